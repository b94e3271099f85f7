import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post approve`: leave to publish exactly this, until a day.
struct PostApprove: PostStepCommand {
    static let path = ["post", "approve"]

    @OptionGroup var post: PostChoice
    @Option var until: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        let last = try OptionValues.day(until) ?? desk.today.adding(days: Self.days)
        return [.approve(until: desk.calendar.end(of: last))]
    }

    private static let days = 7

    static let summary = Localized(vi: "duyệt bài", en: "approve a post")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Duyệt đúng bản này, từng chữ, từng tệp. Sửa bài hoặc hết hạn thì phải duyệt lại; bài không bao giờ tự đăng.",
        en:
            "Approve exactly this revision and its files. An edit re-opens it, and so does its last day; nothing is published by itself.",
        lines: [
            (
                "--until NGÀY|DAY", "dùng được đến hết ngày, dạng 2026-11-28 (mặc định 7 ngày nữa)",
                "to the end of a day, as 2026-11-28 (default: in 7 days)"
            )
        ])
}

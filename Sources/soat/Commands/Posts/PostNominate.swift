import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post nominate`: put forward for the education office.
struct PostNominate: PostStepCommand {
    static let path = ["post", "nominate"]

    @OptionGroup var post: PostChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        [.nominate]
    }

    static let summary = Localized(vi: "đề xuất hiển thị bài", en: "nominate a post")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Đề xuất hiển thị bài trên trang của cơ quan quản lý (mỗi tháng ít nhất 3 bài).",
        en: "Put a post forward for the page of the education office (at least 3 a month).")
}

import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post waive`: a finding is closed without changing the text.
struct PostWaive: PostStepCommand {
    static let path = ["post", "waive"]

    @OptionGroup var post: PostChoice
    @Option var finding: Int?
    @Option(name: .customLong("by")) var kind: String?
    @Option var reason: String?
    @Option var consent: Int?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        guard let finding else { throw UsageError.missingOption("--finding") }
        let asked: Closing.Kind? = try OptionValues.choice(kind, option: "--by")
        return [
            .close(finding: finding, asked ?? (consent == nil ? .waiver : .consent), reason: reason ?? "", consent: consent)
        ]
    }

    static let summary = Localized(vi: "đóng một chỗ cần xem, ghi lý do", en: "close a finding, with a reason")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Đóng một chỗ cần xem mà không sửa bài. Ai đóng được gì: docs/gate.md. Mỗi lần đóng là một mục trong sổ.",
        en: "Close a finding without changing the text. Who closes what: docs/gate.md. Each is an entry in the ledger.",
        lines: [
            ("--finding SỐ|N", "số của chỗ ấy, như soat post show ghi", "its number, as soat post show has it"),
            (
                "--by CÁCH|HOW",
                "waiver (cho qua; mặc định), consent (phiếu đồng ý), false-alarm (báo nhầm), well-founded (có căn cứ), school-publishes",
                "waiver (default), consent, false-alarm, well-founded, school-publishes"
            ), PostHelp.reason,
            (
                "--consent SỐ|N", "số mục của phiếu đồng ý (soat record consent)",
                "the number of the consent (soat record consent)"
            ),
        ])
}

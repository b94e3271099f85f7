import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post disclose`: the post is disclosed by law, which nobody said when it was begun.
struct PostDisclose: PostStepCommand {
    static let path = ["post", "disclose"]

    @OptionGroup var post: PostChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] { [.disclose] }

    static let summary = Localized(vi: "ghi bài là bài công khai", en: "mark a post as disclosed by law")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Ghi bài là bài công khai theo quy định: từ đó chỉ đính chính, không gỡ, không ẩn. Thư ký hoặc hiệu trưởng ghi.",
        en:
            "Mark a post as disclosed by law: corrected from then on, never removed or hidden. The secretary or the head does.")
}

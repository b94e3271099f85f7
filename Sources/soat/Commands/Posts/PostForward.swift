import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post forward`: on to the head.
struct PostForward: PostStepCommand {
    static let path = ["post", "forward"]

    @OptionGroup var post: PostChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        [.forward]
    }

    static let summary = Localized(vi: "trình bài để duyệt", en: "lay a post before the head")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Trình bài cho hiệu trưởng, hoặc phó hiệu trưởng được giao duyệt (bước 3).",
        en: "Lay a post before the head, or the deputy named to approve (step 3).")
}

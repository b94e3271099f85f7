import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post review`: an editor or the secretary takes a post in hand.
struct PostReview: PostStepCommand {
    static let path = ["post", "review"]

    @OptionGroup var post: PostChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        [.review]
    }

    static let summary = Localized(vi: "nhận bài để xem, sửa", en: "take a post in hand")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Nhận bài để xem, sửa (bước 2).",
        en: "Take a post in hand, to read and mend it (step 2).")
}

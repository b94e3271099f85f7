import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post cancel`: the post will not be published.
struct PostCancel: PostStepCommand {
    static let path = ["post", "cancel"]

    @OptionGroup var post: PostChoice
    @Option var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        [.cancel(reason: reason ?? "")]
    }

    static let summary = Localized(vi: "hủy bài chưa đăng", en: "cancel a post")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Hủy một bài chưa đăng.",
        en: "Cancel a post that was not published.",
        lines: [PostHelp.reason])
}

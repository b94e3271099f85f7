import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post remove`: the post is taken down.
struct PostRemove: PostStepCommand {
    static let path = ["post", "remove"]

    @OptionGroup var post: PostChoice
    @OptionGroup var removal: RemovalChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        let (ground, reason) = try removal.chosen()
        return [.remove(ground, reason: reason)]
    }

    static let summary = Localized(vi: "gỡ bài", en: "take a post down")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Gỡ một bài đang đăng. Bài công khai thì không gỡ được, chỉ đính chính.",
        en: "Take a published post down. What is disclosed by law is not removed, only corrected.",
        lines: [PostHelp.ground, PostHelp.reason])
}

import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post refuse-removal`: the post stays.
struct PostRefuseRemoval: PostStepCommand {
    static let path = ["post", "refuse-removal"]

    @OptionGroup var post: PostChoice
    @Option var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        [.refuseRemoval(reason: reason ?? "")]
    }

    static let summary = Localized(vi: "không gỡ bài", en: "refuse a removal")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Không gỡ; bài vẫn đăng như trước.",
        en: "Refuse the removal; the post stands as before.",
        lines: [PostHelp.reason])
}

import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post request-removal`: somebody asks that a post be taken down.
struct PostRequestRemoval: PostStepCommand {
    static let path = ["post", "request-removal"]

    @OptionGroup var post: PostChoice
    @OptionGroup var removal: RemovalChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        let (ground, reason) = try removal.chosen()
        return [.requestRemoval(ground, reason: reason)]
    }

    static let summary = Localized(vi: "đề nghị gỡ bài", en: "ask that a post be taken down")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Đề nghị gỡ một bài đang đăng; ai cũng gửi được, thư ký nhận, hiệu trưởng quyết định (Điều 15).",
        en: "Ask that a published post be taken down; anyone may, the head decides (article 15).",
        lines: [PostHelp.ground, PostHelp.reason])
}

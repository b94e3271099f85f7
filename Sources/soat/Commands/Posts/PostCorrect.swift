import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post correct`: a newer version in the same place.
struct PostCorrect: PostStepCommand {
    static let path = ["post", "correct"]

    @OptionGroup var post: PostChoice
    @Option var text: String?
    @Option var detach: [String] = []
    @Option var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        guard text != nil || !detach.isEmpty else { return [.correct(nil, reason: reason ?? "")] }
        guard let written = try text.map(PostInput.text) ?? dossier.text else { throw PostError.textErased }
        let content = PostContent(
            text: written, channels: dossier.summary.post.channels,
            files: try PostRevise.kept(dossier, without: Set(detach), desk))
        return [.correct(content, reason: reason ?? "")]
    }

    static let summary = Localized(vi: "đính chính bài đã đăng", en: "correct a published post")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Đính chính bài đã đăng, tại chỗ: bản mới thay bản cũ. Hiệu trưởng, hoặc người được giao duyệt, quyết định.",
        en:
            "Correct a published post in its place: a new revision stands for the old one. The head, or the deputy named, decides.",
        lines: [
            (
                "--text TỆP|FILE",
                "bản chỉ bỏ bớt chữ (thêm chữ: người khác revise); “-” là đầu vào chuẩn. Không ghi: bản mới nhất",
                "a text that only strikes out (more: another revises); “-” is standard input. Without it: the newest revision"
            ), PostHelp.detach, PostHelp.reason,
        ])
}

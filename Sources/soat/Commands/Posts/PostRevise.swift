import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post revise`: a new text, other files or other places.
struct PostRevise: PostStepCommand {
    static let path = ["post", "revise"]

    @OptionGroup var post: PostChoice
    @Option var text: String?
    @Option var channel: [String] = []
    @Option var attach: [String] = []
    @Option var detach: [String] = []
    @Option(name: .customLong("event-ends")) var eventEnds: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        let chosen = try PostInput.channels(channel)
        guard let written = try text.map(PostInput.text) ?? dossier.text else { throw PostError.textErased }
        // A file comes in the place of the one that had its name.
        let new = try PostInput.files(attach)
        let gone = Set(detach + new.map(\.name))
        let files = try Self.kept(dossier, without: gone, desk) + new
        let content = PostContent(
            text: written, channels: chosen.isEmpty ? dossier.summary.post.channels : chosen, files: files)
        return [.revise(content, eventEnd: try OptionValues.day(eventEnds))]
    }

    /// The files of the newest revision, but for some: one that is lost can be taken off.
    static func kept(_ dossier: PostDossier, without gone: Set<String>, _ desk: PostDesk) throws -> [PostFile] {
        try dossier.attachments.filter { !gone.contains($0.name) }.map { file in
            guard let bytes = try desk.school.bytes(of: file) else { throw PostError.lostFile(file.name) }
            return PostFile(name: file.name, bytes: bytes)
        }
    }

    static let summary = Localized(vi: "đưa bản mới của bài", en: "bring a new revision")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Đưa bản mới của bài. Điều gì không ghi thì giữ như cũ. Bài đã duyệt mà chưa đăng thì phải duyệt lại.",
        en: "Bring a new revision. What is not named stays as it was. An approved post must be approved again.",
        lines: [
            ("--text TỆP|FILE", "chữ của bản mới; “-” là đầu vào chuẩn", "the new text; “-” is standard input"),
            PostHelp.channel, PostHelp.attach,
            PostHelp.detach,
            ("--event-ends NGÀY|DAY", "ngày cuối của sự kiện mà bài nói tới", "the last day of the event it tells of"),
        ])
}

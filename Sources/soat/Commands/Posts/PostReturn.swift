import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post return`: back to the editor or the author (Đ15).
struct PostReturn: PostStepCommand {
    static let path = ["post", "return"]

    @OptionGroup var post: PostChoice
    @Option var to: String?
    @Option var reason: String?
    @Option var comment: [String] = []
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        let target: Target =
            try OptionValues.choice(to, option: "--to")
            ?? ([.awaitingApproval, .approved].contains(dossier.summary.post.state) ? .editor : .author)
        var comments: [PostComment] = []
        for written in comment { comments.append(try read(written, dossier)) }
        return [.giveBack(toAuthor: target == .author, reason: reason ?? "", comments: comments)]
    }

    private enum Target: String, CaseIterable { case editor, author }

    /// `START-END:WORDS`.
    private func read(_ written: String, _ dossier: PostDossier) throws(UsageError) -> PostComment {
        let parts = written.split(separator: ":", maxSplits: 1)
        let places = parts.first?.split(separator: "-").compactMap { Int($0) } ?? []
        guard parts.count == 2, places.count == 2, places[0] <= places[1] else { throw .badComment }
        return PostComment(
            revision: dossier.summary.post.revision, start: places[0], end: places[1],
            text: parts[1].trimmingPrefix(while: \.isWhitespace).description)
    }

    static let summary = Localized(vi: "trả bài để sửa", en: "give a post back")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Trả bài để sửa. Trả lại không phải là vi phạm, và không tính vào ai.",
        en: "Give a post back to be mended. It is no violation, and counts against nobody.",
        lines: [
            (
                "--to AI|WHO", "editor (người biên tập; mặc định khi bài đã trình) hoặc author (người viết)",
                "editor (the default once it was laid before the head) or author"
            ), PostHelp.reason,
            (
                "--comment GÓP-Ý|WORDS",
                "góp ý vào một đoạn: ĐẦU-CUỐI:LỜI (đơn vị UTF-16), ví dụ 0-12:ghi rõ ngày; ghi được nhiều lần",
                "on a stretch: START-END:WORDS (UTF-16 units); may be repeated"
            ),
        ])
}

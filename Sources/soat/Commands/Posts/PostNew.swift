import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post new`: a draft, which only its author sees.
struct PostNew: SchoolCommand {
    static let path = ["post", "new"]

    @Argument var text: String?
    @Option var channel: [String] = []
    @Option var attach: [String] = []
    @Option var group: String?
    @Option(name: .customLong("event-ends")) var eventEnds: String?
    @Flag var disclosure = false
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let channels = try PostInput.channels(channel)
        let ends = try OptionValues.day(eventEnds)
        guard let desk = try await PostDesk.open(school, member, configuration, console) else { return .failed }
        let content = PostContent(
            text: try PostInput.text(text ?? "-"), channels: channels, files: try PostInput.files(attach))
        let dossier = try await desk.school.begin(
            content, group: group ?? Self.group(of: desk.member), isDisclosure: disclosure, eventEnd: ends, by: desk.member,
            desk.scanner)
        try PostText.show(dossier, desk, format, console, isBrief: true)
        return dossier.blockers.isEmpty ? .clean : .findings
    }

    /// The author's own group, where there is exactly one.
    private static func group(of member: Member) -> String? {
        member.groups.count == 1 ? member.groups.first : nil
    }

    static let summary = Localized(vi: "viết nháp một bài", en: "begin a post")

    static let help = PostHelp.text(
        path, arguments: Localized(vi: "[TỆP|-]", en: "[FILE|-]"),
        vi: "Viết nháp một bài; chỉ người viết thấy. Bài được soát ngay cho từng nơi đăng.",
        en: "Begin a post: a draft that only its author sees. It is checked at once for each place.",
        lines: [
            ("TỆP|FILE", "chữ của bài; “-” hoặc không ghi gì: đọc đầu vào chuẩn", "the text; “-” or nothing: standard input"),
            PostHelp.channel, PostHelp.attach,
            (
                "--group TỔ|GROUP", "tổ chuyên môn có ủy viên phụ trách bài (mặc định: tổ của người viết)",
                "the subject group whose editors answer for it (default: the author's own)"
            ),
            (
                "--event-ends NGÀY|DAY", "ngày cuối của sự kiện: sau đó một ngày là hạn đăng",
                "the last day of the event: the post is due a day later"
            ),
            ("--disclosure", "bài công khai: không gỡ, không ẩn", "disclosed by law: never removed or hidden"),
            PostHelp.configuration,
        ], isStep: false)
}

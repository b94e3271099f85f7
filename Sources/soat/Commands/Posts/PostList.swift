import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post list`: posts, those that changed last first.
struct PostList: SchoolCommand {
    static let path = ["post", "list"]

    @Option var state: [String] = []
    @Option var group: String?
    @Flag var mine = false
    @Flag var waiting = false
    @Option var limit: Int?
    @Option var skip: Int?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        var states: Set<State> = []
        for word in state {
            if let state: State = try OptionValues.choice(word, option: "--state") { states.insert(state) }
        }
        let limit = try OptionValues.count(limit, option: "--limit", most: 500) ?? 50
        guard let desk = try await PostDesk.open(school, member, configuration, console) else { return .failed }
        let filter = PostFilter(
            states: states, isMine: mine, waitingUnder: waiting ? desk.scanner.standingVersions : nil, group: group,
            limit: limit, offset: max(skip ?? 0, 0))
        let list = try await desk.school.posts(filter, for: desk.member)
        switch format {
        case .json: try console.print(json: list.map { PostAnswer($0) })
        case .text:
            if list.isEmpty {
                console.print(Localized(vi: "Chưa có bài nào.\n", en: "There are no posts.\n")[console.language])
            }
            for summary in list { console.print(PostText.line(of: summary, desk, console.language)) }
        }
        return .clean
    }

    static let summary = Localized(vi: "liệt kê các bài", en: "list posts")

    static let help = PostHelp.text(
        path, arguments: Localized(vi: "", en: ""), vi: "Liệt kê các bài thầy cô được xem, bài mới đổi đứng trước.",
        en: "List the posts that you may see, those that changed last first.",
        lines: [
            (
                "--waiting", "chỉ bài đang chờ thầy cô, kể cả bài đã duyệt mà phải duyệt lại",
                "only what waits for you, approved posts that must be approved again among them"
            ),
            ("--mine", "chỉ bài của thầy cô", "only your own"),
            (
                "--state BƯỚC|STATE",
                "chỉ bước này, ghi được nhiều lần: " + State.allCases.map(\.rawValue).joined(separator: ", "),
                "only this state, may be repeated: " + State.allCases.map(\.rawValue).joined(separator: ", ")
            ),
            ("--group TỔ|GROUP", "chỉ bài của tổ này", "only of this group"),
            ("--limit SỐ|N", "nhiều nhất bao nhiêu bài (mặc định 50, tới 500)", "at most so many (default 50, up to 500)"),
            ("--skip SỐ|N", "bỏ qua bao nhiêu bài đầu", "leave out so many at the top"), PostHelp.configuration,
        ], isStep: false)
}

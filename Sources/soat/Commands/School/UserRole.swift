import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat user role`: what somebody may do, and who stands in for the head.
struct UserRole: SchoolCommand {
    static let path = ["user", "role"]

    @Argument var login: String?
    @Argument var role: String?
    @Option var group: [String] = []
    @Option(name: .customLong("stands-in-from")) var first: String?
    @Option(name: .customLong("stands-in-until")) var last: String?
    @Flag(name: .customLong("stands-in-no-more")) var noMore = false
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let login else { throw UsageError.missingName }
        let role: AuthorRole? = try OptionValues.choice(role, option: "soat user role")
        let (first, last) = (try OptionValues.day(first), try OptionValues.day(last))
        if noMore && (first ?? last) != nil { throw UsageError.apart(["--stands-in-until", "--stands-in-no-more"]) }
        guard role != nil || !group.isEmpty || last != nil || noMore else { throw UsageError.missingOption("ROLE") }
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        var account = try await school.member(login: login)
        if let role { account = try await school.setRole(role, login: login, by: actor) }
        if !group.isEmpty {
            account = try await school.setGroups(Set(group).subtracting(["-"]), login: login, by: actor)
        }
        if let last {
            let today = try await school.settings().calendar.day(of: SchoolChoice.clock())
            account = try await school.nameDeputy(login: login, from: first ?? today, to: last, by: actor)
        }
        if noMore { account = try await school.endDeputy(login: login, by: actor) }
        try AccountAnswer.print(account, format, console)
        return .clean
    }

    static let summary = Localized(
        vi: "đổi vai, tổ; cử phó hiệu trưởng thay hiệu trưởng", en: "change a role or groups; name who stands in for the head")

    static let help = Localized(
        vi: """
            Đổi vai hoặc tổ của một người; cử phó hiệu trưởng thay hiệu trưởng duyệt bài trong những ngày vắng.

            Cách dùng: soat user role TÊN-ĐĂNG-NHẬP [VAI] [tùy chọn]

              VAI                 teacher, editor, secretary, deputy, principal
              --group TỔ          tổ chuyên môn mà ủy viên phụ trách; ghi được nhiều lần; “-” là không tổ nào
              --stands-in-from NGÀY     thay hiệu trưởng từ ngày (mặc định hôm nay), dạng 2026-01-31
              --stands-in-until NGÀY    đến hết ngày
              --stands-in-no-more       thôi thay
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Change somebody's role or groups; name the deputy who approves while the head is away.

            Usage: soat user role LOGIN [ROLE] [options]

              ROLE                teacher, editor, secretary, deputy, principal
              --group GROUP       a subject group that an editor answers for; may be repeated; “-” is none
              --stands-in-from DAY      stands in for the head from a day on (default today), as 2026-01-31
              --stands-in-until DAY     to the end of a day
              --stands-in-no-more       no longer
            \(SchoolHelp.forMembers[.english])

            """)
}

/// An account after a change.
enum AccountAnswer {
    static func print(_ member: Member, _ format: SchoolChoice.Format, _ console: Console) throws {
        switch format {
        case .json: try console.print(json: AccountText.Account(member))
        case .text: console.print(AccountText.line(of: member, width: member.login.count, console.language))
        }
    }
}

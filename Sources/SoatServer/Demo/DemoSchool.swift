public import SoatGate
import SoatStore
import SoatText
import Synchronization

extension SchoolDesk {
    /// The password of every invented account.
    private static let demoPassword = "lá bàng rơi đầy sân"

    /// An invented school in a new file: people of every role, posts in every state, a term of entries.
    ///
    /// - Throws: ``StoreError/alreadyThere(_:)``: nothing is put beside what a school keeps.
    public static func demo(
        at path: String, _ scanner: PostScanner, clock: @escaping @Sendable () -> Moment
    ) async throws -> SchoolDesk {
        let past = DemoClock(clock())
        let settings = SchoolSettings(name: "Trường THCS Bến Sậy", basis: ["national", "111-2022"])
        past.set(daysAgo: 80, hour: 8)
        let head = DemoPerson.head
        let (school, code) = try await School.found(
            at: path, settings, login: head.login, name: head.name, clock: past.read)
        var members = [head.login: try await school.redeem(code: code.text, login: head.login, newPassword: demoPassword)]
        for person in DemoPerson.others {
            guard let principal = members[head.login] else { continue }
            let (_, code) = try await school.add(
                login: person.login, name: person.name, role: person.role, groups: person.groups, by: principal)
            members[person.login] = try await school.redeem(code: code.text, login: person.login, newPassword: demoPassword)
        }
        try await DemoTerm(school: school, scanner: scanner, clock: past, members: members).live()
        try school.close()
        let accounts = ([head] + DemoPerson.others).enumerated().map { index, person in
            DemoAccount(
                login: person.login, role: "\(RoleWords.name(person.role).vietnamese), \(person.name)", password: demoPassword,
                isFirst: index == 0)
        }
        return SchoolDesk(
            path, try School(opening: path, clock: clock), scanner, isBehindProxy: false, demo: accounts, clock: clock)
    }
}

/// Somebody of the invented school.
struct DemoPerson: Sendable {
    let login: String
    let name: String
    let role: AuthorRole
    let groups: Set<String>

    static let head = DemoPerson(login: "hieu.truong", name: "Cô Vũ Ngọc Lan", role: .principal, groups: [])
    static let others = [
        DemoPerson(login: "pho.hieu.truong", name: "Thầy Trịnh Quốc Bảo", role: .deputy, groups: []),
        DemoPerson(login: "thu.ky", name: "Cô Hoàng Mỹ Duyên", role: .secretary, groups: []),
        DemoPerson(login: "uy.vien", name: "Thầy Lâm Tuấn", role: .editor, groups: ["Tự nhiên", "Xã hội"]),
        DemoPerson(login: "co.ha", name: "Cô Nguyễn Thu Hà", role: .teacher, groups: ["Xã hội"]),
        DemoPerson(login: "thay.phuoc", name: "Thầy Đinh Hữu Phước", role: .teacher, groups: ["Tự nhiên"]),
    ]
}

/// A clock that is set from the past up to now.
final class DemoClock: Sendable {
    private let now: Moment
    private let shown: Mutex<Moment>

    init(_ now: Moment) {
        self.now = now
        shown = Mutex(now)
    }

    var read: @Sendable () -> Moment { { self.shown.withLock { $0 } } }

    /// Never beyond now, and never back.
    func set(daysAgo: Int, hour: Int, minute: Int = 0) {
        let calendar = SchoolCalendar()
        let moment = calendar.moment(calendar.day(of: now).adding(days: -daysAgo), hour: hour, minute: minute)
        shown.withLock { $0 = $0 == now ? min(moment, now) : max($0, min(moment, now)) }
    }

    func forward(minutes: Int) {
        shown.withLock { $0 = min($0.adding(seconds: minutes * 60), now) }
    }

    /// The day so many days before now.
    func day(ago: Int) -> CalendarDate { SchoolCalendar().day(of: now).adding(days: -ago) }
}

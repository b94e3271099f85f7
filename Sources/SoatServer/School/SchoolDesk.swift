public import SoatGate
import SoatRules
import SoatScan
import SoatStore
import SoatText
import Synchronization

/// The school that the pages work for: its file, as soon as there is one, and what the server keeps about it in memory.
public final class SchoolDesk: Sendable {
    let path: String
    /// The rules that posts are judged by, before the school has allowed anything.
    private let rules: PostScanner
    let clock: @Sendable () -> Moment
    let throttle = SignInThrottle()
    /// Whether a proxy in front speaks HTTPS and says who asks.
    let isBehindProxy: Bool
    /// The accounts of an invented school, shown where one signs in; empty in earnest.
    let demo: [DemoAccount]
    private let state: Mutex<State>

    private struct State {
        var school: School?
        var setupCode: String
        var check: LedgerCheck?
        var scanner: PostScanner
        var settings: SchoolSettings?
    }

    /// What the last reading of the whole ledger came to.
    struct LedgerCheck: Sendable {
        let audit: LedgerAudit
        let at: Moment
    }

    /// - Parameters:
    ///   - path: the school's file; where it is missing, ``/setup`` makes it.
    ///   - scanner: the rules that posts are judged by.
    /// - Throws: ``StoreError`` of a file that is there and cannot be used.
    public convenience init(
        opening path: String, _ scanner: PostScanner, isBehindProxy: Bool, clock: @escaping @Sendable () -> Moment
    ) throws {
        let school = School.exists(at: path) ? try School(opening: path, clock: clock) : nil
        self.init(path, school, scanner, isBehindProxy: isBehindProxy, demo: [], clock: clock)
    }

    init(
        _ path: String, _ school: School?, _ scanner: PostScanner, isBehindProxy: Bool, demo: [DemoAccount],
        clock: @escaping @Sendable () -> Moment
    ) {
        self.path = path
        rules = scanner
        self.isBehindProxy = isBehindProxy
        self.demo = demo
        self.clock = clock
        state = Mutex(State(school: school, setupCode: Self.freshCode(), check: nil, scanner: scanner))
    }

    var school: School? { state.withLock { $0.school } }

    /// The rules, with what the school has allowed.
    var scanner: PostScanner { state.withLock { $0.scanner } }

    /// The same rules for drafts, so that a precheck says what the gate will say; what the school allows is told apart.
    var draftScanner: Scanner { rules.scanner }

    /// The school's official domain, under which this server answers too.
    var domain: String? { settings?.domain }

    /// What the school had decided about itself when somebody last asked.
    var settings: SchoolSettings? { state.withLock { $0.settings } }

    /// Takes over what the school has decided about itself.
    ///
    /// - Returns: whether what it allows, or the documents that it follows, are others than before.
    func settle(_ settings: SchoolSettings) -> Bool {
        state.withLock { state in
            guard state.settings != settings else { return false }
            let before = state.settings
            state.settings = settings
            state.scanner = settings.scanner(rules)
            return settings.allowed != before?.allowed ?? AllowList() || settings.basis != before?.basis ?? []
        }
    }

    /// The code that opens ``/setup``, where there is no school yet.
    public var setupCode: String? { state.withLock { $0.school == nil ? $0.setupCode : nil } }

    /// Whether a code is the one that was printed; takes the same time whatever is wrong.
    func accepts(setupCode typed: String) -> Bool {
        let wanted = state.withLock { Array($0.setupCode.utf8) }
        let given = Array(typed.uppercased().utf8.filter { $0 != UInt8(ascii: " ") })
        guard wanted.count == given.count else { return false }
        return zip(wanted, given).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Founds the school, once.
    ///
    /// - Throws: ``StoreError``; ``StoreError/alreadyThere(_:)`` where somebody was faster.
    func found(_ settings: SchoolSettings, login: String, name: String, password: String) async throws -> Member {
        try School.check(newPassword: password, login: login)
        guard school == nil else { throw StoreError.alreadyThere(path) }
        let (school, code) = try await School.found(at: path, settings, login: login, name: name, clock: clock)
        let member = try await school.redeem(code: code.text, login: login, newPassword: password)
        state.withLock { $0.school = school }
        return member
    }

    var lastCheck: LedgerCheck? { state.withLock { $0.check } }

    /// Reads the whole ledger, and remembers what it came to.
    func check(_ school: School) async throws -> LedgerCheck {
        let check = LedgerCheck(audit: try await school.audit(), at: clock())
        state.withLock { $0.check = check }
        return check
    }

    /// Twelve letters and digits without those that are taken for others: 60 bits.
    private static func freshCode() -> String {
        let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        var random = SystemRandomNumberGenerator()
        let picked = (0..<12).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
        return stride(from: 0, to: 12, by: 4).map { String(decoding: picked[$0..<$0 + 4], as: UTF8.self) }
            .joined(separator: "-")
    }
}

extension SchoolDesk {
    /// Half a working day and a bit without being used: a phone that lies about is signed out by the evening.
    static let sessionSeconds = 12 * 3_600
    /// However much it is used.
    private static let longestSession = 7 * 86_400
    private static let mostWaiting = 200

    /// What waits for somebody: posts to look at, and their own that came back.
    func waiting(for member: Member) async -> [String: Int] {
        let filter = PostFilter(waitingUnder: scanner.standingVersions, limit: Self.mostWaiting)
        guard let posts = try? await school?.posts(filter, for: member) else { return [:] }
        return [
            "/queue": posts.count { $0.waits(for: member) },
            "/posts": posts.count { $0.post.author == member.person && $0.post.state == .returned },
        ]
    }
}

extension PostSummary {
    /// Whether it waits for this person of the board, not for its author.
    func waits(for member: Member) -> Bool { post.author != member.person || post.state == .removalRequested }
}

extension SchoolDesk: SessionSource {
    func holder(ofToken token: String) async -> SignedIn? {
        guard let school, let member = try? await school.member(token: token) else { return nil }
        var who = signedIn(member)
        who.isProlonged =
            (try? await school.prolong(
                token: token, seconds: Self.sessionSeconds, longest: Self.longestSession)) ?? false
        return who
    }

    func holder(ofAccessToken token: String) async -> SignedIn? {
        guard let member = try? await school?.member(accessToken: token) else { return nil }
        return signedIn(member)
    }

    func signedIn(_ member: Member) -> SignedIn {
        SignedIn(person: member.person.rawValue, name: member.name ?? member.login, role: member.role, member: member)
    }
}

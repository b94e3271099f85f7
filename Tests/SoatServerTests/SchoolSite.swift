import Foundation
import HTTPTypes
import SoatGate
import SoatScan
import SoatStore
import SoatText
import Synchronization

@testable import SoatServer

/// A school's pages without a network: a file of its own, a clock that stands still, a session for each role.
final class SchoolSite: Sendable {
    let site: TestSite
    let desk: SchoolDesk
    let school: School
    /// By role.
    let members: [AuthorRole: Member]
    private let tokens: [AuthorRole: String]
    private let accessTokens = Mutex<[AuthorRole: String]>([:])
    let clock: SharedClock
    private let folder: String

    /// Monday, 23 November 2026, 8:00 in Viet Nam.
    static let start = Moment(iso: "2026-11-23T01:00:00Z") ?? Moment(secondsSince1970: 1_795_000_000)
    static let names: [AuthorRole: String] = [
        .teacher: "co.ha", .editor: "uy.vien", .secretary: "thu.ky", .deputy: "pho", .principal: "hieu.truong",
    ]

    init(name: String = "Trường THCS Bến Sậy", personName: String = "Nguyễn Thu Hà") async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "soat-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.folder = folder.path(percentEncoded: false)
        let path = folder.appending(path: "truong.soat").path(percentEncoded: false)
        let shared = SharedClock(Self.start)
        clock = shared
        let (school, _) = try await School.found(
            at: path, SchoolSettings(name: name), login: "hieu.truong", name: "Vũ Ngọc Lan", clock: shared.read)
        let head = try await school.member(login: "hieu.truong")
        var members: [AuthorRole: Member] = [.principal: head]
        for (role, login) in Self.names where role != .principal {
            let groups: Set<String> = role == .editor ? ["xã hội"] : []
            members[role] = try await school.add(
                login: login, name: role == .teacher ? personName : "Người \(login)", role: role, groups: groups, by: head
            ).member
        }
        var tokens: [AuthorRole: String] = [:]
        for (role, member) in members { tokens[role] = try await school.openSession(for: member, seconds: 12 * 3_600).token }
        let rules = try TestSite.scanner.get()
        let scanner = PostScanner(rules, rulesVersion: "test-1")
        let desk = SchoolDesk(path, school, scanner, isBehindProxy: false, demo: [], clock: shared.read)
        let app = try WebApp(
            scanner: rules, version: "0", address: "http://127.0.0.1:8080", workers: 2, desk: desk,
            today: { SchoolCalendar().day(of: shared.read()) })
        (self.school, self.desk, self.members, self.tokens) = (school, desk, members, tokens)
        site = TestSite(app, routes: RouteTable.everything)
    }

    func token(_ role: AuthorRole) -> String { tokens[role] ?? "" }

    private func cookie(_ role: AuthorRole?) -> [String: String] {
        role.map { ["Cookie": "\(CookieName.session)=\(token($0))"] } ?? [:]
    }

    func get(_ path: String, as role: AuthorRole? = nil) async throws -> TestSite.Reply {
        try await site.get(path, headers: cookie(role))
    }

    /// Sends a form as the page would: with its token.
    func post(_ path: String, _ form: [(String, String)], as role: AuthorRole) async throws -> TestSite.Reply {
        let token = site.app.formToken.text(for: token(role))
        return try await site.post(path, form: [("token", token)] + form, headers: cookie(role))
    }

    /// A program's token, made by who has this role.
    func accessToken(_ role: AuthorRole) async throws -> String {
        if let made = accessTokens.withLock({ $0[role] }) { return made }
        guard let member = members[role] else { return "" }
        let made = try await school.addToken(name: "chương trình", by: member).text
        accessTokens.withLock { $0[role] = made }
        return made
    }

    /// Asks for a route as its surface is asked: a page with a session, the API with a program's token.
    func ask(_ route: Route, _ path: String, as role: AuthorRole) async throws -> TestSite.Reply {
        if route.surface == .api {
            let bearer = ["Authorization": "Bearer \(try await accessToken(role))"]
            return try await site.send(route.method, path, headers: bearer)
        }
        return route.method == .get ? try await get(path, as: role) : try await post(path, [], as: role)
    }

    /// Sends a form without its token.
    func postBare(_ path: String, as role: AuthorRole?) async throws -> TestSite.Reply {
        try await site.post(path, form: [], headers: cookie(role))
    }

    /// A visitor without a session, with the token of the page they have open.
    func visit(_ path: String, _ form: [(String, String)]) async throws -> TestSite.Reply {
        let visitor = "0123456789abcdef"
        let token = site.app.formToken.text(for: visitor)
        return try await site.post(
            path, form: [("token", token)] + form, headers: ["Cookie": "\(CookieName.visitor)=\(visitor)"])
    }

    /// Writes and submits a post; returns its id.
    func submitted(_ text: String, channels: [String] = ["portal"]) async throws -> String {
        let form = [("text", text), ("submit", "yes")] + channels.map { ("channel", $0) }
        let reply = try await post("/posts", form, as: .teacher)
        let path = reply.header("Location") ?? ""
        return String(path.dropFirst("/posts/".count).prefix { $0 != "?" })
    }

    /// Takes a step, with the version that is there now.
    func step(_ id: String, _ step: String, _ form: [(String, String)] = [], as role: AuthorRole) async throws -> Int {
        try await post("/posts/\(id)/steps/\(step)", form, as: role).status
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }
}

/// A clock that stands still until it is told to go on.
final class SharedClock: Sendable {
    private let now: Mutex<Moment>

    init(_ moment: Moment) { now = Mutex(moment) }

    var read: @Sendable () -> Moment { { self.now.withLock { $0 } } }

    func advance(seconds: Int) { now.withLock { $0 = $0.adding(seconds: seconds) } }
}

import Foundation
import SoatGate
import SoatScan
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// The invented school shows every page with something on it.
@Suite("Demo school") struct DemoSchoolTests {
    @Test("Posts stand in every state, breaches at every step, each role's pages open, and nothing is put beside a school")
    func filled() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "soat-demo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "truong.soat").path(percentEncoded: false)
        let rules = try TestSite.scanner.get()
        let scanner = PostScanner(rules, rulesVersion: "test-1")
        let now = SchoolSite.start
        let desk = try await SchoolDesk.demo(at: path, scanner, clock: { now })
        let school = try #require(desk.school)
        let members = try await school.members()
        #expect(Set(members.map(\.role)) == Set(AuthorRole.allCases))

        var states: Set<State> = []
        for member in members {
            states.formUnion(try await school.posts(PostFilter(limit: 500), for: member).map(\.post.state))
        }
        #expect(states == Set(State.allCases), "missing: \(Set(State.allCases).subtracting(states))")
        let head = try #require(members.first { $0.role == .principal })
        let breaches = Set(try await school.breaches(for: head).map(\.state))
        #expect(breaches.isSuperset(of: [.reported, .answered, .confirmed, .contested, .withdrawn]))
        #expect(try await school.audit().fault == nil)

        let app = try WebApp(
            scanner: rules, version: "0", address: "http://127.0.0.1:8080", workers: 2, desk: desk,
            today: { SchoolCalendar().day(of: now) })
        let site = TestSite(app, routes: RouteTable.everything)
        #expect(try await site.get("/login").text.contains("hieu.truong"))
        for member in members {
            let token = try await school.openSession(for: member, seconds: 3_600).token
            let cookie = ["Cookie": "\(CookieName.session)=\(token)"]
            var paths = [
                "/today", "/posts", "/posts?show=published", "/posts/new", "/mine", "/log/report", "/account", "/?lang=en",
            ]
            paths += try await school.posts(PostFilter(limit: 40), for: member).map { "/posts/\($0.post.id)" }
            paths += try await school.breaches(for: member).map { "/log/\($0.number)" }
            for entry in Navigation.entries {
                if case .signedIn(let roles) = entry.access, !roles.contains(member.role) { continue }
                paths.append(entry.path)
            }
            for path in paths {
                let page = try await site.get(path, headers: cookie)
                #expect(page.status == 200, "\(member.login) \(path)")
                let text = page.text
                #expect(text.contains("</html>") && !text.contains("[[") && !text.contains("style=\""), "\(path)")
            }
        }
        await #expect(throws: StoreError.self) { try await SchoolDesk.demo(at: path, scanner, clock: { now }) }
    }
}

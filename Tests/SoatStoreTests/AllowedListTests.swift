import SoatGate
import SoatRules
import SoatText
import Testing

@testable import SoatStore

/// Under which lists of what a school allows an approval stands.
@Suite("Lists of what is allowed") struct AllowedListTests {
    private func settings(_ contacts: [String], domain: String? = nil, after old: SchoolSettings? = nil) -> SchoolSettings {
        var settings = SchoolSettings(name: "Trường THCS Bến Sậy", domain: domain, contacts: contacts)
        settings.narrower = old.map { settings.narrower(after: $0) } ?? []
        return settings
    }

    @Test("A longer list leaves the shorter ones standing, a list that lost something none")
    func chain() {
        let rules = PostSchool.scanner("test-1")
        let none = settings([])
        let one = settings(["024 3825 1234"], after: none)
        let two = settings(["024 3825 1234", "024 3825 5678"], after: one)
        let other = settings(["024 3825 5678"], after: two)
        func version(_ settings: SchoolSettings) -> String { settings.scanner(rules).rulesVersion }
        // As the files of earlier versions have it: 16 bits.
        func earlier(_ settings: SchoolSettings) -> String { String(version(settings).prefix("test-1+ab12".count)) }
        func standing(_ settings: SchoolSettings) -> Set<String> { settings.scanner(rules).standingVersions }
        #expect(version(none) == rules.rulesVersion && standing(none) == [rules.rulesVersion])
        func known(_ lists: SchoolSettings...) -> Set<String> { Set(lists.flatMap { [version($0), earlier($0)] }) }
        #expect(standing(two) == known(none, one, two))
        #expect(standing(other) == known(other))
        // A domain is allowed as a number is; another one takes the first away.
        let site = settings(["024 3825 1234"], domain: "bensay.example", after: one)
        #expect(standing(site) == known(none, one, site))
        let elsewhere = settings(["024 3825 1234"], domain: "khac.example", after: site)
        #expect(standing(elsewhere) == known(elsewhere))
        // What has nothing to do with the list changes nothing of it.
        var named = two
        named.name = "Trường THCS Hoa Sữa"
        #expect(named.narrower(after: two) == two.narrower)
    }

    @Test("A list is told apart by 64 bits; an approval under the 16 bits of earlier files stands")
    func width() throws {
        let rules = PostSchool.scanner("test-1")
        let one = settings(["024 3825 1234"], after: settings([]))
        let mark = one.scanner(rules).rulesVersion.dropFirst("test-1+".count)
        #expect(mark.filter(\.isHexDigit).count == 16)
        let earlier = "test-1+" + mark.prefix(4)
        #expect(one.scanner(rules).standingVersions == ["test-1", earlier, one.scanner(rules).rulesVersion])
        // It goes on to stand where the list only grows, and no longer.
        let two = settings(["024 3825 1234", "024 3825 5678"], after: one)
        #expect(two.scanner(rules).standingVersions.contains(earlier))
        #expect(!settings(["024 3825 5678"], after: two).scanner(rules).standingVersions.contains(earlier))
    }

    @Test("A school's file that holds marks of 16 bits is read, and what was approved under them stands")
    func earlierFile() async throws {
        let s = try await PostSchool()
        var settings = try await s.school.settings()
        settings.contacts = ["024 3825 1234"]
        try await s.school.change(settings, by: s.head)
        try await s.school.write { db in try db.execute(sql: "UPDATE school SET narrower = '[\"\", \"ab12\"]'") }
        settings = try await s.school.settings()
        let scanner = settings.scanner(s.scanner)
        #expect(scanner.standingVersions.isSuperset(of: ["test-1", "test-1+ab12", scanner.rulesVersion]))
        settings.contacts.append("024 3825 5678")
        try await s.school.change(settings, by: s.head)
        #expect(try await s.school.settings().scanner(s.scanner).standingVersions.contains("test-1+ab12"))
    }

    @Test("The head finds posts approved under rules that found less among what waits")
    func waiting() async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        try await s.handIn(id)
        try await s.take(.approve(until: s.until), id, by: s.head)
        func ids(_ versions: Set<String>, _ member: Member) async throws -> [String] {
            try await s.school.posts(PostFilter(waitingUnder: versions), for: member).map(\.post.id)
        }
        #expect(try await ids(["khác"], s.head) == [id])
        #expect(try await ids(s.scanner.standingVersions, s.head).isEmpty)
    }
}

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
        func standing(_ settings: SchoolSettings) -> Set<String> { settings.scanner(rules).standingVersions }
        #expect(version(none) == rules.rulesVersion && standing(none) == [rules.rulesVersion])
        #expect(standing(two) == [version(none), version(one), version(two)])
        #expect(standing(other) == [version(other)])
        // A domain is allowed as a number is; another one takes the first away.
        let site = settings(["024 3825 1234"], domain: "bensay.example", after: one)
        #expect(standing(site) == [version(none), version(one), version(site)])
        #expect(standing(settings(["024 3825 1234"], domain: "khac.example", after: site)).count == 1)
        // What has nothing to do with the list changes nothing of it.
        var named = two
        named.name = "Trường THCS Hoa Sữa"
        #expect(named.narrower(after: two) == two.narrower)
    }

    @Test("The head finds posts approved under rules that found less among what waits")
    func waiting() async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        try await s.handIn(id)
        try await s.take(.approve(until: s.until), id, by: s.head)
        func ids(_ versions: Set<String>?, _ member: Member) async throws -> [String] {
            try await s.school.posts(PostFilter(isWaiting: true, standingVersions: versions), for: member).map(\.post.id)
        }
        #expect(try await ids(["khác"], s.head) == [id])
        #expect(try await ids(s.scanner.standingVersions, s.head).isEmpty)
        #expect(try await ids(nil, s.head).isEmpty)
    }
}

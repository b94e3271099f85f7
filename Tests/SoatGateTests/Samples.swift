import SoatGate
import SoatRules
import SoatText

/// People, posts and findings that tests of the gate share.
enum Samples {
    static let calendar = SchoolCalendar()
    /// 21 November 2026, a Saturday, 14:05 in Viet Nam.
    static let now = Moment(iso: "2026-11-21T07:05:00Z") ?? Moment(secondsSince1970: 0)

    static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(daysSince1970: 0) }

    static func person(_ name: String) -> PersonID { PersonID(rawValue: name) }

    static let author = Actor(person: person("author"), role: .teacher)
    static let colleague = Actor(person: person("colleague"), role: .teacher)
    static let editor = Actor(person: person("editor"), role: .editor, groups: ["khtn"])
    static let otherEditor = Actor(person: person("other-editor"), role: .editor, groups: ["khxh"])
    static let secretary = Actor(person: person("secretary"), role: .secretary)
    static let deputy = Actor(person: person("deputy"), role: .deputy)
    static let namedDeputy = Actor(person: person("named-deputy"), role: .deputy, standsInFor: person("principal"))
    static let principal = Actor(person: person("principal"), role: .principal)
    static let everyone = [author, colleague, editor, otherEditor, secretary, deputy, namedDeputy, principal]

    static func content(_ number: Int) -> Fingerprint {
        let bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 32)
        return Fingerprint(bytes: bytes) ?? content(0)
    }

    static func post(
        by actor: Actor = author, state: State = .draft, isDisclosure: Bool = false, group: String? = "khtn",
        channels: Set<Channel> = [.portal], revision: Int = 1, approval: Approval? = nil, live: Post.LiveCopy? = nil
    ) -> Post {
        Post(
            id: "post", author: actor.person, authorRole: actor.role, group: group, isDisclosure: isDisclosure, state: state,
            revision: revision, content: content(revision), channels: channels, approval: approval, live: live,
            isNominated: false)
    }

    static func finding(
        _ number: Int = 1, _ category: Category = .personalData, _ level: Level = .error, quote: String = "0912 345 678",
        line: String = "Gọi 0912 345 678", attest: [String] = [], restsOnRole: Bool = false, isStrict: Bool = false,
        channels: Set<Channel> = [.portal]
    ) -> GateFinding {
        GateFinding(
            number: number, rule: "\(category.rawValue).sample", category: category, level: level, channels: channels, start: 4,
            end: 16, quote: quote, line: line, attestations: attest, restsOnRole: restsOnRole, isStrict: isStrict)
    }

    static func evidence(
        _ findings: [GateFinding] = [], _ settled: Settled = Settled(), failures: [String] = [], rules: String = "r1",
        isTextEmpty: Bool = false
    ) -> Gate.Evidence {
        Gate.Evidence(
            isTextEmpty: isTextEmpty,
            scan: GateScan(findings: findings, failures: failures, rulesVersion: rules, day: day("2026-11-21")),
            settled: settled, rulesVersion: rules)
    }

    static func approval(
        revision: Int = 1, channels: Set<Channel> = [.portal, .schoolPage], rules: String = "r1",
        until: Moment = now.adding(seconds: 86_400)
    ) -> Approval {
        Approval(
            revision: revision, content: content(revision), channels: channels, rulesVersion: rules, approver: principal.person,
            at: now,
            until: until)
    }
}

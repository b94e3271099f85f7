import SoatDiagnostics
import SoatGate
import SoatRules
import SoatScan
import SoatTestSupport
import SoatText
import Testing

@Suite("Closings") struct ClosingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let finding: GateFinding
        let kind: Closing.Kind
        let actor: Actor
        let author: Actor
        let expected: Refusal?

        init(
            _ name: String, _ finding: GateFinding, _ kind: Closing.Kind, by actor: Actor, author: Actor = Samples.author,
            _ expected: Refusal? = nil
        ) {
            self.name = name
            self.finding = finding
            self.kind = kind
            self.actor = actor
            self.author = author
            self.expected = expected
        }

        var testDescription: String { name }
    }

    static let phone = Samples.finding()
    static let insult = Samples.finding(1, .defamation)
    static let secret = Samples.finding(1, .confidential, isStrict: true)
    static let rumour = Samples.finding(1, .unverifiedClaim, .warning)
    static let promise = Samples.finding(1, .authority, .warning, restsOnRole: true)

    static let cases = [
        Case("consent covers a phone", phone, .consent, by: Samples.secretary),
        Case(
            "consent covers no insult", insult, .consent, by: Samples.secretary,
            .closingDoesNotFit(.consent, level: .error, fitting: [.falseAlarm, .wellFounded])),
        Case("the head finds a false alarm", phone, .falseAlarm, by: Samples.principal),
        Case("the head finds it well-founded", insult, .wellFounded, by: Samples.principal),
        Case(
            "a named deputy does not, while the head can", phone, .falseAlarm, by: Samples.namedDeputy,
            .notForThisParty(allowed: [.principal])),
        Case("a named deputy does, for the head's own", phone, .falseAlarm, by: Samples.namedDeputy, author: Samples.principal),
        Case(
            "the head never does on their own", phone, .falseAlarm, by: Samples.principal, author: Samples.principal, .ownPost),
        Case(
            "an error is never waived", phone, .waiver, by: Samples.principal,
            .closingDoesNotFit(.waiver, level: .error, fitting: [.consent, .falseAlarm, .wellFounded])),
        Case(
            "a secret is never well-founded", secret, .wellFounded, by: Samples.principal,
            .closingDoesNotFit(.wellFounded, level: .error, fitting: [.falseAlarm])),
        Case("a secret may be a false alarm", secret, .falseAlarm, by: Samples.principal),
        Case("an editor waives a warning", rumour, .waiver, by: Samples.editor),
        Case(
            "an editor of another group does not", rumour, .waiver, by: Samples.otherEditor,
            .notForThisParty(allowed: Party.board)),
        Case("the author does not", rumour, .waiver, by: Samples.author, .ownPost),
        Case("the approver makes the words the school's", promise, .schoolPublishes, by: Samples.principal),
        Case("so does a named deputy", promise, .schoolPublishes, by: Samples.namedDeputy),
        Case(
            "the secretary does not", promise, .schoolPublishes, by: Samples.secretary,
            .notForThisParty(allowed: Party.approvers)),
        Case(
            "nobody waives it", promise, .waiver, by: Samples.principal,
            .closingDoesNotFit(.waiver, level: .warning, fitting: [.schoolPublishes, .falseAlarm])),
        Case(
            "a rumour is not made the school's", rumour, .schoolPublishes, by: Samples.principal,
            .closingDoesNotFit(.schoolPublishes, level: .warning, fitting: [.waiver, .falseAlarm, .wellFounded])),
    ]

    @Test("What is the head's alone follows who is head now, not who was when the post was begun")
    func newHead() {
        let close = Request.close(.falseAlarm, finding: 1, hasReason: true)
        func refusal(_ post: Post, _ actor: Actor) -> Refusal? {
            var post = post
            do throws(Refusal) {
                _ = try Gate().take(close, on: &post, by: actor, Samples.evidence([Self.phone]), now: Samples.now)
                return nil
            } catch {
                return error
            }
        }
        // Written as a teacher by who is head now.
        let promoted = Actor(person: Samples.author.person, role: .principal)
        let standIn = Actor(person: Samples.person("deputy"), role: .deputy, standsInFor: promoted.person)
        let post = Samples.post(state: .inReview)
        #expect(refusal(post, promoted) == .ownPost)
        #expect(refusal(post, standIn) == nil)
        #expect(refusal(post, Samples.principal) == nil)
        // Written as head by who no longer is.
        let past = Samples.post(by: Samples.principal, state: .inReview)
        #expect(refusal(past, Actor(person: Samples.person("new"), role: .principal)) == nil)
        #expect(refusal(past, standIn) == .notForThisParty(allowed: [.principal]))
    }

    @Test("Who closes what, and how", arguments: cases)
    func closing(_ row: Case) {
        let post = Samples.post(by: row.author, state: .inReview)
        #expect(ClosingRules.refusal(row.kind, of: row.finding, in: post, by: row.actor) == row.expected)
    }

    private func open(_ finding: GateFinding, _ settled: Settled) -> [Blocker] {
        Blocker.list(
            text: false, channelless: false,
            scan: GateScan(findings: [finding], failures: [], rulesVersion: "r", day: Samples.day("2026-11-21")),
            settled: settled)
    }

    @Test("A consent on record and a false alarm answer the signature; a waiver does not")
    func signatures() {
        let finding = Samples.finding(1, .personalData, .warning, attest: ["consent-pupil"])
        func left(_ kind: Closing.Kind) -> [Blocker] {
            open(finding, Settled(closings: [Closing(finding: 1, kind: kind)]))
        }
        #expect(left(.consent).isEmpty)
        #expect(left(.falseAlarm).isEmpty)
        #expect(left(.waiver) == [.unsigned(finding, name: "consent-pupil")])
        let signed = Settled(
            closings: [Closing(finding: 1, kind: .waiver)], attestations: [Attestation(finding: 1, name: "consent-pupil")])
        #expect(open(finding, signed).isEmpty)
    }

    @Test("A closing that does not fit the finding closes nothing, even where it is on record")
    func unfit() {
        let settled = Settled(closings: [Closing(finding: 1, kind: .wellFounded), Closing(finding: 1, kind: .waiver)])
        #expect(open(Self.secret, settled).count == 1)
    }

    @Test("A closing goes over to a new revision while rule, words and line stay the same")
    func carried() {
        let old = Samples.finding(1, .missingSource, .warning, quote: "80%", line: "Có 80% em đạt.")
        let settled = Settled(closings: [Closing(finding: 1, kind: .waiver)])
        func carries(_ newer: GateFinding) -> Bool {
            settled.carried(from: [old], to: [newer]).closings == [Closing(finding: newer.number, kind: .waiver)]
        }
        #expect(carries(Samples.finding(3, .missingSource, .warning, quote: "80%", line: "Có 80% em đạt.")))
        #expect(!carries(Samples.finding(3, .missingSource, .warning, quote: "90%", line: "Có 90% em đạt.")))
        #expect(!carries(Samples.finding(3, .missingSource, .warning, quote: "80%", line: "Có 80% em trượt.")))
        #expect(!carries(Samples.finding(3, .missingSource, .error, quote: "80%", line: "Có 80% em đạt.")))
        #expect(
            !carries(
                Samples.finding(
                    3, .missingSource, .warning, quote: "80%", line: "Có 80% em đạt.", channels: [.portal, .group])))
    }

    @Test("A second mention of the same words is a finding of its own")
    func carriedOnce() {
        let finding = Samples.finding(1)
        let settled = Settled(closings: [Closing(finding: 1, kind: .falseAlarm)])
        let carried = settled.carried(from: [finding], to: [Samples.finding(1), Samples.finding(2)])
        #expect(carried.closings == [Closing(finding: 1, kind: .falseAlarm)])
    }
}

@Suite("A scan at the gate") struct GateScanTests {
    private static func rule(
        _ id: String, _ category: SoatRules.Category, _ level: Level, _ phrase: String, levels: [LevelOverride] = [],
        when: When? = nil, attest: [String] = []
    ) -> Rule {
        let words = Localized(vi: id, en: id)
        return Rule(
            id: id, title: words, category: category, level: level, levels: levels, clauses: [],
            match: TestRules.phrase([phrase]), stances: Set(Stance.allCases), when: when, attest: attest, message: words,
            advice: words, position: TestRules.position)
    }

    static let rules = [
        rule(
            "authority.sample", .authority, .warning, "thay mặt trường", when: When(not: [When(authorRoles: [.principal])])),
        rule("confidential.internal-only", .confidential, .error, "nội bộ"),
        rule(
            "account-security.sample", .accountSecurity, .warning, "mật khẩu",
            levels: [LevelOverride(when: When(channels: [.group]), level: .error)], attest: ["sign-it"]),
    ]

    @Test("Each channel is judged; what is found on several is one finding at its worst level")
    func channels() {
        let scanner = TestRules.scanner(Self.rules)
        let text = "Dòng đầu\nmật khẩu đây, nội bộ\nem thay mặt trường"
        let day = Samples.day("2026-11-21")
        let results: [(channel: Channel?, result: CheckResult)] = [Channel.portal, .group].map { channel in
            let context = PostContext(channel: channel, authorRole: .teacher, postedOn: day)
            return (channel, scanner.check(Document(text, context: context)))
        }
        let scan = GateScan(text: text, results: results, rulesVersion: "r", day: day)
        #expect(scan.findings.map(\.rule) == ["account-security.sample", "confidential.internal-only", "authority.sample"])
        #expect(scan.findings.map(\.number) == [1, 2, 3])
        #expect(scan.findings.map(\.quote) == ["mật khẩu", "nội bộ", "thay mặt trường"])
        #expect(scan.findings[0].line == "mật khẩu đây, nội bộ")
        #expect(scan.findings[0].level == .error && scan.findings[0].isStrict)
        #expect(scan.findings[0].attestations == ["sign-it"])
        #expect(scan.findings.allSatisfy { $0.channels == [.portal, .group] })
        #expect(!scan.findings[1].isStrict)
        #expect(scan.findings.map(\.restsOnRole) == [false, false, true])
    }
}

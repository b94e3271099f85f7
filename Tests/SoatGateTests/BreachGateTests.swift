import SoatGate
import SoatRules
import SoatText
import Testing

@Suite("A reported breach") struct BreachGateTests {
    private static let calendar = SchoolCalendar()
    private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    private static func breach(_ sort: BreachSort = .content, _ number: Int = 7, on person: String = "p1") throws -> Breach {
        Breach(
            number: number, person: PersonID(rawValue: person), reporter: PersonID(rawValue: "p2"),
            reportedOn: try day("2026-11-20"),
            sort: sort, post: nil, category: .unverifiedClaim, level: .warning, channel: .portal, day: try day("2026-11-19"),
            answerBy: try day("2026-11-25"))
    }

    @Test("Three working days to answer: longer on request, shorter never")
    func term() throws {
        let gate = BreachGate()
        // A Friday: Saturday and Sunday do not count.
        let friday = try Self.day("2026-11-20")
        #expect(try gate.answerBy(nil, reported: friday, Self.calendar) == Self.day("2026-11-25"))
        #expect(try gate.answerBy(Self.day("2026-12-01"), reported: friday, Self.calendar) == Self.day("2026-12-01"))
        let least = try Self.day("2026-11-25")
        #expect(throws: BreachRefusal.termTooShort(least: least)) {
            try gate.answerBy(least.adding(days: -1), reported: friday, Self.calendar)
        }
    }

    @Test("Nobody confirms before the person answered or the term is over; withdrawing is always possible")
    func hearing() throws {
        let gate = BreachGate()
        let last = try Self.day("2026-11-25")
        var breach = try Self.breach()
        #expect(throws: BreachRefusal.mayStillAnswer(until: last)) {
            try gate.take(.confirm(hasReason: true), on: &breach, as: .decider, today: last)
        }
        #expect(breach.state == .reported)
        var late = breach
        _ = try gate.take(.confirm(hasReason: true), on: &late, as: .decider, today: last.adding(days: 1))
        #expect(late.state == .confirmed)
        var answered = breach
        _ = try gate.take(.answer(hasReason: true), on: &answered, as: .subject, today: last)
        _ = try gate.take(.confirm(hasReason: true), on: &answered, as: .decider, today: last)
        #expect(answered.state == .confirmed)
        _ = try gate.take(.withdraw(hasReason: true), on: &breach, as: .decider, today: last)
        #expect(breach.state == .withdrawn)
    }

    @Test("The steps follow one another; information that was not supplied is not asked to be taken down")
    func steps() throws {
        let gate = BreachGate()
        let day = try Self.day("2026-12-01")
        for sort in BreachSort.allCases {
            var breach = try Self.breach(sort)
            _ = try gate.take(.answer(hasReason: true), on: &breach, as: .subject, today: day)
            #expect(throws: BreachRefusal.notInThisState(.answered, .step)) {
                try gate.take(.step(.remind, due: day), on: &breach, as: .secretary, today: day)
            }
            _ = try gate.take(.confirm(hasReason: true), on: &breach, as: .decider, today: day)
            #expect(throws: BreachRefusal.stepOutOfOrder(next: [.remind])) {
                try gate.take(.step(.reportUpward, due: day), on: &breach, as: .decider, today: day)
            }
            for step in sort.steps {
                _ = try gate.take(.step(step, due: day), on: &breach, as: .secretary, today: day)
            }
            #expect(breach.steps == sort.steps)
            #expect(sort.steps.contains(.askRemoval) == (sort == .content))
            #expect(throws: BreachRefusal.dateHasPassed) {
                try gate.take(.step(.remind, due: day.adding(days: -1)), on: &breach, as: .decider, today: day)
            }
        }
    }

    @Test("The head decides, and who stands in; on the head any deputy; nobody on themselves")
    func parties() throws {
        let gate = BreachGate()
        let breach = try Self.breach()
        func party(_ person: String, _ role: AuthorRole, named: Bool = false, head: Bool = false) -> BreachParty {
            let standsInFor = named ? PersonID(rawValue: "head") : nil
            let actor = Actor(person: PersonID(rawValue: person), role: role, standsInFor: standsInFor)
            return gate.party(of: actor, on: breach, isHeadConcerned: head)
        }
        #expect(party("p9", .principal) == .decider)
        #expect(party("p9", .deputy) == .colleague && party("p9", .deputy, named: true) == .decider)
        #expect(party("p9", .deputy, head: true) == .decider)
        #expect(party("p9", .secretary) == .secretary)
        #expect(party("p9", .teacher) == .colleague && party("p9", .editor) == .colleague)
        for role in AuthorRole.allCases {
            #expect(party("p1", role, named: true, head: role == .principal) == .subject, "\(role)")
        }
    }

    @Test("Confirmed, contested, withdrawn and open are counted apart; from three confirmed on it is flagged")
    func counting() throws {
        let year = Self.calendar.schoolYear(of: try Self.day("2026-11-20"))
        let events: [[BreachEvent]] = [
            [],
            [.took(.answer, by: .subject), .took(.confirm, by: .decider)],
            [.took(.confirm, by: .decider), .took(.appeal, by: .subject)],
            [.took(.confirm, by: .decider), .took(.appeal, by: .subject), .took(.confirm, by: .decider)],
            [.took(.confirm, by: .decider), .took(.appeal, by: .subject), .took(.withdraw, by: .decider)],
            [.took(.withdraw, by: .decider)],
        ]
        var breaches = try events.map { events in
            var breach = try Self.breach()
            for event in events {
                let isKnown = breach.replay(event)
                #expect(isKnown)
            }
            return breach
        }
        let count = try #require(BreachCount.list(breaches, in: year).first)
        #expect((count.open, count.confirmed, count.contested, count.withdrawn) == (1, 2, 1, 2))
        #expect(!count.isFlagged)
        breaches.append(breaches[1])
        #expect(BreachCount.list(breaches, in: year).first?.isFlagged == true)
        #expect(BreachCount.list(breaches, in: year.next).isEmpty)
    }

    @Test("However things go, a breach is confirmed only by the decider, and a withdrawn one stays so")
    func randomWalks() throws {
        let gate = BreachGate()
        var random = SystemRandomNumberGenerator()
        let start = try Self.day("2026-11-20")
        for _ in 0..<2_000 {
            var breach = try Self.breach()
            var replayed = breach
            var heard = false
            for step in 0..<12 {
                let today = start.adding(days: step)
                let day = today.adding(days: Int.random(in: -1...2, using: &random))
                let requests: [BreachRequest] = [
                    .answer(hasReason: true), .confirm(hasReason: Bool.random()), .withdraw(hasReason: true),
                    .step(BreachStep.allCases[Int.random(in: 0..<3, using: &random)], due: day), .appeal(hasReason: true),
                    .correct(BreachCorrection(level: .error), hasReason: true),
                ]
                let request = requests[Int.random(in: 0..<requests.count, using: &random)]
                let party = BreachParty.allCases[Int.random(in: 0..<4, using: &random)]
                let old = breach
                guard let event = try? gate.take(request, on: &breach, as: party, today: today) else {
                    #expect(breach == old)
                    continue
                }
                heard = heard || request.action == .answer
                #expect(old.state != .withdrawn)
                if !old.state.isConfirmed && breach.state.isConfirmed {
                    #expect(party == .decider && (heard || today > breach.answerBy))
                }
                let isKnown = replayed.replay(event)
                #expect(isKnown && replayed == breach)
            }
        }
    }

    @Test("Only a post that stands at a place, or stood somewhere, can be named in a report")
    func published() throws {
        let copy = Post.LiveCopy(revision: 1, content: Samples.content(1), channels: [.portal], isCorrected: false)
        for state in State.allCases {
            let post = Samples.post(state: state, live: state.isLive ? copy : nil)
            #expect((PublishedPost(post, at: .portal) != nil) == (state.isLive || state == .removed), "\(state)")
            #expect((PublishedPost(post, at: .personal) != nil) == (state == .removed), "\(state)")
        }
        #expect(OutsidePublication(address: " \n", channel: .personal) == nil)
    }
}

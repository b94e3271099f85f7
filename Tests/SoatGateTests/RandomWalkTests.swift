import SoatGate
import SoatTestSupport
import SoatText
import Testing

/// Random people do random things with a post, and time passes. Whatever they try, what the gate promises holds.
@Suite("Random walks") struct RandomWalkTests {
    /// A post on its way, with all that would be kept of it.
    private struct World {
        var post: Post
        var findings: [GateFinding]
        var settled = Settled()
        var rules = 1
        var failures: [String] = []
        var now = Samples.now
        var steps: [Transition] = []
        /// Whether anything stood in the way when the public got to see something.
        var leaked: [String] = []

        /// What was found in the published text, and closed there.
        var liveFindings: [GateFinding] = []
        var liveSettled = Settled()
        var liveFailures: [String] = []
        /// Whose words the newest revision brought.
        var writer = PersonID(rawValue: "")

        /// Of what a step is about, found on the channels that a scan of it judges.
        func evidence(for action: Action) -> Gate.Evidence {
            let isLive = post.live != nil && [.publish, .approve].contains(action)
            let places = isLive ? post.pendingPlaces.union(post.live?.channels ?? []) : post.places
            let seen = (isLive ? liveFindings : findings).filter { places.isEmpty || !$0.channels.isDisjoint(with: places) }
            return Samples.evidence(
                seen, isLive ? liveSettled : settled, failures: isLive ? liveFailures : failures, rules: "r\(rules)")
        }

        /// Whether the public reads something that nobody has closed, where it stands.
        var isOpenInPublic: Bool {
            guard let live = post.live else { return false }
            let seen = liveFindings.filter { !$0.channels.isDisjoint(with: live.channels) }
            let scan = Samples.evidence(seen, failures: liveFailures).scan
            return !Blocker.list(text: false, channelless: false, scan: scan, settled: liveSettled).isEmpty
        }
    }

    private let gate = Gate()

    @Test("What the gate promises holds on 4,000 random walks", arguments: 0..<8)
    func walks(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        var published = 0
        var ended: Set<State> = []
        for walk in 0..<500 {
            var world = World(
                post: Samples.post(
                    by: random.pick(Samples.everyone), isDisclosure: random.below(3) == 0,
                    group: random.pick(["khtn", "khxh", nil]), channels: random.pick([[.portal], [.portal, .schoolPage], []])),
                findings: Self.findings(&random))
            let born = world.post
            world.writer = born.author
            for _ in 0..<60 {
                step(&world, &random)
                check(&world)
            }
            #expect(world.leaked.isEmpty, "seed \(seed), walk \(walk)")
            replay(world, born, "seed \(seed), walk \(walk)")
            if world.steps.contains(where: { $0.to == .published }) { published += 1 }
            ended.insert(world.post.state)
        }
        #expect(published > 5, "the walks must reach the public to say anything: seed \(seed)")
        #expect(ended.count >= 8, "seed \(seed): \(ended)")
    }

    /// One step; likelier ones lead forward, so that the far end of the table is reached.
    private func step(_ world: inout World, _ random: inout SeededRandom) {
        world.now = world.now.adding(seconds: random.below(20_000))
        if random.below(25) == 0 { world.rules += 1 }
        if let step = gate.expire(&world.post, now: world.now) { world.steps.append(step) }
        let before = world.post
        let actor = random.pick(Samples.everyone + [Actor(person: before.author, role: before.authorRole, groups: ["khtn"])])
        let request = Self.request(world, &random)
        let evidence = world.evidence(for: request.action)
        let open = gate.blockers(of: before, evidence)
        let openToPublic = gate.blockersOfPublishing(before, evidence, now: world.now)
        do throws(Refusal) {
            let step = try gate.take(request, on: &world.post, by: actor, evidence, now: world.now)
            world.steps.append(step)
        } catch {
            if world.post != before { world.leaked.append("a refused step changed the post") }
            return
        }
        if [.approve, .correct].contains(request.action) {
            if !open.isEmpty { world.leaked.append("\(request.action) with something open") }
            if actor.person == before.author { world.leaked.append("\(request.action) by the author") }
            if actor.person == world.writer { world.leaked.append("\(request.action) by who wrote it") }
        }
        if request.action == .correct, let live = world.post.live,
            world.post.approval?.channels.isSuperset(of: live.channels) != true
        {
            world.leaked.append("corrected where it was not approved for")
        }
        if request.action == .publish {
            if !openToPublic.isEmpty { world.leaked.append("published with something open") }
            if before.approval?.approver == before.author { world.leaked.append("published on the author's approval") }
            if world.post.live?.channels.isSubset(of: before.approval?.channels ?? []) != true {
                world.leaked.append("published where it was not approved for")
            }
            if before.approval?.content != world.post.live?.content { world.leaked.append("published other than approved") }
        }
        if world.post.state == .removed, before.isDisclosure { world.leaked.append("công khai was removed") }
        keep(request, by: actor, &world, &random)
        if [.publish, .correct].contains(request.action), world.isOpenInPublic {
            world.leaked.append("\(request.action): the public reads what is open")
        }
    }

    private func keep(_ request: Request, by actor: Actor, _ world: inout World, _ random: inout SeededRandom) {
        switch request {
        case .revise(_, _, let strikesOnly):
            if !strikesOnly { world.writer = actor.person }
            let newer = Self.findings(&random)
            world.settled = world.settled.carried(from: world.findings, to: newer)
            world.findings = newer
            world.failures = random.below(12) == 0 ? ["slow"] : []
        case .close(let kind, let number, _):
            if actor.person == world.post.author || actor.person == world.writer { world.leaked.append("closed by an author") }
            world.settled.closings.insert(Closing(finding: number, kind: kind))
        case .attest(let name, let number):
            if actor.person == world.post.author || actor.person == world.writer { world.leaked.append("signed by an author") }
            world.settled.attestations.insert(Attestation(finding: number, name: name))
        case .publish where world.post.live?.revision == world.post.revision, .correct:
            (world.liveFindings, world.liveSettled, world.liveFailures) = (world.findings, world.settled, world.failures)
        default: break
        }
        // One and the same revision: what is closed on it is closed for the public too.
        if [.close, .attest].contains(request.action), world.post.live?.revision == world.post.revision {
            world.liveSettled = world.settled
        }
    }

    private func check(_ world: inout World) {
        let post = world.post
        if post.state.isLive != (post.live != nil) { world.leaked.append("\(post.state) and what is live disagree") }
        if post.state == .approved, post.approval?.content != post.content { world.leaked.append("approved other content") }
    }

    /// The state is what the steps say, each of which the table allows.
    private func replay(_ world: World, _ born: Post, _ name: String) {
        var state = born.state
        for step in world.steps {
            guard step.from == state, case .allowed(let next) = Transitions.cell(state, step.action, step.party) else {
                Issue.record("\(name): \(state) \(step.action) \(step.party) is not in the table")
                return
            }
            let isInTable =
                switch next {
                case .to(let to): step.to == to
                case .same: step.to == state
                case .asLive: [.published, .corrected].contains(step.to)
                }
            guard isInTable else {
                Issue.record("\(name): \(state) \(step.action) led to \(step.to)")
                return
            }
            state = step.to
        }
        #expect(state == world.post.state, "\(name)")
    }

    private static func findings(_ random: inout SeededRandom) -> [GateFinding] {
        let all = [
            Samples.finding(1), Samples.finding(1, .defamation), Samples.finding(1, .accountSecurity, isStrict: true),
            Samples.finding(1, .missingSource, .warning), Samples.finding(1, .authority, .warning, restsOnRole: true),
            Samples.finding(1, .personalData, .note, attest: ["consent-pupil"]),
        ]
        let picked = all.filter { _ in random.below(6) == 0 }
        return picked.enumerated().map { index, finding in
            GateFinding(
                number: index + 1, rule: finding.rule, category: finding.category, level: finding.level,
                channels: random.pick([[.portal], [.schoolPage], [.portal, .schoolPage], [.staffGroup]]), start: 4, end: 16,
                quote: finding.quote, line: finding.line,
                attestations: finding.attestations, restsOnRole: finding.restsOnRole, isStrict: finding.isStrict)
        }
    }

    private static func request(_ world: World, _ random: inout SeededRandom) -> Request {
        let hasReason = random.below(5) > 0
        let number = random.below(4)
        let forward: Request =
            switch world.post.state {
            case .draft, .returned: .submit
            case .submitted: .review
            case .inReview: .forward
            case .awaitingApproval: .approve(until: world.now.adding(seconds: random.below(400_000)))
            case .approved: .publish(random.pick([.portal, .schoolPage]))
            case .published, .corrected:
                random.pick([
                    .correct(hasReason: hasReason), .requestRemoval(hasReason: hasReason), .publish(.schoolPage),
                    .approve(until: world.now.adding(seconds: random.below(400_000))),
                ])
            default: random.pick([.refuseRemoval(hasReason: hasReason), .remove(hasReason: hasReason)])
            }
        let close = Request.close(random.pick(Closing.Kind.allCases), finding: number, hasReason: hasReason)
        switch random.below(10) {
        case 0..<5: return forward
        case 5, 6: return close
        case 7: return .attest("consent-pupil", finding: number)
        case 8:
            return .revise(
                content: Samples.content(random.below(200)),
                channels: random.pick([[.portal], [.portal, .schoolPage], [.schoolPage], [.staffGroup]]),
                strikesOnly: random.below(3) == 0)
        default:
            return random.pick([
                .submit, .review, .forward, .returnToEditor(hasReason: hasReason), .returnToAuthor(hasReason: hasReason),
                .approve(until: world.now.adding(seconds: 1_000)), .publish(.portal), .correct(hasReason: hasReason), .nominate,
                .disclose,
                .requestRemoval(hasReason: hasReason), .refuseRemoval(hasReason: hasReason), .remove(hasReason: hasReason),
                random.below(6) == 0 ? .cancel : .nominate,
            ])
        }
    }
}

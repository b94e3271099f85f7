public import SoatText

/// What somebody asks to do with a post, and what belongs to it.
public enum Request: Sendable, Hashable {
    /// - Parameter strikesOnly: it takes words or files away and brings none.
    case revise(content: Fingerprint, channels: Set<Channel>, strikesOnly: Bool = false)
    case submit
    case review
    case forward
    case returnToEditor(hasReason: Bool)
    case returnToAuthor(hasReason: Bool)
    case close(Closing.Kind, finding: Int, hasReason: Bool)
    case attest(String, finding: Int)
    /// - Parameter until: when the approval runs out.
    case approve(until: Moment)
    case publish(Channel)
    /// - Parameter hidesMost: it takes most of the published text away.
    case correct(hasReason: Bool, hidesMost: Bool = false)
    case nominate
    case disclose
    case requestRemoval(hasReason: Bool)
    case refuseRemoval(hasReason: Bool)
    case remove(hasReason: Bool)
    case cancel

    public var action: Action {
        switch self {
        case .revise: .revise
        case .submit: .submit
        case .review: .review
        case .forward: .forward
        case .returnToEditor: .returnToEditor
        case .returnToAuthor: .returnToAuthor
        case .close: .close
        case .attest: .attest
        case .approve: .approve
        case .publish: .publish
        case .correct: .correct
        case .nominate: .nominate
        case .disclose: .disclose
        case .requestRemoval: .requestRemoval
        case .refuseRemoval: .refuseRemoval
        case .remove: .remove
        case .cancel: .cancel
        }
    }

    var hasReason: Bool {
        switch self {
        case .returnToEditor(let given), .returnToAuthor(let given), .correct(let given, _), .requestRemoval(let given),
            .refuseRemoval(let given), .remove(let given), .close(_, _, let given):
            given
        default: true
        }
    }
}

/// One step of a post: what an entry of the ledger says of it.
public struct Transition: Sendable, Hashable {
    public let post: String
    public let action: Action
    public let party: Party
    /// `nil` for the clock.
    public let person: PersonID?
    public let from: State
    public let to: State
    public let revision: Int
    public let at: Moment
}

/// Decides what may be done. Pure: the same post, person, evidence and time give the same answer.
public struct Gate: Sendable {
    /// What the gate must know beside the post itself: of the revision that a step is about. That is the newest one; of a
    /// published post, for `publish` and `approve`, the published one.
    public struct Evidence: Sendable, Hashable {
        public let isTextEmpty: Bool
        /// The newest scan of that revision, for all its places: ``Post/places``.
        public let scan: GateScan
        public let settled: Settled
        /// The rules in use now.
        public let rulesVersion: String
        /// Versions under which an approval stands: that in use, and those that only found more.
        public let standingVersions: Set<String>

        /// - Parameter standingVersions: beside that in use.
        public init(
            isTextEmpty: Bool, scan: GateScan, settled: Settled, rulesVersion: String, standingVersions: Set<String> = []
        ) {
            self.isTextEmpty = isTextEmpty
            self.scan = scan
            self.settled = settled
            self.rulesVersion = rulesVersion
            self.standingVersions = standingVersions.union([rulesVersion])
        }
    }

    public init() {}

    /// Everything that stands between the newest revision and approval.
    public func blockers(of post: Post, _ evidence: Evidence) -> [Blocker] {
        Blocker.list(
            text: evidence.isTextEmpty, channelless: post.places.isEmpty, scan: evidence.scan, settled: evidence.settled)
    }

    /// Everything that stands between a post and publishing it now.
    public func blockersOfPublishing(_ post: Post, _ evidence: Evidence, now: Moment) -> [Blocker] {
        guard let approval = post.approval else { return blockers(of: post, evidence) + [.notApproved] }
        let content = post.live?.content ?? post.content
        return blockers(of: post, evidence) + approval.blockers(for: content, evidence.standingVersions, now: now)
    }

    /// What somebody may do with a post now, by the table.
    public func actions(of actor: Actor, on post: Post) -> [Action] {
        Action.allCases.filter { action in
            guard (try? party(of: actor, for: action, on: post)) != nil else { return false }
            switch action {
            case .approve: return post.live == nil || !post.pendingPlaces.isEmpty
            case .disclose: return !post.isDisclosure
            default: return true
            }
        }
    }

    /// As what somebody may do something: as the author, else by their role.
    ///
    /// - Throws: why not.
    public func party(of actor: Actor, for action: Action, on post: Post) throws(Refusal) -> (Party, Transitions.Next) {
        let isAuthor = actor.person == post.author
        if isAuthor, case .allowed(let next) = Transitions.cell(post.state, action, .author) { return (.author, next) }
        let party = actor.party(for: post)
        switch Transitions.cell(post.state, action, party) {
        case .allowed(let next):
            guard !action.needsAnotherPerson || !post.isWritten(by: actor.person) else { throw .ownPost }
            return (party, next)
        case .notInThisState: throw .notInThisState(post.state, action)
        case .notForThisParty(let allowed): throw .notForThisParty(allowed: allowed)
        }
    }

    /// Does one step with a post.
    ///
    /// - Returns: the step; `post` has taken it.
    /// - Throws: why not; `post` is as it was.
    public func take(
        _ request: Request, on post: inout Post, by actor: Actor, _ evidence: Evidence, now: Moment
    ) throws(Refusal) -> Transition {
        let action = request.action
        let (party, next) = try party(of: actor, for: action, on: post)
        let needsReason = if case .close(let kind, _, _) = request { kind.needsReason } else { action.needsReason }
        guard !needsReason || request.hasReason else { throw .needsReason }
        let old = post
        try apply(request, to: &post, by: actor, evidence, now)
        post.state = Self.state(after: next, of: old)
        return Transition(
            post: post.id, action: action, party: party, person: actor.person, from: old.state, to: post.state,
            revision: post.revision, at: now)
    }

    /// Lets an approval run out that was not used by its day.
    ///
    /// - Returns: `nil` where there is none to run out.
    public func expire(_ post: inout Post, now: Moment) -> Transition? {
        guard let approval = post.approval, approval.hasExpired(at: now),
            case .allowed(.to(let next)) = Transitions.cell(post.state, .expire, .clock)
        else { return nil }
        let old = post.state
        post.approval = nil
        post.state = next
        return Transition(
            post: post.id, action: .expire, party: .clock, person: nil, from: old, to: next, revision: post.revision, at: now)
    }

    /// A post as it is now: an approval whose day is over holds no more, whether that was written down yet or not.
    public func current(_ post: Post, now: Moment) -> Post {
        var post = post
        _ = expire(&post, now: now)
        return post
    }

    static func state(after next: Transitions.Next, of post: Post) -> State {
        switch next {
        case .to(let state): state
        case .same: post.state
        case .asLive: post.live?.isCorrected == true ? .corrected : .published
        }
    }

    /// What a step changes beside the state. Nothing is changed where it is refused.
    private func apply(
        _ request: Request, to post: inout Post, by actor: Actor, _ evidence: Evidence, _ now: Moment
    ) throws(Refusal) {
        switch request {
        case .revise(let content, let channels, let strikesOnly):
            if !strikesOnly { post.writer = actor.person }
            post.revision += 1
            post.content = content
            post.channels = channels
            // What is published stays approved; what is not must be approved anew.
            if post.live == nil { post.approval = nil }
        case .submit:
            let missing = blockers(of: post, evidence).filter { $0 == .noText || $0 == .noChannel }
            guard missing.isEmpty else { throw .blocked(missing) }
        case .returnToEditor, .returnToAuthor, .cancel:
            post.approval = nil
        case .close(let kind, let number, _):
            if let refusal = ClosingRules.refusal(kind, of: try finding(number, evidence), in: post, by: actor) {
                throw refusal
            }
        case .attest(let name, let number):
            if let refusal = ClosingRules.refusal(name, of: try finding(number, evidence), in: post, by: actor) {
                throw refusal
            }
        case .approve(let until):
            if post.live != nil, post.pendingPlaces.isEmpty { throw .nothingToRenew }
            post.approval = try approval(of: post, by: actor, until: until, evidence, now)
        case .publish(let channel):
            try publish(channel, &post, evidence, now)
        case .correct(_, let hidesMost):
            guard let live = post.live, post.revision > live.revision else { throw .nothingToCorrect }
            guard !hidesMost || !post.isDisclosure else { throw .disclosureHidden }
            var newest = post
            newest.live = nil
            newest.channels = post.places
            // Other places would be new publications; a correction keeps to those where the post stands.
            post.approval = try approval(
                of: newest, by: actor, until: now.adding(seconds: Self.correctionHolds), evidence, now)
            post.live = Post.LiveCopy(
                revision: post.revision, content: post.content, channels: live.channels, isCorrected: true)
        case .nominate:
            post.isNominated = true
        case .disclose:
            guard !post.isDisclosure else { throw .disclosedAlready }
            post.isDisclosure = true
        case .remove:
            guard !post.isDisclosure else { throw .disclosureStays }
            post.approval = nil
            post.live = nil
        case .review, .forward, .requestRemoval, .refuseRemoval:
            break
        }
    }

    private func finding(_ number: Int, _ evidence: Evidence) throws(Refusal) -> GateFinding {
        guard let finding = evidence.scan.findings.first(where: { $0.number == number }) else { throw .unknownFinding(number) }
        return finding
    }

    /// Leave to publish: the newest revision; of a published post the published one, at the rest of its places.
    private func approval(
        of post: Post, by actor: Actor, until: Moment, _ evidence: Evidence, _ now: Moment
    ) throws(Refusal) -> Approval {
        let open = blockers(of: post, evidence)
        guard open.isEmpty else { throw .blocked(open) }
        guard until > now else { throw .dateHasPassed }
        return Approval(
            revision: post.live?.revision ?? post.revision, content: post.live?.content ?? post.content,
            channels: post.live == nil ? post.channels : post.approval?.channels ?? [],
            rulesVersion: evidence.rulesVersion, approver: actor.person, at: now, until: until)
    }

    private func publish(_ channel: Channel, _ post: inout Post, _ evidence: Evidence, _ now: Moment) throws(Refusal) {
        let open = blockersOfPublishing(post, evidence, now: now)
        guard open.isEmpty else { throw .blocked(open) }
        guard post.approval?.channels.contains(channel) == true, post.live?.channels.contains(channel) != true else {
            throw .wrongChannel
        }
        if post.live == nil {
            post.live = Post.LiveCopy(revision: post.revision, content: post.content, channels: [channel], isCorrected: false)
        } else {
            post.live?.channels.insert(channel)
        }
    }

    /// Seconds for which a corrected text may still be put at the rest of its places.
    private static let correctionHolds = 7 * 86_400
}

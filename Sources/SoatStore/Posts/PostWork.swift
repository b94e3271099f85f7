internal import Foundation
internal import GRDB
internal import SoatGate
internal import SoatLedger
internal import SoatText

/// One post within one transaction: what the gate asks of it, and what becomes of it.
///
/// Whatever changes, the row of the post, the line of its history and the entry of the ledger are written together.
struct PostWork {
    let db: Database
    let school: School
    let scanner: PostScanner
    /// Who acts, as they are now.
    let member: Member
    let now: Moment
    let today: CalendarDate
    /// Signs receipts; there for orders that approve something.
    private let key: SigningKey?

    private(set) var post: Post
    private(set) var version: Int
    private var newest: JudgedRevision
    /// Of a published post behind which a newer revision waits, for a step on what is published.
    private var live: JudgedRevision?
    private let plan: PostPlan
    /// Whether an approval ran out when the post was taken in hand.
    private(set) var hasExpired = false
    private let gate = Gate()

    /// Takes a post in hand. An approval whose time is over runs out first.
    ///
    /// - Parameters:
    ///   - expected: the version that was seen; `nil`: whichever it is.
    ///   - plan: what was made ready for the step, outside the transaction.
    /// - Throws: ``PostError/unknownPost(_:)``, ``PostError/conflict(_:)``; ``StalePlan``.
    init(
        _ id: String, expected: Int?, by member: Member, _ plan: PostPlan, _ scanner: PostScanner, key: SigningKey?,
        _ school: School, _ db: Database
    ) throws {
        self.key = key
        self.plan = plan
        self.db = db
        self.school = school
        self.scanner = scanner
        self.member = try school.working(member, in: db)
        now = school.clock()
        today = try school.today(in: db)
        let summary = try PostSummary.fetch(id, in: db)
        guard let view = try PostAccess.view(of: summary.post, for: self.member, in: db) else {
            throw PostError.unknownPost(id)
        }
        post = summary.post
        version = summary.version
        newest = try JudgedRevision(id, post.revision, on: today, in: db)
        if let expected, expected != version {
            throw PostError.conflict(
                try PostHistory.conflict(id, expected: expected, found: version, view, for: self.member.person, in: db))
        }
        guard plan.version == version, plan.day == today else { throw StalePlan() }
        if let step = gate.expire(&post, now: now) {
            try save(step, kind: .approvalExpired)
            hasExpired = true
        }
    }

    /// What the step is about.
    private var judged: JudgedRevision {
        get { live ?? newest }
        set { if live == nil { newest = newValue } else { live = newValue } }
    }

    /// Does what was asked.
    mutating func carry(out order: PostOrder) throws {
        switch order {
        case .revise(_, let eventEnd):
            try revise(eventEnd: eventEnd)
            return
        case .correct(.some, _):
            try revise(eventEnd: nil)
        default: break
        }
        guard var request = order.request else { return }
        do throws(Refusal) {
            _ = try gate.party(of: member.actor, for: request.action, on: post)
        } catch {
            throw PostError.refused(error)
        }
        if let published = post.live?.revision, order.isAboutLive, published != post.revision {
            live = try JudgedRevision(post.id, published, on: today, in: db)
        }
        try check(order)
        if order.asksForScan { try scanAgain() }
        if case .correct(let hasReason, _) = request {
            request = .correct(hasReason: hasReason, hidesMost: try hidesMost())
        }
        let step: Transition
        do throws(Refusal) {
            step = try gate.take(request, on: &post, by: member.actor, judged.evidence(scanner), now: now)
        } catch {
            throw PostError.refused(error)
        }
        settle(order)
        let entry = try save(
            step, kind: EntryKind(step.action), facts: facts(of: order), texts: texts(of: order, step), answer(to: order))
        try keep(order, step.party, entry)
    }

    // MARK: What is checked beside the gate

    private func check(_ order: PostOrder) throws {
        switch order {
        case .close(let finding, .consent, _, let number):
            guard let number else { throw PostError.missingConsent }
            guard let found = found(finding) else { throw PostError.refused(.unknownFinding(finding)) }
            let consent = try Consent(number, in: db)
            guard consent.covers(rule: found.rule, category: found.category.rawValue, in: post.id, on: today) else {
                throw PostError.consentDoesNotCover(number)
            }
        case .publish(_, let address):
            guard address.hasWords else { throw PostError.emptyAddress }
        case .giveBack(_, _, let comments):
            let count = newest.text?.utf16.count ?? 0
            let areInside = comments.allSatisfy { $0.start >= 0 && $0.start <= $0.end && $0.end <= count }
            guard areInside else { throw PostError.badStretch }
        default: break
        }
        guard order.asksForScan else { return }
        if judged.text == nil { throw PostError.textErased }
        if let lost = plan.lostFile { throw PostError.lostFile(lost) }
    }

    // MARK: Texts

    /// Judges the text by the rules of today. What was closed stays closed where it is the same.
    private mutating func scanAgain() throws {
        guard let newer = plan.scan else { throw StalePlan() }
        let matches = Settled.matches(from: judged.scan.findings, to: newer.findings)
        try Settlement.renumber(post.id, judged.number, matches, in: db)
        judged.take(newer)
        try Revision.save(newer, of: post.id, judged.number, in: db)
    }

    private mutating func revise(eventEnd: CalendarDate?) throws {
        guard let draft = plan.draft else { throw StalePlan() }
        let old = newest
        let strikesOnly = try strikesOnly(draft)
        let step: Transition
        do throws(Refusal) {
            let request = Request.revise(
                content: draft.fingerprint, channels: draft.channels, strikesOnly: strikesOnly)
            step = try gate.take(request, on: &post, by: member.actor, newest.evidence(scanner), now: now)
        } catch {
            throw PostError.refused(error)
        }
        guard let scan = plan.scan else { throw StalePlan() }
        newest = old.followed(by: draft.text, as: post.revision, scan)
        let matches = Settled.matches(from: old.scan.findings, to: scan.findings)
        try draft.keepFiles()
        let entry = try save(
            step, kind: .postRevised, facts: draft.facts.merging(["strikes": .flag(strikesOnly)]) { first, _ in first },
            texts: draft.texts, title: PostTitle.of(draft.text), eventEnd: eventEnd)
        try Revision.insert(post.id, post.revision, draft, scan, entry, in: db)
        try Settlement.copy(post.id, from: old.number, to: post.revision, matches, scan, in: db)
    }

    /// Whether a revision only takes away: then nobody's words came in with it.
    private func strikesOnly(_ draft: RevisionDraft) throws -> Bool {
        guard let old = newest.text else { return false }
        let files = Set(try Revision.attachments(of: post.id, newest.number, in: db))
        return files.isSuperset(of: draft.attachments) && Striking.onlyStrikes(old, draft.text)
    }

    /// Whether the newest revision leaves little of what is published, private matters aside.
    private func hidesMost() throws -> Bool {
        guard post.isDisclosure, let published = post.live?.revision, let newer = newest.text else { return false }
        let old = try Revision.fetch(post.id, published, in: db)
        guard let text = old.text else { return false }
        return Striking.hidesMost(of: text, old.scan, in: newer)
    }

    // MARK: Writing

    /// Writes a step: the row, the history and the entry.
    @discardableResult
    private mutating func save(
        _ step: Transition, kind: EntryKind, facts: [String: Fact] = [:], texts: [String: String] = [:],
        _ refersTo: Int? = nil, title: String? = nil, eventEnd: CalendarDate? = nil
    ) throws -> Int {
        version += 1
        var facts = facts
        facts["from"] = .choice(step.from)
        facts["to"] = .choice(step.to)
        facts["party"] = .choice(step.party)
        facts["revision"] = .number(step.revision)
        let isClock = step.person == nil
        let entry = try school.ledger.append(
            EntryDraft(
                kind, at: now, by: step.person, as: isClock ? nil : member.role,
                standingInFor: step.party == .namedDeputy ? member.standsInFor : nil, post: Word(post.id), refersTo: refersTo,
                facts: facts, texts: texts),
            in: db)
        try PostHistory.insert(step, version: version, entry: entry.number, in: db)
        let change = PostChange(
            version: version, openCount: gate.blockers(of: post, newest.evidence(scanner)).count, at: now,
            title: title, eventEnd: eventEnd)
        try post.update(change, in: db)
        return entry.number
    }

    private mutating func settle(_ order: PostOrder) {
        switch order {
        case .close(let finding, let kind, _, _): newest.settled.closings.insert(Closing(finding: finding, kind: kind))
        case .attest(let finding, let name):
            newest.settled.attestations.insert(Attestation(finding: finding, name: name))
        default: break
        }
    }

    /// Rows that belong to a step, written behind its entry.
    private func keep(_ order: PostOrder, _ party: Party, _ entry: Int) throws {
        switch order {
        case .close(let finding, let kind, _, _):
            try Settlement.insert(post.id, post.revision, finding, .closing, kind.rawValue, entry, in: db)
        case .attest(let finding, let name):
            try Settlement.insert(post.id, post.revision, finding, .attestation, name, entry, in: db)
        case .giveBack(_, _, let comments):
            for (i, comment) in comments.enumerated() {
                try db.execute(
                    sql: "INSERT INTO comments (post, revision, position, entry, start, stop) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [post.id, post.revision, i + 1, entry, comment.start, comment.end])
            }
        case .publish(let channel, let address):
            try db.execute(
                sql: "INSERT INTO publications (post, channel, revision, address, at, entry) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [post.id, channel.rawValue, post.live?.revision, address, now.description, entry])
        case .correct:
            try db.execute(
                sql: "UPDATE publications SET revision = ? WHERE post = ?", arguments: [post.revision, post.id])
            try issueReceipt(party, entry)
        case .approve:
            try issueReceipt(party, entry)
        default: break
        }
    }

    private func issueReceipt(_ party: Party, _ entry: Int) throws {
        guard let approval = post.approval, let text = judged.text, let key else { return }
        try ReceiptDesk(db: db).issue(post, approval, text: text, approvedAs: party, entry, key)
    }

    // MARK: What the entry says

    private func facts(of order: PostOrder) -> [String: Fact] {
        var facts: [String: Fact] = [:]
        switch order {
        case .close(let finding, let kind, _, _):
            facts["closing"] = .choice(kind)
            facts["finding"] = .number(finding)
            if let found = found(finding) {
                facts["rule"] = Word(found.rule).map(Fact.word)
                facts["level"] = .choice(found.level)
            }
        case .attest(let finding, let name):
            facts["attestation"] = Word(name).map(Fact.word)
            facts["finding"] = .number(finding)
            facts["rule"] = found(finding).flatMap { Word($0.rule) }.map(Fact.word)
        case .approve(let until):
            facts["until"] = .time(until)
            facts["rules"] = Word(scanner.rulesVersion).map(Fact.word)
        case .correct:
            facts["rules"] = Word(scanner.rulesVersion).map(Fact.word)
        case .publish(let channel, _):
            facts["channel"] = .choice(channel)
        case .requestRemoval(let ground, _), .remove(let ground, _):
            facts["ground"] = .choice(ground)
        default: break
        }
        return facts
    }

    private func texts(of order: PostOrder, _ step: Transition) -> [String: String] {
        var texts: [String: String] = [:]
        texts["reason"] = order.reason
        switch order {
        case .close(let finding, _, _, _):
            texts["quote"] = found(finding)?.quote
            texts["line"] = found(finding)?.line
        case .giveBack(_, _, let comments):
            for (i, comment) in comments.enumerated() { texts["comment-\(i + 1)"] = comment.text }
        case .approve, .correct:
            // Not an open fact: the hash of a short text could be guessed back.
            texts["content"] = post.approval?.content.hex
        case .publish(_, let address):
            texts["address"] = address
        default: break
        }
        return texts
    }

    private func answer(to order: PostOrder) throws -> Int? {
        switch order {
        case .close(_, _, _, let consent): consent
        case .refuseRemoval, .remove:
            try Int.fetchOne(
                db, sql: "SELECT max(entry) FROM post_steps WHERE post = ? AND action = ?",
                arguments: [post.id, Action.requestRemoval.rawValue])
        default: nil
        }
    }

    private func found(_ number: Int) -> GateFinding? { newest.scan.findings.first { $0.number == number } }
}

extension EntryKind {
    init(_ action: Action) {
        self =
            switch action {
            case .revise: .postRevised
            case .submit: .postSubmitted
            case .review: .postReviewed
            case .forward: .postForwarded
            case .returnToEditor, .returnToAuthor: .postReturned
            case .close: .findingClosed
            case .attest: .attested
            case .approve: .postApproved
            case .publish: .postPublished
            case .correct: .postCorrected
            case .nominate: .postNominated
            case .disclose: .postDisclosed
            case .requestRemoval: .removalRequested
            case .refuseRemoval: .removalRefused
            case .remove: .postRemoved
            case .cancel: .postCancelled
            case .expire: .approvalExpired
            }
    }
}

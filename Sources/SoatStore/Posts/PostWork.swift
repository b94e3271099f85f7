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
    private(set) var scan: GateScan
    private(set) var settled: Settled
    /// `nil` once it was erased.
    private(set) var text: String?
    /// Whether an approval ran out when the post was taken in hand.
    private(set) var hasExpired = false
    private let gate = Gate()

    /// Takes a post in hand. An approval whose time is over runs out first.
    ///
    /// - Parameter expected: the version that was seen; `nil`: whichever it is.
    /// - Throws: ``PostError/unknownPost(_:)``, ``PostError/conflict(_:)``.
    init(
        _ id: String, expected: Int?, by member: Member, _ scanner: PostScanner, key: SigningKey?, _ school: School,
        _ db: Database
    ) throws {
        self.key = key
        self.db = db
        self.school = school
        self.scanner = scanner
        self.member = try school.working(member, in: db)
        now = school.clock()
        today = try school.today(in: db)
        let summary = try PostSummary.fetch(id, in: db)
        guard try PostAccess.canSee(summary.post, self.member, in: db) else { throw PostError.unknownPost(id) }
        post = summary.post
        version = summary.version
        let kept = try Revision.fetch(id, summary.post.revision, in: db)
        scan = kept.scan
        text = kept.text
        settled = try Settlement.fetch(id, summary.post.revision, in: db)
        if let expected, expected != version {
            throw PostError.conflict(try PostHistory.conflict(id, expected: expected, found: version, in: db))
        }
        if let step = gate.expire(&post, now: now) {
            try save(step, kind: .approvalExpired)
            hasExpired = true
        }
    }

    var evidence: Gate.Evidence {
        Gate.Evidence(
            isTextEmpty: text?.hasWords != true, scan: scan, settled: settled, rulesVersion: scanner.rulesVersion)
    }

    /// Does what was asked.
    mutating func carry(out order: PostOrder) throws {
        switch order {
        case .revise(let content, let eventEnd):
            try revise(content, eventEnd: eventEnd)
            return
        case .correct(let content?, _):
            try revise(content, eventEnd: nil)
        default: break
        }
        guard let request = order.request else { return }
        try check(order)
        if order.asksForScan { try scanAgain() }
        let step: Transition
        do throws(Refusal) {
            step = try gate.take(request, on: &post, by: member.actor, evidence, now: now)
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
            guard consent.covers(rule: found.rule, category: found.category.rawValue, on: today) else {
                throw PostError.consentDoesNotCover(number)
            }
        case .publish(_, let address):
            guard address.hasWords else { throw PostError.emptyAddress }
        case .giveBack(_, _, let comments):
            let count = text?.utf16.count ?? 0
            let areInside = comments.allSatisfy { $0.start >= 0 && $0.start <= $0.end && $0.end <= count }
            guard areInside else { throw PostError.badStretch }
        default: break
        }
        if order.asksForScan, text == nil { throw PostError.textErased }
    }

    // MARK: Texts

    /// Judges the text by the rules of today. What was closed stays closed where it is the same.
    private mutating func scanAgain() throws {
        guard let text else { throw PostError.textErased }
        let newer = scanner.scan(text, channels: post.channels, authorRole: post.authorRole, on: today)
        let matches = Settled.matches(from: scan.findings, to: newer.findings)
        try Settlement.renumber(post.id, post.revision, matches, in: db)
        settled = settled.carried(from: scan.findings, to: newer.findings)
        scan = newer
        try Revision.save(newer, of: post.id, post.revision, in: db)
    }

    private mutating func revise(_ content: PostContent, eventEnd: CalendarDate?) throws {
        let draft = try RevisionDraft(content, school)
        let old = (revision: post.revision, findings: scan.findings)
        let step: Transition
        do throws(Refusal) {
            let request = Request.revise(content: draft.fingerprint, channels: content.channels)
            step = try gate.take(request, on: &post, by: member.actor, evidence, now: now)
        } catch {
            throw PostError.refused(error)
        }
        scan = scanner.scan(content.text, channels: content.channels, authorRole: post.authorRole, on: today)
        text = content.text
        let matches = Settled.matches(from: old.findings, to: scan.findings)
        settled = settled.carried(from: old.findings, to: scan.findings)
        let entry = try save(
            step, kind: .postRevised, facts: draft.facts, texts: draft.texts, title: PostTitle.of(content.text),
            eventEnd: eventEnd)
        try Revision.insert(post.id, post.revision, draft, scan, entry, in: db)
        try Settlement.copy(post.id, from: old.revision, to: post.revision, matches, scan, in: db)
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
            version: version, openCount: gate.blockers(of: post, evidence).count, at: now, title: title, eventEnd: eventEnd)
        try post.update(change, in: db)
        return entry.number
    }

    private mutating func settle(_ order: PostOrder) {
        switch order {
        case .close(let finding, let kind, _, _): settled.closings.insert(Closing(finding: finding, kind: kind))
        case .attest(let finding, let name): settled.attestations.insert(Attestation(finding: finding, name: name))
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
        guard let approval = post.approval, let text, let key else { return }
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
            texts["content"] = post.content.hex
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

    private func found(_ number: Int) -> GateFinding? { scan.findings.first { $0.number == number } }
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
            case .requestRemoval: .removalRequested
            case .refuseRemoval: .removalRefused
            case .remove: .postRemoved
            case .cancel: .postCancelled
            case .expire: .approvalExpired
            }
    }
}

internal import Foundation
internal import GRDB
public import SoatGate
internal import SoatLedger
public import SoatText

extension School {
    /// Begins a post: a draft with its first revision, which only its author sees.
    ///
    /// - Parameters:
    ///   - group: the subject group whose editors answer for it; `nil`: any editor.
    ///   - isDisclosure: *công khai*, which may never be removed.
    ///   - eventEnd: the last day of the event it tells of: a post is due within a day of it.
    public func begin(
        _ content: PostContent, group: String? = nil, isDisclosure: Bool = false, eventEnd: CalendarDate? = nil,
        by member: Member, _ scanner: PostScanner
    ) async throws -> PostDossier {
        if let group { try GroupName.check(group) }
        let draft = try RevisionDraft(content, self)
        defer { draft.dropFiles() }
        for _ in 0..<Self.mostPlans {
            let (role, day) = try await read { [self] db in (try working(member, in: db).role, try today(in: db)) }
            let scan = await Self.apart {
                scanner.scan(draft.text, channels: draft.channels, authorRole: role, on: day)
            }
            do {
                return try await begin(
                    draft, scan, as: role, group: group, isDisclosure: isDisclosure, eventEnd: eventEnd, by: member, scanner)
            } catch is StalePlan {}
        }
        throw StoreError.locked
    }

    private func begin(
        _ draft: RevisionDraft, _ scan: GateScan, as role: AuthorRole, group: String?, isDisclosure: Bool,
        eventEnd: CalendarDate?, by member: Member, _ scanner: PostScanner
    ) async throws -> PostDossier {
        try await write(leavingPeople: true) { [self] db in
            let author = try working(member, in: db)
            guard author.role == role, try today(in: db) == scan.day else { throw StalePlan() }
            let now = clock()
            let id = try freePostID(in: db)
            try draft.keepFiles()
            let open = Blocker.list(
                text: !draft.text.hasWords, channelless: draft.channels.isEmpty, scan: scan, settled: Settled())
            try db.execute(
                sql: """
                    INSERT INTO posts (id, author, author_role, group_name, is_disclosure, state, version, revision, content,
                        channels, is_nominated, title, open_count, event_end, created_at, changed_at)
                    VALUES (?, ?, ?, ?, ?, 'draft', 1, 1, ?, ?, 0, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    id, author.person.rawValue, author.role.rawValue, group, isDisclosure, Data(draft.fingerprint.bytes),
                    try Channels.text(draft.channels), PostTitle.of(draft.text), open.count, eventEnd?.description,
                    now.description, now.description,
                ])
            let entry = try ledger.append(
                EntryDraft(
                    .postCreated, at: now, by: author.person, as: author.role, post: Word(id),
                    facts: draft.facts.merging(["to": .choice(State.draft), "revision": .number(1)]) { first, _ in first },
                    texts: draft.texts),
                in: db)
            try PostHistory.insert(
                post: id, version: 1, entry: entry.number, action: nil, .author, author.person, from: nil, to: .draft,
                revision: 1,
                at: now, in: db)
            try Revision.insert(id, 1, draft, scan, entry.number, in: db)
            return try dossier(of: id, for: author, scanner, in: db)
        }
    }

    /// Does one step with a post: its state, its history and its entry in the ledger, or nothing.
    ///
    /// - Parameter expected: the version that was seen; `nil`: whichever it is now.
    /// - Throws: ``PostError``; ``StoreError``.
    public func carry(
        out order: PostOrder, on id: String, expected: Int? = nil, by member: Member, _ scanner: PostScanner
    ) async throws -> PostDossier {
        let draft = try order.content.map { try RevisionDraft($0, self) }
        defer { draft?.dropFiles() }
        for _ in 0..<Self.mostPlans {
            let plan = try await plan(order, on: id, draft, by: member, scanner)
            do {
                return try await carry(out: order, on: id, expected: expected, by: member, plan, scanner)
            } catch is StalePlan {}
        }
        throw StoreError.locked
    }

    /// - Throws: ``StalePlan`` where the post is no longer as it was planned for.
    func carry(
        out order: PostOrder, on id: String, expected: Int?, by member: Member, _ plan: PostPlan, _ scanner: PostScanner
    ) async throws -> PostDossier {
        let key = order.approves ? try await signingKey() : nil
        let outcome = try await write(leavingPeople: true) { [self] db -> (PostDossier?, (any Error)?) in
            var work = try PostWork(id, expected: expected, by: member, plan, scanner, key: key, self, db)
            let wasExpired = work.hasExpired
            do {
                try db.inSavepoint {
                    try work.carry(out: order)
                    return .commit
                }
            } catch {
                // That the approval ran out stands, whatever became of the rest.
                ledger.forgetEnd()
                guard wasExpired else { throw error }
                return (nil, error)
            }
            return (try dossier(of: id, for: work.member, scanner, in: db), nil)
        }
        if let error = outcome.1 { throw error }
        guard let dossier = outcome.0 else { throw StoreError.failed(code: 0) }
        return dossier
    }

    /// A post with all that its reader may see of it.
    public func post(_ id: String, for member: Member, _ scanner: PostScanner) async throws -> PostDossier {
        try await read { [self] db in try dossier(of: id, for: try working(member, in: db), scanner, in: db) }
    }

    /// The steps of a post, oldest first.
    public func history(of id: String, for member: Member) async throws -> [PostStep] {
        try await read { [self] db in
            let reader = try working(member, in: db)
            let view = try view(of: id, for: reader, in: db).view
            return PostHistory.shown(try PostHistory.fetch(id, in: db), view, to: reader.person)
        }
    }

    /// The texts of a post, oldest first; of those that never left its author's hands, only its author sees any, and of
    /// a published post a teacher sees what is published.
    public func revisions(of id: String, for member: Member) async throws -> [PostRevision] {
        try await read { [self] db in
            let reader = try working(member, in: db)
            let (summary, view) = try view(of: id, for: reader, in: db)
            let isAuthor = summary.post.author == reader.person
            let only = view == .published ? summary.post.live?.revision : nil
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT r.number, t.text, n.name, s.at FROM revisions r
                    JOIN post_steps s ON s.post = r.post AND s.entry = r.entry
                    LEFT JOIN people n ON n.id = s.person
                    LEFT JOIN ledger_texts t ON t.n = r.entry AND t.name = 'text'
                    WHERE r.post = ? AND r.number = coalesce(?, r.number) AND (? OR EXISTS (
                        SELECT 1 FROM post_steps x WHERE x.post = r.post AND x.revision = r.number AND \(PostAccess.left)))
                    ORDER BY r.number
                    """, arguments: [id, only, isAuthor]
            ).map {
                PostRevision(number: $0["number"], text: $0["text"], authorName: $0["name"], at: try Moment(column: $0["at"]))
            }
        }
    }

    /// Posts, those that changed last first.
    ///
    /// - Complexity: O(log *n* + *k*), *k* those looked at for the page.
    public func posts(_ filter: PostFilter, for member: Member) async throws -> [PostSummary] {
        try await read { [self] db in
            let reader = try working(member, in: db)
            let query = PostQuery(filter, reader, now: clock())
            return try Row.fetchAll(db, sql: query.sql, arguments: query.arguments).map {
                try shown(try PostSummary($0), to: reader, in: db)
            }
        }
    }

    /// How a published text differs from what was approved.
    ///
    /// - Returns: empty where both are the same after the folding that platforms do.
    public func compare(
        _ published: String, with id: String, for member: Member
    ) async throws -> [PublishedText.Difference] {
        try await read { [self] db in
            let summary = try visible(id, for: try working(member, in: db), in: db)
            guard let revision = summary.post.live?.revision ?? summary.post.approval?.revision else {
                throw PostError.notPublished
            }
            guard let approved = try Revision.fetch(id, revision, in: db).text else { throw PostError.textErased }
            return PublishedText.differences(approved: approved, published: published)
        }
    }

    /// The rules that a post was last judged by; `nil` where there is none.
    public func lastRulesVersion() async throws -> String? {
        try await read { db in
            try String.fetchOne(db, sql: "SELECT rules FROM revisions ORDER BY scanned_on DESC, entry DESC LIMIT 1")
        }
    }

    /// The newest clearance receipt of a post.
    public func receipt(of id: String, for member: Member) async throws -> SignedReceipt {
        try await read { [self] db in
            try visible(id, for: try working(member, in: db), in: db)
            guard let receipt = try ReceiptDesk(db: db).newest(of: id) else { throw PostError.notApproved }
            return receipt
        }
    }

    /// A receipt by its short code; anyone may ask.
    public func receipt(_ code: ReceiptCode) async throws -> SignedReceipt? {
        try await read { db in try ReceiptDesk(db: db).find(code) }
    }

    /// What became of what a receipt proves; anyone may ask. `nil`: the receipt is of no post of this school.
    public func standing(of receipt: Receipt) async throws -> ReceiptStanding? {
        try await read { [self] db in
            guard let kept = try? PostSummary.fetch(receipt.post, in: db).post else { return nil }
            return ReceiptStanding(of: receipt, Gate().current(kept, now: clock()))
        }
    }

    /// The title of what a receipt proves, where it is the newest and the public reads it; anyone may ask.
    public func publicTitle(of receipt: Receipt) async throws -> String? {
        try await read { db in
            let summary = try PostSummary.fetch(receipt.post, in: db)
            guard summary.post.live?.revision == receipt.revision, summary.post.revision == receipt.revision else { return nil }
            return summary.title
        }
    }

    /// The bytes of a file that belongs to a post; `nil` where it is gone, or no longer what it was.
    public func bytes(of attachment: Attachment) throws -> [UInt8]? {
        try AttachmentFolder(beside: path).bytes(of: attachment.content)
    }

    // MARK: Within a transaction

    /// Somebody as they are now, unless their account is disabled.
    func working(_ member: Member, in db: Database) throws -> Member {
        try require(Set(AuthorRole.allCases), of: member, in: db)
    }

    @discardableResult
    func visible(_ id: String, for member: Member, in db: Database) throws -> PostSummary {
        try view(of: id, for: member, in: db).summary
    }

    func view(
        of id: String, for member: Member, in db: Database
    ) throws -> (summary: PostSummary, view: PostView) {
        let summary = try PostSummary.fetch(id, in: db)
        guard let view = try PostAccess.view(of: summary.post, for: member, in: db) else { throw PostError.unknownPost(id) }
        return (summary, view)
    }

    /// A line of a list, as its reader may see it now.
    private func shown(_ summary: PostSummary, to member: Member, in db: Database) throws -> PostSummary {
        var summary = summary
        summary.post = Gate().current(summary.post, now: clock())
        guard try PostAccess.view(of: summary.post, for: member, in: db) == .published,
            let published = summary.post.asPublished
        else { return summary }
        if published.revision != summary.post.revision {
            summary.title = PostTitle.of(try Revision.fetch(published.id, published.revision, in: db).text ?? "")
        }
        summary.post = published
        summary.openCount = 0
        return summary
    }

    private func dossier(
        of id: String, for member: Member, _ scanner: PostScanner, in db: Database
    ) throws -> PostDossier {
        let (kept, view) = try view(of: id, for: member, in: db)
        let summary = try shown(kept, to: member, in: db)
        let post = summary.post
        let gate = Gate()
        let actions = gate.actions(of: member.actor, on: gate.current(kept.post, now: clock()))
        let publications = try publications(of: id, in: db)
        let files = try Revision.attachments(of: id, post.revision, in: db)
        let judged = try JudgedRevision(id, post.revision, on: today(in: db), in: db)
        if view == .published {
            // What the board says of a post is the board's, and its author's.
            let nothing = GateScan(findings: [], failures: [], rulesVersion: judged.scan.rulesVersion, day: judged.scan.day)
            return PostDossier(
                summary: summary, text: judged.text, attachments: files, scan: nothing, settled: Settled(), blockers: [],
                comments: [], publications: publications, actions: actions)
        }
        let evidence = judged.evidence(scanner)
        let isGoingOut = post.state == .approved || post.live?.revision == post.revision && !post.pendingPlaces.isEmpty
        let blockers =
            isGoingOut ? gate.blockersOfPublishing(post, evidence, now: clock()) : gate.blockers(of: post, evidence)
        // What is published stays so, whatever the rules are now: only another place needs another approval.
        let ofApproval = blockers.filter { post.live == nil || $0 != .approvedUnderOtherRules }
        return PostDossier(
            summary: summary, text: judged.text, attachments: files, scan: judged.scan, settled: judged.settled,
            blockers: post.state.isFinal ? [] : ofApproval, comments: try comments(on: id, in: db),
            publications: publications, actions: actions)
    }

    private func comments(on id: String, in db: Database) throws -> [PostComment] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT c.revision, c.start, c.stop, t.text FROM comments c
                JOIN ledger_texts t ON t.n = c.entry AND t.name = 'comment-' || c.position
                WHERE c.post = ? ORDER BY c.entry, c.position
                """, arguments: [id]
        ).map { PostComment(revision: $0["revision"], start: $0["start"], end: $0["stop"], text: $0["text"]) }
    }

    private func publications(of id: String, in db: Database) throws -> [Publication] {
        try Row.fetchAll(db, sql: "SELECT * FROM publications WHERE post = ? ORDER BY at, channel", arguments: [id]).map {
            row in
            guard let channel = Channel(rawValue: row["channel"]) else { throw StoreError.corrupt }
            return Publication(
                channel: channel, revision: row["revision"], address: row["address"], at: try Moment(column: row["at"]))
        }
    }

    /// `b` and seven letters or digits, which nobody takes for a number.
    private func freePostID(in db: Database) throws -> String {
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<100 {
            let picked = (0..<7).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
            let id = "b" + String(decoding: picked, as: UTF8.self)
            let isTaken = try Bool.fetchOne(db, sql: "SELECT 1 FROM posts WHERE id = ?", arguments: [id]) != nil
            if Word(id) != nil, !isTaken { return id }
        }
        throw StoreError.failed(code: 0)
    }
}

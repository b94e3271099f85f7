import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatRules
import SoatStore
import SoatText

/// What `post.mustache` shows.
struct PostView: Sendable {
    struct Comment: Sendable {
        /// Only of the newest revision.
        let quote: String?
        let note: String
        /// The revision it was said of, where that is not the newest.
        let older: Int?
    }

    struct Place: Sendable {
        let place: String
        let address: String
        let isLink: Bool
        let at: String
    }

    struct Receipt: Sendable {
        let code: String
    }

    /// Whether the pasted text is the approved one.
    struct Compared: Sendable {
        let isSame: Bool
        let lines: [DifferenceLine]
    }

    let frame: Frame
    let id: String
    let title: String
    let author: String
    let version: Int
    let revision: Int
    let places: String
    let facts: String?
    /// Why it came back, or why somebody asks for its removal.
    let word: String?
    let wordBy: String
    let chip: StateChip
    let path: [PathStep]
    let done: String?
    let problem: String?
    let hasText: Bool
    let segments: [MarkedSegment]
    let text: String
    let findings: [PostFinding]
    /// How many things are left; `nil` where there are none.
    let openTally: String?
    let hasOpen: Bool
    let others: [PostBlocker]
    /// Said where nothing is left to do: what comes next.
    let clear: String?
    let acts: PostActs
    /// The anchor of what is to be done first.
    let firstOpen: String
    /// What was pasted to be compared.
    let published: String
    let questions: [QuestionLine]
    let hasQuestions: Bool
    /// Sentences of the text, for who says something about one.
    let lines: [String]
    let comments: [Comment]
    let hasComments: Bool
    /// Whether something was said of the newest revision: it stands right under the text.
    let isSaidNow: Bool
    let publications: [Place]
    let hasPublications: Bool
    let files: [FileLine]
    let hasFiles: Bool
    let canAddFiles: Bool
    let receipts: [Receipt]
    let canCompare: Bool
    let canCopy: Bool
    let comparisons: [Compared]
    let history: [StepLine]
    let pairs: [RevisionPair]
    let hasPairs: Bool
    let oldRevision: Int
    /// Whether somebody else's change is to be looked at.
    let isCompareOpen: Bool

    init(
        _ call: Call, _ work: SchoolWork, _ dossier: PostDossier, _ steps: [PostStep], _ revisions: [PostRevision],
        _ receipt: SignedReceipt?, _ asked: [PostAdvice], _ check: DraftCheck, _ gone: Set<Int>,
        problem: String?, _ faults: FieldFaults?,
        compared: [PublishedText.Difference]?
    ) {
        let summary = dossier.summary
        let post = summary.post
        let isOwn = post.author == work.member.person
        frame = Frame(call, current: isOwn || work.member.role == .teacher ? "/posts" : "/queue")
        let line = PostLine(summary, work)
        (id, title, author, places, chip) = (post.id, line.title, line.author, line.places, line.chip)
        (version, revision) = (summary.version, post.revision)
        let known = Self.facts(summary, work)
        facts = known.isEmpty ? nil : known.joined(separator: " · ")
        let last = steps.last { $0.reason != nil && [.returned, .removalRequested].contains($0.to) }
        word = [.returned, .removalRequested].contains(post.state) ? last?.reason : nil
        wordBy = last?.personName ?? ""
        path = PathStep.list(post.state, call.language)
        // Said where it still holds: the page is kept, and read again when others have gone on.
        done = call.query["done"].flatMap(Action.init(rawValue:)).flatMap { action in
            Self.holds(action, post.state) ? Self.told(action, post, work) : nil
        }
        self.problem = problem
        let text = dossier.text ?? ""
        self.text = text
        hasText = dossier.text != nil
        let step = call.part("step")
        let sent = step.isEmpty || problem == nil ? nil : (step: step, form: call.form)
        published = call.form.text("published")
        let bad = faults?.texts(in: call.language) ?? [:]
        findings = PostFinding.list(
            dossier, check, work, call.app.words(in: call.language), gone: gone, sent: sent, bad: bad
        ) { rule in
            call.app.book.rules.first { $0.id == rule }?.title
        }
        let said = dossier.comments.filter { $0.revision == post.revision }.map { ($0.start, $0.end, "said") }
        segments = MarkedSegment.cut(
            text, at: findings.filter { $0.isMarked }.map { ($0.start, $0.end, $0.level) } + said)
        let count = dossier.blockers.count
        openTally = count == 0 ? nil : work.say("\(count) việc", "\(count) to do")
        hasOpen = findings.contains { $0.isOpen }
        others = PostBlocker.list(dossier.blockers, work)
        clear = dossier.blockers.isEmpty ? Self.clear(post.state, work) : nil
        acts = PostActs(dossier, work, sent: sent)
        firstOpen = others.isEmpty ? findings.first { $0.isOpen }?.anchor ?? "viec" : "viec-dau"
        questions = asked.map { QuestionLine($0, work, sent: problem == nil ? nil : call.form) }
        hasQuestions = !questions.isEmpty
        lines = Self.sentences(text)
        let units = Array(text.utf16)
        comments = dossier.comments.map { comment in
            let range = min(comment.start, units.count)..<min(max(comment.start, comment.end), units.count)
            let isHere = comment.revision == post.revision
            return Comment(
                quote: isHere && !range.isEmpty ? String(decoding: units[range], as: UTF16.self) : nil, note: comment.text,
                older: isHere ? nil : comment.revision)
        }.reversed()
        hasComments = !comments.isEmpty
        isSaidNow = !said.isEmpty
        publications = dossier.publications.map {
            Place(
                place: ChannelWords.name($0.channel, call.language), address: $0.address,
                isLink: $0.address.hasPrefix("https://") || $0.address.hasPrefix("http://"), at: work.time($0.at))
        }
        hasPublications = !publications.isEmpty
        files = FileLine.list(dossier, call.language)
        hasFiles = !files.isEmpty
        canAddFiles = dossier.actions.contains(.revise) && dossier.text != nil
        receipts = receipt.map { [Receipt(code: $0.receipt.code.description)] } ?? []
        canCompare = post.live != nil || post.approval != nil
        canCopy = hasText && (post.state == .approved || post.state.isLive)
        comparisons = compared.map { [Compared(isSame: $0.isEmpty, lines: $0.map { DifferenceLine($0, work) })] } ?? []
        history = steps.reversed().map { StepLine($0, work) }
        let old = revisions.last { $0.number < post.revision }
        oldRevision = old?.number ?? 0
        pairs = old?.text.map { RevisionPair.list($0, text) } ?? []
        hasPairs = !pairs.isEmpty
        isCompareOpen = !isOwn && [.submitted, .inReview, .awaitingApproval].contains(post.state)
    }

    private static func facts(_ summary: PostSummary, _ work: SchoolWork) -> [String] {
        let post = summary.post
        var facts: [String] = []
        if let group = post.group {
            // Many a group has the word in its name.
            let isNamed = group.lowercased().hasPrefix("tổ ")
            facts.append(isNamed ? group : work.say("Tổ \(group)", "Group \(group)"))
        }
        if post.isDisclosure { facts.append(work.say("Công khai theo quy định: không gỡ được", "Disclosed by law: it stays")) }
        if post.isNominated { facts.append(work.say("Đã đề xuất lên trang của ngành", "Nominated")) }
        if let day = summary.eventEnd {
            facts.append(work.say("Sự kiện kết thúc \(work.day(day))", "The event ends \(work.day(day))"))
        }
        if let approval = post.approval, post.state == .approved {
            let last = work.calendar.day(of: approval.until.adding(seconds: -1))
            let end =
                work.calendar.end(of: last) == approval.until
                ? work.say("hết ngày \(work.day(last))", "the end of \(work.day(last))") : work.time(approval.until)
            facts.append(work.say("Bản duyệt dùng được đến \(end)", "Approved until \(end)"))
        }
        return facts
    }

    /// What comes next for a post that nothing stands in the way of; nothing where it has come to its end.
    private static func clear(_ state: State, _ work: SchoolWork) -> String? {
        switch state {
        case .draft, .returned:
            work.say("Không còn gì vướng. Gửi duyệt được.", "Nothing stands in its way. It can be submitted.")
        case .submitted:
            work.say("Không có gì vướng. Bài chờ ban biên tập nhận xem.", "Nothing stands in its way. It waits for the board.")
        case .inReview: work.say("Không còn gì vướng. Trình duyệt được.", "Nothing stands in its way. It can be forwarded.")
        case .awaitingApproval:
            work.say("Không còn gì vướng. Bài chờ người duyệt.", "Nothing stands in its way. It waits for approval.")
        case .approved: work.say("Đã duyệt, đăng được.", "Approved; it can be published.")
        case .published, .corrected, .removalRequested, .removed, .cancelled: nil
        }
    }

    /// Lines, and their sentences where there are several; the first hundred, as many as a list to choose from can hold.
    private static func sentences(_ text: String) -> [String] {
        var sentences = [""]
        for character in text {
            let current = sentences[sentences.count - 1]
            if character.isNewline || character.isWhitespace && current.last.map(".?!…".contains) ?? false {
                sentences.append("")
            } else if !(character.isWhitespace && current.isEmpty) {
                sentences[sentences.count - 1].append(character)
            }
        }
        return Array(sentences.filter { !$0.isEmpty && $0.count <= 2_000 }.prefix(100))
    }

    /// Whether what was said after a step is still so.
    private static func holds(_ action: Action, _ state: State) -> Bool {
        switch action {
        case .submit: state == .submitted
        case .approve: state == .approved
        case .returnToAuthor: state == .returned
        case .publish: state.isLive
        default: true
        }
    }

    /// What was just done, looking ahead.
    private static func told(_ action: Action, _ post: Post, _ work: SchoolWork) -> String {
        switch action {
        case .submit: work.say("Đã gửi duyệt, chưa đăng.", "Submitted, not yet published.")
        case .approve:
            work.say("Đã duyệt. Bài chưa tự đăng: thư ký hoặc ủy viên đăng.", "Approved. It is not published by itself.")
        case .returnToAuthor, .returnToEditor:
            work.say("Đã trả lại. Trả lại không phải là vi phạm.", "Returned. That is no breach.")
        case .publish: work.say("Đã ghi nơi đăng.", "Recorded as published.")
        case .revise: work.say("Đã lưu bản \(post.revision).", "Revision \(post.revision) is kept.")
        case .review: work.say("Thầy cô đang giữ bài này.", "This post is in your hands.")
        case .refuseRemoval: work.say("Bài vẫn đăng, đã ghi lý do.", "The post stays; the reason is recorded.")
        case .forward: work.say("Đã trình. Bài chờ người duyệt.", "Laid before the head.")
        default: work.say("Đã ghi: \(action.done.vietnamese).", "Done: \(action.done.english).")
        }
    }
}

/// Something that blocks publishing and is no finding.
struct PostBlocker: Sendable {
    let isFirst: Bool
    let what: String
    let wayOut: String

    static func list(_ blockers: [Blocker], _ work: SchoolWork) -> [PostBlocker] {
        let others = blockers.filter {
            switch $0 {
            case .openFinding, .unsigned: false
            default: true
            }
        }
        return others.enumerated().map { index, blocker in
            let (what, wayOut) = blocker.words(ruleTitle: { _ in nil }, utcOffset: work.calendar.utcOffset)
            return PostBlocker(isFirst: index == 0, what: what[work.language], wayOut: wayOut[work.language])
        }
    }
}

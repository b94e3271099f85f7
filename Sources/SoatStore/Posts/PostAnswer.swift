public import SoatDiagnostics
public import SoatGate
internal import SoatPrinter

/// A post as a program reads it: what `soat post … --format json` prints and the API answers.
public struct PostAnswer: Encodable, Sendable {
    let id: String
    let title: String
    let state: String
    let version: Int
    let revision: Int
    let author: Person
    let group: String?
    let channels: [String]
    let disclosure: Bool
    let nominated: Bool
    let eventEnds: String?
    let created: String
    let changed: String
    let approval: ApprovalAnswer?
    let liveRevision: Int?
    let open: Int
    let text: String?
    let attachments: [File]?
    let findings: [Finding]?
    let blockers: [BlockerAnswer]?
    let comments: [Comment]?
    let publications: [Place]?
    let actions: [String]?

    /// A line of a list.
    public init(_ summary: PostSummary) {
        self.init(
            summary, text: nil, attachments: nil, findings: nil, blockers: nil, comments: nil, publications: nil, actions: nil)
    }

    /// Whose words a blocker takes, and in which zone its times are told.
    public struct Words: Sendable {
        let ruleTitle: @Sendable (String) -> Localized?
        let utcOffset: Int
        let language: Language

        public init(ruleTitle: @escaping @Sendable (String) -> Localized?, utcOffset: Int, language: Language) {
            self.ruleTitle = ruleTitle
            self.utcOffset = utcOffset
            self.language = language
        }
    }

    /// A whole post.
    public init(_ dossier: PostDossier, _ words: Words) {
        self.init(
            dossier.summary, text: dossier.text, attachments: dossier.attachments.map(File.init),
            findings: dossier.scan.findings.map { Finding($0, dossier.settled) },
            blockers: dossier.blockers.map { BlockerAnswer($0, words) }, comments: dossier.comments.map(Comment.init),
            publications: dossier.publications.map(Place.init), actions: dossier.actions.map(\.rawValue))
    }

    private init(
        _ summary: PostSummary, text: String?, attachments: [File]?, findings: [Finding]?, blockers: [BlockerAnswer]?,
        comments: [Comment]?, publications: [Place]?, actions: [String]?
    ) {
        let post = summary.post
        id = post.id
        title = summary.title
        state = post.state.rawValue
        version = summary.version
        revision = post.revision
        author = Person(id: post.author.rawValue, name: summary.authorName, role: post.authorRole.rawValue)
        group = post.group
        channels = post.channels.map(\.rawValue).sorted()
        disclosure = post.isDisclosure
        nominated = post.isNominated
        eventEnds = summary.eventEnd?.description
        created = summary.createdAt.description
        changed = summary.changedAt.description
        approval = post.approval.map(ApprovalAnswer.init)
        liveRevision = post.live?.revision
        open = summary.openCount
        self.text = text
        self.attachments = attachments
        self.findings = findings
        self.blockers = blockers
        self.comments = comments
        self.publications = publications
        self.actions = actions
    }

    enum CodingKeys: String, CodingKey {
        case id, title, state, version, revision, author, group, channels, disclosure, nominated, created, changed, approval,
            open
        case text, attachments, findings, blockers, comments, publications, actions
        case eventEnds = "event-ends"
        case liveRevision = "live-revision"
    }

    struct Person: Encodable, Sendable {
        let id: String
        let name: String?
        let role: String
    }

    struct ApprovalAnswer: Encodable, Sendable {
        let revision: Int
        let approver: String
        let at: String
        let until: String
        let rules: String

        init(_ approval: Approval) {
            revision = approval.revision
            approver = approval.approver.rawValue
            at = approval.at.description
            until = approval.until.description
            rules = approval.rulesVersion
        }
    }

    struct File: Encodable, Sendable {
        let name: String
        let sha256: String
        let size: Int

        init(_ file: Attachment) {
            name = file.name
            sha256 = file.content.hex
            size = file.size
        }
    }

    struct Finding: Encodable, Sendable {
        let number: Int
        let rule: String
        let category: String
        let level: String
        let channels: [String]
        let start: Int
        let end: Int
        let quote: String
        let closed: [String]
        let signed: [String]
        let attest: [String]

        init(_ finding: GateFinding, _ settled: Settled) {
            number = finding.number
            rule = finding.rule
            category = finding.category.rawValue
            level = finding.level.rawValue
            channels = finding.channels.map(\.rawValue).sorted()
            start = finding.start
            end = finding.end
            quote = finding.quote
            closed = settled.closings.filter { $0.finding == finding.number }.map(\.kind.rawValue).sorted()
            signed = settled.attestations.filter { $0.finding == finding.number }.map(\.name).sorted()
            attest = finding.attestations
        }
    }

    struct BlockerAnswer: Encodable, Sendable {
        let kind: String
        let finding: Int?
        let rule: String?
        let attest: String?
        let closedBy: [String]?
        let message: String
        let advice: String

        init(_ blocker: Blocker, _ words: Words) {
            var (finding, rule, attest, closedBy): (Int?, String?, String?, [String]?) = (nil, nil, nil, nil)
            switch blocker {
            case .noText: kind = "no-text"
            case .noChannel: kind = "no-channel"
            case .openFinding(let open, let kinds):
                kind = "open-finding"
                (finding, rule, closedBy) = (open.number, open.rule, kinds.map(\.rawValue))
            case .unsigned(let open, let name):
                kind = "unsigned"
                (finding, rule, attest) = (open.number, open.rule, name)
            case .unfinishedRule(let name):
                kind = "unfinished-rule"
                rule = name
            case .notApproved: kind = "not-approved"
            case .approvedOtherContent: kind = "approved-other-content"
            case .approvedUnderOtherRules: kind = "approved-under-other-rules"
            case .approvalExpired: kind = "approval-expired"
            }
            (self.finding, self.rule, self.attest, self.closedBy) = (finding, rule, attest, closedBy)
            let (what, wayOut) = blocker.words(ruleTitle: words.ruleTitle, utcOffset: words.utcOffset)
            message = what[words.language]
            advice = wayOut[words.language]
        }

        enum CodingKeys: String, CodingKey {
            case kind, finding, rule, attest, message, advice
            case closedBy = "closed-by"
        }
    }

    struct Comment: Encodable, Sendable {
        let revision: Int
        let start: Int
        let end: Int
        let text: String

        init(_ comment: PostComment) {
            revision = comment.revision
            start = comment.start
            end = comment.end
            text = comment.text
        }
    }

    struct Place: Encodable, Sendable {
        let channel: String
        let revision: Int
        let address: String
        let at: String

        init(_ place: Publication) {
            channel = place.channel.rawValue
            revision = place.revision
            address = place.address
            at = place.at.description
        }
    }

    public struct Step: Encodable, Sendable {
        let version: Int
        let entry: Int
        let action: String?
        let party: String
        let person: String?
        let name: String?
        let from: String?
        let to: String
        let revision: Int
        let at: String
        let reason: String?

        public init(_ step: PostStep) {
            version = step.version
            entry = step.entry
            action = step.action?.rawValue
            party = step.party.rawValue
            person = step.person?.rawValue
            name = step.personName
            from = step.from?.rawValue
            to = step.to.rawValue
            revision = step.revision
            at = step.at.description
            reason = step.reason
        }
    }

    public struct Difference: Encodable, Sendable {
        let line: Int
        let approved: String
        let published: String

        public init(_ difference: PublishedText.Difference) {
            line = difference.line
            approved = difference.approved
            published = difference.published
        }
    }

    /// A step that something stands in the way of.
    public struct Refused: Encodable, Sendable {
        let id: String
        let error: String
        let blockers: [BlockerAnswer]

        public init(_ id: String, _ blockers: [Blocker], _ diagnostic: Diagnostic, _ words: Words) {
            self.id = id
            error = diagnostic.message[words.language]
            self.blockers = blockers.map { BlockerAnswer($0, words) }
        }
    }

    /// A step that came too late.
    public struct Conflict: Encodable, Sendable {
        let id: String
        let error = "conflict"
        let expected: Int
        let found: Int
        let steps: [Step]
        let differences: [Difference]

        public init(_ id: String, _ conflict: PostConflict) {
            self.id = id
            expected = conflict.expected
            found = conflict.found
            steps = conflict.steps.map(Step.init)
            differences = conflict.differences.map(Difference.init)
        }

        enum CodingKeys: String, CodingKey { case id, error, expected, found, steps, differences }
    }
}

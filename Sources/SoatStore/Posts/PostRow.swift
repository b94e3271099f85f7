internal import Foundation
internal import GRDB
internal import SoatGate
internal import SoatRules
internal import SoatText

/// A post as its row says.
extension PostSummary {
    static let columns = "p.*, n.name AS author_name, \(writer) AS writer"
    /// Who brought the newest words.
    private static let writer = """
        (SELECT s.person FROM revisions r JOIN post_steps s ON s.entry = r.entry JOIN ledger_entries e ON e.n = r.entry
         WHERE r.post = p.id AND json_extract(e.entry, '$.facts.strikes') IS NOT TRUE ORDER BY r.number DESC LIMIT 1)
        """
    static let tables = "posts p JOIN people n ON n.id = p.author"

    init(_ row: Row) throws {
        post = try Post(row)
        version = row["version"]
        title = row["title"]
        authorName = row["author_name"]
        openCount = row["open_count"]
        eventEnd = (row["event_end"] as String?).flatMap { CalendarDate(iso: $0) }
        createdAt = try Moment(column: row["created_at"])
        changedAt = try Moment(column: row["changed_at"])
    }

    /// - Throws: ``PostError/unknownPost(_:)``.
    static func fetch(_ id: String, in db: Database) throws -> PostSummary {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM \(tables) WHERE p.id = ?"), arguments: [id])
        guard let row else { throw PostError.unknownPost(id) }
        return try PostSummary(row)
    }
}

extension Moment {
    init(column: String) throws {
        guard let moment = Moment(iso: column) else { throw StoreError.corrupt }
        self = moment
    }
}

extension Post {
    fileprivate init(_ row: Row) throws {
        guard let role = AuthorRole(rawValue: row["author_role"]), let state = State(rawValue: row["state"]),
            let content = Fingerprint(bytes: row["content"] as Data)
        else { throw StoreError.corrupt }
        self.init(
            id: row["id"], author: PersonID(rawValue: row["author"]), authorRole: role, group: row["group_name"],
            isDisclosure: row["is_disclosure"], state: state, revision: row["revision"], content: content,
            channels: try Channels.read(row["channels"]), approval: try Approval(row), live: try LiveCopy(row),
            isNominated: row["is_nominated"], writer: (row["writer"] as String?).map(PersonID.init(rawValue:)))
    }

    /// Writes all that a step can change.
    func update(_ changed: PostChange, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE posts SET state = :state, version = :version, revision = :revision, content = :content,
                    channels = :channels, is_nominated = :nominated, is_disclosure = :disclosure, title = coalesce(:title, title), open_count = :open,
                    event_end = coalesce(:event_end, event_end), changed_at = :at,
                    approval_revision = :approval_revision, approval_content = :approval_content,
                    approval_channels = :approval_channels,
                    approval_rules = :approval_rules, approver = :approver, approved_at = :approved_at,
                    approved_until = :approved_until, live_revision = :live_revision, live_content = :live_content,
                    live_channels = :live_channels, live_is_corrected = :live_is_corrected
                WHERE id = :id
                """
        ).execute(arguments: [
            "state": state.rawValue, "version": changed.version, "revision": revision, "content": Data(content.bytes),
            "channels": try Channels.text(channels), "nominated": isNominated, "disclosure": isDisclosure,
            "title": changed.title,
            "open": changed.openCount,
            "event_end": changed.eventEnd?.description, "at": changed.at.description,
            "approval_revision": approval?.revision, "approval_content": approval.map { Data($0.content.bytes) },
            "approval_channels": try approval.map { try Channels.text($0.channels) },
            "approval_rules": approval?.rulesVersion, "approver": approval?.approver.rawValue,
            "approved_at": approval?.at.description, "approved_until": approval?.until.description,
            "live_revision": live?.revision, "live_content": live.map { Data($0.content.bytes) },
            "live_channels": try live.map { try Channels.text($0.channels) }, "live_is_corrected": live?.isCorrected, "id": id,
        ])
    }
}

/// What changes in a post's row beside the post itself.
struct PostChange {
    var version: Int
    var openCount: Int
    var at: Moment
    /// `nil`: as it was.
    var title: String?
    var eventEnd: CalendarDate?
}

extension Approval {
    fileprivate init?(_ row: Row) throws {
        guard let revision = row["approval_revision"] as Int? else { return nil }
        guard let content = Fingerprint(bytes: row["approval_content"] as Data) else { throw StoreError.corrupt }
        self.init(
            revision: revision, content: content, channels: try Channels.read(row["approval_channels"]),
            rulesVersion: row["approval_rules"],
            approver: PersonID(rawValue: row["approver"]), at: try Moment(column: row["approved_at"]),
            until: try Moment(column: row["approved_until"]))
    }
}

extension Post.LiveCopy {
    fileprivate init?(_ row: Row) throws {
        guard let revision = row["live_revision"] as Int? else { return nil }
        guard let content = Fingerprint(bytes: row["live_content"] as Data) else { throw StoreError.corrupt }
        self.init(
            revision: revision, content: content, channels: try Channels.read(row["live_channels"]),
            isCorrected: row["live_is_corrected"])
    }
}

/// Channels in one column, in the order of their names.
enum Channels {
    static func text(_ channels: Set<Channel>) throws -> String { try JSONText.of(channels.map(\.rawValue).sorted()) }

    static func read(_ text: String) throws -> Set<Channel> {
        Set(try JSONText.strings(text).compactMap(Channel.init(rawValue:)))
    }
}

/// A finding as a column keeps it.
struct FindingColumn: Codable {
    let number: Int
    let rule: String
    let category: String
    let level: String
    let channels: [String]
    let start: Int
    let end: Int
    let quote: String
    let line: String
    let attest: [String]
    let restsOnRole: Bool
    let isStrict: Bool

    init(_ finding: GateFinding) {
        number = finding.number
        rule = finding.rule
        category = finding.category.rawValue
        level = finding.level.rawValue
        channels = finding.channels.map(\.rawValue).sorted()
        start = finding.start
        end = finding.end
        quote = finding.quote
        line = finding.line
        attest = finding.attestations
        restsOnRole = finding.restsOnRole
        isStrict = finding.isStrict
    }

    var finding: GateFinding {
        get throws {
            guard let category = SoatRules.Category(rawValue: category), let level = Level(rawValue: level) else {
                throw StoreError.corrupt
            }
            return GateFinding(
                number: number, rule: rule, category: category, level: level,
                channels: Set(channels.compactMap(Channel.init(rawValue:))), start: start, end: end, quote: quote, line: line,
                attestations: attest, restsOnRole: restsOnRole, isStrict: isStrict)
        }
    }
}

extension GateScan {
    init(_ row: Row) throws {
        let kept = try JSONDecoder().decode([FindingColumn].self, from: Data((row["findings"] as String).utf8))
        guard let day = CalendarDate(iso: row["scanned_on"] as String) else { throw StoreError.corrupt }
        self.init(
            findings: try kept.map { try $0.finding }, failures: try JSONText.strings(row["failures"]),
            rulesVersion: row["rules"], day: day)
    }

    var findingsColumn: String {
        get throws { try JSONText.of(findings.map(FindingColumn.init)) }
    }
}

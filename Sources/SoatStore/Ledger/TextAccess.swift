internal import GRDB
internal import SoatGate
internal import SoatLedger

/// Whose eyes the texts of entries are for, beyond who may read the entries themselves.
///
/// What stands in the entries of a post says as much as the post: a draft is its author's alone, in the ledger too.
struct TextAccess {
    let reader: Member
    private let db: Database
    /// What was asked before, since an export asks for every entry.
    private var known: [Key: Bool] = [:]

    private struct Key: Hashable {
        let post: String
        let revision: Int?
    }

    init(_ reader: Member, in db: Database) {
        self.reader = reader
        self.db = db
    }

    /// The entry as its reader may have it.
    mutating func shown(_ stored: StoredEntry) throws -> StoredEntry {
        try isShown(stored.entry) ? stored : stored.withheld
    }

    private mutating func isShown(_ entry: LedgerEntry) throws -> Bool {
        guard let post = entry.post?.description, entry.actor != reader.person, entry.kind.isOfPost else { return true }
        let key = Key(post: post, revision: entry.facts["revision"]?.number)
        if let answer = known[key] { return answer }
        let found = try PostSummary.fetch(post, in: db).post
        let answer =
            switch try PostAccess.view(of: found, for: reader, in: db) {
            case nil: false
            case .published: key.revision == found.asPublished?.revision
            case .whole:
                try found.author == reader.person || PostAccess.leftItsAuthor(post, revision: key.revision, in: db)
            }
        known[key] = answer
        return answer
    }
}

extension EntryKind {
    /// Whether it tells of a step of a post, or of what was found in one.
    var isOfPost: Bool { rawValue.hasPrefix("post.") || rawValue.hasPrefix("finding.") }
}

internal import GRDB
internal import SoatLedger

/// The texts kept beside the chain, read along with it: whether each is the one that its entry committed to, and whether
/// what is gone was erased by an entry that says so.
struct KeptTexts {
    /// Number, name, key and text, in the order of the first two: that in which an entry names them.
    private let rows: RawRows
    private var hasRow: Bool
    /// The first thing that does not hold.
    private var fault: LedgerAudit.Fault?
    /// Entries of whose texts none is left, and the posts they are about.
    private var silent: [(number: Int, post: String?)] = []
    /// What entries say was erased: other entries, and up to which entry the texts of a post.
    private var erased: Set<Int> = []
    private var erasedPosts: [String: Int] = [:]

    init(in db: Database) throws {
        rows = try RawRows(db, sql: "SELECT n, name, key, text FROM ledger_texts ORDER BY n, name")
        hasRow = try rows.next()
    }

    /// Takes the next entry of the chain, which holds.
    mutating func take(_ number: Int, _ entry: borrowing Span<UInt8>, _ outline: EntryOutline) throws {
        if outline.hasKind(.textsErased, entry) {
            if let other = outline.reference(in: entry) { erased.insert(other) }
            if let post = outline.post(in: entry) { erasedPosts[post] = number }
        }
        guard fault == nil else { return }
        if hasRow, rows.integer(0) == number {
            fault = try mismatch(number, entry, outline)
        } else if outline.hasTexts {
            silent.append((number, outline.post(in: entry)))
        }
        // A text of an entry that has none, or that there is not.
        if fault == nil, hasRow, rows.integer(0) <= number { fault = .textChanged(rows.integer(0)) }
    }

    private mutating func mismatch(
        _ number: Int, _ entry: borrowing Span<UInt8>, _ outline: EntryOutline
    ) throws -> LedgerAudit.Fault? {
        var place = 0
        while let (name, digits) = outline.nextCommitment(after: &place, in: entry) {
            guard hasRow, rows.integer(0) == number else { return .textMissing(number) }
            let kept = unsafe rows.bytes(1).span
            guard Self.isEqual(kept, name, entry) else {
                // Is it the text of another name, so that this one is gone, or one that the entry does not know?
                while let (other, _) = outline.nextCommitment(after: &place, in: entry) {
                    if Self.isEqual(kept, other, entry) { return .textMissing(number) }
                }
                return .textChanged(number)
            }
            let (key, text) = unsafe (rows.bytes(2).span, rows.bytes(3).span)
            guard Commitment.holds(digits, of: entry, text: text, named: kept, key: key) else { return .textChanged(number) }
            hasRow = try rows.next()
        }
        return nil
    }

    /// What is left to say once the whole chain was taken.
    mutating func finish() throws -> LedgerAudit.Fault? {
        if let fault { return fault }
        if hasRow { return .textChanged(rows.integer(0)) }
        let untold = silent.first { number, post in
            !erased.contains(number) && !(post.flatMap { erasedPosts[$0] }.map { $0 > number } ?? false)
        }
        return untold.map { .textMissing($0.number) }
    }

    /// Whether a kept text has the name that stands there in the entry.
    private static func isEqual(
        _ kept: borrowing Span<UInt8>, _ name: Range<Int>, _ entry: borrowing Span<UInt8>
    ) -> Bool {
        guard kept.count == name.count else { return false }
        for i in 0..<kept.count where kept[i] != entry[name.lowerBound + i] { return false }
        return true
    }
}

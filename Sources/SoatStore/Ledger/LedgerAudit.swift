public import SoatLedger

/// What a reading of the whole ledger came to.
public struct LedgerAudit: Sendable, Hashable {
    /// How many entries hold.
    public let count: Int
    /// The root of their tree.
    public let root: Digest32
    /// The checkpoints that it agrees with, by their size.
    public let agreed: [Int]
    public let fault: Fault?

    /// The first thing that does not hold.
    public enum Fault: Sendable, Hashable {
        case missing(Int)
        case unreadable(Int)
        case edited(Int)
        case unlinked(Int)
        case misplaced(Int)
        /// A text kept beside the chain is not the one that the entry was made with.
        case textChanged(Int)
        /// A text of an entry is gone, and no entry tells of its erasure.
        case textMissing(Int)
        /// There was an entry of this number; the end was cut off.
        case cutOff(Int)
        /// Whole in itself, but another than the checkpoint saw: something in this range was changed, and all after it
        /// was written anew.
        case rewritten(Range<Int>)
        /// A checkpoint is of another log, or signed with none of this log's keys.
        case foreignCheckpoint(size: Int)
        /// What an entry is found by in lists is not what it says.
        case misfiled(Int)
        /// What the file says of a post is not what the ledger says of it.
        case strayPost(String)
        /// SQLite's own structures do not hold, or a row rests on one that is gone.
        case damaged

        init(_ fault: ChainVerifier.Fault) {
            switch fault {
            case .missing(let n): self = .missing(n)
            case .unreadable(let n): self = .unreadable(n)
            case .edited(let n): self = .edited(n)
            case .unlinked(let n): self = .unlinked(n)
            case .misplaced(let n): self = .misplaced(n)
            }
        }
    }
}

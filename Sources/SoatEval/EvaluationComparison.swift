public import SoatRules

/// What has changed since an earlier run on the same posts, post by post.
public struct EvaluationComparison: Sendable {
    public struct Change: Sendable, Hashable {
        public enum Kind: String, Sendable, CaseIterable {
            /// A breach is found that was missed before.
            case foundNow
            /// An alarm on something harmless is gone.
            case quietNow
            /// A breach is missed that was found before.
            case missedNow
            /// Something harmless is taken for a breach, and was not before.
            case alarmNow

            public var isWon: Bool { self == .foundNow || self == .quietNow }
        }

        public let post: String
        public let category: Category
        public let kind: Kind
    }

    /// In the order of the posts.
    public let changes: [Change]
    /// Posts in both runs, with the same text.
    public let compared: Int
    /// Posts that only this run has, also those whose text has changed.
    public let new: Int
    /// F1 over all pairs of the compared posts, before and now, both by the labels of now.
    public let before: PairCounts
    public let now: PairCounts

    public var won: Int { changes.count { $0.kind.isWon } }
    public var lost: Int { changes.count - won }

    public init(of record: EvaluationRecord, since earlier: EvaluationRecord) {
        struct Key: Hashable {
            let id: String
            let text: String
        }
        let known = Dictionary(earlier.outcomes.map { (Key(id: $0.id, text: $0.text), $0) }) { first, _ in first }
        var changes: [Change] = []
        var (compared, before, now) = (0, PairCounts(), PairCounts())
        for post in record.outcomes {
            guard let old = known[Key(id: post.id, text: post.text)] else { continue }
            compared += 1
            let (labelled, found, foundBefore) = (Set(post.labelled), Set(post.found), Set(old.found))
            before.count(labelled: labelled, found: foundBefore)
            now.count(labelled: labelled, found: found)
            for category in Category.allCases {
                let name = category.rawValue
                guard found.contains(name) != foundBefore.contains(name) else { continue }
                let kind: Change.Kind =
                    switch (labelled.contains(name), found.contains(name)) {
                    case (true, true): .foundNow
                    case (true, false): .missedNow
                    case (false, true): .alarmNow
                    case (false, false): .quietNow
                    }
                changes.append(Change(post: post.id, category: category, kind: kind))
            }
        }
        self.changes = changes
        self.compared = compared
        self.before = before
        self.now = now
        new = record.outcomes.count - compared
    }
}

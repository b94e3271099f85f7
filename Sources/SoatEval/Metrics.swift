public import SoatRules
public import SoatScan

/// How well the rules read labelled posts.
public struct Metrics: Sendable {
    public struct OfCategory: Sendable {
        public let category: Category
        public let counts: PairCounts
        public let f1Interval: Interval?
    }

    public struct OfGroup: Sendable {
        public let group: PostGroup
        public let posts: Int
        public let counts: PairCounts
        /// Clean posts of the group with a finding above a note.
        public let alarmed: Share
    }

    public let posts: Int
    /// Over pairs of post and category at level warning or error.
    public let micro: PairCounts
    public let microF1Interval: Interval?
    /// Those that are labelled or found anywhere, in the contract's order.
    public let categories: [OfCategory]
    /// Over pairs at level note, told apart: they do not count in the other figures.
    public let notes: PairCounts
    /// Findings above a note in a labelled category that share a letter with its label.
    public let overlapping: Share
    /// Of these, findings that underline an entity and are exactly a label.
    public let exactEntities: Share
    /// Clean posts with a finding above a note.
    public let alarmed: Share
    /// Posts whose verdict is the labelled one.
    public let verdicts: Share
    private let confusion: [Verdict: [Verdict: Int]]
    public let groups: [OfGroup]
    /// Posts on which a rule did not finish.
    public let unfinished: Int

    /// - Complexity: a thousand draws of all posts, for the intervals of F1.
    public init(_ evaluation: Evaluation) {
        let outcomes = evaluation.outcomes
        let bootstrap = F1Bootstrap(outcomes)
        posts = outcomes.count
        micro = Self.pairs(outcomes)
        microF1Interval = bootstrap.micro
        categories = Category.allCases.compactMap { category in
            let counts = Self.pairs(outcomes, only: category)
            guard counts != PairCounts() else { return nil }
            return OfCategory(category: category, counts: counts, f1Interval: bootstrap.categories[category])
        }
        notes = outcomes.reduce(into: PairCounts()) { $0.count(labelled: $1.labelledNotes, found: $1.foundNotes) }
        let trueFindings = outcomes.flatMap { outcome in outcome.trueFindings.map { (outcome, $0) } }
        let overlapped = trueFindings.filter { $0.overlapsLabel($1) }
        overlapping = Share(overlapped.count, of: trueFindings.count)
        let entities = overlapped.filter { $1.entity != nil }
        exactEntities = Share(entities.count { $0.equalsLabel($1) }, of: entities.count)
        alarmed = Self.alarmed(outcomes)
        verdicts = Share(outcomes.count { $0.post.verdict == $0.result.verdict }, of: outcomes.count)
        confusion = outcomes.reduce(into: [:]) { $0[$1.post.verdict, default: [:]][$1.result.verdict, default: 0] += 1 }
        groups = PostGroup.all.compactMap { group in
            let members = outcomes.filter { group.holds($0.post) }
            guard !members.isEmpty else { return nil }
            return OfGroup(
                group: group, posts: members.count, counts: Self.pairs(members), alarmed: Self.alarmed(members))
        }
        unfinished = outcomes.count { !$0.result.failures.isEmpty }
    }

    /// Posts labelled `labelled` and judged `given`.
    public func posts(labelled: Verdict, given: Verdict) -> Int { confusion[labelled]?[given] ?? 0 }

    /// The mean F1 of the categories.
    public var macroF1: Double? {
        let values = categories.compactMap(\.counts.f1)
        return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    private static func pairs(_ outcomes: [EvaluatedPost], only category: Category? = nil) -> PairCounts {
        outcomes.reduce(into: PairCounts()) { counts, outcome in
            guard let category else { return counts.count(labelled: outcome.labelled, found: outcome.found) }
            counts.count(
                labelled: outcome.labelled.intersection([category]), found: outcome.found.intersection([category]))
        }
    }

    private static func alarmed(_ outcomes: [EvaluatedPost]) -> Share {
        let clean = outcomes.filter(\.post.isClean)
        return Share(clean.count { !$0.found.isEmpty }, of: clean.count)
    }
}

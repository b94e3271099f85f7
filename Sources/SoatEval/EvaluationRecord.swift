public import FoundationEssentials
internal import SoatRules
internal import SoatScan

/// An evaluation as JSON: what `--format json` prints, `--save` keeps and `--baseline` reads.
///
/// It holds names of posts and categories, and no text of a post.
public struct EvaluationRecord: Codable, Sendable {
    struct Counts: Codable {
        let hits: Int
        let falseAlarms: Int
        let misses: Int
        let precision: Double?
        let precisionInterval: Interval?
        let recall: Double?
        let recallInterval: Interval?
        let f1: Double?
        let f1Interval: Interval?
    }

    struct Part: Codable {
        let count: Int
        let total: Int
        let share: Double?
    }

    struct Group: Codable {
        let id: String
        let kind: String
        let posts: Int
        let hits: Int
        let misses: Int
        let recall: Double?
        let recallInterval: Interval?
        let alarmedCleanPosts: Part
    }

    /// A post and the categories labelled and found in it, above level note.
    struct Post: Codable {
        let id: String
        /// Of its text: a post that was mended since is no longer the same.
        let text: String
        let labelled: [String]
        let found: [String]
        let labelledVerdict: String
        let verdict: String
    }

    struct Comparison: Codable {
        let compared: Int
        let new: Int
        let won: Int
        let lost: Int
        let f1Before: Double?
        let f1: Double?
        let changes: [Change]
    }

    struct Change: Codable {
        let id: String
        let category: String
        /// A name of ``EvaluationComparison/Change/Kind``.
        let change: String
    }

    private static let currentVersion = 1

    let version: Int
    let posts: Int
    let micro: Counts
    let macroF1: Double?
    let categories: [String: Counts]
    let notes: Counts
    let findingsOverlappingTheirLabel: Part
    let exactEntitySpans: Part
    let alarmedCleanPosts: Part
    let alarmsPer100CleanPosts: Double?
    let rightVerdicts: Part
    /// Labelled verdict, then the verdict given.
    let verdicts: [String: [String: Int]]
    let groups: [Group]
    let unfinishedPosts: Int
    let outcomes: [Post]
    private var comparison: Comparison?

    public init(_ evaluation: Evaluation, _ metrics: Metrics) {
        version = Self.currentVersion
        posts = metrics.posts
        micro = Counts(metrics.micro, metrics.microF1Interval)
        macroF1 = metrics.macroF1.map(rounded)
        categories = Dictionary(
            metrics.categories.map { ($0.category.rawValue, Counts($0.counts, $0.f1Interval)) }, uniquingKeysWith: { $1 })
        notes = Counts(metrics.notes, nil)
        findingsOverlappingTheirLabel = Part(metrics.overlapping)
        exactEntitySpans = Part(metrics.exactEntities)
        alarmedCleanPosts = Part(metrics.alarmed)
        alarmsPer100CleanPosts = metrics.alarmed.value.map { rounded($0 * 100) }
        rightVerdicts = Part(metrics.verdicts)
        verdicts = Dictionary(
            Verdict.allCases.map { labelled in
                let row = Verdict.allCases.map { ($0.rawValue, metrics.posts(labelled: labelled, given: $0)) }
                return (labelled.rawValue, Dictionary(row, uniquingKeysWith: { $1 }))
            }, uniquingKeysWith: { $1 })
        groups = metrics.groups.map { part in
            Group(
                id: part.group.id, kind: part.group.kind.rawValue, posts: part.posts, hits: part.counts.hits,
                misses: part.counts.misses, recall: part.counts.recall.value.map(rounded),
                recallInterval: part.counts.recall.interval?.rounded, alarmedCleanPosts: Part(part.alarmed))
        }
        unfinishedPosts = metrics.unfinished
        outcomes = evaluation.outcomes.map(Post.init)
    }

    /// - Returns: `nil` where `json` is no record of this version.
    public init?(json: Data) {
        guard let record = try? JSONDecoder().decode(EvaluationRecord.self, from: json),
            record.version == Self.currentVersion
        else { return nil }
        self = record
    }

    /// One line of JSON with a line break, its keys sorted.
    ///
    /// - Parameter earlier: the run to compare with; its differences stand under `comparison`.
    public func json(since earlier: EvaluationRecord? = nil) -> Data {
        var record = self
        record.comparison = earlier.map { Comparison(EvaluationComparison(of: self, since: $0)) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ((try? encoder.encode(record)) ?? Data()) + [UInt8(ascii: "\n")]
    }
}

extension EvaluationRecord.Comparison {
    fileprivate init(_ comparison: EvaluationComparison) {
        compared = comparison.compared
        new = comparison.new
        won = comparison.won
        lost = comparison.lost
        f1Before = comparison.before.f1.map(rounded)
        f1 = comparison.now.f1.map(rounded)
        changes = comparison.changes.map {
            EvaluationRecord.Change(id: $0.post, category: $0.category.rawValue, change: $0.kind.rawValue)
        }
    }
}

extension EvaluationRecord.Counts {
    fileprivate init(_ counts: PairCounts, _ interval: Interval?) {
        hits = counts.hits
        falseAlarms = counts.alarms
        misses = counts.misses
        precision = counts.precision.value.map(rounded)
        precisionInterval = counts.precision.interval?.rounded
        recall = counts.recall.value.map(rounded)
        recallInterval = counts.recall.interval?.rounded
        f1 = counts.f1.map(rounded)
        f1Interval = interval?.rounded
    }
}

extension EvaluationRecord.Part {
    fileprivate init(_ share: Share) {
        count = share.count
        total = share.total
        self.share = share.value.map(rounded)
    }
}

extension EvaluationRecord.Post {
    fileprivate init(_ outcome: EvaluatedPost) {
        func names(_ categories: Set<Category>) -> [String] {
            Category.allCases.filter(categories.contains).map(\.rawValue)
        }
        id = outcome.post.name
        text = String(Fingerprint.of(outcome.post.document.utf8), radix: 16)
        labelled = names(outcome.labelled)
        found = names(outcome.found)
        labelledVerdict = outcome.post.verdict.rawValue
        verdict = outcome.result.verdict.rawValue
    }
}

/// Four decimals, more than any of the figures deserves.
private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

extension Interval {
    fileprivate var rounded: Interval {
        Interval(low: (low * 10_000).rounded() / 10_000, high: (high * 10_000).rounded() / 10_000)
    }
}

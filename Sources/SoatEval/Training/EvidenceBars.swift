public import SoatRules

/// What each bar of `evidence` is worth: of posts that the model had not seen, how many it holds for, and how many of
/// them are breaches.
public struct EvidenceBars: Sendable {
    public struct Line: Sendable, Hashable {
        public let bar: Double
        public let hits: Int
        public let alarms: Int
        public let misses: Int
        /// Clean posts for which it holds.
        public let cleanPosts: Int

        public var precision: Double? { hits + alarms > 0 ? Double(hits) / Double(hits + alarms) : nil }
        public var recall: Double? { hits + misses > 0 ? Double(hits) / Double(hits + misses) : nil }
    }

    public static let bars = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]
    /// The precision of ``sure``: 19 of 20.
    public static let surePrecision = 0.95

    public let postCount: Int
    public let cleanCount: Int
    /// By category, in the order of the model.
    public let lines: [(category: SoatRules.Category, lines: [Line])]
    /// By category, the same order: the lowest bar, in hundredths, that has ``surePrecision``; `nil`: none has.
    public let sure: [Line?]
    /// All categories as one: each post counts once for each.
    public let all: [Line]
    /// The same of posts without marks.
    public let unmarked: [Line]

    /// - Parameter haveMarks: of each post.
    init(
        _ posts: [LabelledPost], _ categories: [SoatRules.Category], _ probabilities: [[Double]], haveMarks: [Bool]
    ) {
        postCount = posts.count
        cleanCount = posts.count { $0.isClean }
        let areBreaches = posts.map { post in
            categories.map { category in post.labels.contains { !$0.isNote && $0.category == category } }
        }
        func line(_ bar: Double, _ lanes: Range<Int>, ofAll: Bool = true) -> Line {
            var (hits, alarms, misses, clean) = (0, 0, 0, 0)
            for (index, found) in probabilities.enumerated() where ofAll || !haveMarks[index] {
                var isAlarm = false
                for lane in lanes {
                    switch (found[lane] >= bar, areBreaches[index][lane]) {
                    case (true, true): hits += 1
                    case (true, false):
                        alarms += 1
                        isAlarm = true
                    case (false, true): misses += 1
                    case (false, false): break
                    }
                }
                if isAlarm, posts[index].isClean { clean += 1 }
            }
            return Line(bar: bar, hits: hits, alarms: alarms, misses: misses, cleanPosts: clean)
        }
        lines = categories.indices.map { lane in
            (categories[lane], Self.bars.map { line($0, lane..<lane + 1) })
        }
        sure = categories.indices.map { lane in
            (1..<100).lazy.map { line(Double($0) / 100, lane..<lane + 1) }
                .first { $0.precision.map { $0 >= Self.surePrecision } ?? false }
        }
        all = Self.bars.map { line($0, categories.indices) }
        unmarked = Self.bars.map { line($0, categories.indices, ofAll: false) }
    }
}

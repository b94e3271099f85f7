import SoatDiagnostics
import SoatRules
import SoatScan
import SoatTestSupport
import SoatText
import Testing

@testable import SoatEval

@Suite("Metrics") struct MetricsTests {
    private static let rules = Dictionary(
        uniqueKeysWithValues: SoatRules.Category.allCases.map { category in
            (
                category,
                Level.allCases.map { level in
                    TestRules.rule(category.rawValue, TestRules.phrase(["x"]), category: category, level: level)
                }
            )
        })

    private static func finding(_ category: SoatRules.Category, _ span: ByteSpan, _ level: Level = .warning) throws -> Finding {
        let rule = try #require(rules[category]?.first { $0.level == level })
        return Finding(
            rule: rule, level: level, bytes: span, span: SourceSpan(start: span.start, end: span.end), clauses: [])
    }

    private static func post(
        _ labels: [Label], verdict: Verdict = .review, tags: Set<String> = [], name: String = "p"
    ) -> LabelledPost {
        LabelledPost(
            name: name, position: TestRules.position, document: TestRules.document("Nghe nói mai nghỉ học cả huyện."),
            verdict: verdict, labels: labels, tags: tags)
    }

    private static func label(_ category: SoatRules.Category, _ start: Int, _ end: Int, isNote: Bool = false) -> Label {
        Label(category: category, quote: "…", places: [ByteSpan(start: start, end: end)], isNote: isNote)
    }

    @Test("A scanner that finds exactly the labels is right in every figure", arguments: 1...20)
    func perfect(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let outcomes = try (0..<60).map { number in
            let labels = (0..<random.below(4)).map { _ in
                let start = random.below(20)
                return Self.label(random.pick(SoatRules.Category.allCases), start, start + 1 + random.below(5))
            }
            let verdict: Verdict = labels.isEmpty ? .pass : .review
            let findings = try labels.map { try Self.finding($0.category, $0.places[0]) }
            return EvaluatedPost(Self.post(labels, verdict: verdict, name: "p\(number)"), CheckResult(findings: findings))
        }
        let metrics = Metrics(Evaluation(outcomes))
        #expect(metrics.micro.f1 == 1 && metrics.macroF1 == 1 && metrics.verdicts.value == 1)
        #expect(metrics.micro.precision.value == 1 && metrics.micro.recall.value == 1)
        #expect(metrics.categories.allSatisfy { $0.counts.f1 == 1 && $0.f1Interval == Interval(low: 1, high: 1) })
        #expect(metrics.overlapping.value == 1 && metrics.alarmed.count == 0)
        #expect(metrics.groups.allSatisfy { $0.counts.recall.value ?? 1 == 1 })
    }

    @Test("Pairs are counted once a post and category, and by level")
    func pairs() throws {
        let outcomes = [
            // Two findings of one category are one hit; another category is an alarm.
            EvaluatedPost(
                Self.post([Self.label(.personalData, 0, 4)]),
                CheckResult(findings: [
                    try Self.finding(.personalData, ByteSpan(start: 0, end: 4)),
                    try Self.finding(.personalData, ByteSpan(start: 9, end: 12)),
                    try Self.finding(.authority, ByteSpan(start: 9, end: 12)),
                ])),
            // Found as a reminder only: missed.
            EvaluatedPost(
                Self.post([Self.label(.personalData, 0, 4)], verdict: .block),
                CheckResult(findings: [try Self.finding(.personalData, ByteSpan(start: 0, end: 4), .note)])),
            // A reminder found above a note: an alarm, but not on a clean post.
            EvaluatedPost(
                Self.post([Self.label(.form, 0, 4, isNote: true)], verdict: .pass),
                CheckResult(findings: [try Self.finding(.form, ByteSpan(start: 0, end: 4))])),
            EvaluatedPost(
                Self.post([], verdict: .pass),
                CheckResult(findings: [try Self.finding(.form, ByteSpan(start: 0, end: 4), .note)])),
        ]
        let metrics = Metrics(Evaluation(outcomes))
        #expect(metrics.micro == PairCounts(hits: 1, alarms: 2, misses: 1))
        #expect(metrics.notes == PairCounts(hits: 0, alarms: 2, misses: 1))
        #expect(metrics.overlapping == Share(1, of: 2))
        #expect(metrics.alarmed == Share(0, of: 1))
        #expect(metrics.posts(labelled: .block, given: .pass) == 1 && metrics.verdicts == Share(2, of: 4))
    }

    @Test("Groups take posts by their tags; the others are those without")
    func groups() throws {
        let hit = CheckResult(findings: [try Self.finding(.authority, ByteSpan(start: 0, end: 4))])
        let label = Self.label(.authority, 0, 4)
        let metrics = Metrics(
            Evaluation([
                EvaluatedPost(Self.post([label], tags: ["unmarked"]), hit),
                EvaluatedPost(Self.post([label], tags: ["minority-name", "central"]), CheckResult()),
                EvaluatedPost(Self.post([], verdict: .pass, tags: ["disguised"]), hit),
            ]))
        let counts = Dictionary(uniqueKeysWithValues: metrics.groups.map { ($0.group.id, $0) })
        #expect(counts["no-marks"]?.counts == PairCounts(hits: 1))
        #expect(counts["disguised"]?.posts == 2 && counts["disguised"]?.alarmed == Share(1, of: 1))
        #expect(counts["centre"]?.counts.recall.value == 0 && counts["minority-name"]?.counts.misses == 1)
        #expect(counts["other-names"]?.posts == 2 && counts["south"] == nil)
    }

    @Test("Wilson's interval", arguments: [(0, 10, 0.0, 0.2775), (8, 10, 0.4902, 0.9433), (50, 100, 0.4038, 0.5962)])
    func wilson(count: Int, total: Int, low: Double, high: Double) throws {
        let interval = try #require(Share(count, of: total).interval)
        #expect(abs(interval.low - low) < 0.0001 && abs(interval.high - high) < 0.0001)
        #expect(Share(0, of: 0).interval == nil && Share(0, of: 0).value == nil)
    }

    @Test("The drawn interval holds F1, is the same each time, and narrows with more posts")
    func bootstrap() throws {
        let hit = CheckResult(findings: [try Self.finding(.authority, ByteSpan(start: 0, end: 4))])
        func interval(_ count: Int) throws -> Interval {
            let outcomes = (0..<count).map { index in
                EvaluatedPost(Self.post([Self.label(.authority, 0, 4)]), index % 4 == 0 ? CheckResult() : hit)
            }
            return try #require(Metrics(Evaluation(outcomes)).microF1Interval)
        }
        let (few, many) = (try interval(40), try interval(400))
        let f1 = 2 * 0.75 / 1.75
        #expect(few.low < f1 && f1 < few.high && many.low < f1 && f1 < many.high)
        #expect(many.high - many.low < few.high - few.low)
        #expect(try interval(40) == few)
    }

    @Test("No posts, no figures, no trap")
    func empty() {
        let metrics = Metrics(Evaluation([]))
        #expect(metrics.micro.f1 == nil && metrics.macroF1 == nil && metrics.microF1Interval == nil && metrics.groups.isEmpty)
    }
}

import SoatTestSupport
import Testing

@testable import SoatRules
@testable import SoatScan
@testable import SoatText

@Suite("Patterns") struct PatternTests {
    /// A pattern and the sign it is tried at.
    struct TriggerRow: Sendable, CustomTestStringConvertible {
        let pattern: String
        let triggers: [PatternTriggers.Trigger]?
        var testDescription: String { pattern }

        init(_ pattern: String, _ triggers: [(PatternTriggers.Sign, Int, Int?)]?) {
            self.pattern = pattern
            self.triggers = triggers?.map { PatternTriggers.Trigger(sign: $0.0, least: $0.1, most: $0.2) }
        }
    }

    static let triggerRows = [
        TriggerRow(#"\bđề thi\b"#, [(.words("đề thi"), 0, 0)]),
        TriggerRow(#"đề thi số"#, [(.words("thi"), 3, 3)]),
        TriggerRow(#"\bđề\s+thi số\b"#, [(.words("thi số"), 3, nil)]),
        TriggerRow(#"\b(?:đề|đáp án) lớp\b"#, [(.words("đề"), 0, 0), (.words("đáp án"), 0, 0)]),
        TriggerRow(#"\b(?:mua|bán)\b"#, [(.words("mua"), 0, 0), (.words("bán"), 0, 0)]),
        TriggerRow(#"\d{9,12}"#, [(.digits(9), 0, 0)]),
        TriggerRow(#"0\d\d\d\d"#, [(.digits(4), 1, 1)]),
        TriggerRow(#"[a-z.]+@[a-z.]+"#, [(.sign(UInt8(ascii: "@")), 1, nil)]),
        TriggerRow(#"[a-z]{2,5}"#, nil),
        TriggerRow(#"(?i)đề thi"#, nil),
        TriggerRow(#"(a)\1"#, nil),
        TriggerRow(#"học(?: thêm)?"#, nil),
        TriggerRow(#"a*"#, nil),
    ]

    @Test("What a pattern is tried at", arguments: triggerRows)
    func triggers(_ row: TriggerRow) {
        #expect(PatternTriggers(CanonicalPattern.of(row.pattern))?.triggers == row.triggers)
    }

    /// Patterns made of parts that meet in the texts below.
    private static func pattern(_ random: inout SeededRandom) -> String {
        let atoms = [
            "đề", "thi", "đáp án", "a", "b", #"\d"#, #"\d{4,}"#, #"\s"#, #"\s+"#, " ", #"\b"#, ".", "[a-đ]", #"\w+"#, "@", "/",
            "hòa", "0", "…",
            " (?:gửi|ửi|nhắn)", #"[^.\n]{0,9}(?:gửi|ab)"#,
            #"\."#, "(?:đề|thi)", "(?:a|đáp án|12)", #"(?=\s)"#, "(?<! )", "x?", "y*", "thi+",
        ]
        return (0...random.below(5)).map { _ in random.pick(atoms) + (random.below(4) == 0 ? " " : "") }.joined()
    }

    private static func text(_ random: inout SeededRandom) -> String {
        let pieces = [
            "đề", "thi", "đề thi", "đáp án", "Đáp Án", "a", "b", "ab", "hoà", "hòa", "12", "1234", "１２３４５", "a@b.vn", "x/y",
            "đe\u{302}\u{300}",
            "gửi", "gu\u{31B}\u{309}i", "u\u{31B}\u{309}i", "nhắn",
            "th\u{200B}i", "đề\u{A0}thi", "…", "😀", "thi,", "(đề)", "a_b", "“thi”", "đềthi", "0912345678",
        ]
        let separators = [" ", " ", "  ", "\n", ", ", "", "\t", ". "]
        return (0..<random.below(40)).map { _ in random.pick(pieces) + random.pick(separators) }.joined()
    }

    @Test("A pattern finds at its triggers what it finds anywhere", arguments: 0..<800)
    func agrees(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        try Self.expectAgreement(of: Self.pattern(&random), seed, &random)
    }

    @Test("So does one that begins with a loop over anything", arguments: 0..<800)
    func leadAgrees(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let leads = [
            ".*", ".*?", ".+", ".+?", "[^,]*", "[^.]*?", "[^\\n]+", "[^đ]*", "[^a]+", "[a-z ]*", "[^…]*", "[^😀]*", ".*+",
        ]
        let literals = ["đề", "thi", "a", "ab", "1", "12", " ", "hòa", #"\bthi\b"#, #"\ba"#, "…", "đáp án", "đề thi", "@"]
        let source = random.pick(leads) + random.pick(literals) + (random.below(2) == 0 ? "" : Self.pattern(&random))
        try Self.expectAgreement(of: source, seed, &random)
    }

    @Test(
        "It reads a long text once, not once for each letter", arguments: [".*lộ đề", ".*?lộ đề", "[^.]*lộ đề", #".+\blộ\b"#])
    func isQuick(_ source: String) throws {
        let rule = TestRules.rule("t", Condition(.pattern(PatternCondition(source)), at: TestRules.position))
        let scanner = TestRules.scanner([rule])
        var scratch = scanner.makeScratch()
        let filler = String(repeating: "Hôm nay cả lớp học bài mới và làm bài tập về nhà, ", count: 2_000)
        for (text, count) in [(filler, 0), (filler + "lộ đề. Mai " + filler, 1), (filler + "\n" + filler, 0)] {
            let document = TestRules.document(text)
            _ = scanner.scan(document, asRead: nil, &scratch)
            let hits = scratch.hits.sorted { ($0.pattern, $0.first) < ($1.pattern, $1.first) }
            let found = try scratch.runner.matches(of: 0, in: scratch.text, document.utf8, hits: hits)
            #expect(found.count == count)
        }
    }

    private static func expectAgreement(of source: String, _ seed: Int, _ random: inout SeededRandom) throws {
        guard PatternCondition.problem(in: source) == nil else { return }
        let rule = TestRules.rule("t", Condition(.pattern(PatternCondition(source)), at: TestRules.position))
        let scanner = TestRules.scanner([rule])
        var scratch = scanner.makeScratch()
        for _ in 0..<4 {
            let text = Self.text(&random)
            let document = TestRules.document(text)
            _ = scanner.scan(document, asRead: nil, &scratch)
            let hits = scratch.hits.sorted { ($0.pattern, $0.first) < ($1.pattern, $1.first) }
            let find = { (isNaive: Bool) in
                try scratch.runner.matches(of: 0, in: scratch.text, document.utf8, hits: hits, isNaive: isNaive)
            }
            let (fast, naive) = (try find(false), try find(true))
            #expect(fast == naive, "seed \(seed), pattern \(source), text \(text.debugDescription)")
            // And a rule that is only asked where its triggers stand gives the same, of the text as it is written.
            let matched = Set(naive.map { $0 })
            let found = Set(scanner.look(at: document, asRead: nil, &scratch).resolved(in: document.utf8).map(\.bytes))
            #expect(
                found.isSubset(of: matched) && found.isEmpty == matched.isEmpty,
                "seed \(seed), \(source), \(text.debugDescription)")
        }
    }

    @Test("Canonical text knows where each letter came from", arguments: 0..<100)
    func places(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let utf8 = Array(Self.text(&random).utf8)
        let post = CanonicalPost()
        post.write(utf8)
        var last = 0
        for unit in 0..<post.count {
            let bytes = post.bytes(of: unit..<unit + 1)
            #expect(bytes.start >= last && bytes.end <= utf8.count && bytes.count > 0, "seed \(seed), unit \(unit)")
            last = bytes.start
        }
        #expect(post.bytes(of: 0..<post.count).end <= utf8.count)
    }
}

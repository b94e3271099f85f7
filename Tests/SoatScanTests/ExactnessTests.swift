import SoatRules
import SoatTestSupport
import Testing

@testable import SoatScan
@testable import SoatText

@Suite("Exact spans") struct ExactnessTests {
    static let pieces: [String] = [
        "đề thi", "ĐỀ THI", "đe\u{302}\u{300} thi", "de thi", "hoà bình", "hòa bình", "học phí", "０９１２３４５６７８", "0912 345 678",
        "+84 912 345 678", "(024) 3825 1234", "001203004567", "👨‍👩‍👧‍👦", "🇻🇳", "😊", "\u{200B}", "h\u{200B}ọc ph\u{200B}í", "\r\n",
        "\n",
        "\r", "\u{2028}", "“", "”", "…", ".", ", ", " ", "\u{A0}", "\u{FEFF}", "𝐡𝐨̣𝐜 𝐩𝐡𝐢́", "ｈọｃ　ｐｈí", "\u{0}", "é", "ß", "漢字",
        "a\u{301}\u{302}\u{323}", "\u{301}", "ﬁ", "①②", "x", "1", "Q.", "v.v.", "#dethi", "https://truong.edu.vn/hoc-phi",
        "đề\u{AD}thi", "\t", "\u{1F}", "\u{202E}iht ềđ\u{202C}", "Ðề thi", "2\u{20AB}", "\u{20AB}ề thi",
    ]

    static let scanner = TestRules.scanner([
        TestRules.rule("t.exam", TestRules.phrase(["đề thi", "đề"])),
        TestRules.rule("t.fee", TestRules.phrase(["học phí"]), category: .authority),
        TestRules.rule("t.peace", TestRules.phrase(["hoà bình"]), category: .defamation),
        TestRules.rule(
            "t.phone", Condition(.entity(EntityCondition(.phone)), at: TestRules.position), category: .personalData,
            unless: [.init(.near(TestRules.phrase(["học phí"]), within: .sentence, side: .before), at: TestRules.position)]),
        TestRules.rule(
            "t.cccd", Condition(.entity(EntityCondition(.cccd)), at: TestRules.position), category: .confidential),
    ])

    @Test("Quote and span agree on random mixtures", arguments: 0..<400)
    func randomMixtures(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let text = (0..<random.below(60) + 1).map { _ in random.pick(Self.pieces) }.joined()
        Self.expectExact(Document(text, context: PostContext(postedOn: TestRules.day)), "seed \(seed)")
    }

    @Test("Quote and span agree on mutated bytes, and ill-formed UTF-8 becomes U+FFFD", arguments: 0..<400)
    func mutatedBytes(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(1_000 + seed))
        var bytes = Array((0..<random.below(40) + 2).map { _ in random.pick(Self.pieces) }.joined(separator: " ").utf8)
        for _ in 0..<random.below(12) + 1 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        let document = Document(utf8: bytes, context: PostContext(postedOn: TestRules.day))
        #expect(document.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8), "seed \(seed)")
        Self.expectExact(document, "seed \(seed)")
    }

    @Test("Text around a block's edges is read alike", arguments: 0..<140)
    func blockEdges(_ padding: Int) {
        let text =
            String(repeating: "x ", count: padding / 2) + (padding % 2 == 0 ? "" : ".") + "Đây là đề thi, học phí 0912345678"
        let result = Self.scanner.check(TestRules.document(text))
        #expect(result.findings.map(\.rule.id) == ["t.exam", "t.fee"])
        Self.expectExact(TestRules.document(text), "padding \(padding)")
    }

    /// Every finding's bytes are whole characters' scalars, and its UTF-16 span cuts the same text from the original.
    static func expectExact(_ document: Document, _ comment: Comment) {
        let text = String(decoding: document.utf8, as: UTF8.self)
        let units = Array(text.utf16)
        var last = 0
        for finding in scanner.check(document).findings {
            #expect(finding.span.start >= last, comment)
            last = finding.span.start
            #expect(finding.span.start < finding.span.end && finding.span.end <= units.count, comment)
            guard finding.span.end <= units.count, finding.span.start < finding.span.end else { continue }
            let quote = String(decoding: document.utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
            #expect(quote == String(decoding: units[finding.span.start..<finding.span.end], as: UTF16.self), comment)
            #expect(!quote.unicodeScalars.contains("\u{FFFD}"), comment)
        }
    }
}

import SoatTestSupport
import Testing

@testable import SoatRules
@testable import SoatScan
@testable import SoatText

/// What must stand behind a pattern's words within the reach of a loop, asked of the bytes of a post.
@Suite("What must follow a pattern's words") struct PatternSequelTests {
    private static func sequel(_ source: String, behind words: String) -> PatternSequel? {
        let canonical = CanonicalPattern.of(source)
        guard let program = PatternSyntax.parsed(canonical).flatMap({ PatternProgram($0) }),
            let step = program.step(behind: words)
        else { return nil }
        return PatternSequel(program, from: step)
    }

    @Test("A post without the letters behind the loop needs no try")
    func looks() throws {
        let sequel = try #require(Self.sequel(#"\bđề thi[^.\n]{0,40}(?:gửi|nhắn|inbox|ib)\b"#, behind: "đề thi"))
        let rows: [(String, Bool)] = [
            (" tuần tới em gửi", true), (" tuần tới em GỬI nhé", true), (" ai cần nhắn chị", true), (" ib em", true),
            (" nhà nào cần qua cổng sau lấy", false), (" những năm gần đây", false), (" xong. Em gửi sau", false),
            (" xong\nEm gửi sau", false), (" của lớp 😀 chiều nay", false), ("", false),
            (String(repeating: "a ", count: 20) + "gửi", true), (String(repeating: "a ", count: 40) + "gửi", false),
            // What is written otherwise is tried.
            (" em gu\u{31B}\u{309}i", true), (" em g\u{200B}ửi", true), (" em ｇửi", true),
        ]
        for (behind, isWanted) in rows {
            let text = Array("Đề thi\(behind)".utf8)
            #expect(sequel.mayStand(behind: "Đề thi".utf8.count, in: text) == isWanted, "\(behind.debugDescription)")
        }
    }

    @Test("What follows the words at once is asked for too")
    func hasLead() throws {
        let sequel = try #require(Self.sequel(#"\bdanh sách[^.\n]{0,40}(?:gửi|nhắn)\b"#, behind: "danh"))
        let rows: [(String, Bool)] = [
            (" sách lớp gửi chị", true), ("  sách lớp gửi chị", true), (" Sách lớp gửi chị", true), (" mục gửi chị", false),
            (" sách lớp em", false), ("", false), (" s", false), (" sa\u{301}ch gửi", true),
        ]
        for (behind, isWanted) in rows {
            let text = Array("Danh\(behind)".utf8)
            #expect(sequel.mayStand(behind: "Danh".utf8.count, in: text) == isWanted, "\(behind.debugDescription)")
        }
    }

    @Test(
        "What may go on with one letter, or with anything, has none",
        arguments: [
            #"\bđề thi[^.\n]{0,40}(?:gửi|n)\b"#, #"\bđề thi[^.\n]{0,40}\d+"#, #"\bđề thi[^.\n]*gửi"#, #"\bđề thi gửi"#,
            #"\bđề thi[^.\n]{0,40}(?:gửi)?"#,
        ])
    func hasNone(_ source: String) {
        #expect(Self.sequel(source, behind: "đề thi") == nil)
    }

    /// Pieces of words, as posts and those who hide them write them.
    private static func text(_ random: inout SeededRandom) -> String {
        let pieces = [
            "gửi", "GỬI", "g", "gu", "gu\u{31B}\u{309}i", "hoà", "hòa", "HÒA", "h", "hò", "a", "thuỷ", "thủy", "ib", "Ib",
            "i\u{200B}b",
            "ｉｂ", "nh", "nhà", "ắn", "ă\u{301}n", "…", "😀", "\u{FE0F}", "“", "ñ", "ĳ", "1", "中", "\u{A0}", "\t", "𝐢𝐛", "ö", "Đ",
            "-",
        ]
        return (0..<random.below(24)).map { _ in random.pick(pieces) + random.pick(["", "", " ", "  ", ".", "\n"]) }.joined()
    }

    @Test("It never says no where the pattern matches")
    func neverLoses() throws {
        var random = SeededRandom(seed: 20_261_123)
        let loops = [#"[^.\n]{0,9}"#, #"[\w ]{0,5}?"#, #".{1,12}"#, #"[^h]{0,6}"#, #"\s{0,3}"#, #"[a-zà-ỹ ]{0,8}"#]
        var (matches, refusals) = (0, 0)
        for round in 0..<600 {
            let source =
                #"\bđề thi"# + random.pick(loops) + random.pick(["(?:gửi|ib)", "(?:hoà|thuỷ)", "nhắn", "(?:gu|ib|nhà)", "ga"])
            let words = random.pick(["đề thi", "đề"])
            let sequel = try #require(Self.sequel(source, behind: words))
            let expression = try RegularExpression(CanonicalPattern.of(source))
            for _ in 0..<20 {
                let text = "đề" + random.pick([" ", " ", "  ", " \t", "\u{A0}"]) + "thi" + Self.text(&random)
                let end = words == "đề" ? 5 : text.utf8.count - String(text.drop { $0 != "t" }.dropFirst(3)).utf8.count
                let post = CanonicalPost()
                post.write(Array(text.utf8))
                unsafe expression.setText(post.text)
                let mayStand = sequel.mayStand(behind: end, in: Array(text.utf8))
                if !mayStand { refusals += 1 }
                guard try expression.match(startingAt: 0..<post.count) as Range<Int>? != nil else { continue }
                matches += 1
                #expect(mayStand, "round \(round), \(source), \(text.debugDescription)")
            }
        }
        // Both must have been seen often.
        #expect(matches > 500, "\(matches)")
        #expect(refusals > 500, "\(refusals)")
    }
}

import SoatTestSupport
import Testing

@testable import SoatRules
@testable import SoatScan
@testable import SoatText

/// The small machine for simple patterns against ICU, and canonical text written from a place in the middle against the whole.
@Suite("Simple patterns") struct PatternMachineTests {
    private static func pattern(_ random: inout SeededRandom, depth: Int) -> String {
        let atoms = [
            "a", "b", "đề", "hoà", "1", " ", "-", "@", ".", #"\d"#, #"\w"#, #"\s"#, #"\S"#, #"\W"#, #"\D"#, #"\b"#, "[a-đ]",
            "[^.\\n]", "[0-9]", "[a-z0-9._-]", #"[\w ]"#, #"[^\w]"#, #"\."#, "ơ", "^", "[^a]",
        ]
        let quantifiers = ["", "", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{0,4}", "{1,}", "{2,3}?"]
        return (0...random.below(4)).map { _ in
            let atom: String
            if depth > 0, random.below(3) == 0 {
                let parts = (0...random.below(3)).map { _ in pattern(&random, depth: depth - 1) }
                atom = random.pick(["(?:", "("]) + parts.joined(separator: "|") + ")"
            } else {
                atom = random.pick(atoms)
            }
            let single = atom == #"\b"# || atom == "^" || atom.utf16.count == 2 && !atom.hasPrefix(#"\"#)
            return atom + (single ? "" : random.pick(quantifiers))
        }.joined()
    }

    private static func text(_ random: inout SeededRandom) -> String {
        let pieces = [
            "a", "b", "ab", "đề", "ĐỀ", "hoà", "hòa", "hòan", "thúy", "1", "12", "１２", "a@b.vn", "-", ".", "…", "😀",
            "th\u{200B}i",
            "e\u{302}\u{300}", "\u{301}", "“a”", "中", "½", "a_b", "à", "ơ", "\u{A0}", "y", "kỳ", "fi", "🅰", "𝒂",
        ]
        let separators = ["", "", " ", " ", "  ", "\n", "\t", ", ", ". "]
        return (0..<random.below(40)).map { _ in random.pick(pieces) + random.pick(separators) }.joined()
    }

    @Test("The machine matches where ICU does, and as far", arguments: 0..<1500)
    func agrees(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let source = CanonicalPattern.of(Self.pattern(&random, depth: 2))
        guard let program = PatternSyntax.parsed(source).flatMap({ PatternProgram($0) }) else { return }
        let expression = try RegularExpression(source)
        let machine = PatternMachine()
        for _ in 0..<3 {
            let post = CanonicalPost()
            let text = Self.text(&random)
            post.write(Array(text.utf8))
            unsafe expression.setText(post.text)
            for start in 0...post.count {
                let outcome = machine.match(program, in: post, at: start)
                if outcome == PatternMachine.Outcome.unknown { continue }
                // ICU has limits of its own for what goes round too often.
                guard let wanted = try? expression.match(startingAt: start..<post.count) as Range<Int>?? else { continue }
                #expect(
                    outcome == (wanted.map { PatternMachine.Outcome.match($0.upperBound) } ?? PatternMachine.Outcome.none),
                    "seed \(seed), \(source), \(text.debugDescription) at \(start)")
            }
        }
    }

    @Test("Most random patterns are simple, and most tries are told without ICU")
    func isNoEmptyTest() {
        var programs = 0
        var told = 0
        var tries = 0
        for seed in 0..<300 {
            var random = SeededRandom(seed: UInt64(seed))
            let source = CanonicalPattern.of(Self.pattern(&random, depth: 2))
            guard let program = PatternSyntax.parsed(source).flatMap({ PatternProgram($0) }) else { continue }
            programs += 1
            let machine = PatternMachine()
            let post = CanonicalPost()
            post.write(Array(Self.text(&random).utf8))
            for start in 0...post.count {
                tries += 1
                if machine.match(program, in: post, at: start) != .unknown { told += 1 }
            }
        }
        #expect(programs > 120)
        #expect(told * 10 > tries * 7)
    }

    @Test("Text written from a place, and only as far as it is read, is that of the whole", arguments: 0..<400)
    func windows(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let utf8 = Array((0...random.below(6)).map { _ in Self.text(&random) }.joined().utf8)
        let whole = CanonicalPost()
        whole.write(utf8)
        let part = CanonicalPost()
        guard !utf8.isEmpty else { return }
        part.begin(utf8, at: random.below(utf8.count))
        let first = whole.unit(at: part.origin)
        while true {
            for unit in 0..<part.count {
                #expect(part[unit] == whole[first + unit], "seed \(seed)")
                #expect(
                    part.bytes(of: unit..<unit + 1) == whole.bytes(of: first + unit..<first + unit + 1), "seed \(seed)")
            }
            if part.isComplete { break }
            part.extend(to: part.count + 1)
        }
        #expect(first + part.count == whole.count, "seed \(seed)")
    }

    @Test("A pattern that could go on for ever is left to ICU and its limits")
    func patience() throws {
        let program = try #require(PatternSyntax.parsed("(?:a+)+b").flatMap { PatternProgram($0) })
        let post = CanonicalPost()
        post.write(Array(repeating: UInt8(ascii: "a"), count: 60))
        #expect(PatternMachine().match(program, in: post, at: 0) == .unknown)
    }
}

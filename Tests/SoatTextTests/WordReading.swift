import SoatText

/// A text after the steps that undo what was done to its words.
struct WordReading {
    private(set) var text: RepairText
    private let original: [UInt8]

    init(_ original: String) {
        self.original = Array(original.utf8)
        text = RepairText(self.original, range: 0..<self.original.count)
        Self.protectLinks(in: &text)
        // A step may open the way for an earlier one.
        for _ in 0..<2 {
            SpelledOut.undo(in: &text)
            SplitSyllables.undo(in: &text)
            Stretched.undo(in: &text)
            Leet.undo(in: &text)
            Glued.undo(in: &text)
        }
    }

    /// Links, addresses and mentions, as far as these tests need them: what `://`, `www.` or `@` holds together.
    private static func protectLinks(in text: inout RepairText) {
        var start = 0
        for end in 0...text.count where end == text.count || text.scalars[end] <= 0x20 {
            let word = String(String.UnicodeScalarView(text.scalars[start..<end].compactMap(Unicode.Scalar.init)))
            if word.contains("://") || word.hasPrefix("www.") || word.contains(/\w@\w+\.\w/) || word.hasPrefix("@") {
                text.protect(start..<end)
            }
            start = end + 1
        }
    }

    var string: String { String(String.UnicodeScalarView(text.scalars.compactMap(Unicode.Scalar.init))) }
    var disguises: Set<Disguise> { Set(text.repairs.map(\.disguise)) }

    /// The repaired text that stands for bytes of a range.
    func string(in bytes: Range<Int>) -> String {
        let kept = text.scalars.indices.filter {
            bytes.contains(Int(text.origins[$0].start)) && Int(text.origins[$0].end) <= bytes.upperBound
        }
        return String(String.UnicodeScalarView(kept.compactMap { Unicode.Scalar(text.scalars[$0]) }))
    }

    /// Whether a step that judges single tokens finds a sign in any of the raw tokens, as the scanner cuts them.
    var showsSign: Bool {
        let isToken = { (byte: UInt8) in byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20 }
        return original.split(whereSeparator: { !isToken($0) }).contains { token in
            let utf8 = Array(token)
            let scalars = RepairText(utf8, range: 0..<utf8.count).scalars
            let word = RepairText.word(scalars)
            return SpelledOut.showsSign(scalars, word) || SplitSyllables.showsSign(scalars, word)
                || Stretched.showsSign(scalars, word) || Leet.showsSign(scalars, word) || Glued.showsSign(scalars, word)
        }
    }

    /// Bare letters and marks of the words of a text.
    static func words(_ text: String) -> [RepairWord] { RepairText(Array(text.utf8), range: 0..<text.utf8.count).words() }
}

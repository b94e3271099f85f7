import SoatText

/// A text after the steps that undo what was done to its letters.
struct LetterReading {
    private(set) var text: RepairText
    private let original: String

    init(_ original: String) {
        self.original = original
        let utf8 = Array(original.utf8)
        text = RepairText(utf8, range: 0..<utf8.count)
        Links.protect(in: &text)
        Bidi.undo(in: &text)
        LookAlikes.undo(in: &text)
        ForeignMarks.undo(in: &text)
    }

    var string: String {
        String(String.UnicodeScalarView(text.scalars.compactMap(Unicode.Scalar.init)))
    }

    var disguises: [Disguise] { text.repairs.map(\.disguise) }

    /// What of the original each repair is about.
    var repaired: [String] {
        let utf8 = Array(original.utf8)
        return text.repairs.map { String(decoding: utf8[Int($0.origin.start)..<Int($0.origin.end)], as: UTF8.self) }
    }

    /// Bare letters and marks of the words that stand for bytes of a range.
    func words(in bytes: Range<Int>) -> [RepairWord] {
        text.words().filter { word in
            text.origins[word.range].allSatisfy { bytes.contains(Int($0.start)) && Int($0.end) <= bytes.upperBound }
        }
    }

    /// What of the original a word stands for.
    func source(of word: RepairWord) -> String {
        let origins = text.origins[word.range]
        guard let start = origins.map(\.start).min(), let end = origins.map(\.end).max() else { return "" }
        return String(decoding: Array(original.utf8)[Int(start)..<Int(end)], as: UTF8.self)
    }

    /// Whether any step finds a sign in any of the raw tokens, as the scanner cuts them.
    var showsSign: Bool {
        let isToken = { (byte: UInt8) in byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20 }
        return original.utf8.split(whereSeparator: { !isToken($0) }).contains { token in
            let utf8 = Array(token)
            let scalars = RepairText(utf8, range: 0..<utf8.count).scalars
            let word = RepairText.word(scalars)
            return Bidi.showsSign(scalars, word) || LookAlikes.showsSign(scalars, word) || ForeignMarks.showsSign(scalars, word)
        }
    }
}

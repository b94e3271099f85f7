import SoatTestSupport

@testable import SoatText

/// A text as it is read once old encodings are undone.
struct LegacyReading {
    let text: RepairText
    let original: [UInt8]

    init(_ original: String, protecting: Range<Int>? = nil) {
        self.original = Array(original.utf8)
        var text = RepairText(self.original, range: 0..<self.original.count)
        if let protecting { text.protect(protecting) }
        LegacyEncodings.undo(in: &text)
        self.text = text
    }

    /// What is read.
    var plain: String { String(decoding: text.encoded().utf8, as: UTF8.self) }

    var disguises: [Disguise] { text.repairs.map(\.disguise) }

    /// What is read of the bytes of the original.
    func plain(ofBytes range: Range<Int>) -> String {
        var result = ""
        for (scalar, origin) in zip(text.scalars, text.origins)
        where Int(origin.start) >= range.lowerBound && Int(origin.end) <= range.upperBound {
            result.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
        }
        return result
    }

    /// The part of the original that a stretch of what is read stands for.
    func source(of part: String) -> String? {
        let scalars = text.scalars
        let wanted = part.unicodeScalars.map(\.value)
        guard !wanted.isEmpty, scalars.count >= wanted.count else { return nil }
        for start in 0...(scalars.count - wanted.count) where scalars[start..<start + wanted.count].elementsEqual(wanted) {
            let first = Int(text.origins[start].start)
            let last = Int(text.origins[start + wanted.count - 1].end)
            return String(decoding: original[first..<last], as: UTF8.self)
        }
        return nil
    }

    /// Lower case, composed, tones in one place: as the shared vectors compare.
    static func folded(_ text: String) -> [String] {
        RepairText(Array(text.utf8), range: 0..<text.utf8.count).words().map { word in
            String(decoding: word.bare, as: UTF8.self) + "#" + String(word.marks.bits)
        }
    }

    /// Whether a token of the text, as the scanner cuts it, shows a sign.
    static func showsSign(_ text: String) -> Bool {
        var scalars: [UInt32] = []
        func shows() -> Bool {
            defer { scalars = [] }
            return !scalars.isEmpty && LegacyEncodings.showsSign(scalars, RepairText.word(scalars))
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "\u{80}"...: scalars.append(scalar.value)
            default: if shows() { return true }
            }
        }
        return shows()
    }
}

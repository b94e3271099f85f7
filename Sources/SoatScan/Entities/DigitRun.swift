internal import SoatText

/// Digits that belong together: `0912 345 678`, `(024) 3825-1234`, `+84 912345678`.
struct DigitRun {
    /// Digits without anything between: one syllable of the post.
    struct Group {
        /// Values 0–9.
        var digits: [UInt8]
        /// UTF-8 bytes of the document, half open.
        var bytes: ByteSpan
        /// Index of the syllable the group is.
        var syllable: Int
        /// What parts it from the group before: only one kind of separator makes one number.
        var separator: DigitSeparator
    }

    var groups: [Group]
    /// A `+` stands right before the first digit.
    var hasPlus: Bool
    /// A `(` stands before the first digit, and its `)` inside the run.
    var hasBracket: Bool

    var digitCount: Int { groups.reduce(0) { $0 + $1.digits.count } }

    /// The bytes of some of its groups, and how they are read when they are no plain digits.
    ///
    /// - Parameter part: indices of groups, not empty.
    func value(_ part: Range<Int>, in utf8: [UInt8]) -> (bytes: ByteSpan, reading: String?) {
        guard let first = groups[part].first, let last = groups[part].last else { return (ByteSpan(start: 0, end: 0), nil) }
        var start = first.bytes.start
        if part.lowerBound == 0 {
            if hasPlus { start -= 1 }
            if hasBracket { start -= 1 }
        }
        let isDisguised =
            groups[part].contains { $0.bytes.count > $0.digits.count }
            || groups[part].dropFirst().contains { $0.separator.isOdd }
        let bytes = ByteSpan(start: start, end: last.bytes.end)
        return (bytes, isDisguised ? CanonicalText.of(utf8[bytes.start..<bytes.end]) : nil)
    }
}

/// Reads the runs of digits of a post in order.
///
/// Only runs of six digits or more come out: no account is shorter.
struct DigitRunReader {
    private let text: FoldedText
    private let utf8: [UInt8]
    private var position = 0

    init(text: FoldedText, utf8: [UInt8]) {
        self.text = text
        self.utf8 = utf8
    }

    mutating func next() -> DigitRun? {
        while position < text.numeralCount {
            if standsAlone(position) {
                position += 1
                continue
            }
            let run = readRun()
            if let run, run.digitCount >= Self.shortest { return run }
        }
        return nil
    }

    private static let shortest = 6

    /// A short number without another right behind it: most numbers of a post, passed over at no cost.
    private func standsAlone(_ position: Int) -> Bool {
        let index = text.numeral(position)
        guard Int(text[index].end - text[index].start) < Self.shortest else { return false }
        return position + 1 >= text.numeralCount || text.numeral(position + 1) != index + 1
    }

    private mutating func readRun() -> DigitRun? {
        guard let first = group(at: text.numeral(position), separator: .none) else {
            position += 1
            return nil
        }
        position += 1
        let start = first.bytes.start
        var run = DigitRun(groups: [first], hasPlus: false, hasBracket: false)
        if start > 0 {
            run.hasPlus = utf8[start - 1] == UInt8(ascii: "+")
            run.hasBracket =
                utf8[start - 1] == UInt8(ascii: "(")
                || (run.hasPlus && start > 1 && utf8[start - 2] == UInt8(ascii: "("))
        }
        while position < text.numeralCount, let last = run.groups.last {
            let syllable = text.numeral(position)
            guard syllable == last.syllable + 1,
                let separator = DigitSeparator(utf8[last.bytes.end..<Int(text[syllable].start)]),
                let group = group(at: syllable, separator: separator)
            else { break }
            run.groups.append(group)
            position += 1
        }
        if run.hasBracket, !run.groups.contains(where: { $0.separator.marks.contains(UInt8(ascii: ")")) }) {
            run.hasBracket = false
        }
        return run
    }

    /// The digits of a syllable that is nothing but digits; `nil` for `50k`, `7h30`, `10A1`.
    private func group(at index: Int, separator: DigitSeparator) -> DigitRun.Group? {
        let syllable = text[index]
        let bytes = ByteSpan(start: Int(syllable.start), end: Int(syllable.end))
        var digits: [UInt8] = []
        for (scalar, _, _) in FoldedDigits(utf8, from: bytes.start, to: bytes.end) {
            guard let digit = scalar else { return nil }
            digits.append(digit)
        }
        return digits.isEmpty ? nil : DigitRun.Group(digits: digits, bytes: bytes, syllable: index, separator: separator)
    }
}

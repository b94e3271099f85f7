internal import SoatText

/// Digits that belong together: `0912 345 678`, `(024) 3825-1234`, `+84 912345678`.
struct DigitRun {
    /// Digits without anything between.
    struct Group {
        /// Values 0–9.
        var digits: [UInt8]
        /// Where each digit stands: UTF-8 bytes, and the bytes it takes.
        var places: [(start: Int, end: Int)]
        /// Index of the syllable the group stands in.
        var syllable: Int
        /// What parts it from the group before: only one kind of separator makes one number.
        var separator: [UInt8]
    }

    var groups: [Group]
    /// A `+` stands right before the first digit.
    var hasPlus: Bool
    /// A `(` stands before the first digit, and its `)` inside the run.
    var hasBracket: Bool

    var digitCount: Int { groups.reduce(0) { $0 + $1.digits.count } }
}

/// Reads the runs of digits of a post in order.
///
/// Only runs of nine digits or more come out: no identifier is shorter.
struct DigitRunReader {
    private let text: FoldedText
    private let utf8: [UInt8]
    private var position = 0

    init(text: FoldedText, utf8: [UInt8]) {
        self.text = text
        self.utf8 = utf8
    }

    mutating func next() -> DigitRun? {
        while position < text.numerals.count {
            let run = readRun()
            if let run, run.digitCount >= 9 { return run }
        }
        return nil
    }

    private mutating func readRun() -> DigitRun? {
        guard let first = group(at: Int(text.numerals[position]), separator: []) else {
            position += 1
            return nil
        }
        position += 1
        let start = first.places[0].start
        var run = DigitRun(groups: [first], hasPlus: false, hasBracket: false)
        if start > 0 {
            run.hasPlus = utf8[start - 1] == UInt8(ascii: "+")
            run.hasBracket =
                utf8[start - 1] == UInt8(ascii: "(")
                || (run.hasPlus && start > 1 && utf8[start - 2] == UInt8(ascii: "("))
        }
        while position < text.numerals.count, let last = run.groups.last {
            let syllable = Int(text.numerals[position])
            guard syllable == last.syllable + 1, let end = last.places.last?.end else { break }
            let gap = Array(utf8[end..<Int(text[syllable].start)])
            guard Self.joins(gap), let group = group(at: syllable, separator: gap) else { break }
            run.groups.append(group)
            position += 1
        }
        if run.hasBracket, !run.groups.contains(where: { $0.separator.contains(UInt8(ascii: ")")) }) { run.hasBracket = false }
        return run
    }

    /// The digits of a syllable that is nothing but digits; `nil` for `50k`, `7h30`, `10A1`.
    private func group(at index: Int, separator: [UInt8]) -> DigitRun.Group? {
        let syllable = text[index]
        var group = DigitRun.Group(digits: [], places: [], syllable: index, separator: separator)
        for (scalar, start, end) in FoldedDigits(utf8, from: Int(syllable.start), to: Int(syllable.end)) {
            guard let digit = scalar else { return nil }
            group.digits.append(digit)
            group.places.append((start, end))
        }
        return group.digits.isEmpty ? nil : group
    }

    /// Whether a gap may stand inside one number.
    private static func joins(_ gap: [UInt8]) -> Bool {
        guard !gap.isEmpty, gap.count <= 3 else { return false }
        let marks = gap.filter { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
        switch marks.count {
        case 0: return gap.count <= 2
        case 1: return [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ")"), UInt8(ascii: "(")].contains(marks[0])
        case 2: return marks == [UInt8(ascii: ")"), UInt8(ascii: "-")] || marks == [UInt8(ascii: ")"), UInt8(ascii: ".")]
        default: return false
        }
    }
}

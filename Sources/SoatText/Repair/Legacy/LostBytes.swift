/// Bytes that damaged UTF-8 has lost: programs drop the control characters 81, 8D, 8F, 90 and 9D and the soft
/// hyphen AD, so `há»c` is left of `học`, and turn the no-break space A0 into a space.
///
/// A trace is mended only when one syllable alone can have left it.
enum LostBytes {
    /// What is left of a letter, and the letters that may have stood there.
    typealias Traces = [(left: [UInt32], letters: [UInt32])]

    /// Two bytes of three are left, which stand together in no language; damaged twice, one more may be.
    static let clearTraces: Traces = [
        (scalars("á»Â"), scalars("ềọỏờửỐ")),
        (scalars("á»"), scalars("ềọỏờửỐ")),
        (scalars("áºÂ"), scalars("ậẠ")),
        (scalars("áº"), scalars("ậẠ")),
    ]

    /// Also those of which one letter is left, of Portuguese or German perhaps.
    static let allTraces: Traces =
        clearTraces + [
            (scalars("ÃÂ"), scalars("íÁÍ")), (scalars("Ã"), scalars("íÁÍ")), (scalars("Ä"), [VietnameseLetters.capitalD]),
        ]

    private static let mostGaps = 3
    /// No syllable is longer, damaged or not.
    private static let longestWord = 32

    /// Whether the scalar, no letter by itself, belongs to a trace within a word.
    static func isPart(_ scalar: UInt32) -> Bool { scalar == 0xBB || scalar == 0xBA }

    /// Whether a clear trace stands in a token.
    static func showsSign(_ scalars: [UInt32]) -> Bool {
        scalars.indices.dropLast().contains { scalars[$0] == 0xE1 && isPart(scalars[$0 + 1]) }
    }

    /// The word with its missing letters; `nil` when it has no trace of any, or not exactly one syllable fits.
    static func mend(_ word: [DamagedUTF8.Unit], _ traces: Traces) -> [DamagedUTF8.Unit]? {
        guard word.count <= longestWord else { return nil }
        var readings: [[DamagedUTF8.Unit]] = [[]]
        var gaps = 0
        var index = 0
        while index < word.count {
            let rest = word[index...]
            guard let trace = traces.first(where: { rest.lazy.map(\.scalar).starts(with: $0.left) }) else {
                for reading in readings.indices { readings[reading].append(word[index]) }
                index += 1
                continue
            }
            gaps += 1
            guard gaps <= mostGaps, let last = rest.prefix(trace.left.count).last else { return nil }
            let range = word[index].range.lowerBound..<last.range.upperBound
            readings = readings.flatMap { reading in
                trace.letters.map { reading + [DamagedUTF8.Unit(scalar: $0, range: range, depth: 1)] }
            }
            index += trace.left.count
        }
        guard gaps > 0 else { return nil }
        let fitting = readings.filter { reading in
            let scalars = reading.map(\.scalar)
            return RepairText.word(scalars)?.status == .core && hasSoundCase(scalars)
        }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// Where an à ends of which Ã and a space are left: behind the space where another follows (`nhÃ  trường`), or
    /// where the rest of the syllable does (`lÃ m`).
    ///
    /// - Parameters:
    ///   - word: the letters up to the Ã.
    ///   - index: the place behind it.
    /// - Returns: `nil` where the space may be a space, and the letter another.
    static func endOfSplitLetter(_ text: RepairText, word: [UInt32], after index: Int) -> Int? {
        guard index + 1 < text.count, text.scalars[index] == 0x20, text.mayChange(index..<index + 1) else { return nil }
        let rest = text.scalars[(index + 1)...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        let begun = Array(word.dropLast()) + [0xE0]
        if rest.isEmpty { return text.scalars[index + 1] == 0x20 && isSyllable(begun) ? index + 1 : nil }
        let restStands = LegalSyllables.shared.isLegalBare(rest.map { UInt8(truncatingIfNeeded: $0 | 0x20) })
        return !restStands && isSyllable(begun + rest) ? index + 1 : nil
    }

    private static func isSyllable(_ word: [UInt32]) -> Bool { RepairText.word(word)?.status == .core }

    /// Capitals only where a word has them: at its start, or throughout.
    private static func hasSoundCase(_ word: [UInt32]) -> Bool {
        let isCapital = word.map { Unicode.Scalar($0)?.properties.isUppercase ?? false }
        return !isCapital.dropFirst().contains(true) || !isCapital.contains(false)
    }

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}

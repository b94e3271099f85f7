/// A stretch of a post around its signs of disguise.
package struct SuspectStretch: Sendable, Hashable {
    /// What to repair: bytes of the document, half open.
    package let bytes: Range<Int>
    /// The same with its surroundings, as far as a phrase may reach.
    package let around: Range<Int>
    /// What the stretch shows.
    package let signs: SignKinds
}

extension FoldedText {
    /// Notes that a number in words may begin at a syllable.
    package func suspectNumber(at index: Int) {
        suspects.append(Suspect(syllable: UInt32(truncatingIfNeeded: index), kinds: .digits))
    }

    /// The stretches of the document around its signs of disguise.
    ///
    /// A word of an old encoding is a sign only where there is a second: one alone is a foreign name.
    ///
    /// - Parameter reach: syllables on either side of a stretch: no phrase that holds it may be longer.
    /// - Returns: ascending, not overlapping but for stretches that had to be cut.
    package func suspectStretches(reach: Int, utf8Count: Int) -> [SuspectStretch] {
        // Letters in squares are no syllables.
        if count == 0, !suspects.isEmpty, utf8Count <= Self.longestWithoutSyllables {
            let signs = suspects.reduce(into: SignKinds()) { $0.formUnion($1.kinds) }
            return [SuspectStretch(bytes: 0..<utf8Count, around: 0..<utf8Count, signs: signs)]
        }
        var windows: [Window] = []
        for suspect in suspects.sorted(by: { $0.syllable < $1.syllable }) where count > 0 {
            let place = min(Int(suspect.syllable), count - 1)
            let near = Self.nearness(of: suspect.kinds)
            let range = max(0, place - near)...min(count - 1, place + near)
            if let last = windows.last, range.lowerBound <= last.range.upperBound + 1 {
                windows[windows.count - 1].add(suspect.kinds, range)
            } else {
                windows.append(Window(range: range, signs: suspect.kinds, legacy: suspect.kinds.contains(.legacy) ? 1 : 0))
            }
        }
        return windows.flatMap { window -> [SuspectStretch] in
            var signs = window.signs
            if window.legacy < 2 { signs.remove(.legacy) }
            if signs.isEmpty { return [] }
            return cut(window.range, reach: reach).map { range in
                let around = max(0, range.lowerBound - reach)...min(count - 1, range.upperBound + reach)
                return SuspectStretch(
                    bytes: bytes(of: range, utf8Count: utf8Count), around: bytes(of: around, utf8Count: utf8Count),
                    signs: signs)
            }
        }
    }

    /// Bytes of a text without any syllable that is repaired as a whole; a longer one is a picture made of signs.
    private static let longestWithoutSyllables = 1 << 16

    /// Syllables on either side of a sign that the steps must see: a bent word is judged by itself and its neighbours,
    /// an abbreviation by the words that decide for a reading.
    private static func nearness(of kinds: SignKinds) -> Int {
        if kinds.isSubset(of: [.word, .glued]) { return 2 }
        if kinds.contains(.turned) { return 48 }
        // A number behind words that are spelled out is spelled out, too.
        if kinds.contains(.singles) { return 12 }
        return kinds.isDisjoint(with: [.legacy, .joint, .digits]) ? 4 : 6
    }

    /// The bytes of some syllables with the gaps on both sides.
    private func bytes(of range: ClosedRange<Int>, utf8Count: Int) -> Range<Int> {
        let start = range.lowerBound == 0 ? 0 : Int(self[range.lowerBound - 1].end)
        let end = range.upperBound + 1 < count ? Int(self[range.upperBound + 1].start) : utf8Count
        return start..<end
    }

    private struct Window {
        /// Indices of syllables.
        var range: ClosedRange<Int>
        var signs: SignKinds
        /// Words that may be written in an old encoding.
        var legacy: Int

        mutating func add(_ kinds: SignKinds, _ more: ClosedRange<Int>) {
            range = min(range.lowerBound, more.lowerBound)...max(range.upperBound, more.upperBound)
            signs.formUnion(kinds)
            if kinds.contains(.legacy) { legacy += 1 }
        }
    }

    /// Long stretches in pieces that overlap by twice the reach, so that memory stays small.
    private func cut(_ range: ClosedRange<Int>, reach: Int) -> [ClosedRange<Int>] {
        let longest = 4_096
        guard range.count > longest else { return [range] }
        var pieces: [ClosedRange<Int>] = []
        var low = range.lowerBound
        while low <= range.upperBound {
            let high = min(range.upperBound, low + longest - 1)
            pieces.append(low...high)
            if high == range.upperBound { break }
            low = high + 1 - 2 * reach
        }
        return pieces
    }
}

/// A stretch of a post around its signs of disguise.
package struct SuspectStretch: Sendable, Hashable {
    /// Bytes of the document, half open.
    package let bytes: Range<Int>
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
    /// - Parameter reach: syllables on either side of a sign: no phrase that holds it may be longer.
    /// - Returns: ascending, not overlapping but for stretches that had to be cut.
    package func suspectStretches(reach: Int, utf8Count: Int) -> [SuspectStretch] {
        // Letters in squares are no syllables.
        if count == 0, let first = suspects.first {
            let signs = suspects.reduce(first.kinds) { $0.union($1.kinds) }
            return [SuspectStretch(bytes: 0..<utf8Count, signs: signs)]
        }
        var windows: [Window] = []
        for suspect in suspects.sorted(by: { $0.syllable < $1.syllable }) where count > 0 {
            let place = min(Int(suspect.syllable), count - 1)
            let range = max(0, place - reach)...min(count - 1, place + reach)
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
                let start = range.lowerBound == 0 ? 0 : Int(self[range.lowerBound - 1].end)
                let end = range.upperBound + 1 < count ? Int(self[range.upperBound + 1].start) : utf8Count
                return SuspectStretch(bytes: start..<end, signs: signs)
            }
        }
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

/// A stretch of a post as it is read after repair, with the way back to the original.
package struct Reading: Sendable {
    /// The repaired text, well-formed.
    package let utf8: [UInt8]
    package let repairs: [RepairText.Repair]
    /// The stretch of the document that was read: bytes, half open.
    package let range: Range<Int>
    private let scalarOfByte: [UInt32]
    private let origins: [RepairText.Origin]

    /// - Returns: `nil` when nothing had to be repaired.
    /// - Complexity: O(*n*), a few dozen nanoseconds a character: for stretches with a sign only.
    package init?(_ document: [UInt8], range: Range<Int>, choice: Int = 0) {
        var text = RepairText(document, range: range)
        Reader.repair(&text, choice: choice)
        guard !text.repairs.isEmpty else { return nil }
        self.range = range
        repairs = text.repairs
        origins = text.origins
        (utf8, scalarOfByte) = text.encoded()
    }

    /// The bytes of the document behind a stretch of the repaired text.
    ///
    /// - Parameter bytes: of ``utf8``, half open.
    /// - Returns: bytes of the document, half open; `nil` for an empty stretch.
    package func origin(of bytes: ByteSpan) -> ByteSpan? {
        guard bytes.start >= 0, bytes.start < bytes.end, bytes.end <= utf8.count else { return nil }
        // Text that was turned round has its origins the other way.
        let part = origins[Int(scalarOfByte[bytes.start])...Int(scalarOfByte[bytes.end - 1])]
        guard let start = part.map(\.start).min(), let end = part.map(\.end).max(), start < end else { return nil }
        return ByteSpan(start: Int(start), end: Int(end))
    }

    /// Whether anything was repaired within a stretch of the document.
    package func isRepaired(_ span: ByteSpan) -> Bool {
        repairs.contains { Int($0.origin.start) < span.end && Int($0.origin.end) > span.start }
    }
}

extension FoldedText {
    /// The stretches of the document around its signs of disguise.
    ///
    /// - Parameter reach: syllables on either side of a sign: no phrase that holds it may be longer.
    /// - Returns: bytes of the document, ascending, not overlapping but for stretches that had to be cut.
    package func suspectRanges(reach: Int, utf8Count: Int) -> [Range<Int>] {
        var windows: [ClosedRange<Int>] = []
        for suspect in suspects where count > 0 {
            let place = min(Int(suspect), count - 1)
            let low = max(0, place - reach)
            let high = min(count - 1, place + reach)
            if let last = windows.last, low <= last.upperBound + 1 {
                windows[windows.count - 1] = min(low, last.lowerBound)...max(high, last.upperBound)
            } else {
                windows.append(low...high)
            }
        }
        return windows.flatMap { cut($0, reach: reach) }.map { window in
            let start = window.lowerBound == 0 ? 0 : Int(self[window.lowerBound - 1].end)
            let end = window.upperBound + 1 < count ? Int(self[window.upperBound + 1].start) : utf8Count
            return start..<end
        }
    }

    /// Long stretches in pieces that overlap by twice the reach, so that memory stays small.
    private func cut(_ window: ClosedRange<Int>, reach: Int) -> [ClosedRange<Int>] {
        let longest = 4_096
        guard window.count > longest else { return [window] }
        var pieces: [ClosedRange<Int>] = []
        var low = window.lowerBound
        while low <= window.upperBound {
            let high = min(window.upperBound, low + longest - 1)
            pieces.append(low...high)
            if high == window.upperBound { break }
            low = high + 1 - 2 * reach
        }
        return pieces
    }
}

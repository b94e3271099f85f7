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
    package init?(_ document: [UInt8], in stretch: SuspectStretch, choice: Int = 0) {
        let range = stretch.bytes
        var text = RepairText(document, range: range)
        Reader.repair(&text, signs: stretch.signs, choice: choice)
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

    /// Whether something within a stretch of the document was in disguise, and no mere damage or slip.
    package func isDisguised(_ span: ByteSpan) -> Bool {
        repairs.contains { !$0.disguise.isHonest && Int($0.origin.start) < span.end && Int($0.origin.end) > span.start }
    }
}

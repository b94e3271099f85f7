/// A stretch of a post as it is read after repair, with the way back to the original.
///
/// Only the syllables near a sign are repaired; what stands around them is kept as it is, so that phrases that reach
/// farther are found.
package struct Reading: Sendable {
    /// The repaired text with its surroundings, well-formed.
    package let utf8: [UInt8]
    package let repairs: [RepairText.Repair]
    /// Whether another choice may read something otherwise.
    package let hasAlternative: Bool
    /// The stretch of the document that was read, with its surroundings: bytes, half open.
    package let range: Range<Int>
    /// Where the repaired part stands in ``utf8``, and in the document.
    private let repaired: Range<Int>
    private let original: Range<Int>
    private let scalarOfByte: [UInt32]
    private let origins: [RepairText.Origin]

    /// - Returns: `nil` when nothing had to be repaired.
    /// - Complexity: O(*n*), some dozen nanoseconds a character: for stretches with a sign only.
    package init?(_ document: [UInt8], in stretch: SuspectStretch, choice: Int = 0) {
        var text = RepairText(document, range: stretch.bytes)
        let hasAlternative = Reader.repair(&text, signs: stretch.signs, choice: choice)
        self.init(text, hasAlternative, document, stretch)
    }

    /// - Returns: `nil` when nothing had to be repaired.
    private init?(_ text: RepairText, _ hasAlternative: Bool, _ document: [UInt8], _ stretch: SuspectStretch) {
        self.hasAlternative = hasAlternative
        guard !text.repairs.isEmpty else { return nil }
        repairs = text.repairs
        origins = text.origins
        let encoded = text.encoded()
        scalarOfByte = encoded.scalarOfByte
        let before = document[stretch.around.lowerBound..<stretch.bytes.lowerBound]
        utf8 = before + encoded.utf8 + document[stretch.bytes.upperBound..<stretch.around.upperBound]
        range = stretch.around
        repaired = before.count..<before.count + encoded.utf8.count
        original = stretch.bytes
    }

    /// The ways to read a stretch: the likeliest where it undoes something, and another where there is one that differs.
    ///
    /// - Complexity: that of ``init(_:in:choice:)``, at most twice.
    package static func all(_ document: [UInt8], in stretch: SuspectStretch) -> (likeliest: Reading?, other: Reading?) {
        var text = RepairText(document, range: stretch.bytes)
        let hasAlternative = Reader.repair(&text, signs: stretch.signs)
        let likeliest = Reading(text, hasAlternative, document, stretch)
        guard hasAlternative, let other = Reading(document, in: stretch, choice: 1) else { return (likeliest, nil) }
        return (likeliest, other.utf8 == likeliest?.utf8 ? nil : other)
    }

    /// The bytes of the document behind a stretch of the read text.
    ///
    /// - Parameter bytes: of ``utf8``, half open.
    /// - Returns: bytes of the document, half open; `nil` for an empty stretch.
    package func origin(of bytes: ByteSpan) -> ByteSpan? {
        guard bytes.start >= 0, bytes.start < bytes.end, bytes.end <= utf8.count else { return nil }
        var start = Int.max
        var end = 0
        func include(_ low: Int, _ high: Int) {
            start = min(start, low)
            end = max(end, high)
        }
        if bytes.start < repaired.lowerBound {
            include(range.lowerBound + bytes.start, range.lowerBound + min(bytes.end, repaired.lowerBound))
        }
        let inside = (bytes.start..<bytes.end).clamped(to: repaired)
        if !inside.isEmpty {
            let first = Int(scalarOfByte[inside.lowerBound - repaired.lowerBound])
            let last = Int(scalarOfByte[inside.upperBound - 1 - repaired.lowerBound])
            // Text that was turned round has its origins the other way.
            for origin in origins[first...last] { include(Int(origin.start), Int(origin.end)) }
        }
        if bytes.end > repaired.upperBound {
            let shift = original.upperBound - repaired.upperBound
            include(max(bytes.start, repaired.upperBound) + shift, bytes.end + shift)
        }
        return start < end ? ByteSpan(start: start, end: end) : nil
    }

    /// Whether anything was repaired within a stretch of the document.
    package func isRepaired(_ span: ByteSpan) -> Bool {
        repairs.contains { Int($0.origin.start) < span.end && Int($0.origin.end) > span.start }
    }

    /// Whether a stretch of the document was read by its letters' looks or joined, and not merely spelled out.
    package func isBent(_ span: ByteSpan) -> Bool {
        repairs.contains {
            ($0.disguise == .leet || $0.disguise == .split) && Int($0.origin.start) < span.end
                && Int($0.origin.end) > span.start
        }
    }

    /// Whether digits and signs stand for letters within a stretch of the document.
    package func isFigured(_ span: ByteSpan) -> Bool {
        repairs.contains { $0.disguise == .leet && Int($0.origin.start) < span.end && Int($0.origin.end) > span.start }
    }

    /// Whether something within a stretch of the document was in disguise, and no mere damage or slip.
    package func isDisguised(_ span: ByteSpan) -> Bool {
        repairs.contains { !$0.disguise.isHonest && Int($0.origin.start) < span.end && Int($0.origin.end) > span.start }
    }
}

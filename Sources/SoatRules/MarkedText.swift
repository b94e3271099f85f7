public import SoatText

/// A text whose spans stand between `[[` and `]]`: how examples say what exactly is to be found.
public struct MarkedText: Sendable, Hashable {
    /// The text without its markers.
    public let plain: String
    /// The marked stretches of ``plain``, in order.
    public let spans: [SourceSpan]

    /// Why markers cannot be read.
    public enum MarkerError: Error, Sendable, Hashable, CaseIterable {
        /// A `[[` without its `]]`.
        case unclosed
        /// A `]]` without its `[[`.
        case unopened
        /// A `[[` within a span.
        case nested
        /// Nothing stands between the markers.
        case empty
    }

    /// - Throws: ``MarkerError``: the first fault from the left.
    /// - Complexity: O(*n*).
    public init(_ marked: String) throws(MarkerError) {
        let bytes = Array(marked.utf8)
        let (opening, closing) = (UInt8(ascii: "["), UInt8(ascii: "]"))
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var spans: [SourceSpan] = []
        var units = 0
        var start: Int?
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isDouble = index + 1 < bytes.count && bytes[index + 1] == byte
            if isDouble, byte == opening {
                guard start == nil else { throw .nested }
                start = units
                index += 2
            } else if isDouble, byte == closing {
                guard let from = start else { throw .unopened }
                guard units > from else { throw .empty }
                spans.append(SourceSpan(start: from, end: units))
                start = nil
                index += 2
            } else {
                kept.append(byte)
                // A lead byte is one UTF-16 code unit, of four bytes two; a continuation byte none.
                units += byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
                index += 1
            }
        }
        guard start == nil else { throw .unclosed }
        plain = String(decoding: kept, as: UTF8.self)
        self.spans = spans
    }
}

internal import CSIMD

/// Turns byte offsets of a document into UTF-16 offsets, cheaply when asked in ascending order.
public struct UTF16Offsets {
    private let utf8: [UInt8]
    private var byte = 0
    private var unit = 0

    public init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// The UTF-16 code units before a byte offset.
    ///
    /// - Parameter offset: bytes, on a scalar's boundary; clamped to the text.
    /// - Complexity: O(distance from the offset asked before).
    public mutating func utf16(at offset: Int) -> Int {
        let offset = min(max(offset, 0), utf8.count)
        if offset < byte { (byte, unit) = (0, 0) }
        unit += unsafe utf8.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return 0 }
            return unsafe Int(soat_utf16_count(base + byte, offset - byte))
        }
        byte = offset
        return unit
    }

    /// The span in the contract's units.
    public mutating func span(of bytes: ByteSpan) -> SourceSpan {
        let start = utf16(at: bytes.start)
        return SourceSpan(start: start, end: utf16(at: bytes.end))
    }
}

/// The digits of a stretch of text as they are meant: full-width and circled ones too.
public struct FoldedDigits: Sequence, IteratorProtocol {
    private let utf8: [UInt8]
    private var offset: Int
    private let end: Int

    /// - Parameters: UTF-8 bytes on scalar boundaries, half open; clamped to the text.
    public init(_ utf8: [UInt8], from start: Int, to end: Int) {
        self.utf8 = utf8
        self.end = Swift.min(Swift.max(end, 0), utf8.count)
        offset = Swift.min(Swift.max(start, 0), self.end)
    }

    /// The next scalar that is not invisible.
    ///
    /// - Returns: its digit, `nil` when it is none; and its bytes, half open.
    public mutating func next() -> (digit: UInt8?, start: Int, end: Int)? {
        while offset < end {
            let start = offset
            let (scalar, length) = unsafe utf8.withUnsafeBufferPointer { unsafe RawTokenFolder.decode($0, at: start) }
            offset = Swift.min(start + length, end)
            let folded = FoldTable.shared.fold(scalar)
            switch folded.kind {
            case .invisible, .mark: continue
            case .digit where folded.count == 1:
                return (UInt8(truncatingIfNeeded: folded[0] &- 0x30), start, offset)
            default: return (nil, start, offset)
            }
        }
        return nil
    }
}

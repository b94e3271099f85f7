public import SoatText

/// A stretch of a post and what to put in its place.
public struct Edit: Sendable, Hashable {
    /// UTF-8 bytes of the document, half open.
    public let bytes: ByteSpan
    public let replacement: String

    public init(_ bytes: ByteSpan, replacement: String) {
        self.bytes = bytes
        self.replacement = replacement
    }

    /// The document with some edits made.
    ///
    /// Where a stretch is taken out from between two spaces, one of them goes too.
    /// - Parameter edits: not overlapping, in any order; those outside the text are left out.
    public static func applied(_ edits: [Edit], to utf8: [UInt8]) -> [UInt8] { Mended(utf8, edits).utf8 }

    /// The same, taking a space with it where it is taken out from between two.
    ///
    /// - Parameter hasSpaceBefore: what stands before it in the mended text is white space, or nothing.
    fileprivate func widened(in utf8: [UInt8], hasSpaceBefore: Bool) -> Edit {
        guard replacement.isEmpty, hasSpaceBefore, bytes.end < utf8.count, utf8[bytes.end] == 0x20 else { return self }
        return Edit(ByteSpan(start: bytes.start, end: bytes.end + 1), replacement: "")
    }
}

/// A text with edits made, which knows where each byte of the original went.
struct Mended {
    private(set) var utf8: [UInt8] = []
    /// As they were made, by place.
    private var made: [Edit] = []

    init(_ original: [UInt8], _ edits: [Edit]) {
        utf8.reserveCapacity(original.count)
        var place = 0
        for edit in edits.sorted(by: { $0.bytes.start < $1.bytes.start }) {
            guard edit.bytes.start >= place, edit.bytes.end <= original.count, edit.bytes.start <= edit.bytes.end else {
                continue
            }
            utf8 += original[place..<edit.bytes.start]
            let wide = edit.widened(in: original, hasSpaceBefore: (utf8.last ?? 0x20) <= 0x20)
            utf8 += Array(wide.replacement.utf8)
            made.append(wide)
            place = wide.bytes.end
        }
        utf8 += original[place...]
    }

    /// Where a byte of the original, outside all edits, stands now.
    func place(of offset: Int) -> Int {
        made.prefix { $0.bytes.end <= offset }.reduce(offset) { $0 + $1.replacement.utf8.count - $1.bytes.count }
    }
}

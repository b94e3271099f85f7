internal import SoatText

/// Finds lines and columns in a text, going forward only: all findings of a post cost one pass.
struct LineCursor {
    private let utf8: [UInt8]
    private var at = 0
    /// From 1. A line ends in LF, CRLF or CR.
    private(set) var line = 1
    /// From 1, in Unicode scalars, as in ``FilePosition``.
    private(set) var column = 1
    private(set) var lineStart = 0

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// Moves to a byte; one before the present place starts over.
    mutating func move(to target: Int) {
        if target < at { self = LineCursor(utf8) }
        let end = min(target, utf8.count)
        while at < end {
            let byte = utf8[at]
            at += 1
            if byte == 0x0A || (byte == 0x0D && !(at < utf8.count && utf8[at] == 0x0A)) {
                line += 1
                column = 1
                lineStart = at
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }

    /// Where the line that holds `start` ends, but not farther than `reach` bytes from there.
    func lineEnd(from start: Int, reach: Int) -> Int {
        let limit = min(utf8.count, start + reach)
        var end = start
        while end < limit, utf8[end] != 0x0A, utf8[end] != 0x0D { end += 1 }
        return end
    }
}

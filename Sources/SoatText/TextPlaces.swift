internal import CSIMD

/// A place in a text as an editor shows it.
public struct TextPlace: Sendable, Hashable {
    /// From 1. A line ends in LF, CRLF or CR, as in editors; U+2028, U+0085 and form feeds end none.
    public let line: Int
    /// From 1, in UTF-16 code units. The characters of a line end belong to the line they end.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Turns the bytes of a text into UTF-16 offsets, lines and columns, and back: the one place where this is counted.
///
/// Cheap when asked in ascending order: each question costs the distance from the one before.
public struct TextPlaces: Sendable {
    private let utf8: [UInt8]
    private var counted = (byte: 0, unit: 0)
    private var cursor = Cursor()

    /// Where lines have been counted up to.
    private struct Cursor {
        var line = 1
        /// Where the line begins, in bytes.
        var start = 0
        var byte = 0
        /// UTF-16 code units from `start` to `byte`.
        var units = 0
    }

    /// - Parameter utf8: well-formed.
    public init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    // MARK: - From bytes

    /// The UTF-16 code units before a byte.
    ///
    /// - Parameter byte: on a scalar's boundary; clamped to the text.
    public mutating func utf16(at byte: Int) -> Int {
        let byte = clamped(byte)
        if byte < counted.byte { counted = (0, 0) }
        counted = (byte, counted.unit + units(from: counted.byte, to: byte))
        return counted.unit
    }

    /// The span in the contract's units. The next one may begin anywhere behind this one's start.
    public mutating func span(of bytes: ByteSpan) -> SourceSpan {
        let start = utf16(at: bytes.start)
        return SourceSpan(start: start, end: start + units(from: clamped(bytes.start), to: clamped(bytes.end)))
    }

    /// - Parameter byte: on a scalar's boundary; clamped to the text.
    public mutating func place(at byte: Int) -> TextPlace {
        let target = clamped(byte)
        if target < cursor.start {
            cursor = Cursor()
        } else if target < cursor.byte {
            (cursor.byte, cursor.units) = (cursor.start, 0)
        }
        let line = cursor.line
        while let next = lineBreak(from: cursor.byte, before: target) {
            cursor.line += 1
            cursor.byte = next
            cursor.start = next
        }
        if cursor.line > line { cursor.units = 0 }
        cursor.units += units(from: cursor.byte, to: target)
        cursor.byte = target
        return TextPlace(line: cursor.line, column: cursor.units + 1)
    }

    /// Where a stretch begins and ends; the next one may begin anywhere behind this one's start.
    public mutating func places(of bytes: ByteSpan) -> (start: TextPlace, end: TextPlace) {
        let start = place(at: bytes.start)
        var ahead = self
        return (start, ahead.place(at: bytes.end))
    }

    /// The byte at which the line of the place asked for last begins.
    public var lineStart: Int { cursor.start }

    /// Where the line that holds a byte ends, without its line end, but not farther than `reach` bytes from there.
    public func lineEnd(from byte: Int, reach: Int = .max) -> Int {
        let start = clamped(byte)
        let limit = start + min(reach, utf8.count - start)
        return (start..<limit).first { utf8[$0] == Self.lineFeed || utf8[$0] == Self.carriageReturn } ?? limit
    }

    // MARK: - To bytes

    /// The byte behind so many UTF-16 code units; within a surrogate pair the byte at which it begins.
    ///
    /// - Parameter utf16: clamped to the text.
    public mutating func byte(atUTF16 utf16: Int) -> Int {
        if utf16 < counted.unit { counted = (0, 0) }
        let start = counted
        counted.byte = byte(behind: utf16 - start.unit, unitsFrom: start.byte, before: utf8.count)
        counted.unit = start.unit + units(from: start.byte, to: counted.byte)
        return counted.byte
    }

    /// The byte at a place. A column behind the line's last is its end, a line behind the last the text's.
    public mutating func byte(at place: TextPlace) -> Int {
        if place.line < cursor.line { cursor = Cursor() }
        while cursor.line < place.line {
            guard let next = lineBreak(from: cursor.byte, before: utf8.count) else { return utf8.count }
            cursor = Cursor(line: cursor.line + 1, start: next, byte: next, units: 0)
        }
        return byte(behind: place.column - 1, unitsFrom: cursor.start, before: lineEnd(from: cursor.start))
    }

    // MARK: - Counting

    private func clamped(_ byte: Int) -> Int { min(max(byte, 0), utf8.count) }

    private func units(from start: Int, to end: Int) -> Int {
        guard start < end else { return 0 }
        return unsafe utf8.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return 0 }
            return unsafe Int(soat_utf16_count(base + start, end - start))
        }
    }

    /// Where the next line begins, when it begins at `limit` or before.
    private func lineBreak(from start: Int, before limit: Int) -> Int? {
        var at = start
        while at < limit {
            let byte = utf8[at]
            at += 1
            if byte == Self.lineFeed { return at }
            if byte == Self.carriageReturn, at == utf8.count || utf8[at] != Self.lineFeed { return at }
        }
        return nil
    }

    private func byte(behind units: Int, unitsFrom start: Int, before limit: Int) -> Int {
        var at = start
        var left = units
        while at < limit, left > 0 {
            let lead = utf8[at]
            let (length, width) = lead < 0x80 ? (1, 1) : lead < 0xE0 ? (2, 1) : lead < 0xF0 ? (3, 1) : (4, 2)
            if width > left { break }
            left -= width
            at += length
        }
        return min(at, limit)
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D
}

internal import SoatDiagnostics
internal import SoatText

/// The surroundings of a finding as a terminal shows them: one line, cut around the span.
///
/// Nothing of the user's text can steer the terminal: controls are shown as pictures.
struct Excerpt {
    /// Columns of text shown before the span, and in all.
    private static let before = 40
    private static let all = 100
    /// Scalars in which a space is looked for.
    private static let longestWord = 12

    private(set) var head = ""
    private(set) var span = ""
    private(set) var tail = ""

    /// - Parameters:
    ///   - bytes: the finding, its end not before its start.
    ///   - lineStart: where the line with the finding's start begins.
    init(of bytes: ByteSpan, in utf8: [UInt8], lineStart: Int, lineEnd: Int) {
        let spanEnd = min(bytes.end, max(lineEnd, bytes.start))
        let from = Self.boundary(max(lineStart, bytes.start - 4 * Self.all), in: utf8, notAfter: bytes.start)
        let headScalars = Self.scalars(utf8[from..<bytes.start])
        head = Self.lastColumns(Self.before, of: headScalars, isCut: from > lineStart)
        let room = Self.all - Self.width(head)
        let spanScalars = Self.scalars(utf8[bytes.start..<spanEnd])
        span = Self.firstColumns(room, of: spanScalars, isCut: spanEnd < bytes.end)
        let tailScalars = Self.scalars(utf8[spanEnd..<max(spanEnd, lineEnd)])
        tail = bytes.end > spanEnd ? "" : Self.firstColumns(max(0, room - Self.width(span)), of: tailScalars, isCut: false)
    }

    /// Columns before the span, and of the span, at least 1.
    var place: (indent: Int, length: Int) { (Self.width(head), max(1, Self.width(span))) }

    private static func boundary(_ start: Int, in utf8: [UInt8], notAfter end: Int) -> Int {
        var at = start
        while at < end, utf8[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }

    private static func scalars(_ utf8: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        var shown: [Unicode.Scalar] = []
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
            shown.append(scalar == "\t" ? " " : TerminalWidth.printable(scalar))
        }
        return shown
    }

    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + TerminalWidth.columns(of: $1) }
    }

    private static func firstColumns(_ limit: Int, of scalars: [Unicode.Scalar], isCut: Bool) -> String {
        var text = String.UnicodeScalarView()
        var used = 0
        for scalar in scalars {
            let columns = TerminalWidth.columns(of: scalar)
            if used + columns > limit { return String(text) + "…" }
            used += columns
            text.append(scalar)
        }
        return String(text) + (isCut ? "…" : "")
    }

    private static func lastColumns(_ limit: Int, of scalars: [Unicode.Scalar], isCut: Bool) -> String {
        var used = 0
        var first = scalars.endIndex
        while first > scalars.startIndex {
            let columns = TerminalWidth.columns(of: scalars[first - 1])
            if used + columns > limit { break }
            used += columns
            first -= 1
        }
        let wasCut = first > scalars.startIndex || isCut
        // The cut falls behind a space where one is near, and never parts a mark from its letter.
        if wasCut, let space = scalars[first...].prefix(Self.longestWord).firstIndex(of: " ") { first = space + 1 }
        while wasCut, first < scalars.endIndex, TerminalWidth.columns(of: scalars[first]) == 0 { first += 1 }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[first...])
        return (wasCut ? "…" : "") + String(text)
    }
}

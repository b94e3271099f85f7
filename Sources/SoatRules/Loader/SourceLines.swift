import SoatDiagnostics

/// A file's text cut into lines as YAML cuts it (CR, LF, CR LF, NEL, LS, PS), so that places agree.
struct SourceLines: Sendable {
    private let lines: [Substring.UnicodeScalarView]

    init(_ text: String) {
        var lines: [Substring.UnicodeScalarView] = []
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var index = start
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            guard Self.isBreak(scalar) else {
                index = next
                continue
            }
            lines.append(scalars[start..<index])
            index = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n" ? scalars.index(after: next) : next
            start = index
        }
        lines.append(scalars[start...])
        self.lines = lines
    }

    var count: Int { lines.count }

    /// The scalars of a line, from 1; empty past the end.
    subscript(line: Int) -> Substring.UnicodeScalarView {
        lines.indices.contains(line - 1) ? lines[line - 1] : Substring.UnicodeScalarView()
    }

    /// The line at `place` for a diagnostic; `nil` where it is not worth showing (blank, or thousands of letters).
    func excerpt(at place: Place, width: Int) -> Diagnostic.Excerpt? {
        let line = self[place.line]
        let count = line.prefix(2_001).count
        guard count > 0, count <= 2_000 else { return nil }
        let rest = max(1, count - place.column + 1)
        return Diagnostic.Excerpt(line: String(line), length: min(max(1, width), rest))
    }

    static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

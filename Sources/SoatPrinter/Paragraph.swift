internal import SoatDiagnostics

/// A paragraph broken into lines at its spaces.
enum Paragraph {
    /// - Parameter columns: of a line; a longer word stands alone on one.
    static func lines(of text: String, columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let width = word.unicodeScalars.reduce(0) { $0 + TerminalWidth.columns(of: $1) }
            if used > 0 && used + 1 + width > columns {
                lines.append(line)
                line = String(word)
                used = width
            } else {
                line += (used > 0 ? " " : "") + word
                used += (used > 0 ? 1 : 0) + width
            }
        }
        lines.append(line)
        return lines
    }
}

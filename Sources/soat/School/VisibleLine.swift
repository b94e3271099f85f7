import SoatDiagnostics
import SoatStore

/// What people wrote, on one line of a terminal.
enum VisibleLine {
    static func of(_ text: String) -> String {
        TerminalWidth.printable(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
}

extension StoredEntry {
    /// The text that names the matter, where it is still kept.
    var title: String? {
        ["title", "question", "text", "new", "scope", "document", "matters"].lazy.compactMap { texts[$0] }.first
    }
}

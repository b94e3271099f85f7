extension Diagnostic {
    /// The diagnostic as a terminal shows it, without a line break at the end:
    /// ```
    /// rules/personal-data.yaml:41:7: lỗi: luật không có khóa “phrases”
    ///    41 |       phrases: số điện thoại
    ///       |       ^~~~~~~  ý bạn là “phrase”?
    /// ```
    ///
    /// Columns count Unicode scalars from 1. The caret stands under its text however wide that is; control
    /// characters are shown as pictures; of a long line only the surroundings are shown.
    ///
    /// - Parameter colour: whether to add ANSI colours; true only for a terminal.
    public func rendered(in language: Language, colour: Bool) -> String {
        let paint = Paint(isOn: colour)
        let signal: Paint.Style = severity == .error ? .red : .yellow
        var result = ""
        if let position {
            let place = "\(TerminalWidth.printable(position.file)):\(position.line):\(position.column):"
            result += paint(place, .bold) + " "
        }
        result += paint(label(in: language) + ":", signal) + " " + TerminalWidth.printable(message[language])
        let hint = hint.map { TerminalWidth.printable($0[language]) }
        if let position, let excerpt {
            let strip = Strip(excerpt, column: position.column)
            let number = String(position.line)
            let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
            let blank = String(repeating: " ", count: gutter.count)
            result += "\n\(paint(gutter + " |", .dim)) \(strip.text)"
            result += "\n\(paint(blank + " |", .dim)) \(strip.indent)\(paint(strip.underline, signal))"
            if let hint { result += "  " + hint }
        } else if let hint {
            result += "\n  " + hint
        }
        return result
    }

    private func label(in language: Language) -> String {
        switch (severity, language) {
        case (.error, .vietnamese): "lỗi"
        case (.error, .english): "error"
        case (.warning, .vietnamese): "cảnh báo"
        case (.warning, .english): "warning"
        }
    }

    /// What is shown of the line, and what stands under it.
    private struct Strip {
        /// Scalars of the line that are shown before the caret, and in all.
        private static let before = 60
        private static let all = 120

        var text = ""
        var indent = ""
        var underline = ""

        init(_ excerpt: Excerpt, column: Int) {
            let scalars = Array(excerpt.line.unicodeScalars)
            let start = min(max(column - 1, 0), scalars.count)
            let from = scalars.count > Self.all ? max(0, start - Self.before) : 0
            let to = min(scalars.count, from + Self.all)
            let end = min(start + max(1, min(excerpt.length, Self.all)), max(to, start + 1))
            if from > 0 {
                text += "…"
                indent += " "
            }
            for scalar in scalars[from..<to] { text.unicodeScalars.append(TerminalWidth.printable(scalar)) }
            if to < scalars.count { text += "…" }
            for scalar in scalars[from..<start] {
                // A tab stays a tab, so that both lines jump to the same stop.
                indent += scalar == "\t" ? "\t" : Self.blank(TerminalWidth.columns(of: TerminalWidth.printable(scalar)))
            }
            let width = scalars[start..<min(end, scalars.count)].reduce(0) {
                $0 + TerminalWidth.columns(of: TerminalWidth.printable($1))
            }
            underline = "^" + String(repeating: "~", count: max(0, width - 1))
        }

        private static func blank(_ count: Int) -> String { String(repeating: " ", count: count) }
    }

    private struct Paint {
        enum Style: String {
            case bold = "1"
            case dim = "2"
            case red = "1;31"
            case yellow = "1;33"
        }

        let isOn: Bool

        func callAsFunction(_ text: String, _ style: Style) -> String {
            isOn ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
        }
    }
}

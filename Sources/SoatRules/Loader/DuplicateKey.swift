/// Where a key that YAML refuses as a duplicate is written again: the library tells only the first place.
enum DuplicateKey {
    /// - Parameter first: where the first of the two stands.
    /// - Returns: the next place of the same mapping, as far as layout tells; `nil` where it does not.
    static func second(of key: String, first: Place, in lines: SourceLines) -> Place? {
        let name = Array(key.unicodeScalars)
        guard !name.isEmpty else { return nil }
        return onSameLine(name, first: first, in: lines) ?? onLaterLine(name, first: first, in: lines)
    }

    /// The text with the scalar at `place` replaced, all other places unchanged.
    static func text(_ lines: SourceLines, replacing place: Place, by scalar: Unicode.Scalar) -> String {
        var text = String.UnicodeScalarView()
        for number in 1...max(1, lines.count) {
            if number > 1 { text.append("\n") }
            for (index, old) in lines[number].enumerated() {
                text.append(number == place.line && index + 1 == place.column ? scalar : old)
            }
        }
        return String(text)
    }

    /// `{a: 1, a: 2}`: the same depth of brackets, outside quotes.
    private static func onSameLine(_ name: [Unicode.Scalar], first: Place, in lines: SourceLines) -> Place? {
        let line = Array(lines[first.line])
        var depth = 0
        var quote: Unicode.Scalar?
        var index = first.column - 1 + name.count
        while index < line.count {
            let scalar = line[index]
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == "\"" || scalar == "'" {
                quote = scalar
            } else if scalar == "{" || scalar == "[" {
                depth += 1
            } else if scalar == "}" || scalar == "]" {
                depth -= 1
                if depth < 0 { return nil }
            } else if depth == 0, index > 0, line[index - 1] == " " || line[index - 1] == ",",
                isKey(name, in: line, at: index)
            {
                return Place(line: first.line, column: index + 1)
            }
            index += 1
        }
        return nil
    }

    /// A line of the same indentation, before the mapping ends.
    private static func onLaterLine(_ name: [Unicode.Scalar], first: Place, in lines: SourceLines) -> Place? {
        let indent = first.column - 1
        guard first.line < lines.count else { return nil }
        for number in first.line + 1...lines.count {
            let line = Array(lines[number])
            guard let start = line.firstIndex(where: { $0 != " " }), line[start] != "#" else { continue }
            if start < indent { return nil }
            if start == indent, isKey(name, in: line, at: start) { return Place(line: number, column: start + 1) }
        }
        return nil
    }

    private static func isKey(_ name: [Unicode.Scalar], in line: [Unicode.Scalar], at index: Int) -> Bool {
        guard line[index...].starts(with: name) else { return false }
        let after = line[(index + name.count)...].first { $0 != " " }
        return after == ":"
    }
}

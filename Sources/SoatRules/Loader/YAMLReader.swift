import Yams

/// YAML text → ``RuleNode``. Nothing else of the loader knows YAML.
enum YAMLReader {
    /// Levels of lists and mappings within one another; rules need fewer than ten.
    static let depthLimit = 64
    /// Duplicate keys that are reported in one file.
    private static let duplicateLimit = 50
    /// Stands for the first letter of a key that was reported as a duplicate and is left out.
    private static let dropped: Unicode.Scalar = "\u{F8FF}"

    /// Reads one file, reporting to `reader` whatever cannot be read.
    ///
    /// - Returns: `nil` when there is no tree: a fault of syntax, or an empty file.
    static func tree(of text: String, lines: SourceLines, reader: NodeReader) -> RuleNode? {
        guard isPrintable(lines, reader: reader), hasNoAlias(lines, reader: reader) else { return nil }
        var (text, lines) = PastedSigns.indented(text, lines, reader: reader)
        for _ in 0..<duplicateLimit {
            do {
                guard let root = try Yams.compose(yaml: text, .basic) else {
                    reader.fault(.emptyFile, at: Place(line: 1, column: 1))
                    return nil
                }
                return node(root, depth: 0, reader: reader)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let first = Place(line: context.mark.line, column: context.mark.column)
                let key = keys.first ?? ""
                guard let second = DuplicateKey.second(of: key, first: first, in: lines) else {
                    reader.stop(.duplicateKey(key, first: nil), at: first, width: key.unicodeScalars.count)
                    return nil
                }
                reader.fault(.duplicateKey(key, first: first), at: second, width: key.unicodeScalars.count)
                // Read on without the second, so that the file's other faults are told too.
                text = DuplicateKey.text(lines, replacing: second, by: dropped)
                lines = SourceLines(text)
            } catch {
                reportSyntax(error, lines: lines, reader: reader)
                return nil
            }
        }
        return nil
    }

    private static func reportSyntax(_ error: any Error, lines: SourceLines, reader: NodeReader) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _), YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            let isUnclosed = problem.hasPrefix(YAMLProblem.unclosedQuote)
            let place = place(of: isUnclosed ? context?.mark ?? mark : mark, lines)
            if let quote = PastedSigns.curlyQuote(before: place, in: lines) {
                reader.stop(.curlyQuotes, at: quote)
            } else {
                reader.stop(.syntax(problem), at: place)
            }
        case YamlError.memory:
            reader.stop(.tooDeep(limit: depthLimit), at: Place(line: 1, column: 1))
        default:
            reader.stop(.syntax("unreadable"), at: Place(line: 1, column: 1))
        }
    }

    /// A fault at the end of the file is marked on the line after the last.
    private static func place(of mark: Mark, _ lines: SourceLines) -> Place {
        let line = min(mark.line, max(1, lines.count))
        return Place(line: line, column: line == mark.line ? mark.column : 1)
    }

    /// YAML allows no control characters; told here, since the library's own report has no line.
    private static func isPrintable(_ lines: SourceLines, reader: NodeReader) -> Bool {
        for number in 1...max(1, lines.count) {
            for (index, scalar) in lines[number].enumerated() where !isAllowed(scalar.value) {
                reader.stop(.controlCharacter(scalar.value), at: Place(line: number, column: index + 1))
                return false
            }
        }
        return true
    }

    /// - Source: YAML 1.1, §5.1, c-printable.
    private static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Refuses `*name` where an `&name` stands too, before a few of them can grow into a billion nodes.
    private static func hasNoAlias(_ lines: SourceLines, reader: NodeReader) -> Bool {
        var anchors: Set<String> = []
        var aliases: [(name: String, place: Place)] = []
        for number in 1...max(1, lines.count) {
            var before: Unicode.Scalar = " "
            var rest = lines[number]
            var column = 1
            while let scalar = rest.popFirst() {
                if scalar == "&" || scalar == "*", isTokenStart(after: before) {
                    let name = String(rest.prefix(while: isName))
                    if !name.isEmpty, scalar == "&" { anchors.insert(name) }
                    if !name.isEmpty, scalar == "*" { aliases.append((name, Place(line: number, column: column))) }
                }
                before = scalar
                column += 1
            }
        }
        guard let alias = aliases.first(where: { anchors.contains($0.name) }) else { return true }
        reader.stop(.alias(alias.name), at: alias.place, width: alias.name.count + 1)
        return false
    }

    private static func isTokenStart(after scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "[", "{", ",", ":", "?", "\u{FEFF}": true
        default: false
        }
    }

    private static func isName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }

    private static func node(_ node: Node, depth: Int, reader: NodeReader) -> RuleNode? {
        let place = node.mark.map { Place(line: $0.line, column: $0.column) } ?? Place(line: 1, column: 1)
        guard depth < depthLimit else {
            reader.fault(.tooDeep(limit: depthLimit), at: place)
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let isQuoted = scalar.style != .plain && scalar.style != .any
            let content = RuleNode.Content.scalar(scalar.string, isQuoted: isQuoted)
            guard !isQuoted, let bare = PastedSigns.withoutCurlyQuotes(scalar.string) else {
                return RuleNode(content: content, place: place)
            }
            reader.fault(.curlyQuotes, at: RuleNode(content: content, place: place))
            // Read on as it was meant, so that the file's other faults are told too.
            return RuleNode(content: .scalar(bare, isQuoted: true), place: place)
        case .sequence(let items):
            let nodes = items.compactMap { self.node($0, depth: depth + 1, reader: reader) }
            return RuleNode(content: .sequence(nodes), place: place)
        case .mapping(let pairs):
            var entries: [RuleNode.Entry] = []
            entries.reserveCapacity(pairs.count)
            for (key, value) in pairs {
                let keyPlace = key.mark.map { Place(line: $0.line, column: $0.column) } ?? place
                guard case .scalar(let name) = key else {
                    reader.fault(.keyIsNotText, at: keyPlace)
                    continue
                }
                guard name.string.unicodeScalars.first != dropped,
                    let value = self.node(value, depth: depth + 1, reader: reader)
                else { continue }
                entries.append(RuleNode.Entry(key: name.string, keyPlace: keyPlace, value: value))
            }
            return RuleNode(content: .mapping(entries), place: place)
        case .alias:
            reader.fault(.alias(""), at: place)
            return nil
        }
    }
}

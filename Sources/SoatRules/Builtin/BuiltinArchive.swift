internal import CPages

/// The built-in rules as the program carries them: trees of ``RuleNode``, written out so that starting up parses no YAML.
///
/// The archive is text, a file after the other. A file is `F`, the bytes that follow, a space, its name and a line
/// break, then its tree. A node is a letter, the lines since the node before it, a comma, its column, a comma and a
/// count, then:
/// - `s` (plain) or `q` (quoted): a colon, so many bytes of text, a line break;
/// - `l`: a line break, then so many nodes;
/// - `m`: a line break, then so many pairs of an `s` or `q` and a node.
enum BuiltinArchive {
    enum Selection: Sendable {
        case all
        /// Rules and law without the rules' examples and the concepts, most of the text, which no check needs.
        case rulesAlone
        /// Rules, law and concepts, without the examples.
        case withoutExamples
        /// What packs of others may speak of: governing documents and concepts.
        case common
        case concepts
        /// What answers the law, which only `soat rules coverage` asks for.
        case answers
    }

    /// The files the program carries; `nil` when the archive is broken.
    static func files(_ selection: Selection) -> [NodeFile]? {
        BuiltinRules.archive.withUTF8Buffer { bytes in
            // What is read is copied.
            defer { if let start = bytes.baseAddress { unsafe soat_pages_forget(start, bytes.count) } }
            return unsafe decode(bytes, selection)
        }
    }

    // MARK: Encoding

    static func encode(_ files: [NodeFile]) -> String {
        files.map { file in
            var writer = Writer()
            writer.write(file.root)
            return "F\(writer.text.utf8.count) \(file.archiveName)\n\(writer.text)"
        }.joined()
    }

    /// A number that tells one archive from another.
    ///
    /// - Source: FNV-1a.
    static func fingerprint(of archive: String) -> UInt64 {
        archive.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private struct Writer {
        var text = ""
        private var line = 0

        mutating func write(_ node: RuleNode) {
            switch node.content {
            case .scalar(let scalar, let isQuoted):
                write(isQuoted ? "q" : "s", node.place, count: scalar.utf8.count)
                text += ":\(scalar)\n"
            case .sequence(let nodes):
                write("l", node.place, count: nodes.count)
                text += "\n"
                for node in nodes { write(node) }
            case .mapping(let entries):
                write("m", node.place, count: entries.count)
                text += "\n"
                for entry in entries {
                    write("s", entry.keyPlace, count: entry.key.utf8.count)
                    text += ":\(entry.key)\n"
                    write(entry.value)
                }
            }
        }

        /// Nodes come in the order of their lines, aliases being refused.
        private mutating func write(_ kind: String, _ place: Place, count: Int) {
            text += "\(kind)\(place.line - line),\(place.column),\(count)"
            line = place.line
        }
    }

    // MARK: Decoding

    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ selection: Selection) -> [NodeFile]? {
        var reader = unsafe Reader(bytes: bytes, skipsExamples: selection == .withoutExamples || selection == .rulesAlone)
        var files: [NodeFile] = []
        while !reader.isAtEnd {
            guard reader.skip(UInt8(ascii: "F")), let count = reader.number(), reader.skip(UInt8(ascii: " ")),
                let name = reader.line(), count <= reader.left
            else { return nil }
            let end = reader.index + count
            if !selection.takes(name) {
                reader.index = end
                continue
            }
            reader.currentLine = 0
            guard let root = reader.node(depth: 0), reader.index == end else { return nil }
            files.append(NodeFile(name: "builtin:\(name)", root: root, lines: nil))
        }
        return files
    }

    /// Reads the archive where it stands, never beyond its end.
    @safe private struct Reader {
        private let bytes: UnsafeBufferPointer<UInt8>
        let skipsExamples: Bool
        var index = 0
        var currentLine = 0

        /// - Parameter bytes: valid as long as the reader.
        init(bytes: UnsafeBufferPointer<UInt8>, skipsExamples: Bool) {
            unsafe self.bytes = bytes
            self.skipsExamples = skipsExamples
        }

        var isAtEnd: Bool { left == 0 }

        /// Bytes that have not been read yet.
        var left: Int { unsafe bytes.count - index }

        mutating func byte() -> UInt8? {
            guard !isAtEnd else { return nil }
            defer { index += 1 }
            return unsafe bytes[index]
        }

        mutating func skip(_ wanted: UInt8) -> Bool { byte() == wanted }

        /// A decimal of at most nine digits.
        mutating func number() -> Int? {
            let start = index
            var value = 0
            while !isAtEnd, index - start < 9, case let digit = unsafe bytes[index], digit >= 0x30, digit <= 0x39 {
                value = value * 10 + Int(digit - 0x30)
                index += 1
            }
            return index > start ? value : nil
        }

        mutating func line() -> String? {
            guard let end = unsafe bytes[index...].firstIndex(of: 0x0A) else { return nil }
            defer { index = end + 1 }
            return unsafe String(decoding: bytes[index..<end], as: UTF8.self)
        }

        mutating func text(_ count: Int) -> String? {
            guard skip(UInt8(ascii: ":")), count <= left else { return nil }
            let text = unsafe String(decoding: bytes[index..<index + count], as: UTF8.self)
            index += count
            return skip(0x0A) ? text : nil
        }

        mutating func head() -> (kind: UInt8, place: Place, count: Int)? {
            guard let kind = byte(), let lines = number(), skip(UInt8(ascii: ",")), let column = number(),
                skip(UInt8(ascii: ",")), let count = number()
            else { return nil }
            currentLine += lines
            return (kind, Place(line: currentLine, column: column), count)
        }

        /// Passes over a node without building it.
        mutating func skipNode(depth: Int) -> Bool {
            guard depth <= YAMLReader.depthLimit, let (kind, _, count) = head(), count <= left else {
                return false
            }
            switch kind {
            case UInt8(ascii: "s"), UInt8(ascii: "q"):
                guard skip(UInt8(ascii: ":")), count < left else { return false }
                index += count
                return skip(0x0A)
            case UInt8(ascii: "l"), UInt8(ascii: "m"):
                guard skip(0x0A) else { return false }
                for _ in 0..<(kind == UInt8(ascii: "m") ? 2 * count : count) {
                    guard skipNode(depth: depth + 1) else { return false }
                }
                return true
            default: return false
            }
        }

        mutating func node(depth: Int) -> RuleNode? {
            guard depth <= YAMLReader.depthLimit, let (kind, place, count) = head() else { return nil }
            switch kind {
            case UInt8(ascii: "s"), UInt8(ascii: "q"):
                return text(count).map {
                    RuleNode(content: .scalar($0, isQuoted: kind == UInt8(ascii: "q")), place: place)
                }
            case UInt8(ascii: "l"):
                guard skip(0x0A), count <= left else { return nil }
                var nodes: [RuleNode] = []
                nodes.reserveCapacity(count)
                for _ in 0..<count {
                    guard let node = node(depth: depth + 1) else { return nil }
                    nodes.append(node)
                }
                return RuleNode(content: .sequence(nodes), place: place)
            case UInt8(ascii: "m"):
                guard skip(0x0A), count <= left else { return nil }
                var entries: [RuleNode.Entry] = []
                entries.reserveCapacity(count)
                for _ in 0..<count {
                    guard let key = head(), let name = text(key.count) else { return nil }
                    if skipsExamples, name == Grammar.RuleKey.examples.rawValue {
                        guard skipNode(depth: depth + 1) else { return nil }
                        continue
                    }
                    guard let value = node(depth: depth + 1) else { return nil }
                    entries.append(RuleNode.Entry(key: name, keyPlace: key.place, value: value))
                }
                return RuleNode(content: .mapping(entries), place: place)
            default:
                return nil
            }
        }
    }
}

extension BuiltinArchive.Selection {
    /// Whether a file is wanted; the others are passed over unread.
    fileprivate func takes(_ name: String) -> Bool {
        switch self {
        case .all: true
        case .rulesAlone: name != RuleDirectory.answersName && !name.hasPrefix(RuleDirectory.conceptsName)
        case .withoutExamples: name != RuleDirectory.answersName
        case .common: name == RuleDirectory.lawName || name.hasPrefix(RuleDirectory.conceptsName)
        case .concepts: name.hasPrefix(RuleDirectory.conceptsName)
        case .answers: name == RuleDirectory.answersName
        }
    }
}

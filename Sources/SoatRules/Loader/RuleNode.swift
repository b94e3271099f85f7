/// A place in a file: line and column from 1, columns in Unicode scalars.
struct Place: Sendable, Hashable {
    let line: Int
    let column: Int
}

/// A file of rules as its writer shaped it: text, lists and mappings, each with its place, and nothing of YAML.
///
/// The YAML of a directory and the archive of the built-in rules both become this, and from here on take one way.
struct RuleNode: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        /// `isQuoted` tells `""` from nothing at all.
        case scalar(String, isQuoted: Bool)
        case sequence([RuleNode])
        case mapping([Entry])
    }

    struct Entry: Sendable, Hashable {
        let key: String
        let keyPlace: Place
        let value: RuleNode
    }

    let content: Content
    let place: Place

    /// How many scalars of its first line a caret should underline.
    var width: Int {
        guard case .scalar(let text, let isQuoted) = content else { return 1 }
        let firstLine = text.unicodeScalars.prefix { $0 != "\n" }
        return max(1, firstLine.count + (isQuoted ? 2 : 0))
    }

    /// Whether nothing was written: `key:` or `key: null`.
    var isNothing: Bool {
        guard case .scalar(let text, isQuoted: false) = content else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }

    /// The texts that stand under a key, however deep.
    func texts(under key: String) -> Set<String> {
        switch content {
        case .scalar: []
        case .sequence(let nodes): nodes.reduce(into: []) { $0.formUnion($1.texts(under: key)) }
        case .mapping(let entries):
            entries.reduce(into: []) { texts, entry in
                if entry.key == key, case .scalar(let text, _) = entry.value.content { texts.insert(text) }
                texts.formUnion(entry.value.texts(under: key))
            }
        }
    }
}

/// A file's tree under the name by which diagnostics speak of it.
struct NodeFile: Sendable {
    let name: String
    let root: RuleNode
    /// The text, to show lines of; `nil` for the built-in rules.
    let lines: SourceLines?

    /// The name after the last `/` or `:`.
    var fileName: Substring {
        name.lastIndex { $0 == "/" || $0 == ":" }.map { name[name.index(after: $0)...] } ?? name[...]
    }

    /// The file's name without its extension.
    var baseName: String {
        fileName.lastIndex(of: ".").map { String(fileName[..<$0]) } ?? String(fileName)
    }

    /// The name within its directory of rules: `concepts/illness.yaml`.
    var archiveName: String { isConcepts ? "\(RuleDirectory.conceptsName)/\(fileName)" : String(fileName) }

    /// Whether the file holds governing documents instead of rules.
    var isLaw: Bool { fileName == RuleDirectory.lawName && !isConcepts }
    /// Whether the file holds concepts.
    var isConcepts: Bool {
        let directory = name[..<fileName.startIndex].dropLast()
        return directory.hasSuffix(RuleDirectory.conceptsName)
    }
    /// Whether the file holds what answers the law.
    var isAnswers: Bool { fileName == RuleDirectory.answersName && !isConcepts }
    var isPack: Bool { !isLaw && !isConcepts && !isAnswers }
}

import SoatTestSupport

@testable import SoatRules

extension JSONTree {
    /// A YAML file as the JSON that a schema sees.
    ///
    /// - Returns: `nil` where the YAML itself cannot be read.
    init?(yaml: String) {
        let lines = SourceLines(yaml)
        let reader = NodeReader(file: "test.yaml", lines: lines)
        guard let root = YAMLReader.tree(of: yaml, lines: lines, reader: reader), reader.diagnostics.isEmpty else { return nil }
        self.init(root)
    }

    private init(_ node: RuleNode) {
        switch node.content {
        case .scalar(let text, let isQuoted): self = isQuoted ? .string(text) : Self.plain(text)
        case .sequence(let nodes): self = .array(nodes.map { JSONTree($0) })
        case .mapping(let entries):
            self = .object(Dictionary(entries.map { ($0.key, JSONTree($0.value)) }) { first, _ in first })
        }
    }

    /// What a word without quotes stands for.
    ///
    /// - Source: YAML 1.2, core schema, which editors follow.
    private static func plain(_ text: String) -> JSONTree {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default:
            let isNumber = text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil
            return isNumber ? Double(text).map(JSONTree.number) ?? .string(text) : .string(text)
        }
    }
}

import FoundationEssentials

/// A JSON Schema, so far as ours and SARIF's need it: the keywords of drafts 4 to 7 without `$ref` to other files.
///
/// A keyword that is not known is refused when the schema is read: nothing is silently left unchecked.
public struct JSONSchema {
    /// What is wrong with a document: where, and which keyword says so.
    public struct Fault: Hashable, Sendable, CustomStringConvertible {
        /// A JSON pointer, `/runs/0/results`.
        public let path: String
        public let keyword: String
        public var description: String { "\(path.isEmpty ? "/" : path): \(keyword)" }
    }

    public enum SchemaError: Error, Hashable {
        case unknownKeyword(String)
        case unknownReference(String)
        case badPattern(String)
    }

    private let root: JSONTree
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]
    private let uri: Regex<AnyRegexOutput>

    public init(_ root: JSONTree) throws {
        self.root = root
        // The characters of RFC 3986, percents with their two digits.
        uri = try Regex("^([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$")
        try examine(root)
    }

    /// Every fault of a document; none where it is valid.
    public func faults(of document: JSONTree) -> [Fault] {
        faults(of: document, root, at: "")
    }

    private static let annotations: Set<String> = [
        "$schema", "id", "$id", "$comment", "title", "description", "markdownDescription", "default", "examples", "definitions",
        "defaultSnippets",
    ]
    private static let schemas: Set<String> = ["items", "additionalProperties", "not", "if", "then", "else", "propertyNames"]
    private static let listsOfSchemas: Set<String> = ["anyOf", "oneOf", "allOf"]
    private static let mapsOfSchemas: Set<String> = ["properties", "definitions", "patternProperties", "dependencies"]
    private static let values: Set<String> = [
        "$ref", "type", "enum", "const", "required", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
        "minimum", "maximum", "minLength", "maxLength", "pattern", "format",
    ]

    /// Refuses what the checks below do not know.
    private mutating func examine(_ schema: JSONTree) throws {
        for (keyword, value) in schema.members {
            if Self.schemas.contains(keyword) {
                try examine(value)
            } else if Self.listsOfSchemas.contains(keyword) {
                for part in value.items { try examine(part) }
            } else if Self.mapsOfSchemas.contains(keyword) {
                for part in value.members.values { try examine(part) }
            } else if !Self.values.contains(keyword), !Self.annotations.contains(keyword) {
                throw SchemaError.unknownKeyword(keyword)
            }
            switch keyword {
            case "$ref": if resolved(value.string ?? "") == nil { throw SchemaError.unknownReference(value.string ?? "") }
            case "pattern": try compile(value.string ?? "")
            case "patternProperties": for pattern in value.members.keys { try compile(pattern) }
            default: break
            }
        }
    }

    private func resolved(_ reference: String) -> JSONTree? {
        guard reference.hasPrefix("#") else { return nil }
        return reference.dropFirst().split(separator: "/").reduce(root) { tree, key in tree?[String(key)] }
    }

    private mutating func compile(_ pattern: String) throws {
        // SARIF's own pattern for languages has a bracket too many, which the engines of the web read as a letter.
        let regex = (try? Regex(pattern)) ?? (try? Regex(pattern.replacing("}]?$", with: "}\\]?$")))
        guard let regex else { throw SchemaError.badPattern(pattern) }
        patterns[pattern] = regex.matchingSemantics(.unicodeScalar)
    }

    // MARK: - Checking

    private func faults(of value: JSONTree, _ schema: JSONTree, at path: String) -> [Fault] {
        switch schema {
        case .bool(true): return []
        case .bool(false): return [Fault(path: path, keyword: "false")]
        default: break
        }
        // Beside `$ref` nothing else counts, up to draft 7.
        if let reference = schema["$ref"]?.string, let target = resolved(reference) {
            return faults(of: value, target, at: path)
        }
        var faults: [Fault] = []
        for (keyword, rule) in schema.members where !holds(keyword, rule, value) {
            faults.append(Fault(path: path, keyword: keyword))
        }
        for part in schema["allOf"]?.items ?? [] { faults += self.faults(of: value, part, at: path) }
        if let condition = schema["if"] {
            let branch = accepts(value, condition) ? schema["then"] : schema["else"]
            if let branch { faults += self.faults(of: value, branch, at: path) }
        }
        switch value {
        case .array(let items):
            guard let each = schema["items"] else { break }
            for (index, item) in items.enumerated() { faults += self.faults(of: item, each, at: "\(path)/\(index)") }
        case .object(let members): faults += self.faults(ofMembers: members, schema, at: path)
        default: break
        }
        return faults
    }

    private func faults(ofMembers members: [String: JSONTree], _ schema: JSONTree, at path: String) -> [Fault] {
        var faults: [Fault] = []
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            var isNamed = false
            if let known = schema["properties"]?[name] {
                isNamed = true
                faults += self.faults(of: value, known, at: "\(path)/\(name)")
            }
            for (pattern, rule) in schema["patternProperties"]?.members ?? [:] where matches(name, pattern) {
                isNamed = true
                faults += self.faults(of: value, rule, at: "\(path)/\(name)")
            }
            if !isNamed, let other = schema["additionalProperties"] {
                let found = self.faults(of: value, other, at: "\(path)/\(name)")
                faults += other == .bool(false) ? [Fault(path: "\(path)/\(name)", keyword: "additionalProperties")] : found
            }
            if let names = schema["propertyNames"], !accepts(.string(name), names) {
                faults.append(Fault(path: "\(path)/\(name)", keyword: "propertyNames"))
            }
            switch schema["dependencies"]?[name] {
            case .array(let needed)?:
                let lacks = needed.compactMap(\.string).contains { members[$0] == nil }
                if lacks { faults.append(Fault(path: "\(path)/\(name)", keyword: "dependencies")) }
            case let rule?:
                if !accepts(.object(members), rule) { faults.append(Fault(path: "\(path)/\(name)", keyword: "dependencies")) }
            case nil: break
            }
        }
        return faults
    }

    private func accepts(_ value: JSONTree, _ schema: JSONTree) -> Bool { faults(of: value, schema, at: "").isEmpty }

    /// A keyword that says yes or no to a value as a whole.
    private func holds(_ keyword: String, _ rule: JSONTree, _ value: JSONTree) -> Bool {
        switch keyword {
        case "type": return (rule.string.map { [$0] } ?? rule.items.compactMap(\.string)).contains { Self.isOf($0, value) }
        case "enum": return rule.items.contains(value)
        case "const": return rule == value
        case "anyOf": return rule.items.contains { accepts(value, $0) }
        case "oneOf": return rule.items.count { accepts(value, $0) } == 1
        case "not": return !accepts(value, rule)
        case "if", "then", "else": return true
        default: break
        }
        switch value {
        case .number(let number): return Self.holds(keyword, rule, number)
        case .string(let text): return holds(keyword, rule, text)
        case .array(let items): return Self.holds(keyword, rule, items)
        case .object(let members): return Self.holds(keyword, rule, members)
        default: return true
        }
    }

    private static func holds(_ keyword: String, _ rule: JSONTree, _ number: Double) -> Bool {
        guard let limit = rule.number else { return true }
        switch keyword {
        case "minimum": return number >= limit
        case "maximum": return number <= limit
        default: return true
        }
    }

    private func holds(_ keyword: String, _ rule: JSONTree, _ text: String) -> Bool {
        switch keyword {
        case "minLength": Double(text.unicodeScalars.count) >= rule.number ?? 0
        case "maxLength": Double(text.unicodeScalars.count) <= rule.number ?? .infinity
        case "pattern": matches(text, rule.string ?? "")
        case "format": rule.string?.hasPrefix("uri") != true || Self.isFound(uri, in: text)
        default: true
        }
    }

    private static func holds(_ keyword: String, _ rule: JSONTree, _ items: [JSONTree]) -> Bool {
        switch keyword {
        case "minItems": Double(items.count) >= rule.number ?? 0
        case "maxItems": Double(items.count) <= rule.number ?? .infinity
        case "uniqueItems": rule != .bool(true) || Set(items).count == items.count
        default: true
        }
    }

    private static func holds(_ keyword: String, _ rule: JSONTree, _ members: [String: JSONTree]) -> Bool {
        switch keyword {
        case "required": rule.items.compactMap(\.string).allSatisfy { members[$0] != nil }
        case "minProperties": Double(members.count) >= rule.number ?? 0
        case "maxProperties": Double(members.count) <= rule.number ?? .infinity
        default: true
        }
    }

    private static func isOf(_ type: String, _ value: JSONTree) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
            ("object", .object):
            true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }

    private func matches(_ text: String, _ pattern: String) -> Bool {
        patterns[pattern].map { Self.isFound($0, in: text) } ?? false
    }

    private static func isFound(_ regex: Regex<AnyRegexOutput>, in text: String) -> Bool {
        (try? regex.firstMatch(in: text)) ?? nil != nil
    }
}

extension JSONSchema {
    /// The schema of SARIF 2.1.0 as its makers distribute it.
    public static func sarif() throws -> JSONSchema { try JSONSchema(sarifTree.get()) }

    private static let sarifTree = Result {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Schemas/sarif-2.1.0.json")
        return try JSONTree(json: try Data(contentsOf: file))
    }
}

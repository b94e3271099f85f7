import SoatTestSupport
import Testing

/// The validator that other tests lean on: it refuses what is wrong, and schemas it does not understand.
@Suite("JSON Schema") struct JSONSchemaTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let schema: String
        let good: [String]
        let bad: [String]
        var testDescription: String { schema }

        init(_ schema: String, good: [String], bad: [String]) {
            self.schema = schema
            self.good = good
            self.bad = bad
        }
    }

    static let rows = [
        Row(#"{"type":"integer"}"#, good: ["1", "-3", "1.0"], bad: ["1.5", "\"1\"", "true", "null", "[]"]),
        Row(#"{"type":["string","null"]}"#, good: ["\"\"", "null"], bad: ["0", "false", "{}"]),
        Row(#"{"enum":["a",1,null]}"#, good: ["\"a\"", "1", "null"], bad: ["\"A\"", "2", "true"]),
        Row(#"{"const":{"a":[1]}}"#, good: [#"{"a":[1]}"#], bad: [#"{"a":[1,1]}"#, "{}"]),
        Row(#"{"required":["a","b"]}"#, good: [#"{"a":0,"b":0}"#, "3"], bad: [#"{"a":0}"#, "{}"]),
        Row(
            #"{"properties":{"a":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false}"#,
            good: [#"{"a":"","x-b":1}"#, "{}"], bad: [#"{"a":1}"#, #"{"b":1}"#]),
        Row(#"{"additionalProperties":{"type":"string"}}"#, good: [#"{"a":"b"}"#], bad: [#"{"a":1}"#]),
        Row(#"{"propertyNames":{"pattern":"^[a-z]+$"}}"#, good: [#"{"a":1}"#], bad: [#"{"A":1}"#]),
        Row(
            #"{"dependencies":{"a":["b"],"c":{"not":{"required":["d"]}}}}"#, good: ["{}", #"{"a":1,"b":1,"c":1}"#],
            bad: [#"{"a":1}"#, #"{"c":1,"d":1}"#]),
        Row(
            #"{"items":{"type":"number"},"minItems":1,"maxItems":2}"#, good: ["[1]", "[1,2]"], bad: ["[]", "[1,2,3]", "[\"\"]"]),
        Row(#"{"uniqueItems":true}"#, good: ["[1,2,[1]]"], bad: ["[1,1]", #"[{"a":1},{"a":1}]"#]),
        Row(#"{"minimum":1,"maximum":3}"#, good: ["1", "3", "\"9\""], bad: ["0", "3.5"]),
        Row(#"{"minLength":2,"maxLength":3,"pattern":"b"}"#, good: ["\"ab\""], bad: ["\"b\"", "\"abab\"", "\"aa\""]),
        Row(#"{"minProperties":1,"maxProperties":1}"#, good: [#"{"a":1}"#], bad: ["{}", #"{"a":1,"b":1}"#]),
        Row(#"{"anyOf":[{"type":"string"},{"minimum":2,"type":"number"}]}"#, good: ["\"\"", "2"], bad: ["1", "[]"]),
        Row(#"{"oneOf":[{"minimum":2},{"maximum":3}]}"#, good: ["1", "4"], bad: ["2", "3"]),
        Row(#"{"allOf":[{"minimum":2},{"maximum":3}],"not":{"const":3}}"#, good: ["2"], bad: ["1", "3", "4"]),
        Row(
            #"{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}"#,
            good: [#"{"a":1,"b":1}"#, #"{"c":1}"#], bad: [#"{"a":1,"c":1}"#, "{}"]),
        Row(
            ##"{"$ref":"#/definitions/tree","definitions":{"tree":{"items":{"$ref":"#/definitions/tree"},"type":"array"}}}"##,
            good: ["[]", "[[],[[]]]"], bad: ["1", "[[],[1]]"]),
        Row(#"{"format":"uri-reference"}"#, good: ["\"a/%C3%A0.txt\"", "\"\""], bad: ["\"à\"", "\"a b\"", "\"%2\""]),
    ]

    @Test("What a schema allows passes, what it does not is refused", arguments: rows)
    func checks(_ row: Row) throws {
        let schema = try JSONSchema(JSONTree(json: row.schema.utf8))
        for good in row.good { #expect(try schema.faults(of: JSONTree(json: good.utf8)) == [], "\(good)") }
        for bad in row.bad { #expect(try !schema.faults(of: JSONTree(json: bad.utf8)).isEmpty, "\(bad)") }
    }

    @Test("A fault says where it stands")
    func place() throws {
        let schema = try JSONSchema(JSONTree(json: #"{"properties":{"a":{"items":{"type":"string"}}}}"#.utf8))
        #expect(try schema.faults(of: JSONTree(json: #"{"a":["",1]}"#.utf8)).map(\.description) == ["/a/1: type"])
    }

    static let unusable: [(String, JSONSchema.SchemaError)] = [
        (#"{"items":{"minimun":1}}"#, .unknownKeyword("minimun")),
        (##"{"properties":{"a":{"$ref":"#/definitions/b"}}}"##, .unknownReference("#/definitions/b")),
        (#"{"anyOf":[{"pattern":"a("}]}"#, .badPattern("a(")),
    ]

    @Test("A schema that is not understood is refused, not passed over", arguments: unusable)
    func refused(_ text: String, _ error: JSONSchema.SchemaError) throws {
        let tree = try JSONTree(json: text.utf8)
        #expect(throws: error) { try JSONSchema(tree) }
    }
}

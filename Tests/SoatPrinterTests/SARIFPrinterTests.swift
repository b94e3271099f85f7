import SoatDiagnostics
import SoatScan
import SoatTestSupport
import Testing

@testable import SoatPrinter

@Suite("Findings as SARIF") struct SARIFPrinterTests {
    private static let printer = SARIFPrinter(
        rules: [Draft.illness, Draft.exam, Draft.praise], version: "1.2.3", language: .vietnamese)

    private static func log(_ drafts: [(uri: String, draft: Draft)], _ notifications: SARIFNotifications = .init()) throws
        -> JSONTree
    {
        var results: [UInt8] = []
        for (uri, draft) in drafts { printer.append(uri: uri, draft.document, draft.result, to: &results) }
        let foot = printer.foot(notifications: notifications, isSuccessful: true)
        let bytes = printer.head + results.dropFirst() + foot
        let log = try JSONTree(json: bytes)
        #expect(try JSONSchema.sarif().faults(of: log) == [])
        return log
    }

    @Test("A result names its rule, its place in lines and units, its quote")
    func result() throws {
        let draft = Draft("Kính\r\n😀 em ốm\rnặng", [("ốm\rnặng", Draft.illness, nil)])
        let log = try Self.log([("a.txt", draft)])
        let result = try #require(log["runs"]?[0]?["results"]?[0])
        let physical = try #require(result["locations"]?[0]?["physicalLocation"])
        let rule = try #require(log["runs"]?[0]?["tool"]?["driver"]?["rules"]?[Int(result["ruleIndex"]?.number ?? -1)])
        #expect(rule["id"] == .string("personal-data.health") && rule["id"] == result["ruleId"])
        #expect(result["level"] == .string("error"))
        #expect(physical["artifactLocation"]?["uri"] == .string("a.txt"))
        let wanted: [String: Double] = [
            "startLine": 2, "startColumn": 7, "endLine": 3, "endColumn": 5, "charOffset": 12, "charLength": 7,
        ]
        for (key, value) in wanted { #expect(physical["region"]?[key] == .number(value), "\(key)") }
        #expect(physical["region"]?["snippet"]?["text"] == .string("ốm\rnặng"))
        #expect(result["properties"]?["clauses"]?.items == [.string("185-2018/1.2")])
    }

    @Test("Rules say what they are without a finding: places are dots, empty advice is none")
    func rules() throws {
        let rules = try Self.log([])["runs"]?[0]?["tool"]?["driver"]?["rules"]?.items ?? []
        #expect(rules.count == 3)
        #expect(rules[1]["fullDescription"]?["text"] == .string("“…” đọc là “…” {{khác}}"))
        #expect(rules[1]["help"] == nil && rules[0]["help"]?["text"] == .string("Bỏ phần này."))
        #expect(rules[2]["defaultConfiguration"]?["level"] == .string("note"))
    }

    @Test("Braces and what looks like a link are escaped in messages, not in the snippet")
    func escapes() throws {
        let quote = "{0} [xem](1) \\"
        let result = try #require(try Self.log([("a", Draft(quote, [(quote, Draft.exam, nil)]))])["runs"]?[0]?["results"]?[0])
        #expect(
            result["message"]?["text"]
                == .string(#"“{{0}} \[xem\](1) \\” đọc là “{{0}} \[xem\](1) \\” {{khác}}"#))
        let region = result["locations"]?[0]?["physicalLocation"]?["region"]
        #expect(region?["snippet"]?["text"] == .string(quote))
    }

    @Test("A fingerprint tells findings of one post apart and holds nothing of its text")
    func fingerprints() throws {
        func prints(_ text: String) throws -> [JSONTree?] {
            let draft = Draft(text, [("ốm", Draft.illness, nil), ("nặng", Draft.illness, nil), ("vui", Draft.praise, nil)])
            return try Self.log([("a", draft)])["runs"]?[0]?["results"]?.items.map { $0["partialFingerprints"] } ?? []
        }
        let first = try prints("ốm nặng vui")
        #expect(Set(first).count == 3)
        #expect(try prints("Em Su ốm rất nặng mà vui") == first)
    }

    @Test("A suggestion is a fix of the same region")
    func fixes() throws {
        let bare = Draft("em ốm", [("ốm", Draft.illness, nil)])
        let findings = bare.result.findings.map {
            Finding(rule: $0.rule, level: $0.level, bytes: $0.bytes, span: $0.span, clauses: $0.clauses, suggestion: "nghỉ")
        }
        var results: [UInt8] = []
        Self.printer.append(uri: "a%20b", bare.document, CheckResult(findings: findings), to: &results)
        let log = try JSONTree(
            json: Self.printer.head + results.dropFirst() + Self.printer.foot(notifications: .init(), isSuccessful: true))
        #expect(try JSONSchema.sarif().faults(of: log) == [])
        let change = log["runs"]?[0]?["results"]?[0]?["fixes"]?[0]?["artifactChanges"]?[0]
        #expect(change?["artifactLocation"]?["uri"] == .string("a%20b"))
        #expect(change?["replacements"]?[0]?["deletedRegion"]?["charOffset"] == .number(3))
        #expect(change?["replacements"]?[0]?["insertedContent"]?["text"] == .string("nghỉ"))
    }

    @Test("What could not be read stands in the invocation; beyond a thousand it is counted")
    func notifications() throws {
        var all = SARIFNotifications()
        Self.printer.append(unreadable: "/mất {1}.txt", Localized(vi: "không thấy {1}", en: ""), to: &all)
        Self.printer.append(uri: "a", [RuleFailure(rule: "personal-data.praise"), RuleFailure(rule: "lạ")], to: &all)
        for line in 1...600 { Self.printer.append(file: "b.jsonl", line: line, fault: Localized(vi: "hỏng", en: ""), to: &all) }
        var twice = all
        twice += all
        let told = try Self.log([], twice)["runs"]?[0]?["invocations"]?[0]?["toolExecutionNotifications"]?.items ?? []
        #expect(told.count == 1_001)
        #expect(told[0]["message"]?["text"] == .string("không thấy {{1}}"))
        let uri = told[0]["locations"]?[0]?["physicalLocation"]?["artifactLocation"]?["uri"]
        #expect(uri == .string("file:///m%E1%BA%A5t%20%7B1%7D.txt"))
        #expect(told[1]["associatedRule"]?["index"] == .number(2) && told[2]["associatedRule"]?["index"] == nil)
        #expect(told[3]["locations"]?[0]?["physicalLocation"]?["region"]?["startLine"] == .number(1))
        #expect(told[1_000]["message"]?["text"] == .string("và 206 lỗi nữa"))
    }

    static let hostile = ["\"\\\u{0}\u{1F}", "{", "}}{", "[a](b)", "\u{2028}\r\n", "😀\u{FFFF}", "%00", "e\u{301}"]

    @Test("Whatever the text and the name, the log is SARIF and gives the quote back", arguments: hostile)
    func anyText(_ text: String) throws {
        for uri in [ArtifactURI.ofFile(text), ArtifactURI.ofPost(text)] {
            let result = try Self.log([(uri, Draft("x\(text) y", [(text, Draft.exam, text)]))])["runs"]?[0]?["results"]?[0]
            let region = result?["locations"]?[0]?["physicalLocation"]?["region"]
            #expect(region?["snippet"]?["text"]?.string?.utf8.elementsEqual(text.utf8) == true)
            #expect(result?["properties"]?["reading"]?.string?.utf8.elementsEqual(text.utf8) == true)
        }
    }

    static let uris: [(String, String)] = [
        ("bài 1.txt", "b%C3%A0i%201.txt"), ("./a/b.txt", "./a/b.txt"), ("/a/b", "file:///a/b"), ("c:d?e#f", "c%3Ad%3Fe%23f"),
        ("-", "-"),
    ]

    @Test("A path is a relative reference, an absolute one a file", arguments: uris)
    func paths(_ path: String, _ uri: String) {
        #expect(ArtifactURI.ofFile(path) == uri)
        #expect(ArtifactURI.ofPost("//x/..") == "%2F%2Fx%2F..")
    }
}

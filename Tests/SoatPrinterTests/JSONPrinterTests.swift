import Foundation
import SoatDiagnostics
import SoatScan
import Testing

@testable import SoatPrinter

@Suite("Findings as JSON") struct JSONPrinterTests {
    private static func printed(_ draft: Draft, id: String? = "\"a\"", _ language: Language = .vietnamese) -> String {
        var output: [UInt8] = []
        var printer = JSONPrinter(language: language)
        printer.append(id: id.map { Array($0.utf8) }, draft.document, draft.result, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("The contract's keys in the contract's order, offsets in UTF-16")
    func whole() {
        let draft = Draft("😀 ốm", [("ốm", Draft.illness, nil)], failures: [RuleFailure(rule: "x")])
        #expect(
            Self.printed(draft) == #"{"id":"a","verdict":"block","findings":[{"rule":"personal-data.health","#
                + #""category":"personal-data","level":"error","start":3,"end":5,"quote":"ốm","title":"Bệnh của học sinh","#
                + #""message":"Bệnh của một em là chuyện riêng của em và gia đình.","advice":"Bỏ phần này.","#
                + #""clauses":["185-2018/1.2"]}],"errors":[{"rule":"x","error":"một biểu thức chạy quá lâu nên bị dừng"}]}"#)
    }

    @Test("A disguised quote comes with its reading, also in the message")
    func reading() {
        let text = Self.printed(Draft("l.ộ đ.ề", [("l.ộ đ.ề", Draft.exam, "lộ đề")]), id: "7")
        #expect(text.hasPrefix(#"{"id":7,"verdict":"review","#))
        #expect(text.contains(#""message":"“l.ộ đ.ề” đọc là “lộ đề” {khác}""#))
        #expect(text.hasSuffix(#""clauses":["185-2018/1.2"],"reading":"lộ đề"}]}"#))
    }

    @Test("No id is null; nothing found is an empty list; English on request")
    func others() {
        #expect(Self.printed(Draft("a", []), id: nil) == #"{"id":null,"verdict":"pass","findings":[]}"#)
        #expect(Self.printed(Draft("b", [("b", Draft.praise, nil)]), .english).contains(#""message":"Good news.""#))
    }

    @Test("Whatever the text, what is printed is JSON and gives the quote back")
    func escaping() throws {
        let hostile = "\"\\/\u{0}\u{1}\u{8}\t\n\u{C}\r\u{1F}\u{7F}\u{2028}é\u{301}😀\u{FFFD}\u{FFFF}"
        let text = Self.printed(Draft("x" + hostile, [(hostile, Draft.exam, hostile)]))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let finding = try #require((object["findings"] as? [[String: Any]])?.first)
        #expect(finding["quote"] as? String == hostile)
        #expect(finding["reading"] as? String == hostile)
    }

    @Test("A line that is no post is told in its place")
    func fault() {
        var output: [UInt8] = []
        let printer = JSONPrinter(language: .english)
        printer.append(id: nil, line: 3, fault: Localized(vi: "hỏng", en: "broken"), to: &output)
        output.append(0x20)
        printer.append(id: Array("9".utf8), line: 4, fault: Localized(vi: "hỏng", en: "broken"), to: &output)
        #expect(
            String(decoding: output, as: UTF8.self) == #"{"line":3,"error":"broken"} {"id":9,"line":4,"error":"broken"}"#)
    }
}

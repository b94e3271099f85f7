import SoatDiagnostics
import SoatScan
import Testing

@testable import SoatPrinter

@Suite("Findings as annotations") struct GitHubPrinterTests {
    private static func printed(_ draft: Draft, name: String = "a.txt") -> String {
        var output: [UInt8] = []
        GitHubPrinter(language: .vietnamese).append(name: name, draft.document, draft.result, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("Place, title, message and advice on one line; a note is a notice")
    func whole() {
        #expect(
            Self.printed(Draft("Tin\n😀 vui", [("vui", Draft.praise, nil)]))
                == "::notice file=a.txt,line=2,endLine=2,col=4,endColumn=7,title=Nêu tên::Tin vui.%0AHỏi gia đình.\n")
    }

    @Test("A finding over several lines has no columns, as GitHub wants it")
    func severalLines() {
        #expect(
            Self.printed(Draft("ốm\r\nnặng", [("ốm\r\nnặng", Draft.illness, nil)]))
                .hasPrefix("::error file=a.txt,line=1,endLine=2,title=Bệnh của học sinh::"))
    }

    @Test("Nothing of a post, its name or a title ends a property, a line or steers the terminal")
    func escapes() {
        let hostile = "a:b,c%0A\r\n::error::\u{1B}[2J"
        let text = Self.printed(
            Draft(hostile, [(hostile, Draft.exam, nil)], failures: [RuleFailure(rule: "x:y")]), name: hostile)
        let file = "file=a%3Ab%2Cc%250A%0D%0A%3A%3Aerror%3A%3A␛[2J,"
        let lines = text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("::warning \(file)line=1,endLine=2,title=Có thể"))
        #expect(lines[0].contains("::“a:b,c%250A%0A::error::␛[2J” đọc là"))
        #expect(lines[1].hasPrefix("::error \(file)title=x%3Ay::"))
    }

    @Test("What could not be read is an error of its file, or of its line")
    func unreadable() {
        var output: [UInt8] = []
        let printer = GitHubPrinter(language: .english)
        let fault = Localized(vi: "", en: "broken")
        printer.append(unreadable: "a.txt", fault, to: &output)
        printer.append(unreadable: "a.jsonl", line: 3, fault, to: &output)
        #expect(
            String(decoding: output, as: UTF8.self) == """
                ::error file=a.txt,title=Could not be read::broken
                ::error file=a.jsonl,line=3,title=Could not be read::broken

                """)
    }
}

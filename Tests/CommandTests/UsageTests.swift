import Foundation
import SoatDiagnostics
import Testing

@testable import soat

@Suite("Usage") struct UsageTests {
    /// Each form of error that ArgumentParser has for our options is here: its words are not ours to keep stable.
    static let wrong = [
        UsageRow("chek", "ý thầy cô là “check”?"),
        UsageRow("rules lst", "ý thầy cô là “rules list”?"),
        UsageRow("rulse list", "ý thầy cô là “rules list”?"),
        UsageRow("check --chanel group -", "lệnh này không có --chanel\n  ý thầy cô là “--channel”?"),
        UsageRow("check --hlep", "ý thầy cô là “--help”?"),
        UsageRow("check -x", "lệnh này không có -x"),
        UsageRow("check --channel", "sau --channel còn thiếu giá trị"),
        UsageRow("check --channel zalo -", "chọn một trong: portal, school-page, group, staff-group, personal"),
        UsageRow("check --author-role thầy -", "chọn một trong: teacher, editor, secretary, deputy, principal"),
        UsageRow("check --posted-on 30/2 -", "“30/2” không phải một ngày có thật"),
        UsageRow("check --jobs hai -", "--jobs không nhận “hai”"),
        UsageRow("check --jobs 0 -", "--jobs không nhận 0\n  từ 1 đến 1024"),
        UsageRow("check --jobs 9223372036854775807 -", "từ 1 đến 1024"),
        UsageRow("check --max-post=-1 -", "--max-post không nhận -1\n  từ 1 đến 1073741824"),
        UsageRow("check --max-post 99999999999999999999 -", "--max-post không nhận"),
        UsageRow("check --format xml -", "chọn một trong: text, json, jsonl, sarif, github"),
        UsageRow("check --input docx -", "chọn một trong: text, jsonl"),
        UsageRow("check --fail-on warning -", "chọn một trong: review, block, never"),
        UsageRow("check --lang fr -", "--lang không nhận “fr”"),
        UsageRow("check --generate-completion-script bash", "lệnh này không có --generate-completion-script"),
        UsageRow("rules list thừa", "thừa “thừa”"),
        UsageRow("rules list một hai", "thừa “một”"),
    ]

    @Test("A wrong line is told in Vietnamese, with what was meant, and ends with 2", arguments: wrong)
    func wrongLine(_ row: UsageRow) throws {
        let run = try SoatCommand.run(row.arguments)
        #expect(run.status == 2 && !run.crashed)
        #expect(run.output == "")
        #expect(run.errors.contains("lỗi: "))
        #expect(run.errors.contains(row.told), "\(run.errors)")
    }

    @Test("In English on request, wherever --lang stands")
    func english() throws {
        for line in [["check", "--bogus", "--lang", "en"], ["check", "--lang=en", "--bogus"]] {
            let run = try SoatCommand.run(line)
            #expect(run.status == 2)
            #expect(run.errors == "error: this command has no --bogus\nSee: soat check --help --lang en\n")
        }
    }

    @Test("Help of every command, Vietnamese first")
    func help() throws {
        for command in CommandTable.commands {
            let vietnamese = try SoatCommand.run(command.path + ["--help"])
            #expect(vietnamese.status == 0 && vietnamese.errors == "")
            #expect(vietnamese.output == command.help[.vietnamese])
            #expect(try SoatCommand.run(["help"] + command.path).output == vietnamese.output)
            let english = try SoatCommand.run(command.path + ["-h", "--lang", "en"])
            #expect(english.output == command.help[.english])
        }
        for line in [[], ["--help"], ["help"]] {
            let run = try SoatCommand.run(line)
            #expect(run.status == 0)
            for command in CommandTable.commands { #expect(run.output.contains(command.summary[.vietnamese])) }
        }
        #expect(try SoatCommand.run(["--version"]).output == "soat \(CommandTable.version)\n")
    }

    @Test("Half a command shows what may follow, and ends with 2")
    func halfCommand() throws {
        let run = try SoatCommand.run(["rules"])
        #expect(run.status == 2)
        #expect(run.output.contains("rules list") && !run.output.contains("  check"))
    }

    @Test("Every option is in both helps, and no help names an option that is not there")
    func options() {
        for command in CommandTable.commands { Self.compare(command) }
    }

    private static func compare<C: Command>(_ command: C.Type) {
        let real = Set(UsageError.options(of: command)).subtracting(["--version"])
        for language in Language.allCases {
            let words = command.help[language].split { !($0.isLetter || $0 == "-") }.map(String.init)
            #expect(Set(words.filter { $0.hasPrefix("--") }) == real, "\(command) \(language)")
        }
    }
}

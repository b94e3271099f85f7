import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat post false-alarms`: what the head called false alarms, as examples for the rules.
struct PostFalseAlarms: SchoolCommand {
    static let path = ["post", "false-alarms"]

    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let rule: String
        let text: String
        let quote: String
        let reason: String
        let at: String
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        let alarms = try await school.falseAlarms(for: reader)
        switch format {
        case .json:
            try console.print(
                json: alarms.map {
                    Answer(rule: $0.rule, text: $0.line, quote: $0.quote, reason: $0.reason, at: $0.at.description)
                })
        case .text:
            for (rule, group) in Dictionary(grouping: alarms, by: \.rule).sorted(by: { $0.key < $1.key }) {
                console.print("# \(rule)\nexamples:\n  pass:\n")
                for alarm in group { console.print("    - \(Self.quoted(alarm.line))\n") }
            }
        }
        return .clean
    }

    /// A double-quoted scalar of YAML.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in TerminalWidth.printable(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    static let summary = Localized(
        vi: "lấy các chỗ báo nhầm làm ví dụ cho quy tắc", en: "false alarms as examples for the rules")

    static let help = PostHelp.text(
        path, arguments: Localized(vi: "", en: ""),
        vi:
            "In những câu hiệu trưởng đã kết luận là báo nhầm, theo từng quy tắc, ở dạng ví dụ `pass`. Xem lại tên và số trước khi đưa vào quy tắc.",
        en:
            "Print the lines that the head called false alarms, by rule, as `pass` examples. Look out for names and numbers in them.",
        isStep: false)
}

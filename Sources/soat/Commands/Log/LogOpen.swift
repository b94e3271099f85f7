import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat log open`: the full text of an entry, by the head and the secretary together.
struct LogOpen: SchoolCommand {
    static let path = ["log", "open"]

    @Argument var number: Int?
    @Option var reason: String?
    @Option(name: .customLong("principal-fd")) var principal: Int?
    @Option(name: .customLong("secretary-fd")) var secretary: Int?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let number: Int
        let text: String
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let number else { throw UsageError.missingOption("NUMBER") }
        let reason = try RecordWords.needed(reason, "--reason")
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let text = try await school.openText(
            of: number,
            passphrases: [
                .principal: try passphrase(
                    principal, "--principal-fd",
                    Localized(vi: "Câu mật khẩu niêm phong của hiệu trưởng: ", en: "The principal's sealing passphrase: "),
                    console),
                .secretary: try passphrase(
                    secretary, "--secretary-fd",
                    Localized(vi: "Câu mật khẩu niêm phong của thư ký: ", en: "The secretary's sealing passphrase: "), console),
            ], reason: reason, by: actor)
        switch format {
        case .json: try console.print(json: Answer(number: number, text: text))
        case .text:
            for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                console.print(VisibleLine.of(String(line)) + "\n")
            }
        }
        return .clean
    }

    private func passphrase(
        _ descriptor: Int?, _ option: String, _ prompt: Localized, _ console: Console
    ) throws(UsageError) -> String {
        if let descriptor { return try SecretInput.line(from: descriptor, option: option) }
        return try SecretInput.typed(prompt[console.language])
    }

    static let summary = Localized(vi: "mở toàn văn niêm phong của một mục", en: "open an entry's sealed full text")

    static let help = BreachHelp.text(
        Localized(vi: "log open SỐ-MỤC --reason LÝ-DO [tùy chọn]", en: "log open NUMBER --reason WHY [options]"),
        Localized(
            vi: """
                Mở toàn văn đã niêm phong kèm một lời báo. Hiệu trưởng và thư ký cùng có mặt, mỗi người gõ câu mật khẩu niêm phong của mình.
                Việc mở là một mục trong sổ, ghi ai mở và vì sao; người được nêu cũng thấy mục ấy.
                """,
            en: """
                Open the full text that was sealed with a report. The head and the secretary are both there, each with their sealing
                passphrase. That it was opened, by whom and why, is an entry, which the person concerned sees too.
                """),
        lines: Localized(
            vi: """
                  --reason LÝ-DO      vì sao mở
                  --principal-fd SỐ   đọc câu mật khẩu của hiệu trưởng từ bộ mô tả tệp này
                  --secretary-fd SỐ   đọc câu mật khẩu của thư ký từ bộ mô tả tệp này
                """,
            en: """
                  --reason WHY        why
                  --principal-fd N    read the head's passphrase from this file descriptor
                  --secretary-fd N    read the secretary's passphrase from this file descriptor
                """))
}

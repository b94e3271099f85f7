import SoatDiagnostics

/// The help of `soat` itself, and of the first word of commands that have two.
enum Overview {
    static func help(of words: [String]) -> Localized {
        let commands = CommandTable.commands.filter { $0.path.starts(with: words) }
        let width = (commands.map { name(of: $0).count }.max() ?? 0) + 2
        func lines(_ language: Language) -> String {
            commands.map { command in
                let name = name(of: command)
                return "  " + name + String(repeating: " ", count: width - name.count) + command.summary[language] + "\n"
            }.joined()
        }
        return Localized(
            vi: """
                Soát xem trước bài mà thầy cô sắp đăng: chỗ nào cần sửa, vì sao, sửa thế nào.

                Các lệnh:
                \(lines(.vietnamese))
                Mỗi lệnh có phần hướng dẫn riêng, ví dụ: soat check --help
                Tiếng Anh: thêm --lang en. Số bản: soat --version

                """,
            en: """
                Soát reads what you are about to post first: what to mend, why, and how.

                Commands:
                \(lines(.english))
                Each has its own help: soat check --help --lang en
                The version: soat --version

                """)
    }

    private static func name(of command: any Command.Type) -> String {
        command.path.joined(separator: " ")
    }
}

import SoatDiagnostics

/// The help of commands on posts: what is the same in all of them is said in one way.
enum PostHelp {
    /// An option with its line in both languages.
    typealias Line = (option: String, vi: String, en: String)

    /// - Parameters:
    ///   - path: the words of the command.
    ///   - arguments: what stands behind them, in Vietnamese and English.
    ///   - isStep: whether it takes a post on, so that `--expect` is there.
    static func text(
        _ path: [String], arguments: Localized, vi: String, en: String, lines: [Line] = [], isStep: Bool = true
    ) -> Localized {
        let command = "soat " + path.joined(separator: " ")
        let step: [Line] =
            isStep
            ? [
                (
                    "--expect SỐ|N", "lần của bài đã xem (mặc định: lần lúc lệnh bắt đầu); đã đổi thì báo, không ghi đè",
                    "the version you saw (default: the one when the command began); if it changed, that is told"
                ), configuration,
            ] : []
        func given(_ arguments: String) -> String { arguments.isEmpty ? "" : " " + arguments }
        func block(_ language: Language) -> String {
            (lines + step).map { line in
                let parts = line.option.split(separator: "|", maxSplits: 1).map(String.init)
                let option = parts.count == 2 ? localized(line.option, language) : line.option
                let padded = option + String(repeating: " ", count: max(1, 20 - option.count))
                return "  \(padded)\(Localized(vi: line.vi, en: line.en)[language])\n"
            }.joined()
        }
        return Localized(
            vi: """
                \(vi)

                Cách dùng: \(command)\(given(arguments.vietnamese)) [tùy chọn]

                \(block(.vietnamese))\(SchoolHelp.forMembers[.vietnamese])

                Mã thoát: 0 đã làm, không còn việc dở; 1 còn việc trước khi đăng; 2 không làm được.

                """,
            en: """
                \(en)

                Usage: \(command)\(given(arguments.english)) [options]

                \(block(.english))\(SchoolHelp.forMembers[.english])

                Exit codes: 0 done, nothing open; 1 something stands in the way of publishing; 2 not done.

                """)
    }

    /// `--expect SỐ|N`: the option, and its value in each language.
    private static func localized(_ option: String, _ language: Language) -> String {
        let words = option.split(separator: " ").map(String.init)
        return words.map { word in
            let ways = word.split(separator: "|").map(String.init)
            return ways.count == 2 && !word.hasPrefix("-") ? ways[language == .vietnamese ? 0 : 1] : word
        }.joined(separator: " ")
    }

    static let id = Localized(vi: "MÃ-BÀI", en: "ID")
    static let reason: Line = (
        "--reason LÝ-DO|WHY", "vì sao; giữ trong sổ, xóa cùng bài khi hết hạn lưu", "why; kept as long as the text"
    )
    static let channel: Line = (
        "--channel KÊNH|C", "nơi đăng, ghi được nhiều lần: portal, school-page, group, staff-group, personal",
        "where it is to stand, may be repeated: portal, school-page, group, staff-group, personal"
    )
    static let configuration: Line = (
        "--config TỆP|FILE", "cấu hình của trường (mặc định: soat.yaml gần tệp của trường nhất); none: không dùng",
        "the school's configuration (default: the soat.yaml nearest to the school's file); none: without"
    )
    static let attach: Line = (
        "--attach TỆP|FILE", "tệp kèm theo, ghi được nhiều lần", "a file that goes along, may be repeated"
    )
    static let detach: Line = ("--detach TÊN|NAME", "bỏ tệp kèm theo có tên này", "drop the file of this name")
    static let ground: Line = (
        "--ground CĂN-CỨ|GROUND",
        "time (hết thời điểm), content (nội dung không còn hợp), objection (người cung cấp có ý kiến)",
        "time (its time is over), content (no longer right), objection (its supplier objects)"
    )
}

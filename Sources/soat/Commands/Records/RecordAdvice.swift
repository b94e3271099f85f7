import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record advice`: a colleague is asked, and answers.
struct RecordAdvice: RecordCommand {
    static let path = ["record", "advice"]

    @Option var ask: String?
    @Option var of: String?
    @Option var post: String?
    @Option var answer: Int?
    @Option var text: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        if let answer { return .adviceAnswered(answer, try RecordWords.needed(text, "--text")) }
        return .adviceAsked(
            try RecordWords.needed(ask, "--ask"), of: of, post: try RecordWords.word(post, "--post"))
    }

    static let summary = Localized(
        vi: "hỏi ý kiến, trả lời ý kiến", en: "record advice asked and answered")

    static let help = Localized(
        vi: """
            Ghi một câu hỏi trước khi đăng, hoặc câu trả lời.

            Cách dùng: soat record advice --ask CÂU-HỎI [--of TÊN-ĐĂNG-NHẬP] [tùy chọn]
                       soat record advice --answer SỐ-MỤC --text TRẢ-LỜI

              --ask CÂU-HỎI       điều cần hỏi
              --of TÊN            hỏi ai
              --post MÃ           về bài nào
              --answer SỐ-MỤC     trả lời câu hỏi ở mục này
              --text TRẢ-LỜI      lời trả lời
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record a question before posting, or its answer.

            Usage: soat record advice --ask QUESTION [--of LOGIN] [options]
                   soat record advice --answer NUMBER --text ANSWER

              --ask QUESTION      what is asked
              --of LOGIN          of whom
              --post ID           about which post
              --answer NUMBER     answers the question of this entry
              --text ANSWER       the answer
            \(SchoolHelp.forMembers[.english])

            """)
}

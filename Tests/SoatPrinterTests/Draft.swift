import SoatDiagnostics
import SoatRules
import SoatScan
import SoatText

/// A post and findings made by hand, so that printing is tested without scanning.
struct Draft {
    let document: Document
    let result: CheckResult

    /// - Parameter findings: the words found, each once in the text, and what is said of them.
    init(_ text: String, _ findings: [(quote: String, rule: Rule, reading: String?)], failures: [RuleFailure] = []) {
        document = Document(text, context: PostContext(postedOn: CalendarDate(secondsSince1970: 0)))
        result = CheckResult(
            findings: findings.compactMap { quote, rule, reading in
                text.range(of: quote).map { range in
                    Finding(
                        rule: rule, level: rule.level,
                        bytes: ByteSpan(
                            start: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
                            end: text.utf8.distance(from: text.startIndex, to: range.upperBound)),
                        span: SourceSpan(
                            start: text.utf16.distance(from: text.startIndex, to: range.lowerBound),
                            end: text.utf16.distance(from: text.startIndex, to: range.upperBound)),
                        clauses: rule.clauses, reading: reading)
                }
            }, failures: failures)
    }

    static let illness = rule(
        "personal-data.health", level: .error, title: Localized(vi: "Bệnh của học sinh", en: "A pupil's illness"),
        message: Localized(vi: "Bệnh của một em là chuyện riêng của em và gia đình.", en: "A child's illness is private."),
        advice: Localized(vi: "Bỏ phần này.", en: "Leave it out."))

    static let exam = rule(
        "confidential.exam", level: .warning, title: Localized(vi: "Có thể là đề chưa thi", en: "Perhaps an exam paper"),
        message: Localized(vi: "“{quote}” đọc là “{reading}” {khác}", en: "“{quote}”"), advice: Localized(vi: "", en: ""))

    static let praise = rule(
        "personal-data.praise", level: .note, title: Localized(vi: "Nêu tên", en: "A name"),
        message: Localized(vi: "Tin vui.", en: "Good news."), advice: Localized(vi: "Hỏi gia đình.", en: "Ask."))

    static let law = [
        GoverningDocument(
            id: "185-2018", number: "185/PGDĐT", title: "", issuer: "", from: CalendarDate(secondsSince1970: 0), to: nil,
            clauses: [
                Clause(
                    id: ClauseID("185-2018/1.2"), summary: "Không đăng chuyện riêng của người khác", summaryEnglish: nil,
                    requirements: [], from: CalendarDate(secondsSince1970: 0), to: nil)
            ])
    ]

    private static func rule(
        _ id: String, level: Level, title: Localized, message: Localized, advice: Localized
    ) -> Rule {
        let position = FilePosition(file: "test.yaml", line: 1, column: 1)
        return Rule(
            id: id, title: title, category: .personalData, level: level, clauses: [ClauseID("185-2018/1.2")],
            match: Condition(.phrase(PhraseCondition(["x"])), at: position), message: message, advice: advice,
            position: position)
    }
}

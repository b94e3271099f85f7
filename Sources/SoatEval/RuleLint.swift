public import SoatDiagnostics
public import SoatRules
public import SoatText

/// What a rule owes its reader beside running: a clause that is known, advice, examples; and what about it is doubtful.
public enum RuleLint {
    /// Examples of each kind that a rule must have.
    public static let examplesNeeded = 5

    /// The rules' shortcomings (errors) and doubts (warnings), in the order of the rules. A pack loads in spite of them;
    /// ours must have no error.
    ///
    /// - Parameter day: on which rules must be alive.
    /// - Complexity: O(*p*²) in the phrases of one category.
    public static func problems(in book: RuleBook, on day: CalendarDate = RuleExamples.defaultDay) -> [Diagnostic] {
        let clauses = Dictionary(book.documents.flatMap(\.clauses).map { ($0.id, $0) }) { first, _ in first }
        let known = Set(clauses.keys)
        return book.rules.flatMap { rule in
            problems(of: rule, known: known) + RuleDoubts.of(rule, among: book.rules, clauses, on: day)
        }
    }

    private static func problems(of rule: Rule, known: Set<ClauseID>) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        func add(_ message: Localized, hint: Localized? = nil) {
            problems.append(Diagnostic(at: rule.position, message: message, hint: hint))
        }
        if rule.clauses.isEmpty {
            add(
                Localized(vi: "luật “\(rule.id)” chưa nêu căn cứ", en: "the rule “\(rule.id)” cites no clause"),
                hint: Localized(vi: "nêu mã điều khoản có trong sources.yaml", en: "cite ids from sources.yaml"))
        }
        for clause in rule.clauses where !known.contains(clause) {
            let nearest = Spelling.nearest(to: clause.text, in: known.map(\.text).sorted())
            add(
                Localized(
                    vi: "luật “\(rule.id)” nêu điều khoản chưa biết “\(clause)”",
                    en: "the rule “\(rule.id)” cites the unknown clause “\(clause)”"),
                hint: nearest.map { Localized(vi: "ý bạn là “\($0)”?", en: "did you mean “\($0)”?") }
                    ?? Localized(vi: "thêm vào sources.yaml", en: "add it to sources.yaml"))
        }
        if rule.advice.vietnamese.isEmpty {
            add(
                Localized(vi: "luật “\(rule.id)” chưa có lời khuyên", en: "the rule “\(rule.id)” gives no advice"),
                hint: Localized(vi: "viết “advice: …”: người viết nên làm gì", en: "write “advice: …”: what to do"))
        }
        for (kind, examples) in [("match", rule.examples.match), ("pass", rule.examples.pass)]
        where examples.count < examplesNeeded {
            add(
                Localized(
                    vi: "luật “\(rule.id)” có \(examples.count) ví dụ “\(kind)”, cần ít nhất \(examplesNeeded)",
                    en: "the rule “\(rule.id)” has \(examples.count) “\(kind)” examples of at least \(examplesNeeded)"))
        }
        return problems
    }
}

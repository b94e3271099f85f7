public import SoatDiagnostics
public import SoatRules

/// Rules that do not earn their keep on labelled posts.
public enum RulesOnPosts {
    /// Warns of rules that find nothing there, and of rules that are wrong more often than right.
    ///
    /// A finding is right when its post bears a label of its category, of any level. What a higher finding of its
    /// category hides is not counted.
    public static func doubts(of book: RuleBook, on evaluation: Evaluation) -> [Diagnostic] {
        var right: [String: Int] = [:]
        var wrong: [String: Int] = [:]
        for outcome in evaluation.outcomes {
            let labelled = Set(outcome.post.labels.map(\.category))
            for finding in outcome.result.findings {
                if labelled.contains(finding.rule.category) {
                    right[finding.rule.id, default: 0] += 1
                } else {
                    wrong[finding.rule.id, default: 0] += 1
                }
            }
        }
        return book.rules.compactMap { rule in
            let (hits, alarms) = (right[rule.id] ?? 0, wrong[rule.id] ?? 0)
            if hits + alarms == 0 { return idle(rule, posts: evaluation.outcomes.count) }
            return alarms > hits ? mistaken(rule, hits: hits, alarms: alarms) : nil
        }
    }

    private static func idle(_ rule: Rule, posts: Int) -> Diagnostic {
        Diagnostic(
            .warning, at: rule.position,
            message: Localized(
                vi: "luật “\(rule.id)” không bắt được gì trong \(posts) bài",
                en: "the rule “\(rule.id)” finds nothing in \(posts) posts"),
            hint: Localized(vi: "viết rộng hơn, hoặc bỏ luật", en: "make it broader, or drop it"))
    }

    private static func mistaken(_ rule: Rule, hits: Int, alarms: Int) -> Diagnostic {
        Diagnostic(
            .warning, at: rule.position,
            message: Localized(
                vi: "luật “\(rule.id)” bắt đúng \(hits), bắt nhầm \(alarms)",
                en: "the rule “\(rule.id)” is right \(hits) and wrong \(alarms) times"),
            hint: Localized(vi: "thêm “unless”, hoặc ghép thêm một dấu hiệu", en: "add an “unless”, or join one more sign"))
    }
}

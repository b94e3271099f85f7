internal import SoatDiagnostics
internal import SoatRules

/// Conditions in words: what a rule looks for, as its reader would say it.
enum ConditionWords {
    /// - Parameter limit: phrases that are written out; the rest is counted.
    static func of(_ condition: Condition, _ language: Language, limit: Int = 3) -> String {
        func parts(_ glue: Localized) -> String {
            let inner = condition.parts.map { of($0, language, limit: limit) }
            return inner.count == 1 ? inner[0] : "(" + inner.joined(separator: " \(glue[language]) ") + ")"
        }
        let words: Localized
        switch condition.kind {
        case .phrase(let phrase): words = self.phrase(phrase, limit)
        case .concept(let names):
            let list = names.map { TerminalWidth.printable($0.text) }.joined(separator: ", ")
            words = Localized(vi: "một cách nói về \(list)", en: "an expression of \(list)")
        case .entity(let entity): return self.entity(entity, language)
        case .evidence(let evidence):
            let share = Int((evidence.atLeast * 100).rounded())
            words = Localized(
                vi: "mô hình thấy giống “\(evidence.category.title.vietnamese)” từ \(share) %",
                en: "the model's “\(evidence.category.title.english)” at \(share) % or more")
        case .pattern(let pattern):
            let shown = TerminalWidth.printable(pattern.expression)
            words = Localized(vi: "chữ khớp với biểu thức \(shown)", en: "text that matches \(shown)")
        case .any: return parts(Localized(vi: "hoặc", en: "or"))
        case .all(_, let scope), .near(_, let scope):
            return parts(Localized(vi: "và", en: "and")) + " " + Localized(vi: "trong", en: "within")[language] + " "
                + self.scope(scope, language)
        case .sequence(_, let gap):
            let glue = Localized(
                vi: "rồi đến, cách \(gap.lowerBound) đến \(gap.upperBound) tiếng,",
                en: "then, \(gap.lowerBound) to \(gap.upperBound) syllables on,")
            return parts(glue)
        case .count(_, let least, let scope):
            let inner = condition.parts.map { of($0, language, limit: limit) }.joined()
            return Localized(vi: "ít nhất \(least) lần", en: "at least \(least) times")[language] + " " + inner + " "
                + Localized(vi: "trong", en: "within")[language] + " " + self.scope(scope, language)
        }
        return words[language]
    }

    private static func phrase(_ phrase: PhraseCondition, _ limit: Int) -> Localized {
        let shown = phrase.phrases.prefix(limit).map { "“\(TerminalWidth.printable($0))”" }.joined(separator: ", ")
        let rest = phrase.phrases.count - limit
        var vietnamese = rest > 0 ? "\(shown) (và \(rest) cụm từ nữa)" : shown
        var english = rest > 0 ? "\(shown) (and \(rest) more)" : shown
        switch phrase.letterCase {
        case .any: break
        case .upper: (vietnamese, english) = (vietnamese + " viết hoa", english + " in capitals")
        case .title: (vietnamese, english) = (vietnamese + " viết hoa đầu từ", english + " with initial capitals")
        }
        if phrase.marks == .exact { (vietnamese, english) = (vietnamese + " đủ dấu", english + " with all marks") }
        if phrase.place == .line { (vietnamese, english) = (vietnamese + " đứng riêng một dòng", english + " alone on a line") }
        return Localized(vi: vietnamese, en: english)
    }

    private static func entity(_ entity: EntityCondition, _ language: Language) -> String {
        var text = EntityWords.of(entity.entity, language)
        if !entity.required.isEmpty { text += " (" + EntityWords.of(entity.required, language) + ")" }
        if !entity.excluded.isEmpty {
            text +=
                " (" + Localized(vi: "không phải", en: "not")[language] + ": " + EntityWords.of(entity.excluded, language) + ")"
        }
        return text
    }

    static func scope(_ scope: Scope, _ language: Language) -> String {
        let words =
            switch scope {
            case .clause: Localized(vi: "cùng một vế câu", en: "a clause")
            case .line: Localized(vi: "cùng một dòng", en: "a line")
            case .sentence: Localized(vi: "cùng một câu", en: "a sentence")
            case .paragraph: Localized(vi: "cùng một đoạn", en: "a paragraph")
            case .table: Localized(vi: "cùng một bảng", en: "a table")
            case .document: Localized(vi: "cả bài", en: "the whole post")
            case .syllables(let count): Localized(vi: "khoảng \(count) tiếng", en: "\(count) syllables")
            }
        return words[language]
    }
}

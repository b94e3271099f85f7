public import SoatDiagnostics
public import SoatGate
public import SoatLedger
internal import SoatPrinter
internal import SoatRules
internal import SoatText

/// What stands openly in an entry, in a school's words.
public enum FactWords {
    /// The value of a fact; where there are no other words for it, as it stands.
    public static func value(_ fact: Fact, named name: String, _ language: Language) -> String {
        if let flag = fact.flag { return Localized(vi: flag ? "có" : "không", en: flag ? "yes" : "no")[language] }
        guard let text = fact.text else { return fact.shown }
        if let title = title(of: text, named: name) { return title[language] }
        return CalendarDate(iso: text).map(DutyWords.short) ?? text
    }

    /// What a line of a list says of an entry beyond its kind: of a report what it is about and until when it can be
    /// answered, of a step which one it is and when it is due.
    public static func summary(of entry: LedgerEntry, _ language: Language) -> [String] {
        let (plain, labelled): ([String], [String]) =
            switch entry.kind {
            case .breachReported: (["sort", "category"], ["answer-by"])
            case .breachStep: (["step"], ["due"])
            case .appealDecided: (["outcome"], [])
            default: ([], [])
            }
        func value(_ name: String) -> String? { entry.facts[name].map { Self.value($0, named: name, language) } }
        return plain.compactMap(value)
            + labelled.compactMap { name in value(name).map { "\(FieldName.words(for: name)[language]) \($0)" } }
    }

    private static func title(of text: String, named name: String) -> Localized? {
        switch name {
        case "step": BreachStep(rawValue: text)?.title
        case "sort": BreachSort(rawValue: text)?.title
        case "outcome": BreachState(rawValue: text)?.title
        case "category": SoatRules.Category(rawValue: text)?.title
        case "channel": Channel(rawValue: text)?.title
        default: nil
        }
    }
}

public import SoatDiagnostics
public import SoatGate
public import SoatLedger
internal import SoatPrinter
internal import SoatRules
internal import SoatText

/// What stands openly in an entry, in a school's words.
public enum FactWords {
    /// The value of a fact; where there are no other words for it, as it stands.
    ///
    /// - Parameter calendar: in whose zone a time is told.
    public static func value(
        _ fact: Fact, named name: String, _ language: Language, _ calendar: SchoolCalendar = SchoolCalendar()
    ) -> String {
        if let flag = fact.flag { return Localized(vi: flag ? "có" : "không", en: flag ? "yes" : "no")[language] }
        guard fact.number == nil else { return fact.shown }
        return fact.words.map { word in
            if let title = title(of: word, named: name) { return title[language] }
            if let moment = Moment(iso: word) { return MomentWords.text(moment, calendar.utcOffset, language) }
            return CalendarDate(iso: word).map(DutyWords.short) ?? word
        }.joined(separator: ", ")
    }

    /// Whether a fact says nothing to people: a hash, the version of the rules, the codes of a token and of a key.
    static func isForMachines(_ fact: Fact, named name: String) -> Bool {
        ["rules", "token"].contains(name) || fact.text.flatMap { Digest32(hexadecimal: $0) } != nil
    }

    /// What a line of a list says of an entry beyond its kind: of a report what it is about and until when it can be
    /// answered, of a step which one it is and when it is due, of a look at the portal which half of which day.
    public static func summary(of entry: LedgerEntry, _ language: Language) -> [String] {
        let (plain, labelled): ([String], [String]) =
            switch entry.kind {
            case .breachReported: (["sort", "category"], ["answer-by"])
            case .breachStep: (["step"], ["due"])
            case .portalCheck: (["half", "day"], [])
            case .dutyDone: (["duty"], [])
            case .appealDecided: (["outcome"], [])
            case .deputyNamed: ([], ["from", "until"])
            case .settingChanged: (["changed"], [])
            case .roleChanged: ([], ["from", "to"])
            default: ([], [])
            }
        func value(_ name: String) -> String? { entry.facts[name].map { Self.value($0, named: name, language) } }
        return plain.compactMap(value)
            + labelled.compactMap { name in value(name).map { "\(FieldName.words(for: name)[language]) \($0)" } }
    }

    private static func workday(_ text: String) -> Localized? {
        guard let day = Weekday.allCases.first(where: { "\($0)" == text }) else { return nil }
        return Localized(vi: day == .sunday ? "Chủ nhật" : "thứ \(day.rawValue + 1)", en: text)
    }

    private static func title(of text: String, named name: String) -> Localized? {
        switch name {
        case "step": return BreachStep(rawValue: text)?.title
        case "sort": return BreachSort(rawValue: text)?.title
        case "outcome": return BreachState(rawValue: text)?.title
        case "category", "covers": return SoatRules.Category(rawValue: text)?.title
        case "channel", "channels": return Channel(rawValue: text)?.title
        case "level": return Level(rawValue: text)?.words
        case "from", "to": return State(rawValue: text)?.title ?? Party(rawValue: text)?.title
        case "party": return Party(rawValue: text)?.title ?? BreachParty(rawValue: text)?.title
        case "role", "holder": return Party(rawValue: text)?.title
        case "duty": return Duty.Kind(rawValue: text).map(DutyWords.title)
        case "closing": return Closing.Kind(rawValue: text)?.title
        case "attestation": return AttestationWords.title(of: text)
        case "ground": return RemovalGround(rawValue: text)?.title
        case "occasion": return Record.Occasion(rawValue: text)?.title
        case "half": return Record.HalfDay(rawValue: text)?.title
        case "capacity": return Record.Capacity(rawValue: text)?.title
        case "changed": return FieldName.words(for: text)
        case "workdays": return workday(text)
        case "basis": return text == "national" ? Localized(vi: "luật chung cả nước", en: "the law of the land") : nil
        default: return nil
        }
    }
}

import SoatDiagnostics
import SoatGate
import SoatLedger
import SoatPrinter
import SoatRules
import SoatStore
import SoatText

/// An entry on one line of a list.
enum EntryText {
    static func line(
        _ stored: StoredEntry, _ names: [PersonID: String], _ calendar: SchoolCalendar, _ language: Language
    ) -> String {
        let entry = stored.entry
        var parts = ["\(entry.number)", EntryWords.time(of: entry, calendar), EntryWords.title(of: entry.kind)[language]]
        if let post = entry.post { parts.append(post.description) }
        if let person = entry.person { parts.append("→ " + VisibleLine.of(names[person] ?? person.rawValue)) }
        if let actor = entry.actor { parts.append(VisibleLine.of(names[actor] ?? actor.rawValue)) }
        parts += FactWords.summary(of: entry, language)
        if let number = entry.refersTo { parts.append("(\(number))") }
        return parts.joined(separator: " · ") + "\n"
    }
}

/// A reported breach on one line.
enum BreachText {
    static func line(_ breach: Breach, _ names: [PersonID: String], _ language: Language) -> String {
        var parts = [
            Localized(vi: "Mục \(breach.number)", en: "Entry \(breach.number)")[language], breach.sort.title[language],
        ]
        if let category = breach.category { parts.append(category.title[language]) }
        parts.append(VisibleLine.of(names[breach.person] ?? breach.person.rawValue))
        parts.append(breach.state.title[language])
        if breach.state == .reported {
            let day = DutyWords.short(breach.answerBy)
            parts.append(Localized(vi: "giải thích đến hết ngày \(day)", en: "to be answered by \(day)")[language])
        }
        return parts.joined(separator: " · ")
    }
}

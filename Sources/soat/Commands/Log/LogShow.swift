import ArgumentParser
import SoatDiagnostics
import SoatPrinter
import SoatGate
import SoatLedger
import SoatStore

/// `soat log show`: one entry with its texts.
struct LogShow: SchoolCommand {
    static let path = ["log", "show"]

    @Argument var number: Int?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let number else { throw UsageError.missingOption("NUMBER") }
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        let stored = try await school.entry(number, by: reader)
        switch format {
        case .json: try console.print(json: EntryAnswer(stored))
        case .text:
            let names = try await school.names()
            let calendar = try await school.settings().calendar
            console.print(text(of: stored, names, calendar, console.language))
            // Who reported it sees their report; how it went on is for others.
            guard stored.entry.kind == .breachReported, let (breach, entries) = try? await school.breach(number, for: reader)
            else { break }
            console.print(BreachText.line(breach, names, console.language) + "\n")
            for later in entries.dropFirst() {
                console.print(EntryText.line(later, names, calendar, console.language))
            }
        }
        return .clean
    }

    private func text(
        of stored: StoredEntry, _ names: [PersonID: String], _ calendar: SchoolCalendar, _ language: Language
    ) -> String {
        let entry = stored.entry
        let time = EntryWords.time(of: entry, calendar)
        var lines = ["\(entry.number) · \(EntryWords.title(of: entry.kind)[language]) · \(time)"]
        func label(_ name: String) -> String { FieldName.words(for: name)[language] }
        func add(_ label: Localized, _ value: String?) {
            if let value { lines.append("  \(label[language]): \(VisibleLine.of(value))") }
        }
        add(Localized(vi: "Người ghi", en: "By"), entry.actor.map { names[$0] ?? $0.rawValue })
        add(Localized(vi: "Vai", en: "Role"), entry.role?.title[language])
        add(Localized(vi: "Thay cho", en: "Standing in for"), entry.standingInFor.map { names[$0] ?? $0.rawValue })
        add(Localized(vi: "Về", en: "About"), entry.person.map { names[$0] ?? $0.rawValue })
        add(Localized(vi: "Bài", en: "Post"), entry.post?.description)
        add(Localized(vi: "Nhắc tới mục", en: "Refers to entry"), entry.refersTo.map(String.init))
        for (name, fact) in entry.facts.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(label(name)): \(FactWords.value(fact, named: name, language))")
        }
        for (name, text) in EntryWords.texts(of: stored, language) {
            lines.append("  \(label(name)): \(VisibleLine.of(text))")
        }
        for name in stored.erased {
            lines.append("  \(label(name)): " + Localized(vi: "(đã xóa)", en: "(erased)")[language])
        }
        if stored.isWithheld {
            let told = Localized(
                vi: "(lời của bản nháp chỉ tác giả xem được)", en: "(the words of a draft are its author's alone)")
            lines.append("  " + told[language])
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static let summary = Localized(
        vi: "xem một mục sổ", en: "show an entry")

    static let help = Localized(
        vi: """
            Xem một mục sổ với những lời còn lưu. Lời đã xóa thì chỉ còn dấu vết rằng đã có.

            Cách dùng: soat log show SỐ-MỤC [tùy chọn]
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Show an entry with the texts that are still kept. Of what was erased only the trace is left.

            Usage: soat log show NUMBER [options]
            \(SchoolHelp.forMembers[.english])

            """)
}

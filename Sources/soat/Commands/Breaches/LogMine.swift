import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore

/// `soat log mine`: every entry on the person who asks, and no other.
struct LogMine: SchoolCommand {
    static let path = ["log", "mine"]

    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let breaches: [BreachAnswer]
        let entries: [EntryAnswer]
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        var filter = LogFilter()
        (filter.person, filter.limit) = (reader.person, 100_000)
        let entries = try await school.log(filter, by: reader)
        let breaches = try await school.breaches(onlyOwn: true, for: reader)
        switch format {
        case .json:
            let newest = Dictionary(
                entries.map { ($0.entry.refersTo ?? $0.number, $0.number) }, uniquingKeysWith: { first, _ in first })
            try console.print(
                json: Answer(
                    breaches: breaches.map { BreachAnswer($0, entry: newest[$0.number] ?? $0.number) },
                    entries: entries.map { EntryAnswer($0) }))
        case .text:
            let names = try await school.names()
            let calendar = try await school.settings().calendar
            for stored in entries.reversed() {
                console.print(EntryText.line(stored, names, calendar, console.language))
                for (name, text) in EntryWords.texts(of: stored, console.language) {
                    console.print("    \(FieldName.words(for: name)[console.language]): \(VisibleLine.of(text))\n")
                }
            }
            for breach in breaches {
                console.print(BreachText.line(breach, names, console.language) + "\n")
            }
            if entries.isEmpty {
                console.tell(Localized(vi: "Không có mục nào về thầy cô.", en: "No entry is about you.")[console.language])
            }
        }
        return .clean
    }

    static let summary = Localized(vi: "mọi mục sổ về mình", en: "every entry about you")

    static let help = BreachHelp.text(
        Localized(vi: "log mine [tùy chọn]", en: "log mine [options]"),
        Localized(
            vi: "Mọi mục sổ về chính thầy cô, cũ trước, với lời còn lưu; sau đó là từng điều được báo và nay đang ở đâu.",
            en: "Every entry that is about you, oldest first, with its texts; then each report and where it stands now."),
        lines: Localized(vi: "", en: ""))
}

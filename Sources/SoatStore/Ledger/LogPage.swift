public import SoatDiagnostics
public import SoatGate
public import SoatLedger
internal import SoatPrinter
internal import SoatText

/// The ledger on paper: a page of HTML that needs nothing beside it, with a checkpoint at its end.
///
/// Masked, it says whom an entry is about by their random id only, and nothing that people wrote.
public struct LogPage: Sendable {
    let settings: SchoolSettings
    /// Empty where it is masked.
    let names: [PersonID: String]
    let isMasked: Bool
    let checkpoint: Checkpoint
    let now: Moment
    let language: Language
    /// By their ids; a rule that is not among them stands by its id.
    let ruleTitles: [String: Localized]

    public init(
        settings: SchoolSettings, names: [PersonID: String], isMasked: Bool, checkpoint: Checkpoint, now: Moment,
        language: Language, ruleTitles: [String: Localized] = [:]
    ) {
        self.settings = settings
        self.names = names
        self.isMasked = isMasked
        self.checkpoint = checkpoint
        self.now = now
        self.language = language
        self.ruleTitles = ruleTitles
    }

    private func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }

    private static let style = """
        @page { size: A4 landscape; margin: 14mm 12mm 14mm 20mm }
        body { font: 11pt/1.4 "Noto Serif", "Times New Roman", serif; color: #000; margin: 0 }
        h1 { font-size: 15pt; margin: 0 0 2mm } p { margin: 0 0 2mm }
        table { border-collapse: collapse; width: 100%; margin: 4mm 0 }
        th, td { border: .3pt solid #777; padding: 1mm 1.5mm; text-align: left; vertical-align: top }
        th { background: #eee } thead { display: table-header-group } tr { break-inside: avoid }
        th, .nowrap { white-space: nowrap } .nowrap { font-variant-numeric: tabular-nums }
        .words { white-space: pre-line; overflow-wrap: anywhere; min-width: 12em; width: 50% } small { font-size: 8pt; color: #555 }
        .masked td:nth-child(4), .masked td:nth-child(5), td:nth-child(6) { font-size: 8pt }
        td:nth-child(3) { min-width: 8em }
        footer { break-inside: avoid; display: flex; gap: 8mm } footer svg { width: 42mm; height: 42mm; flex: none }
        pre { font: 9pt/1.3 "Noto Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }
        @media screen { body { padding: 16px; max-width: 1360px } .wide { overflow-x: auto } }
        @media screen and (max-width: 600px) { footer { display: block } }
        """

    var start: String {
        let day = DutyWords.short(settings.calendar.day(of: now))
        let note =
            isMasked
            ? say(
                "Bản che: người được ghi bằng mã, không kèm lời nào đã viết.",
                "Masked: people by their ids, nothing that anybody wrote.")
            : say("Bản đầy đủ, có tên người và lời đã viết: cất giữ cẩn thận.", "In full, with names and texts: keep it safe.")
        let printed = say(
            "In ngày \(day), \(checkpoint.size) mục đầu.", "Printed on \(day), the first \(checkpoint.size) entries.")
        let columns = [
            say("Mục", "Entry"), say("Lúc", "At"), say("Việc", "What"), say("Về", "About"), say("Người ghi", "By"),
            say("Bài", "Post"), say("Nhắc tới", "Refers to"), say("Chi tiết", "Details"),
        ]
        return """
            <!doctype html>
            <html lang="\(language == .vietnamese ? "vi" : "en")">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(say("Sổ của", "Ledger of")) \(Self.escaped(settings.name))</title>
            <style>
            \(Self.style)
            </style>
            <h1>\(say("Sổ của", "Ledger of")) \(Self.escaped(settings.name))</h1>
            <p>\(printed) \(note)</p>
            <div class="wide"><table\(isMasked ? " class=\"masked\"" : "")>
            <thead><tr>\(columns.map { "<th>\($0)</th>" }.joined())</tr></thead>

            """
    }

    /// Nothing for an entry that came after the checkpoint: the paper holds what its checkpoint speaks of.
    func row(_ stored: StoredEntry) -> String {
        let entry = stored.entry
        guard entry.number < checkpoint.size else { return "" }
        let facts = entry.facts.filter { !FactWords.isForMachines($0.value, named: $0.key) }
        let told = facts.sorted { $0.key < $1.key }.map { name, fact in
            Self.line(name, FactWords.value(fact, named: name, language, settings.calendar), language, title: title(fact, name))
        }
        // What is short stands side by side: a year's ledger is many sheets.
        var lines = told.isEmpty ? [] : [told.joined(separator: "; ")]
        if !isMasked {
            lines += EntryWords.texts(of: stored, language).filter { $0.name != "content" }
                .map { Self.line($0.name, $0.text, language) }
        }
        let cells = [
            String(entry.number), EntryWords.time(of: entry, settings.calendar), EntryWords.title(of: entry.kind)[language],
            who(entry.person), who(entry.actor), entry.post?.description ?? "", entry.refersTo.map(String.init) ?? "",
        ]
        // What a kind of entry is called may take two lines; numbers, days, names and ids may not.
        let row = cells.enumerated().map { i, cell in "<td\(i == 2 ? "" : " class=\"nowrap\"")>\(Self.escaped(cell))</td>" }
            .joined()
        return "<tr>\(row)<td class=\"words\">\(lines.joined(separator: "<br>"))</td></tr>\n"
    }

    /// What a rule is called, where a fact names one.
    private func title(_ fact: Fact, _ name: String) -> String? {
        name == "rule" ? fact.text.flatMap { ruleTitles[$0] }?[language] : nil
    }

    /// - Parameter title: stands before the value, which is an id then and small.
    private static func line(_ name: String, _ value: String, _ language: Language, title: String? = nil) -> String {
        let words = title.map { "\(escaped($0)) <small>\(escaped(value))</small>" } ?? escaped(value)
        return "\(escaped(FieldName.words(for: name)[language])): \(words)"
    }

    var end: String {
        let told = say(
            "Mốc kiểm sổ, có chữ ký của trường. Giữ tờ này: sau này so với sổ thì biết sổ có bị viết lại không.",
            "A checkpoint with the school's signature. Keep this sheet: it shows later whether the ledger was written anew.")
        return """
            </table></div>
            <footer>\(QRCode(checkpoint.note)?.svg ?? "")<div><p>\(told)</p><pre>\(Self.escaped(checkpoint.note))</pre></div></footer>
            </html>

            """
    }

    private func who(_ person: PersonID?) -> String {
        guard let person else { return "" }
        return names[person] ?? person.rawValue
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

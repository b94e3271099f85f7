import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatLedger
import SoatPrinter
import SoatRules
import SoatStore
import SoatText

/// *Nhật ký vi phạm*: for those who may read every entry.
enum BreachLogPage {
    static let routes = [
        Route(.get, "/log", .page, for: .office) { call in
            let work = try await call.work()
            return try call.page("log", try await View(call, work), hasForm: true)
        },
        Route(.post, "/log/verify", .page, for: .office, form: .token) { call in
            let work = try await call.work()
            _ = try await work.desk.check(work.school)
            return .seeOther("/log")
        },
        Route(.get, "/log/entries", .page, for: .office) { call in
            let work = try await call.work()
            return try call.page("log-entries", try await EntriesView(call, work))
        },
        Route(.post, "/log/export", .page, for: .office, form: .token) { call in
            let work = try await call.work()
            do {
                return try await export(call, work)
            } catch let faults as FieldFaults {
                let view = try await View(call, work, refused: faults)
                return try call.page("log", view, hasForm: true, status: .unprocessableContent)
            }
        },
    ]

    /// The whole ledger as a file; with what people wrote only for the head, who says why.
    private static func export(_ call: Call, _ work: SchoolWork) async throws -> Response {
        let reason = call.field("reason")
        let texts = call.form["texts"] != nil ? reason : nil
        if texts?.isEmpty == true {
            var faults = FieldFaults()
            faults.add(
                "reason", vi: "Ghi vì sao cần lời và tên người, ví dụ: Phòng GD&ĐT kiểm tra.",
                en: "Say why names and texts are needed, such as: the office inspects.")
            throw faults
        }
        let names = texts == nil ? [:] : try await work.school.names()
        let (form, type, ending): (ExportLines.Form, String, String)
        switch call.field("form") {
        case "csv": (form, type, ending) = (.csv, "text/csv", "csv")
        case "print":
            let page = LogPage(
                settings: work.settings, names: names, isMasked: texts == nil,
                checkpoint: try await work.school.checkpoint(), now: work.now, language: work.language,
                ruleTitles: Dictionary(call.app.book.rules.map { ($0.id, $0.title) }) { first, _ in first })
            (form, type, ending) = (.printable(page), "text/html", "html")
        default: (form, type, ending) = (.jsonLines, "application/jsonl", "jsonl")
        }
        let lines = ExportLines(form, names: names)
        try await work.school.export(withTexts: texts, by: work.member) { try lines.add($0) }
        // Spreadsheets take a file for UTF-8 only where it begins with its mark.
        var response = Response.text((ending == "csv" ? "\u{FEFF}" : "") + lines.taken())
        response.headers[.contentType] = "\(type); charset=utf-8"
        response.headers[.contentDisposition] = "attachment; filename=\"so-\(work.today).\(ending)\""
        return response
    }

    private struct View: Sendable {
        struct Case: Sendable {
            let line: BreachLine
            let answer: String?
            let isOverdue: Bool
            /// Whether it is this person's to decide.
            let canDecide: Bool
        }

        struct Person: Sendable {
            let name: String
            let confirmed: Int
            let contested: Int
            let undecided: Int
            let withdrawn: Int
            let isFlagged: Bool
        }

        struct Bar: Sendable {
            let name: String
            let count: Int
            let width: Int
        }

        let frame: Frame
        let school: String
        let year: String
        let checked: String?
        let broken: String?
        let isUnchecked: Bool
        let checkedCount: Int
        let undecided: Int
        let confirmed: Int
        let contested: Int
        let withdrawn: Int
        let cases: [Case]
        let hasCases: Bool
        let chart: MonthChart
        let bars: [Bar]
        let hasBars: Bool
        let people: [Person]
        let hasPeople: Bool
        let lines: [BreachLine]
        let hasLines: Bool
        /// Whether there is anything to be filtered.
        let hasAny: Bool
        let shown: Int
        let states: [Choice]
        let categories: [Choice]
        let persons: [Choice]
        let channels: [Choice]
        let years: [Choice]
        let isHead: Bool
        /// An export that was refused: what is wrong, by field, and what was sent.
        let bad: [String: String]
        let forms: [Choice]
        let isWithTexts: Bool
        let reason: String
        let problem: String?

        init(_ call: Call, _ work: SchoolWork, refused: FieldFaults? = nil) async throws {
            frame = Frame(call, current: "/log")
            school = work.settings.name
            let language = call.language
            let names = try await work.school.names()
            let all = try await work.school.breaches(for: work.member)
            let thisYear = work.calendar.schoolYear(of: work.today)
            let asked = call.query["year"].flatMap { Int($0.prefix(4)) }
                .flatMap { CalendarDate(year: $0, month: thisYear.first.month, day: thisYear.first.day) }
            let (year, counts) = try await work.school.breachCounts(in: asked ?? work.today, for: work.member)
            self.year = year.name
            let check: SchoolDesk.LedgerCheck? =
                if let last = work.desk.lastCheck { last } else { try await work.desk.check(work.school) }
            checked = check?.audit.fault == nil ? check.map { work.time($0.at) } : nil
            broken = check?.audit.fault.map { EntryWords.fault($0)[language] }
            isUnchecked = check == nil
            checkedCount = (check?.audit.count ?? 1) - 1
            undecided = counts.reduce(0) { $0 + $1.open }
            confirmed = counts.reduce(0) { $0 + $1.confirmed }
            contested = counts.reduce(0) { $0 + $1.contested }
            withdrawn = counts.reduce(0) { $0 + $1.withdrawn }
            let ready = all.filter {
                $0.state == .answered || $0.state == .contested || $0.state == .reported && $0.answerBy < work.today
            }
            let members = try await work.school.members()
            let gate = BreachGate()
            var cases: [Case] = []
            for breach in ready {
                let entries = try await work.school.breach(breach.number, for: work.member).entries
                cases.append(
                    Case(
                        line: BreachLine(breach, names, work), answer: entries.compactMap { $0.texts["answer"] }.last,
                        isOverdue: breach.state == .reported,
                        canDecide: gate.party(
                            of: work.member.actor, on: breach,
                            isHeadConcerned: members.first { $0.person == breach.person }?.role == .principal) == .decider))
            }
            self.cases = cases
            hasCases = !cases.isEmpty
            chart = MonthChart(all.filter { year.contains($0.day) }, yearFrom: year.first, work)
            let yearly = all.filter { year.contains($0.day) && $0.state.isConfirmed }
            let byCategory = Dictionary(grouping: yearly) { $0.category?.title[language] ?? $0.sort.title[language] }
                .mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let most = max(1, byCategory.first?.value ?? 1)
            bars = byCategory.map { Bar(name: $0.key, count: $0.value, width: $0.value * 100 / most) }
            hasBars = !bars.isEmpty
            // By name, never by number: nobody is ranked.
            people = NameOrder.sorted(
                counts.map {
                    Person(
                        name: names[$0.person] ?? work.say("(đã xóa tên)", "(name erased)"), confirmed: $0.confirmed,
                        contested: $0.contested, undecided: $0.open, withdrawn: $0.withdrawn, isFlagged: $0.isFlagged)
                }, by: \.name)
            hasPeople = !people.isEmpty
            let filter = Filter(call.query)
            let found = all.reversed().filter { year.contains($0.day) && filter.admits($0) }
            lines = found.map { BreachLine($0, names, work) }
            hasLines = !lines.isEmpty
            hasAny = !all.isEmpty
            shown = lines.count
            states = BreachState.allCases.map {
                Choice(value: $0.rawValue, name: $0.title[language], isChosen: $0 == filter.state)
            }
            categories = SoatRules.Category.allCases.map {
                Choice(value: $0.rawValue, name: $0.title[language], isChosen: $0 == filter.category)
            }
            persons = NameOrder.sorted(
                Set(all.map(\.person)).map {
                    Choice(
                        value: $0.rawValue, name: names[$0] ?? work.say("(đã xóa tên)", "(name erased)"),
                        isChosen: $0.rawValue == filter.person)
                }, by: \.name)
            channels = Choice.channels(filter.channel.map { [$0] } ?? [], language)
            years = Set(all.map { work.calendar.schoolYear(of: $0.day) } + [thisYear]).sorted(by: >).map {
                Choice(value: $0.name, name: $0.name, isChosen: $0 == year)
            }
            isHead = work.member.role == .principal
            bad = refused?.texts(in: language) ?? [:]
            problem = refused?.whole[language]
            let sent = refused == nil ? nil : call.form
            forms = [
                ("print", work.say("Trang để in, có mốc kiểm sổ", "A page for paper, with a checkpoint")), ("csv", "CSV"),
                ("jsonl", "JSON"),
            ].map { Choice(value: $0.0, name: $0.1, isChosen: $0.0 == sent?["form"]) }
            isWithTexts = sent?["texts"] != nil
            reason = sent?["reason"] ?? ""
        }
    }

    private struct Filter {
        let state: BreachState?
        let category: SoatRules.Category?
        let person: String?
        let channel: Channel?

        init(_ query: FormFields) {
            state = query["state"].flatMap(BreachState.init(rawValue:))
            category = query["category"].flatMap(SoatRules.Category.init(rawValue:))
            person = query["person"].flatMap { $0.isEmpty ? nil : $0 }
            channel = query["channel"].flatMap(Channel.init(rawValue:))
        }

        func admits(_ breach: Breach) -> Bool {
            (state ?? breach.state) == breach.state && (category ?? breach.category) == breach.category
                && (person ?? breach.person.rawValue) == breach.person.rawValue && (channel ?? breach.channel) == breach.channel
        }
    }

    private struct EntriesView: Sendable {
        let frame: Frame
        let entries: [EntryLine]
        let hasEntries: Bool
        let older: String?
        let groups: [Choice]

        init(_ call: Call, _ work: SchoolWork) async throws {
            frame = Frame(call, current: "/log")
            var filter = LogFilter()
            let groups = Set(EntryKind.allCases.map { String($0.rawValue.prefix { $0 != "." }) })
            filter.group = call.query["group"].flatMap { groups.contains($0) ? $0 : nil }
            filter.before = call.query["before"].flatMap { Int($0) }
            let found = try await work.school.log(filter, by: work.member)
            let names = try await work.school.names()
            entries = found.map { EntryLine($0, names, work) }
            hasEntries = !entries.isEmpty
            let kept = filter.group.map { "&group=\($0)" } ?? ""
            older = found.count == filter.limit ? found.last.map { "/log/entries?before=\($0.number)\(kept)" } : nil
            let known = [
                ("", work.say("Tất cả", "All")), ("post", work.say("Bài", "Posts")),
                ("breach", work.say("Nhật ký", "Breaches")),
                ("record", work.say("Ghi nhận", "Records")), ("person", work.say("Tài khoản", "Accounts")),
                ("log", work.say("Sổ", "The log")),
            ]
            self.groups = known.map { Choice(value: $0.0, name: $0.1, isChosen: $0.0 == filter.group ?? "") }
        }
    }
}

/// An entry of the ledger on a page.
struct EntryLine: Sendable {
    struct Detail: Sendable {
        let label: String
        let words: String
    }

    let number: Int
    let title: String
    let at: String
    let by: String
    let about: String?
    let postLink: String?
    let details: [Detail]

    /// - Parameter leadsToPost: where the post is not linked from the page already.
    init(
        _ stored: StoredEntry, _ names: [PersonID: String], _ work: SchoolWork, leadsToPost: Bool = true
    ) {
        let entry = stored.entry
        number = entry.number
        at = work.time(entry.time)
        by = entry.actor.map { names[$0] ?? work.say("(đã xóa tên)", "(name erased)") } ?? "Soát"
        // Of oneself it is said once.
        about = entry.person == entry.actor ? nil : entry.person.map { names[$0] ?? work.say("(đã xóa tên)", "(name erased)") }
        // A post that never left its author's hands is not theirs to open.
        let mayBeDraft: Set<EntryKind> = [.postCreated, .postRevised, .postCancelled]
        postLink = mayBeDraft.contains(entry.kind) || !leadsToPost ? nil : entry.post?.description
        title = ([EntryWords.title(of: entry.kind)[work.language]] + FactWords.summary(of: entry, work.language))
            .joined(separator: " · ")
        details = EntryWords.texts(of: stored, work.language).filter { $0.name != "content" && $0.name != "text" }.map {
            Detail(label: FieldName.words(for: $0.name)[work.language], words: $0.text)
        }
    }
}

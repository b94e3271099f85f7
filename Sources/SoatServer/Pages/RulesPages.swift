import Hummingbird
import SoatDiagnostics
import SoatPrinter
import SoatRules
import SoatScan
import SoatText

/// *Quy tắc*: what the rules say and rest on, and why one speaks or is silent on a text.
enum RulesPages {
    static let routes = [
        Route(.get, "/rules", .page, for: .anyone) { call in
            try call.page("rules", ListView(call))
        },
        Route(.get, "/rules/{id}", .page, for: .anyone) { call in
            try call.page("rule", RuleView(call, found(call), tried: nil, trace: nil))
        },
        Route(.post, "/rules/{id}", .page, for: .anyone, form: .changesNothing, isCheck: true) { call in
            let rule = try found(call)
            let text = (call.form["text"] ?? "").replacing("\r\n", with: "\n")
            let context = PostContext(
                channel: call.form["channel"].flatMap(Channel.init(rawValue:)),
                authorRole: call.form["role"].flatMap(AuthorRole.init(rawValue:)), postedOn: call.app.today())
            let document = Document(text, context: context)
            do throws(WebFault) {
                try DraftLength.check(text, most: DraftLength.trial)
            } catch {
                let problem = error.title[call.language] + " " + error.advice[call.language]
                let view = RuleView(call, rule, tried: document, trace: nil, problem: problem)
                return try call.page("rule", view, status: error.status)
            }
            let trace = await call.worker(for: text).run { scanner, _ in scanner.trace(rule, document) }
            return try call.page("rule", RuleView(call, rule, tried: document, trace: trace))
        },
    ]

    private static func found(_ call: Call) throws(WebFault) -> Rule {
        let id = call.part("id")
        guard let rule = call.app.book.rules.first(where: { $0.id == id }) else { throw .notFound }
        return rule
    }

    // MARK: - The list

    private struct ListView: Sendable {
        struct Group: Sendable {
            let id: String
            let title: String
            let count: Int
            let rules: [Line]
        }

        struct Line: Sendable {
            let id: String
            let title: String
            let level: String
            let levelName: String
        }

        struct LevelLine: Sendable {
            let rule: String
            let ruleTitle: String
            let level: String
            let reason: String
        }

        let frame: Frame
        let groups: [Group]
        let total: Int
        let bases: [String]
        let hasBases: Bool
        let allowed: [String]
        let hasAllowed: Bool
        let levels: [LevelLine]
        let hasLevels: Bool

        init(_ call: Call) {
            frame = Frame(call, current: "/rules")
            let rules = call.app.book.rules
            total = rules.count
            let configuration = call.app.book.configuration
            let settings = call.app.desk?.settings
            let chosen = Set(configuration.basis + (settings?.basis ?? []))
            bases = call.app.book.documents.filter { !$0.isNational && chosen.contains($0.id) }.map {
                BasisChoice.label($0)
            }
            hasBases = !bases.isEmpty
            let list = configuration.allowed.adding(settings?.allowed ?? AllowList())
            allowed = list.numbers.sorted() + list.names.sorted() + list.domains.sorted()
            hasAllowed = !allowed.isEmpty
            levels = configuration.levels.map { choice in
                LevelLine(
                    rule: choice.rule,
                    ruleTitle: rules.first { $0.id == choice.rule }?.title[call.language] ?? choice.rule,
                    level: choice.level.words[call.language], reason: choice.reason)
            }
            hasLevels = !levels.isEmpty
            groups = SoatRules.Category.allCases.compactMap { category in
                let lines = rules.filter { $0.category == category }.sorted { ($1.level, $0.id) < ($0.level, $1.id) }.map {
                    Line(
                        id: $0.id, title: $0.title[call.language], level: $0.level.rawValue,
                        levelName: $0.level.words[call.language])
                }
                guard !lines.isEmpty else { return nil }
                return Group(
                    id: category.rawValue, title: category.title[call.language], count: lines.count, rules: lines)
            }
        }
    }
}

/// One rule, with or without a text tried against it.
private struct RuleView: Sendable {
    struct Item: Sendable {
        let text: String
        let isInner: Bool
    }

    struct ClauseLine: Sendable {
        let summary: String
        let label: String
        let isForeign: Bool
        /// Something else has replaced it.
        let isOver: Bool
    }

    struct ExampleLine: Sendable {
        let segments: [MarkedSegment]
        /// Where and by whom it is written, where that matters.
        let context: String?
    }

    struct Trial: Sendable {
        let isReported: Bool
        let verdict: String
        let segments: [MarkedSegment]
        let steps: [Item]
    }

    let frame: Frame
    let id: String
    let title: String
    let category: String
    let categoryID: String
    let level: String
    let levelName: String
    let message: String
    let advice: String?
    let clauses: [ClauseLine]
    let workings: [Item]
    let matches: [ExampleLine]
    let passes: [ExampleLine]
    let hasExamples: Bool
    let text: String
    let channels: [Choice]
    let roles: [Choice]
    let trial: Trial?
    let problem: String?

    init(_ call: Call, _ rule: Rule, tried: Document?, trace: RuleTrace?, problem: String? = nil) {
        self.problem = problem
        let language = call.language
        let words = call.app.words(in: language)
        frame = Frame(call, current: "/rules")
        (id, title) = (rule.id, rule.title[language])
        (category, categoryID) = (rule.category.title[language], rule.category.rawValue)
        (level, levelName) = (rule.level.rawValue, rule.level.words[language])
        message = rule.message[language]
        advice = rule.advice[language].isEmpty ? nil : rule.advice[language]
        let today = call.app.today()
        let lines = rule.clauses.compactMap(words.citation).map { citation in
            ClauseLine(
                summary: citation.summary, label: ClauseWords.label(citation), isForeign: citation.isForeign,
                isOver: citation.to.map { $0 < today } ?? false)
        }
        clauses = lines.filter { !$0.isOver } + lines.filter(\.isOver)
        let explainer = RuleExplainer(call.app.book, language: language, colour: false, columns: .max)
        workings = Self.items(explainer.workings(of: rule))
        let examples = { (list: [Example]) in list.prefix(6).map { Self.line($0, rule.level, language) } }
        matches = examples(rule.examples.match)
        passes = examples(rule.examples.pass)
        hasExamples = !matches.isEmpty || !passes.isEmpty
        text = tried.map { String(decoding: $0.utf8, as: UTF8.self) } ?? ""
        let context = tried?.context
        channels = Choice.channels(Set([context?.channel].compactMap { $0 }), language)
        roles = Choice.roles(context?.authorRole, language)
        trial = trace.flatMap { trace in tried.map { Trial(trace, $0, language) } }
    }

    fileprivate static func items(_ lines: String) -> [Item] {
        lines.split(separator: "\n").map { line in
            let text = line.drop { $0 == " " }
            return Item(text: String(text), isInner: line.count - text.count > 2)
        }
    }

    private static func line(_ example: Example, _ level: Level, _ language: Language) -> ExampleLine {
        let marked = try? MarkedText(example.text)
        let places = marked?.spans.map { ($0.start, $0.end, level.rawValue) } ?? []
        let context = [
            example.channel.map { ChannelWords.name($0, language) }, example.authorRole.map { RoleWords.name($0)[language] },
            example.postedOn?.description,
        ].compactMap { $0 }.joined(separator: ", ")
        return ExampleLine(
            segments: MarkedSegment.cut(marked?.plain ?? example.text, at: places), context: context.isEmpty ? nil : context)
    }
}

extension RuleView.Trial {
    init(_ trace: RuleTrace, _ document: Document, _ language: Language) {
        let found = trace.matches.compactMap { match -> Finding? in
            if case .reported(let finding) = match.outcome { finding } else { nil }
        }
        isReported = !found.isEmpty
        verdict =
            found.isEmpty
            ? Localized(vi: "Quy tắc này không báo gì.", en: "The rule is silent.")[language]
            : Localized(vi: "Quy tắc này có báo, \(found.count) chỗ.", en: "The rule speaks, \(found.count) time(s).")[language]
        segments = MarkedSegment.cut(
            String(decoding: document.utf8, as: UTF8.self),
            at: found.map { ($0.span.start, $0.span.end, $0.level.rawValue) })
        steps = RuleView.items(TracePrinter(language: language, colour: false, columns: .max).steps(of: trace, document))
    }
}

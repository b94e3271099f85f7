import Hummingbird
import SoatDiagnostics
import SoatEval
import SoatRules

/// *Văn bản và phần đáp ứng*: the law held against what the program has.
enum CoveragePage {
    static let routes = [
        Route(.get, "/rules/coverage", .page, for: .anyone) { call in
            guard let coverage = call.app.coverage() else { throw WebFault.notFound }
            return try call.page("coverage", View(call, coverage))
        }
    ]

    private struct View: Sendable {
        struct Sum: Sendable {
            let name: String
            let count: Int
        }

        struct Document: Sendable {
            let id: String
            let number: String
            let title: String
            let count: Int
            let requirements: [Requirement]
        }

        struct Requirement: Sendable {
            let asks: String
            let place: String
            let answers: [Answer]
            let tone: String
            let stateName: String
        }

        struct Answer: Sendable {
            let kind: String
            /// A rule, or the rules of a category, as they are called and where they are read.
            let rules: String?
            let rulesPath: String
            let name: String?
            let reason: String?
        }

        let frame: Frame
        let sums: [Sum]
        let documents: [Document]

        init(_ call: Call, _ coverage: Coverage) {
            frame = Frame(call, current: "/rules")
            let language = call.language
            sums = [Coverage.State.answered, .planned, .outside, .open].map {
                Sum(name: CoverageWords.name($0)[language], count: coverage.count($0))
            }
            let rules = Dictionary(call.app.book.rules.map { ($0.id, $0.title[language]) }) { first, _ in first }
            documents = coverage.documents.compactMap { document in
                let members = coverage.requirements.filter { $0.requirement.document == document.id }
                guard !members.isEmpty else { return nil }
                // Of a document that is known without its number, a part only: “số …/GDĐT”.
                let part = document.number.hasPrefix("/") ? "số …\(document.number)" : document.number
                return Document(
                    id: document.id, number: part.isEmpty ? document.title : part,
                    title: document.title, count: members.count,
                    requirements: members.map { member in
                        Requirement(
                            asks: member.requirement.asks, place: member.requirement.place,
                            answers: member.answers.map { Self.answer($0, rules, language) },
                            tone: CoverageWords.tone(member.state), stateName: CoverageWords.name(member.state)[language])
                    })
            }
        }

        private static func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

        private static func answer(_ answer: Coverage.OfAnswer, _ rules: [String: String], _ language: Language) -> Answer {
            let name = answer.answer.name
            let reason = answer.answer.reason
            let kind = answer.answer.kind.title[language]
            if name == "*" {
                let all = Localized(vi: "mọi quy tắc", en: "every rule")[language]
                return Answer(kind: "", rules: all, rulesPath: "/rules", name: nil, reason: reason)
            }
            if let name, name.hasSuffix(".*"), let category = SoatRules.Category(rawValue: String(name.dropLast(2))) {
                let title = category.title[language]
                return Answer(kind: kind, rules: title, rulesPath: "/rules#\(category.rawValue)", name: nil, reason: reason)
            }
            if let name, let title = rules[name] {
                return Answer(kind: kind, rules: title, rulesPath: "/rules/\(name)", name: nil, reason: reason)
            }
            return Answer(
                kind: kind + (answer.state == .outside ? ":" : ""), rules: nil, rulesPath: "",
                name: name.flatMap { CoverageNames.words(for: $0, of: answer.answer.kind)?[language] }.map(
                    Self.lowercasedFirst),
                reason: reason)
        }
    }
}

/// How far a requirement is answered, as the page says it.
private enum CoverageWords {
    static func name(_ state: Coverage.State) -> Localized {
        switch state {
        case .answered: Localized(vi: "Đã đáp ứng", en: "Answered")
        case .planned: Localized(vi: "Còn thiếu", en: "Planned")
        case .outside: Localized(vi: "Để ngoài, có lý do", en: "Left out for a reason")
        case .open: Localized(vi: "Bỏ trống", en: "Open")
        }
    }

    static func tone(_ state: Coverage.State) -> String {
        switch state {
        case .answered: "ok"
        case .planned: "warning"
        case .outside: "note"
        case .open: "error"
        }
    }
}

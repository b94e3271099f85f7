import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore
import SoatText

/// A command that does one thing with a reported breach.
protocol BreachCommand: SchoolCommand {
    var number: Int? { get }
    var member: MemberChoice { get }

    func order() throws(UsageError) -> BreachOrder
}

extension BreachCommand {
    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let number else { throw UsageError.missingOption("NUMBER") }
        let order = try order()
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let stored = try await school.carry(out: order, on: number, by: actor)
        let breach = try await school.breach(number, for: actor).breach
        switch format {
        case .json: try console.print(json: BreachAnswer(breach, entry: stored.number))
        case .text:
            // Of a step, which one it was and when it is due; of all others the state says it.
            let isStep = stored.entry.kind == .breachStep
            let what = isStep ? FactWords.summary(of: stored.entry, console.language).map { " · \($0)" }.joined() : ""
            console.print(
                Localized(
                    vi: "Đã ghi mục \(stored.number). Mục \(number) \(breach.state.title.vietnamese)\(what).\n",
                    en: "Recorded as entry \(stored.number). Entry \(number) is \(breach.state.title.english)\(what).\n"
                )[console.language])
        }
        return .clean
    }
}

/// A reported breach as a program reads it.
struct BreachAnswer: Encodable {
    let number: Int
    let entry: Int
    let person: String
    let sort: String
    let state: String
    let post: String?
    let category: String?
    let level: String
    let channel: String?
    let day: String
    let answerBy: String
    let steps: [String]

    /// - Parameter entry: the newest entry on it.
    init(_ breach: Breach, entry: Int) {
        number = breach.number
        self.entry = entry
        person = breach.person.rawValue
        sort = breach.sort.rawValue
        state = breach.state.rawValue
        post = breach.post
        category = breach.category?.rawValue
        level = breach.level.rawValue
        channel = breach.channel?.rawValue
        day = breach.day.description
        answerBy = breach.answerBy.description
        steps = breach.steps.map(\.rawValue)
    }

    enum CodingKeys: String, CodingKey {
        case number, entry, person, sort, state, post, category, level, channel, day, steps
        case answerBy = "answer-by"
    }
}

/// The help of commands on breaches: what is the same in all of them is said in one way.
enum BreachHelp {
    static func text(_ usage: Localized, _ what: Localized, lines: Localized) -> Localized {
        func block(_ language: Language, _ word: String) -> String {
            let options = lines[language].isEmpty ? "" : "\n" + lines[language]
            return "\(what[language])\n\n\(word): soat \(usage[language])\n\(options)\n\(SchoolHelp.forMembers[language])\n"
        }
        return Localized(vi: block(.vietnamese, "Cách dùng"), en: block(.english, "Usage"))
    }
}

public import SoatDiagnostics
public import SoatRules
public import SoatText

/// The law held against what the program has: every requirement and every clause with what answers it.
public struct Coverage: Sendable {
    /// How far a requirement or a clause is answered; the later, the worse.
    public enum State: String, Sendable, CaseIterable, Comparable {
        /// Left out on purpose, with a reason.
        case outside
        case answered
        /// Something is still missing, and said to be.
        case planned
        /// No answer, no plan, no reason; or an answer that the program does not have.
        case open

        public static func < (a: State, b: State) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .outside: 0
            case .answered: 1
            case .planned: 2
            case .open: 3
            }
        }
    }

    public struct OfAnswer: Sendable {
        public let answer: LegalAnswer
        public let state: State
    }

    public struct OfRequirement: Sendable {
        public let requirement: LegalRequirement
        public let answers: [OfAnswer]
        public let state: State
    }

    public struct OfClause: Sendable {
        public let document: GoverningDocument
        public let clause: Clause
        /// Ids of the rules that cite it.
        public let rules: [String]
        public let state: State
    }

    public let requirements: [OfRequirement]
    public let clauses: [OfClause]
    public let documents: [GoverningDocument]
    /// Rules none of whose clauses is in force any more.
    public let deadRules: [Rule]
    /// The day that decides who is dead.
    public let day: CalendarDate
    /// What must be mended, with its place in `coverage.yaml`.
    public let problems: [Diagnostic]

    /// - Parameter program: what the program has beside its rules (settings, steps, duties, records), by name.
    public init(
        of requirements: [LegalRequirement], in book: RuleBook, program: [LegalAnswer.Kind: Set<String>], on day: CalendarDate
    ) {
        let parts = ProgramParts(book, program: program)
        var problems: [Diagnostic] = []
        let known = Set(book.documents.map(\.id))
        var first: [String: FilePosition] = [:]
        self.requirements = requirements.map { requirement in
            if let place = first.updateValue(requirement.position, forKey: requirement.id) {
                problems.append(CoverageProblem.repeated(requirement, first: place))
            }
            if !known.contains(requirement.document) {
                problems.append(CoverageProblem.unknownDocument(requirement, known: known.sorted()))
            }
            let answers = requirement.answers.map { OfAnswer(answer: $0, state: parts.state(of: $0)) }
            if answers.isEmpty { problems.append(CoverageProblem.unanswered(requirement)) }
            for answer in answers where answer.state == .open {
                problems.append(CoverageProblem.missing(answer.answer, of: requirement, parts))
            }
            let state = answers.map(\.state).max() ?? .open
            return OfRequirement(requirement: requirement, answers: answers, state: state)
        }
        let states = Dictionary(self.requirements.map { ($0.requirement.id, $0.state) }, uniquingKeysWith: max)
        documents = book.documents
        clauses = book.documents.flatMap { document in
            document.clauses.map { clause in
                for id in clause.requirements where states[id] == nil {
                    problems.append(CoverageProblem.unknownRequirement(id, of: clause, known: states.keys.sorted()))
                }
                let rules = book.rules.filter { $0.clauses.contains(clause.id) }.map(\.id)
                let worst = clause.requirements.map { states[$0] ?? .open }.max()
                let state = worst ?? (rules.isEmpty ? .open : .answered)
                if worst == nil, rules.isEmpty { problems.append(CoverageProblem.unanswered(clause)) }
                return OfClause(document: document, clause: clause, rules: rules, state: state)
            }
        }
        let law = Dictionary(book.documents.flatMap(\.clauses).map { ($0.id, $0) }) { first, _ in first }
        deadRules = book.rules.filter { RuleDoubts.isDead($0, law, on: day) }
        self.day = day
        self.problems = problems
    }

    public func count(_ state: State) -> Int { requirements.count { $0.state == state } }
}

internal import FoundationEssentials
internal import SoatRules

/// The coverage of the law as JSON, for programs.
public struct CoverageRecord: Sendable {
    private struct Record: Encodable {
        let on: String
        let requirements: [Requirement]
        let clauses: [ClauseRow]
        let deadRules: [String]
        let counts: [String: Int]
    }

    private struct Requirement: Encodable {
        let id: String
        let document: String
        let place: String
        let asks: String
        let state: String
        let answers: [Answer]
    }

    private struct Answer: Encodable {
        let kind: String
        let name: String?
        let state: String
        let reason: String?
    }

    private struct ClauseRow: Encodable {
        let id: String
        let state: String
        let requirements: [String]
        let rules: [String]
    }

    private let record: Record

    public init(_ coverage: Coverage) {
        record = Record(
            on: "\(coverage.day)",
            requirements: coverage.requirements.map { row in
                Requirement(
                    id: row.requirement.id, document: row.requirement.document, place: row.requirement.place,
                    asks: row.requirement.asks, state: row.state.rawValue,
                    answers: row.answers.map {
                        Answer(
                            kind: $0.answer.kind.rawValue, name: $0.answer.name, state: $0.state.rawValue,
                            reason: $0.answer.reason)
                    })
            },
            clauses: coverage.clauses.map {
                ClauseRow(
                    id: $0.clause.id.text, state: $0.state.rawValue, requirements: $0.clause.requirements, rules: $0.rules)
            },
            deadRules: coverage.deadRules.map(\.id),
            counts: Dictionary(Coverage.State.allCases.map { ($0.rawValue, coverage.count($0)) }, uniquingKeysWith: { $1 }))
    }

    /// One line of JSON with a line break, its keys sorted.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: (try? encoder.encode(record)) ?? Data(), as: UTF8.self) + "\n"
    }
}

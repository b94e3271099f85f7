internal import SoatRules

/// What the program really has, by kind: what an answer may name.
///
/// Rules and what they ask to be signed stand in the book; the rest is told by who has it. Reports and documents have no
/// table yet, so that an answer which names one is planned.
struct ProgramParts {
    private let names: [LegalAnswer.Kind: Set<String>]

    /// - Parameter program: what the rest of the program has, by kind.
    init(_ book: RuleBook, program: [LegalAnswer.Kind: Set<String>]) {
        let rules = book.rules
        let all = rules.isEmpty ? [] : ["*"]
        let own: [LegalAnswer.Kind: Set<String>] = [
            .rule: Set(rules.map(\.id) + rules.map { "\($0.category.rawValue).*" } + all),
            .attestation: Set(rules.flatMap(\.attest)),
            .setting: book.documents.isEmpty ? [] : ["law"],
        ]
        names = own.merging(program) { $0.union($1) }
    }

    func names(of kind: LegalAnswer.Kind) -> Set<String> { names[kind] ?? [] }

    /// A planned answer counts as soon as the program has it.
    func state(of answer: LegalAnswer) -> Coverage.State {
        guard answer.kind != .outside else { return .outside }
        if let name = answer.name, names(of: answer.kind).contains(name) { return .answered }
        return answer.isPlanned ? .planned : .open
    }
}

internal import SoatRules

/// What the program really has, by kind: what an answer may name.
///
/// Steps, duties, reports, documents and records have no table yet, so that an answer which names one is planned.
struct ProgramParts {
    private let names: [LegalAnswer.Kind: Set<String>]

    init(_ book: RuleBook, settings: Set<String>) {
        let rules = book.rules
        let all = rules.isEmpty ? [] : ["*"]
        names = [
            .rule: Set(rules.map(\.id) + rules.map { "\($0.category.rawValue).*" } + all),
            .attestation: Set(rules.flatMap(\.attest)),
            .setting: settings.union(book.documents.isEmpty ? [] : ["law"]),
        ]
    }

    func names(of kind: LegalAnswer.Kind) -> Set<String> { names[kind] ?? [] }

    /// A planned answer counts as soon as the program has it.
    func state(of answer: LegalAnswer) -> Coverage.State {
        guard answer.kind != .outside else { return .outside }
        if let name = answer.name, names(of: answer.kind).contains(name) { return .answered }
        return answer.isPlanned ? .planned : .open
    }
}

public import SoatDiagnostics
public import SoatRules

/// Rules robbed of one safeguard at a time: an example must then fail, or nobody would notice if it broke.
///
/// - Source: mutation testing; DeMillo, Lipton, Sayward, "Hints on test data selection", 1978.
public enum RuleMutations {
    /// Safeguards (`unless`, `requires`, `stance`) without which all examples of their rule come out the same.
    ///
    /// What the model says hides them: it has learnt the examples. So they are asked with it and without.
    /// - Complexity: two compilations and two checks of each example a safeguard.
    public static func survivors(in book: RuleBook) -> [Diagnostic] {
        book.packs.flatMap { pack in
            pack.rules.filter { !$0.examples.match.isEmpty || !$0.examples.pass.isEmpty }.flatMap { rule -> [Diagnostic] in
                func failures(of rule: Rule) -> [Diagnostic] {
                    let alone = RulePack(name: pack.name, title: pack.title, rules: [rule])
                    return RuleExamples.failures(
                        in: RuleBook(packs: [alone], concepts: book.concepts, documents: book.documents))
                }
                let withoutModel = failures(of: rule.withoutModel)
                return mutants(of: rule).compactMap { safeguard, mutant in
                    failures(of: mutant).isEmpty && failures(of: mutant.withoutModel) == withoutModel
                        ? doubt(rule, safeguard) : nil
                }
            }
        }
    }

    private enum Safeguard {
        /// The one of this number, from 0.
        case exception(Int)
        case requirement
        case stance
    }

    private static func mutants(of rule: Rule) -> [(Safeguard, Rule)] {
        // Examples are read without a school's allow-list: what it spares cannot show in them.
        let testable = rule.unless.indices.filter { !rule.unless[$0].asksForAllowed }
        var mutants: [(Safeguard, Rule)] = testable.map { index in
            var rest = rule.unless
            rest.remove(at: index)
            return (.exception(index), rule.replacing(unless: rest, requires: rule.requires, stances: rule.stances))
        }
        if rule.requires != nil {
            mutants.append((.requirement, rule.replacing(unless: rule.unless, requires: nil, stances: rule.stances)))
        }
        let all = Set(Stance.allCases)
        if rule.stances != all {
            mutants.append((.stance, rule.replacing(unless: rule.unless, requires: rule.requires, stances: all)))
        }
        return mutants
    }

    private static func doubt(_ rule: Rule, _ safeguard: Safeguard) -> Diagnostic {
        let name =
            switch safeguard {
            case .exception(let index):
                Localized(vi: "mục thứ \(index + 1) của “unless”", en: "entry \(index + 1) of “unless”")
            case .requirement: Localized(vi: "“requires”", en: "“requires”")
            case .stance: Localized(vi: "“stance”", en: "“stance”")
            }
        return Diagnostic(
            .warning, at: rule.position,
            message: Localized(
                vi: "luật “\(rule.id)”: bỏ \(name.vietnamese) đi, mọi ví dụ vẫn như cũ",
                en: "the rule “\(rule.id)”: without \(name.english) all examples come out the same"),
            hint: Localized(
                vi: "thêm ví dụ “pass” chỉ sạch nhờ mục ấy, hoặc bỏ mục ấy",
                en: "add a “pass” example that is clean only by it, or drop it"))
    }
}

extension Exception {
    fileprivate var asksForAllowed: Bool {
        switch kind {
        case .near(let condition, _, _), .covers(let condition): condition.asksForAllowed
        case .inside, .when: false
        }
    }
}

extension Condition {
    fileprivate var asksForAllowed: Bool {
        if case .entity(let entity) = kind { return entity.required.contains(.allowed) }
        return parts.contains(where: \.asksForAllowed)
    }
}

extension Rule {
    /// The same with other safeguards.
    fileprivate func replacing(unless: [Exception], requires: Requirement?, stances: Set<Stance>) -> Rule {
        replacing(match: match, unless: unless, requires: requires, stances: stances)
    }

    /// The same where the model says yes to everything.
    fileprivate var withoutModel: Rule {
        replacing(match: match.withoutModel, unless: unless, requires: requires, stances: stances)
    }

    private func replacing(
        match: Condition, unless: [Exception], requires: Requirement?, stances: Set<Stance>
    ) -> Rule {
        Rule(
            id: id, title: title, category: category, level: level, levels: levels, clauses: clauses, match: match, mark: mark,
            unless: unless, requires: requires, stances: stances, when: when, attest: attest, merge: merge, fix: fix,
            message: message, advice: advice, examples: examples, position: position)
    }
}

extension Condition {
    fileprivate var withoutModel: Condition {
        let kind: Kind =
            switch kind {
            case .phrase, .concept, .entity, .pattern: kind
            case .evidence(let evidence): .evidence(EvidenceCondition(evidence.category, atLeast: 0))
            case .any(let parts): .any(parts.map(\.withoutModel))
            case .all(let parts, let scope): .all(parts.map(\.withoutModel), within: scope)
            case .near(let parts, let scope): .near(parts.map(\.withoutModel), within: scope)
            case .sequence(let parts, let gap): .sequence(parts.map(\.withoutModel), gap: gap)
            case .count(let part, let least, let scope): .count(part.withoutModel, atLeast: least, within: scope)
            }
        return Condition(kind, name: name, at: position)
    }
}

internal import SoatRules
internal import SoatText

/// Gathers what the rules look for: phrases and leaves are shared, so that what stands in ten rules is found once.
struct LeafBuilder {
    var vocabulary = OwnVocabulary.words
    var folder = PhraseFolder()
    private(set) var phrases: [Automaton.Phrase] = []
    private(set) var patterns: [CompiledRules.PhrasePattern] = []
    private(set) var leaves: [Leaf] = []
    private(set) var presence: [[LeafPresence]] = []
    private(set) var expressions: [CompiledPattern] = []
    private(set) var entityKinds: Set<EntityKind> = []
    private let concepts: ConceptTree
    private var knownLeaves: [Condition.Kind: LeafID] = [:]
    private var knownPhrases: [Key: PatternID] = [:]
    private var knownExpressions: [ConceptID: [CompiledConcept.Expression]] = [:]

    private struct Key: Hashable {
        let phrase: PhraseFolder.Phrase
        let letterCase: PhraseCondition.Case
        let marks: PhraseCondition.Marks
        let place: PhraseCondition.Place
    }

    init(concepts: ConceptTree) {
        self.concepts = concepts
    }

    /// How a telephone number begins that is written in words: signs of disguise, and no rule's phrase.
    mutating func addNumberLeads() {
        for zero in ["không", "ko"] {
            for second in ["ba", "năm", "bảy", "bẩy", "tám", "chín", "hai"] {
                let phrase = folder.fold(zero + " " + second, into: &vocabulary)
                let id = PatternID(rawValue: UInt32(phrases.count))
                phrases.append(Automaton.Phrase(id: id, identities: phrase.identities, marks: phrase.marks))
            }
        }
    }

    // MARK: Rules

    mutating func compile(_ rule: Rule) -> CompiledRule {
        let match = compile(rule.match.sparingAllowed, mark: rule.mark)
        var covers: [CompiledCondition] = []
        var unless: [CompiledException] = []
        for exception in rule.unless {
            switch exception.kind {
            case .covers(let condition): covers.append(compile(condition, mark: nil))
            case .near(let condition, let scope, let side):
                let near = compile(condition, mark: nil)
                unless.append(CompiledException(kind: .near(near, within: scope, side: side), source: exception))
            case .inside(let surroundings): unless.append(CompiledException(kind: .inside(surroundings), source: exception))
            case .when(let when): unless.append(CompiledException(kind: .when(when), source: exception))
            }
        }
        let requires = rule.requires.map { (compile($0.condition, mark: nil), $0.scope) }
        return CompiledRule(
            rule: rule, match: match, covers: covers, unless: unless, requires: requires, groups: groups(of: match))
    }

    private mutating func compile(_ condition: Condition, mark: String?) -> CompiledCondition {
        let isMarked = mark != nil && condition.name == mark
        let kind: CompiledCondition.Kind
        switch condition.kind {
        case .any(let parts): kind = .any(parts.map { compile($0, mark: mark) })
        case .all(let parts, let scope): kind = .all(parts.map { compile($0, mark: mark) }, within: scope)
        case .near(let parts, let scope): kind = .near(parts.map { compile($0, mark: mark) }, within: scope)
        case .sequence(let parts, let gap): kind = .sequence(parts.map { compile($0, mark: mark) }, gap: gap)
        case .count(let part, let least, let scope):
            kind = .count(compile(part, mark: mark), atLeast: least, within: scope)
        default: kind = .leaf(leaf(condition.kind))
        }
        let holdsMark = mark.map { condition.holds(name: $0) } ?? false
        return CompiledCondition(kind: kind, isMarked: isMarked, holdsMark: holdsMark)
    }

    // MARK: What must be there

    /// Groups of leaves, one of each of which must stand in a post for the condition to hold.
    private func groups(of condition: CompiledCondition) -> [[LeafID]] {
        switch condition.kind {
        case .leaf(let leaf): [[leaf]]
        case .any(let parts): [parts.flatMap { part in groups(of: part).min { cost(of: $0) < cost(of: $1) } ?? [] }]
        case .all(let parts, _), .near(let parts, _), .sequence(let parts, _): parts.flatMap { groups(of: $0) }
        case .count(let part, _, _): groups(of: part)
        }
    }

    /// How often a group's leaves stand in posts, by a guess: long phrases are rare, names are everywhere.
    func cost(of group: [LeafID]) -> Int {
        group.reduce(0) { sum, leaf in sum + cost(of: leaves[leaf.rawValue], presence[leaf.rawValue]) }
    }

    private func cost(of leaf: Leaf, _ presence: [LeafPresence]) -> Int {
        if let sign = presence.compactMap({ if case .sign(let sign) = $0 { sign } else { nil } }).max(by: { $0.cost < $1.cost })
        {
            return sign.cost
        }
        return switch leaf {
        case .phrases(let ids): ids.reduce(0) { $0 + cost(of: $1) }
        case .concept(let concept):
            concept.expressions.reduce(0) { sum, expression in
                guard !expression.isClean, case .words(let id)? = expression.parts.first?.part else { return sum }
                return sum + cost(of: id)
            }
        case .pattern(let index): expressions[index].words.reduce(0) { $0 + cost(of: $1.pattern) }
        case .entity, .evidence: EntitySign.words.cost
        }
    }

    private func cost(of pattern: PatternID) -> Int {
        switch phrases[Int(pattern.rawValue)].identities.count {
        case 1: 1_000
        case 2: 20
        default: 4
        }
    }

    // MARK: Leaves

    private mutating func leaf(_ kind: Condition.Kind) -> LeafID {
        if let known = knownLeaves[kind] { return known }
        let id = LeafID(rawValue: leaves.count)
        knownLeaves[kind] = id
        // Its place is taken before its phrases speak of it.
        leaves.append(.phrases([]))
        presence.append([])
        switch kind {
        case .phrase(let condition):
            let ids = condition.phrases.compactMap { text -> PatternID? in
                let pattern = pattern(text, of: condition)
                if let pattern { announce(id, by: pattern) }
                return pattern
            }
            fill(id, .phrases(ids), [.hit])
        case .concept(let names): fillConcept(id, names)
        case .entity(let condition):
            entityKinds.insert(condition.entity)
            fill(id, .entity(condition), presence(of: condition.entity, for: id))
        case .pattern(let condition): fillPattern(id, condition)
        case .evidence(let condition): fill(id, .evidence(condition), [.sign(.words)])
        case .any, .all, .near, .sequence, .count: break
        }
        return id
    }

    /// How a post shows that an entity may stand in it; the words of its label become phrases.
    private mutating func presence(of kind: EntityKind, for id: LeafID) -> [LeafPresence] {
        guard let labels = kind.labels else { return [.sign(kind.sign)] }
        for label in labels {
            if let pattern = pattern(label, of: PhraseCondition([])) { announce(id, by: pattern) }
        }
        return kind == .token ? [.hit, .sign(kind.sign)] : [.hit]
    }

    private mutating func fill(_ id: LeafID, _ leaf: Leaf, _ shown: [LeafPresence]) {
        leaves[id.rawValue] = leaf
        presence[id.rawValue] = shown
    }

    private mutating func announce(_ leaf: LeafID, by pattern: PatternID) {
        let index = Int(pattern.rawValue)
        if patterns[index].leaves.last != leaf { patterns[index].leaves.append(leaf) }
    }

    private mutating func fillConcept(_ id: LeafID, _ names: [ConceptID]) {
        var compiled: [CompiledConcept.Expression] = []
        var shown: [LeafPresence] = []
        for concept in concepts.concepts(within: names) {
            for new in expressions(of: concept) {
                let isClean = new.isClean
                if case .words(let pattern)? = new.parts.first?.part {
                    patterns[Int(pattern.rawValue)].members.append(
                        CompiledRules.Member(leaf: id, expression: compiled.count))
                    if !isClean { announce(id, by: pattern) }
                    if !shown.contains(.hit) { shown.append(.hit) }
                } else if case .slot(let kind)? = new.parts.first?.part, !isClean, !shown.contains(.sign(kind.sign)) {
                    shown.append(.sign(kind.sign))
                }
                compiled.append(new)
            }
        }
        fill(id, .concept(CompiledConcept(expressions: compiled)), shown.isEmpty ? [.hit] : shown)
    }

    /// A concept's expressions, folded once however many leaves speak of it.
    private mutating func expressions(of concept: Concept) -> [CompiledConcept.Expression] {
        if let known = knownExpressions[concept.id] { return known }
        let compiled =
            concept.expressions.compactMap { expression($0, isClean: false) }
            + concept.clean.compactMap { expression($0, isClean: true) }
        knownExpressions[concept.id] = compiled
        return compiled
    }

    private mutating func expression(_ source: Expression, isClean: Bool) -> CompiledConcept.Expression? {
        var parts: [(part: CompiledConcept.Expression.Part, isAfterGap: Bool)] = []
        var isAfterGap = false
        for part in source.parts {
            switch part {
            case .gap:
                isAfterGap = true
                continue
            case .words(let words):
                guard let id = pattern(words, of: PhraseCondition([])) else { return nil }
                parts.append((.words(id), isAfterGap))
            case .slot(let kind):
                entityKinds.insert(kind)
                parts.append((.slot(kind), isAfterGap))
            }
            isAfterGap = false
        }
        return CompiledConcept.Expression(parts: parts, needs: source.needs, isClean: isClean, text: source.text)
    }

    private mutating func fillPattern(_ id: LeafID, _ condition: PatternCondition) {
        let canonical = CanonicalPattern.of(condition.expression)
        let triggers = PatternTriggers(canonical)
        var words: [(pattern: PatternID, trigger: Int)] = []
        var shown: [LeafPresence] = []
        for (index, trigger) in (triggers?.triggers ?? []).enumerated() {
            let new: LeafPresence
            switch trigger.sign {
            case .words(let text):
                guard let pattern = pattern(text, of: PhraseCondition([])) else {
                    new = .sign(.words)
                    break
                }
                announce(id, by: pattern)
                words.append((pattern, index))
                new = .hit
            case .digits: new = .sign(.number)
            case .sign: new = .sign(.words)
            }
            if !shown.contains(new) { shown.append(new) }
        }
        expressions.append(CompiledPattern(expression: canonical, triggers: triggers, words: words))
        fill(id, .pattern(expressions.count - 1), triggers == nil ? [.sign(.words)] : shown)
    }

    // MARK: Phrases

    /// - Returns: `nil` for a phrase without any syllable; the loader has refused those.
    private mutating func pattern(_ text: String, of condition: PhraseCondition) -> PatternID? {
        let phrase = folder.fold(text, into: &vocabulary)
        guard !phrase.identities.isEmpty else { return nil }
        let key = Key(phrase: phrase, letterCase: condition.letterCase, marks: condition.marks, place: condition.place)
        if let known = knownPhrases[key] { return known }
        let id = PatternID(rawValue: UInt32(patterns.count))
        knownPhrases[key] = id
        patterns.append(
            CompiledRules.PhrasePattern(
                phrase: text, letterCase: condition.letterCase, marks: condition.marks, place: condition.place, leaves: [],
                members: []))
        phrases.append(
            Automaton.Phrase(id: id, identities: phrase.identities, marks: phrase.marks, hasDash: phrase.hasDash))
        return id
    }
}

extension Condition {
    /// The same, leaving alone what the school has declared to be no private matter, unless a part asks for just that.
    fileprivate var sparingAllowed: Condition {
        let kind: Kind =
            switch self.kind {
            case .entity(let entity) where entity.entity.attributes.contains(.allowed) && !entity.required.contains(.allowed):
                .entity(EntityCondition(entity.entity, is: entity.required, not: entity.excluded.union([.allowed])))
            case .any(let parts): .any(parts.map(\.sparingAllowed))
            case .all(let parts, let scope): .all(parts.map(\.sparingAllowed), within: scope)
            case .near(let parts, let scope): .near(parts.map(\.sparingAllowed), within: scope)
            case .sequence(let parts, let gap): .sequence(parts.map(\.sparingAllowed), gap: gap)
            case .count(let part, let least, let scope): .count(part.sparingAllowed, atLeast: least, within: scope)
            case .phrase, .concept, .entity, .evidence, .pattern: self.kind
            }
        return Condition(kind, name: name, at: position)
    }
}

extension EntitySign {
    /// How often a post shows it, by a guess.
    fileprivate var cost: Int {
        switch self {
        case .address: 10
        case .link: 300
        case .longNumber: 100
        case .number: 3_000
        case .words: 100_000
        }
    }
}

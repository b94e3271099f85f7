internal import SoatRules

/// The leaves of some rules, numbered in the order in which the rules speak of them; what several ask for is one leaf.
struct LeafList {
    private(set) var kinds: [Condition.Kind] = []
    /// Of all conditions, those of each behind those of its parts.
    private(set) var steps: [SentenceStep] = []
    /// By leaf: several conditions ask for it.
    private(set) var isShared: [Bool] = []
    /// One number for all of them and their order: tables made for one list fit only lists of the same number.
    private(set) var fingerprint = Fingerprint()
    private var known: [Fingerprint: [LeafID]] = [:]

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
        return CompiledRule(rule: rule, match: match, covers: covers, unless: unless, requires: requires)
    }

    private mutating func compile(_ condition: Condition, mark: String?) -> CompiledCondition {
        let isMarked = mark != nil && condition.name == mark
        let firstStep = steps.count
        let parts: [CompiledCondition]
        let kind: CompiledCondition.Kind
        var effort = CompiledCondition.Effort.words
        switch condition.kind {
        case .any(let sources):
            parts = compile(sources, mark: mark, joinedBy: .either)
            kind = .any(parts)
        case .all(let sources, let scope):
            parts = compile(sources, mark: mark, joinedBy: .both, widened: .widening(scope))
            kind = .all(parts, within: scope)
        case .near(let sources, let scope):
            parts = compile(sources, mark: mark, joinedBy: .both, widened: .widening(scope))
            kind = .near(parts, within: scope)
        case .sequence(let sources, let gap):
            parts = compile(sources, mark: mark, joinedBy: .both)
            kind = .sequence(parts, gap: gap)
        case .count(let source, let least, let scope):
            let part = compile(source, mark: mark)
            parts = [part]
            kind = .count(part, atLeast: least, within: scope)
            if let step = SentenceStep.widening(scope) { steps.append(step) }
        case .phrase, .concept, .entity, .evidence, .pattern:
            parts = []
            let leaf = leaf(condition.kind)
            kind = .leaf(leaf)
            steps.append(.leaf(UInt32(leaf.rawValue)))
            if case .pattern = condition.kind { effort = .patterns }
            if case .entity = condition.kind { effort = .entities }
            if case .evidence = condition.kind { effort = .model }
        }
        effort = parts.map(\.effort).max() ?? effort
        let holdsMark = mark.map { condition.holds(name: $0) } ?? false
        return CompiledCondition(
            kind: kind, effort: effort, isMarked: isMarked, holdsMark: holdsMark, steps: firstStep..<steps.count)
    }

    private mutating func compile(
        _ sources: [Condition], mark: String?, joinedBy join: SentenceStep, widened: SentenceStep? = nil
    ) -> [CompiledCondition] {
        var parts: [CompiledCondition] = []
        for source in sources {
            parts.append(compile(source, mark: mark))
            if let widened { steps.append(widened) }
            if parts.count > 1 { steps.append(join) }
        }
        return parts
    }

    private mutating func leaf(_ kind: Condition.Kind) -> LeafID {
        var own = Fingerprint()
        own.add(kind)
        if let id = known[own]?.first(where: { kinds[$0.rawValue] == kind }) {
            isShared[id.rawValue] = true
            return id
        }
        let id = LeafID(rawValue: kinds.count)
        known[own, default: []].append(id)
        kinds.append(kind)
        isShared.append(false)
        fingerprint.add(own)
        return id
    }
}

/// A number of 64 bits for what conditions say, the same in every program.
///
/// By the bytes of texts: the hash of a `String` looks at its characters, which takes longer than all the rest of a start.
/// - Source: FNV-1a.
struct Fingerprint: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    mutating func add(_ kind: Condition.Kind) {
        switch kind {
        case .phrase(let phrase):
            add("phrase \(phrase.letterCase.rawValue) \(phrase.marks.rawValue) \(phrase.place.rawValue)")
            for text in phrase.phrases { add(text) }
        case .concept(let names):
            add("concept")
            for name in names { add(name.text) }
        case .entity(let wanted):
            add("entity \(wanted.entity.rawValue)")
            for attribute in wanted.required.map(\.rawValue).sorted() { add(attribute) }
            add("not")
            for attribute in wanted.excluded.map(\.rawValue).sorted() { add(attribute) }
        case .evidence(let wanted): add("evidence \(wanted.category.rawValue) \(wanted.atLeast.bitPattern)")
        case .pattern(let pattern):
            add("pattern")
            add(pattern.expression)
        case .any, .all, .near, .sequence, .count: add("frame")
        }
    }

    mutating func add(_ other: Fingerprint) {
        for shift in stride(from: 0, to: UInt64(64), by: 8) { add(UInt8(truncatingIfNeeded: other.value >> shift)) }
    }

    private mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0)
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
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

internal import SoatRules

/// A rule whose phrases are patterns.
struct CompiledRule: Sendable {
    let rule: Rule
    let match: CompiledCondition
    let unless: [CompiledException]
}

/// A condition over the hits of one post.
indirect enum CompiledCondition: Sendable {
    case phrases([PatternID])
    case entity(EntityCondition)
    case any([CompiledCondition])
}

enum CompiledException: Sendable {
    case near(CompiledCondition, within: Scope, side: SoatRules.Exception.Side)
    case when(When)
}

extension CompiledCondition {
    /// The entities it speaks of.
    var entityKinds: Set<EntityKind> {
        switch self {
        case .phrases: []
        case .entity(let condition): [condition.entity]
        case .any(let parts): parts.reduce(into: []) { $0.formUnion($1.entityKinds) }
        }
    }
}

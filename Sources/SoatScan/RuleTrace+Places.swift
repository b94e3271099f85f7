internal import SoatText

extension RuleTrace {
    /// The same, of the reading of a post, with its places in the post.
    func placed(by read: ReadText) -> RuleTrace {
        RuleTrace(
            rule: rule, contextHolds: contextHolds, clauses: clauses, isRepealed: isRepealed,
            signs: signs.map { $0.placed(by: read) }, nearMisses: nearMisses.map { $0.placed(by: read) },
            shortfalls: shortfalls, matches: matches.map { $0.placed(by: read) })
    }
}

extension RuleTrace.Sign {
    fileprivate func placed(by read: ReadText) -> Self {
        let obstacle: RuleTrace.Obstacle? =
            if case .covered(let cover) = obstacle { .covered(read.origin(of: cover)) } else { obstacle }
        return Self(
            wanted: wanted, bytes: read.origin(of: bytes), reading: reading ?? read.reading(behind: bytes), obstacle: obstacle)
    }
}

extension RuleTrace.NearMiss {
    fileprivate func placed(by read: ReadText) -> Self {
        Self(phrase: phrase, bytes: read.origin(of: bytes), reason: reason)
    }
}

extension RuleTrace.Match {
    fileprivate func placed(by read: ReadText) -> Self {
        let outcome: Outcome =
            switch outcome {
            case .reported(let finding): .reported(finding.placed(by: read))
            case .silent: .silent
            case .stance(let stance, let place): .stance(stance, at: place.map(read.origin))
            case .provided(let place): .provided(at: read.origin(of: place))
            case .excused(let exception, let place): .excused(exception, at: place.map(read.origin))
            case .covered(let finding): .covered(finding.placed(by: read))
            }
        return Self(bytes: read.origin(of: bytes), reading: reading ?? read.reading(behind: bytes), outcome: outcome)
    }
}

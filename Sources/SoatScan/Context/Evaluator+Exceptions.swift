internal import SoatRules
internal import SoatText

/// What takes a match back: stance, `unless`, `requires`.
extension Evaluator {
    // MARK: Stance

    /// The stance that keeps a match from being a finding; `nil` when the rule holds for the clause.
    mutating func stanceObstacle(to match: Match, _ rule: Rule) -> StanceReading? {
        let holdsForAny = rule.stances.count == Self.stanceCount
        // A value told is told, however it is said.
        let shown = match.shown
        if holdsForAny, shown.entity != nil || !stanceSignals.mayForbid(first: shown.first, last: shown.last) { return nil }
        let bytes = match.shown.bytes
        var reading = stance(at: bytes)
        // The letters of a word in disguise are no markers: the k of “k h o a”.
        if match.shown.reading != nil, let marker = reading.marker, marker.start >= bytes.start, marker.end <= bytes.end {
            reading = StanceReading(stance: .asserted, marker: nil)
        }
        guard rule.stances.contains(reading.stance) else { return reading }
        // The bare ban or lesson, with no value and no name in it, is clean under any stance.
        guard holdsForAny, reading.stance == .forbidden || reading.stance == .warned else { return nil }
        return isToldByPattern(bytes, rule) || holdsDetail(structure.sentence(around: bytes)) ? nil : reading
    }

    /// Whether a pattern of the rule stands for a value: what it found has digits, as a code or a number of the school's own has.
    private func isToldByPattern(_ bytes: ByteSpan, _ rule: Rule) -> Bool {
        rule.match.asksPattern && utf8[bytes.start..<bytes.end].contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    private static let stanceCount = Stance.allCases.count

    /// Whether a stretch names somebody or tells a value.
    private mutating func holdsDetail(_ span: ByteSpan) -> Bool {
        Self.details.contains { kind in
            entities(of: kind).contains {
                $0.bytes.start >= span.start && $0.bytes.end <= span.end && !$0.attributes.contains(.historic)
            }
        }
    }

    private static let details: [EntityKind] = [
        .pupil, .person, .class, .phone, .cccd, .cmnd, .passport, .bhyt, .bhxh, .bankAccount, .paymentCard, .vehiclePlate,
        .password, .otp, .token, .address, .birthDate, .email,
    ]

    // MARK: unless

    /// What an exception takes matches back by, found once for all matches.
    enum Taker {
        /// Nothing, or the post's context does not fit.
        case none
        case context
        /// In text order.
        case near([Match], within: Scope, side: SoatRules.Exception.Side)
        case inside(SoatRules.Exception.Surroundings)
    }

    mutating func taker(of exception: CompiledException) -> Taker {
        switch exception.kind {
        case .when(let when): return when.holds(for: context) ? .context : .none
        case .inside(let surroundings): return .inside(surroundings)
        case .near(let condition, let scope, let side):
            let found = others(of: condition).sorted { $0.bytes.start < $1.bytes.start }
            return found.isEmpty ? .none : .near(found, within: scope, side: side)
        }
    }

    /// How a match is taken back.
    enum Taking {
        case byContext
        case by(ByteSpan)
    }

    /// - Returns: `nil` when it is not.
    mutating func taking(_ match: Match, _ taker: Taker) -> Taking? {
        switch taker {
        case .none: return nil
        case .context: return .byContext
        case .near(let others, let scope, let side):
            return neighbour(of: match, others, within: scope, side: side).map { .by($0.bytes) }
        case .inside(let surroundings):
            let bytes = match.shown.bytes
            let around =
                switch surroundings {
                case .quotation: structure.quotation(around: bytes)
                case .link: structure.link(around: bytes)
                case .heading: structure.heading(around: bytes)
                }
            return around.map { .by($0) }
        }
    }

    /// What a rule requires where it is found beside a match; the match is then no finding.
    mutating func provider(of match: Match, _ others: [Match], within scope: Scope) -> Match? {
        neighbour(of: match, others.sorted { $0.bytes.start < $1.bytes.start }, within: scope, side: .either)
    }

    /// One of the others that stands within the scope of a match.
    ///
    /// - Parameter others: in text order.
    private mutating func neighbour(
        of match: Match, _ others: [Match], within scope: Scope, side: SoatRules.Exception.Side
    ) -> Match? {
        let isOnSide = { (other: Match) -> Bool in
            if other.misreads(match) { return false }
            return switch side {
            case .either: true
            case .before: other.first <= match.first
            case .after: other.last >= match.last
            }
        }
        if case .syllables(let count) = scope {
            let low = Int(text[max(0, min(text.count - 1, match.first - count - 1))].start)
            let high = Int(text[max(0, min(text.count - 1, match.last + count + 1))].end)
            let start = others.firstIndex(from: low - Self.longestMatch)
            return others[start...].prefix { $0.bytes.start < high }.first { isOnSide($0) && $0.distance(to: match) <= count }
        }
        guard let span = stretch(scope, around: match.bytes) else { return nil }
        let start = others.firstIndex(from: span.start - Self.longestMatch)
        return others[start...].prefix { $0.bytes.start < span.end }.first { isOnSide($0) && $0.bytes.end > span.start }
    }
}

extension Condition {
    /// Whether a part of it is a pattern.
    fileprivate var asksPattern: Bool {
        switch kind {
        case .pattern: true
        case .phrase, .concept, .entity, .evidence: false
        case .any(let parts), .all(let parts, _), .near(let parts, _), .sequence(let parts, _):
            parts.contains(where: \.asksPattern)
        case .count(let part, _, _): part.asksPattern
        }
    }
}

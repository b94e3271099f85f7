/// What a pattern begins with that passes over anything up to a literal: the `.*` of `.*mật khẩu`, the `[^,]*` of
/// `[^,]*số \d`. Where a match may begin is told from where the literal stands; tried from every place, such a pattern
/// would read a long line as often as the line has letters.
struct PatternLead: Sendable {
    /// What is passed over.
    private let set: PatternSet
    /// What must stand behind it.
    private let literal: [UInt16]

    /// - Returns: `nil` for a pattern that begins otherwise, or where it is not known what it passes over.
    init?(_ pattern: String) {
        guard pattern.hasPrefix(".") || pattern.hasPrefix("["), case .sequence(let parts)? = PatternSyntax.parsed(pattern),
            case .repeated(.one(let set), let least, nil, let manner)? = parts.first, least <= 1, manner != .possessive,
            set.isKnown, set.classes.isEmpty, set.ranges.allSatisfy({ $0.upperBound < 0xD800 })
        else { return nil }
        var units: [UInt16] = []
        for part in parts.dropFirst() {
            if case .boundary = part, units.isEmpty { continue }
            guard case .unit(let unit) = part else { break }
            units.append(unit)
        }
        guard !units.isEmpty else { return nil }
        self.set = set
        literal = units
    }

    /// Where the literal stands from a unit on; `nil` where it does not.
    ///
    /// - Parameter text: canonical.
    /// - Complexity: O(*n*).
    func literal(in text: UnsafeBufferPointer<UInt16>, from start: Int) -> Int? {
        guard text.count >= literal.count, start <= text.count - literal.count else { return nil }
        let first = literal[0]
        return (start...text.count - literal.count).first { index in
            unsafe text[index] == first && (1..<literal.count).allSatisfy { unsafe text[index + $0] == literal[$0] }
        }
    }

    /// Where the stretch begins that is passed over before a unit. If the pattern matches anywhere between, it does from
    /// there.
    ///
    /// - Parameter limit: it begins no earlier.
    func start(before index: Int, in text: UnsafeBufferPointer<UInt16>, limit: Int) -> Int {
        var start = index
        while start > limit, unsafe holds(text[start - 1]) { start -= 1 }
        return start
    }

    private func holds(_ unit: UInt16) -> Bool {
        if unit < 0x40 { return set.ascii.low >> UInt64(unit) & 1 == 1 }
        if unit < 0x80 { return set.ascii.high >> UInt64(unit - 0x40) & 1 == 1 }
        // Of letters of two units all are held, or none.
        return set.holds(UInt32(unit)) == true
    }
}

/// A regular expression's structure: where it can match (its literals, digits and lengths), and what the simple ones are.
///
/// What is not understood (inline flags, back references) makes the whole pattern one that is tried everywhere.
/// - Source: ICU User Guide, "Regular Expressions".
indirect enum PatternSyntax: Hashable {
    /// One UTF-16 code unit.
    case unit(UInt16)
    case digit
    case space
    /// `\b`.
    case boundary
    /// Any other single character: one or two units.
    case one(PatternSet)
    /// `^`, `$`, `\A`, `\z`.
    case edge
    /// A look-around: nothing of the text.
    case nothing
    case repeated(PatternSyntax, min: Int, max: Int?, manner: Manner)
    case sequence([PatternSyntax])
    case either([PatternSyntax])

    enum Manner: Hashable {
        case greedy, lazy, possessive
    }

    /// - Parameter pattern: canonical, as it is compiled.
    /// - Returns: `nil` for what is not understood.
    static func parsed(_ pattern: String) -> PatternSyntax? {
        var parser = Parser(units: Array(pattern.utf16))
        guard let node = parser.alternatives(depth: 0), parser.isAtEnd else { return nil }
        return node
    }

    /// The part as one that, once matched, is not tried otherwise: `(?>…)`.
    private static func atomic(_ part: PatternSyntax) -> PatternSyntax { .repeated(part, min: 1, max: 1, manner: .possessive) }

    /// Lengths in UTF-16 code units; `max` is `nil` where there is no limit.
    var length: (min: Int, max: Int?) {
        switch self {
        case .unit, .digit, .space: (1, 1)
        case .boundary, .edge, .nothing: (0, 0)
        case .one: (1, 2)
        case .repeated(let part, let least, let most, _):
            Self.times(part.length, least, most)
        case .sequence(let parts):
            parts.reduce((0, 0)) { sum, part in
                let next = part.length
                return (sum.min + next.min, sum.max.flatMap { a in next.max.map { a + $0 } })
            }
        case .either(let parts):
            parts.dropFirst().reduce(parts.first?.length ?? (0, 0)) { found, part in
                let next = part.length
                return (min(found.min, next.min), found.max.flatMap { a in next.max.map { max(a, $0) } })
            }
        }
    }

    private static func times(_ one: (min: Int, max: Int?), _ least: Int, _ most: Int?) -> (min: Int, max: Int?) {
        guard let most, let max = one.max else { return (one.min * least, one.max == 0 ? 0 : nil) }
        return (one.min * least, max * most)
    }

    private struct Parser {
        let units: [UInt16]
        var index = 0
        private static let depthLimit = 40
        private static let countLimit = 10_000

        var isAtEnd: Bool { index == units.count }
        private var next: UInt16? { index < units.count ? units[index] : nil }

        init(units: [UInt16]) {
            self.units = units
        }

        private mutating func skip(_ letter: UInt8) -> Bool {
            guard next == UInt16(letter) else { return false }
            index += 1
            return true
        }

        mutating func alternatives(depth: Int) -> PatternSyntax? {
            guard depth < Self.depthLimit else { return nil }
            var branches: [PatternSyntax] = []
            repeat {
                guard let branch = sequence(depth: depth) else { return nil }
                branches.append(branch)
            } while skip(UInt8(ascii: "|"))
            return branches.count == 1 ? branches[0] : .either(branches)
        }

        private mutating func sequence(depth: Int) -> PatternSyntax? {
            var parts: [PatternSyntax] = []
            while let unit = next, unit != UInt16(UInt8(ascii: "|")), unit != UInt16(UInt8(ascii: ")")) {
                guard let atom = atom(depth: depth), let part = quantified(atom) else { return nil }
                parts.append(part)
            }
            return .sequence(parts)
        }

        private mutating func atom(depth: Int) -> PatternSyntax? {
            guard let unit = next else { return nil }
            index += 1
            switch UInt8(exactly: unit) {
            case UInt8(ascii: "."): return .one(.anyInLine)
            case UInt8(ascii: "^"), UInt8(ascii: "$"): return .edge
            case UInt8(ascii: "["): return set()
            case UInt8(ascii: "("): return group(depth: depth)
            case UInt8(ascii: "\\"): return escape()
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"): return nil
            default: return .unit(unit)
            }
        }

        private mutating func quantified(_ atom: PatternSyntax) -> PatternSyntax? {
            var least = 1
            var most: Int? = 1
            if skip(UInt8(ascii: "*")) {
                (least, most) = (0, nil)
            } else if skip(UInt8(ascii: "+")) {
                (least, most) = (1, nil)
            } else if skip(UInt8(ascii: "?")) {
                (least, most) = (0, 1)
            } else if skip(UInt8(ascii: "{")) {
                guard let low = number() else { return nil }
                (least, most) = (low, low)
                if skip(UInt8(ascii: ",")) { most = number() }
                guard skip(UInt8(ascii: "}")) else { return nil }
            } else {
                return atom
            }
            let manner: Manner = skip(UInt8(ascii: "?")) ? .lazy : skip(UInt8(ascii: "+")) ? .possessive : .greedy
            return .repeated(atom, min: least, max: most, manner: manner)
        }

        private mutating func number() -> Int? {
            var value: Int?
            while let unit = next, 0x30...0x39 ~= unit {
                value = (value ?? 0) * 10 + Int(unit - 0x30)
                if let value, value > Self.countLimit { return nil }
                index += 1
            }
            return value
        }

        private mutating func group(depth: Int) -> PatternSyntax? {
            var isLook = false
            var isAtomic = false
            if skip(UInt8(ascii: "?")) {
                if skip(UInt8(ascii: "=")) || skip(UInt8(ascii: "!")) {
                    isLook = true
                } else if skip(UInt8(ascii: "<")) {
                    if skip(UInt8(ascii: "=")) || skip(UInt8(ascii: "!")) {
                        isLook = true
                    } else {
                        while let unit = next, unit != UInt16(UInt8(ascii: ">")) {
                            guard CanonicalUnits.isWord(unit) else { return nil }
                            index += 1
                        }
                        guard skip(UInt8(ascii: ">")) else { return nil }
                    }
                } else if skip(UInt8(ascii: ">")) {
                    isAtomic = true
                } else if !skip(UInt8(ascii: ":")) {
                    return nil
                }
            }
            guard let inner = alternatives(depth: depth + 1), skip(UInt8(ascii: ")")) else { return nil }
            return isLook ? .nothing : isAtomic ? .atomic(inner) : inner
        }

        private mutating func escape() -> PatternSyntax? {
            guard let unit = next else { return nil }
            index += 1
            switch UInt8(exactly: unit) {
            case UInt8(ascii: "d"): return .digit
            case UInt8(ascii: "s"): return .space
            case UInt8(ascii: "b"): return .boundary
            case UInt8(ascii: "A"), UInt8(ascii: "Z"), UInt8(ascii: "z"): return .edge
            case UInt8(ascii: "w"): return .one(.word)
            case UInt8(ascii: "W"): return .one(.word.inverted)
            case UInt8(ascii: "S"): return .one(.space.inverted)
            case UInt8(ascii: "D"): return .one(.digit.inverted)
            case UInt8(ascii: "h"), UInt8(ascii: "v"): return .one(.unknown)
            case UInt8(ascii: "B"): return .nothing
            case UInt8(ascii: "p"), UInt8(ascii: "P"):
                guard skip(UInt8(ascii: "{")) else { return nil }
                while let unit = next, unit != UInt16(UInt8(ascii: "}")) {
                    index += 1
                    if CanonicalUnits.isWord(unit) || unit == UInt16(UInt8(ascii: "=")) || unit == UInt16(UInt8(ascii: "^")) {
                        continue
                    }
                    return nil
                }
                return skip(UInt8(ascii: "}")) ? .one(.unknown) : nil
            default:
                // A sign that stands for itself; letters and digits mean something else.
                return CanonicalUnits.isWord(unit) ? nil : .unit(unit)
            }
        }

        /// What stands in brackets is one character; digits alone are told.
        private mutating func set() -> PatternSyntax? {
            let start = index
            var depth = 1
            while let unit = next {
                index += 1
                switch UInt8(exactly: unit) {
                case UInt8(ascii: "\\"): index += 1
                case UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "]") where index - 1 > start || depth > 1: depth -= 1
                default: break
                }
                if depth == 0 {
                    let inside = units[start..<min(index - 1, units.count)]
                    return inside.elementsEqual("0-9".utf16) || inside.elementsEqual("\\d".utf16)
                        ? .digit : .one(PatternSet(inside))
                }
            }
            return nil
        }
    }
}

/// What a code unit of canonical text is.
enum CanonicalUnits {
    static func isDigit(_ unit: UInt16) -> Bool { 0x30...0x39 ~= unit }

    /// A letter, a digit or the underscore of ASCII, or anything beyond it that is no sign.
    static func isWord(_ unit: UInt16) -> Bool {
        if unit < 0x80 { return 0x61...0x7A ~= unit || 0x41...0x5A ~= unit || isDigit(unit) || unit == 0x5F }
        return !(0x2000...0x2BFF ~= unit || 0x3000...0x303F ~= unit || 0xA0...0xBF ~= unit || unit == 0xD7 || unit == 0xF7)
    }
}

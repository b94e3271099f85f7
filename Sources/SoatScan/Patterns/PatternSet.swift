/// A set of characters of a pattern: a bit for each of ASCII, ranges and classes beyond.
struct PatternSet: Hashable {
    /// ASCII: the characters up to U+003F, and the others.
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    /// Beyond ASCII.
    private(set) var ranges: [ClosedRange<UInt32>] = []
    private(set) var classes: Classes = []
    /// What is not listed belongs to it.
    private(set) var isInverted = false
    /// Whether all that was written is understood; if not, the set says nothing.
    private(set) var isKnown = true

    /// `\w`, `\d`, `\s`, and the rest of each.
    struct Classes: OptionSet, Hashable {
        let rawValue: UInt8
        static let word = Classes(rawValue: 1)
        static let notWord = Classes(rawValue: 2)
        static let digit = Classes(rawValue: 4)
        static let notDigit = Classes(rawValue: 8)
        static let space = Classes(rawValue: 16)
        static let notSpace = Classes(rawValue: 32)
    }

    private init() {}

    /// `.`: all but the ends of lines.
    static let anyInLine: PatternSet = {
        var set = PatternSet()
        for sign in UInt32(0x0A)...0x0D { set.insert(sign...sign) }
        set.insert(0x85...0x85)
        set.insert(0x2028...0x2029)
        return set.inverted
    }()
    static let word = of(.word)
    static let digit = of(.digit)
    static let space = of(.space)
    static let unknown: PatternSet = {
        var set = PatternSet()
        set.isKnown = false
        return set
    }()

    /// A single character.
    init(letter: UInt16) {
        insert(UInt32(letter)...UInt32(letter))
    }

    /// - Parameter source: what stands in brackets, canonical.
    init(_ source: ArraySlice<UInt16>) {
        var rest = source
        if rest.first == UInt16(UInt8(ascii: "^")) {
            rest.removeFirst()
            isInverted = true
        }
        while !rest.isEmpty {
            guard let item = Self.item(&rest) else {
                isKnown = false
                return
            }
            guard case .letter(let first) = item else {
                if case .classes(let classes) = item { insert(classes) }
                continue
            }
            // A hyphen at the end is one.
            guard rest.first == UInt16(UInt8(ascii: "-")), rest.count > 1 else {
                insert(first...first)
                continue
            }
            rest.removeFirst()
            guard case .letter(let last)? = Self.item(&rest), last >= first else {
                isKnown = false
                return
            }
            insert(first...last)
        }
    }

    private enum Item {
        case letter(UInt32)
        case classes(Classes)
    }

    private static func item(_ rest: inout ArraySlice<UInt16>) -> Item? {
        let unit = rest.removeFirst()
        if unit == UInt16(UInt8(ascii: "\\")) {
            guard !rest.isEmpty else { return nil }
            let escaped = rest.removeFirst()
            switch UInt8(exactly: escaped) {
            case UInt8(ascii: "w"): return .classes(.word)
            case UInt8(ascii: "W"): return .classes(.notWord)
            case UInt8(ascii: "d"): return .classes(.digit)
            case UInt8(ascii: "D"): return .classes(.notDigit)
            case UInt8(ascii: "s"): return .classes(.space)
            case UInt8(ascii: "S"): return .classes(.notSpace)
            case UInt8(ascii: "n"): return .letter(0x0A)
            case UInt8(ascii: "t"): return .letter(0x09)
            default: return escaped < 0x80 && !CanonicalUnits.isWord(escaped) ? .letter(UInt32(escaped)) : nil
            }
        }
        if unit == UInt16(UInt8(ascii: "-")) { return rest.isEmpty ? .letter(0x2D) : nil }
        // Sets in sets, intersections, strings; and what stands for more than one unit.
        if "[]&{}^$".utf16.contains(unit) || (0xD800...0xDFFF).contains(unit) { return nil }
        return .letter(UInt32(unit))
    }

    private static func of(_ classes: Classes) -> PatternSet {
        var set = PatternSet()
        set.insert(classes)
        return set
    }

    var inverted: PatternSet {
        var set = self
        set.isInverted.toggle()
        return set
    }

    private mutating func insert(_ range: ClosedRange<UInt32>) {
        for sign in range.lowerBound...max(range.lowerBound, min(range.upperBound, 0x7F)) where sign < 0x80 { mark(sign) }
        if range.upperBound >= 0x80 { ranges.append(max(0x80, range.lowerBound)...range.upperBound) }
    }

    private mutating func insert(_ more: Classes) {
        classes.formUnion(more)
        for sign in UInt32(0)..<0x80 where more.hold(CharacterClass.ofASCII(sign)) { mark(sign) }
    }

    private mutating func mark(_ sign: UInt32) {
        if sign < 64 { low |= 1 << UInt64(sign) } else { high |= 1 << UInt64(sign - 64) }
    }

    /// The bits as they hold, inverted or not.
    var ascii: (low: UInt64, high: UInt64) { isInverted ? (~low, ~high) : (low, high) }

    /// Whether all letters beyond ASCII belong to it, or none; `nil` where some do.
    var holdsLetters: Bool? {
        guard ranges.allSatisfy({ $0.lowerBound > 0x1EF9 }) else { return nil }
        return classes.isEmpty ? isInverted : classes.hold(.letter) != isInverted
    }

    /// Whether a character beyond ASCII belongs to it; `nil` where its class is not known here.
    func holds(_ scalar: UInt32) -> Bool? {
        if ranges.contains(where: { $0.contains(scalar) }) { return !isInverted }
        guard !classes.isEmpty else { return isInverted }
        guard let known = CharacterClass.of(scalar) else { return nil }
        return classes.hold(known) != isInverted
    }
}

extension PatternSet.Classes {
    fileprivate func hold(_ kind: CharacterClass) -> Bool {
        contains(kind.isWord ? .word : .notWord) || contains(kind == .digit ? .digit : .notDigit)
            || contains(kind == .space ? .space : .notSpace)
    }
}

/// What patterns tell characters by.
///
/// - Source: ICU's `\w`, `\d`, `\s`, as UTS #18 has them.
enum CharacterClass {
    case letter, digit, space, sign

    var isWord: Bool { self == .letter || self == .digit }

    static func ofASCII(_ sign: UInt32) -> CharacterClass {
        switch sign {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A, 0x5F: .letter
        case 0x09...0x0D, 0x20: .space
        default: .sign
        }
    }

    /// The letters of Vietnamese and its neighbours, the punctuation of posts, emoji; `nil` for all others, which ICU
    /// knows.
    static func of(_ scalar: UInt32) -> CharacterClass? {
        switch scalar {
        case 0..<0x80: ofASCII(scalar)
        case 0xD7, 0xF7: .sign
        case 0xC0...0x24F, 0x1EA0...0x1EF9: .letter
        case 0xA1...0xA9, 0xAB, 0xAC, 0xAE...0xB1, 0xB4, 0xB6...0xB8, 0xBB...0xBF: .sign
        case 0x2010...0x2027, 0x2030...0x203E, 0x20A0...0x20BF, 0x2190...0x23FF, 0x2500...0x27BF: .sign
        case 0x1F300...0x1F64F, 0x1F680...0x1FAF8: .sign
        default: nil
        }
    }
}

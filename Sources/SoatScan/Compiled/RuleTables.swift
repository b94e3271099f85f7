internal import SoatRules
internal import SoatText

/// What the leaves of rules look for, as runs of plain values: one automaton for all phrases, and what each phrase leads to.
///
/// They depend on the rules alone, so those of the built-in rules are made once and carried by the program
/// (``RuleTables/builtin``); those of other rules are built when they are loaded (``TableBuilder``).
struct RuleTables: Sendable {
    var vocabulary = Vocabulary()
    /// Of all phrases; those behind the last of ``phraseTraits`` are signs of disguised numbers.
    var automaton = Automaton([], identityCount: 0)

    // MARK: By phrase

    /// As the rule writes each that is first to, in UTF-8.
    var phraseTexts = Grouped<UInt8>()
    var phraseTraits: [PhraseTraits] = []
    /// How ambiguous each is without marks, as ``PhraseAmbiguity/code``; 0: that was not computed.
    var phraseAmbiguities: [UInt8] = []
    /// Leaves that may stand in a post by it.
    var phraseLeaves = Grouped<UInt32>()
    /// Expressions of concepts that begin with it.
    var phraseExpressions = Grouped<UInt32>()

    // MARK: By leaf

    /// Its phrases, where it asks for phrases.
    var leafPhrases = Grouped<UInt32>()
    /// Its expressions that begin with a slot: no phrase leads to them.
    var leafSlotted = Grouped<UInt32>()
    /// The words among the triggers of its pattern.
    var leafTriggers = Grouped<TriggerWord>()
    var leafPresence: [LeafPresence] = []
    /// How often its signs stand in posts, by a guess.
    var leafCosts: [Int32] = []

    // MARK: By concept and expression

    var conceptLeaves = Grouped<UInt32>()
    var expressionConcepts: [UInt32] = []
    var expressionParts = Grouped<ExpressionPart>()
    var expressionTraits: [ExpressionTraits] = []

    /// Of entities that rules ask for, by their places among all kinds.
    var entityKinds: [UInt8] = []

    var phraseCount: Int { phraseTraits.count }
    /// Syllables of the longest phrase.
    var longestPhrase: Int { automaton.longestPattern }

    func text(of phrase: PatternID) -> ArraySlice<UInt8> { phraseTexts[Int(phrase.rawValue)] }

    func ambiguity(of phrase: PatternID) -> PhraseAmbiguity? { PhraseAmbiguity(code: phraseAmbiguities[Int(phrase.rawValue)]) }

    /// An expression as it could be written.
    func text(ofExpression index: Int) -> String {
        var words: [String] = []
        for part in expressionParts[index] {
            if part.isAfterGap { words.append("…") }
            words.append(part.slot.map { "[\($0.slotName)]" } ?? String(decoding: text(of: part.phrase), as: UTF8.self))
        }
        return words.joined(separator: " ")
    }
}

/// How a phrase must be written, in one byte.
struct PhraseTraits: Sendable, Hashable, BitwiseCopyable {
    private let bits: UInt8

    init(_ condition: PhraseCondition) {
        let letterCase: UInt8 =
            switch condition.letterCase {
            case .any: 0
            case .upper: 1
            case .title: 2
            }
        bits = letterCase | (condition.marks == .exact ? 4 : 0) | (condition.place == .line ? 8 : 0)
    }

    var letterCase: PhraseCondition.Case { bits & 3 == 0 ? .any : bits & 3 == 1 ? .upper : .title }
    var marks: PhraseCondition.Marks { bits & 4 == 0 ? .auto : .exact }
    var place: PhraseCondition.Place { bits & 8 == 0 ? .anywhere : .line }
}

/// A word among the triggers of a pattern.
struct TriggerWord: Sendable, Hashable, BitwiseCopyable {
    let phrase: UInt32
    /// Its place in ``PatternTriggers/triggers``.
    let trigger: UInt32
}

/// A part of a concept's expression: a phrase or a slot.
struct ExpressionPart: Sendable, Hashable, BitwiseCopyable {
    /// The number of a phrase, or the place of a kind among all kinds; the two highest bits say what it is.
    private let bits: UInt32
    private static let slotBit: UInt32 = 1 << 31
    private static let gapBit: UInt32 = 1 << 30

    init(phrase: PatternID, isAfterGap: Bool) {
        bits = phrase.rawValue | (isAfterGap ? Self.gapBit : 0)
    }

    init(slot: EntityKind, isAfterGap: Bool) {
        bits = UInt32(slot.place) | Self.slotBit | (isAfterGap ? Self.gapBit : 0)
    }

    var isAfterGap: Bool { bits & Self.gapBit != 0 }
    /// `nil` for a phrase.
    var slot: EntityKind? { bits & Self.slotBit != 0 ? EntityKind(place: Int(number)) : nil }
    /// Where it is no slot.
    var phrase: PatternID { PatternID(rawValue: number) }
    private var number: UInt32 { bits & ~(Self.slotBit | Self.gapBit) }
}

/// What an expression is besides its parts.
struct ExpressionTraits: Sendable, Hashable, BitwiseCopyable {
    private let bits: UInt8

    init(needs: Int, isClean: Bool) {
        bits = UInt8(truncatingIfNeeded: min(max(0, needs), 127)) << 1 | (isClean ? 1 : 0)
    }

    /// So many other signs must stand in the frame.
    var needs: Int { Int(bits >> 1) }
    var isClean: Bool { bits & 1 != 0 }
}

/// How a post shows that a leaf may stand in it: any of these.
struct LeafPresence: Sendable, Hashable, BitwiseCopyable {
    private var bits: UInt8 = 0

    init() {}

    /// A hit of one of its phrases.
    static let hit = LeafPresence(bits: 1)

    static func sign(_ sign: EntitySign) -> LeafPresence { LeafPresence(bits: 2 << UInt8(sign.rawValue)) }

    private init(bits: UInt8) {
        self.bits = bits
    }

    var isEmpty: Bool { bits == 0 }
    var hasHit: Bool { bits & 1 != 0 }

    /// Whether one of these signs is shown.
    func hasSign(of shown: LeafPresence) -> Bool { bits & shown.bits & ~1 != 0 }

    func has(_ sign: EntitySign) -> Bool { bits & 2 << UInt8(sign.rawValue) != 0 }

    mutating func add(_ other: LeafPresence) { bits |= other.bits }
}

extension EntityKind {
    private static let all = allCases
    private static let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })

    /// Its place among all kinds.
    var place: Int { Self.places[self] ?? 0 }

    init?(place: Int) {
        guard Self.all.indices.contains(place) else { return nil }
        self = Self.all[place]
    }

    /// As expressions write it: `[PERSON]`.
    fileprivate var slotName: String { rawValue.uppercased() }
}

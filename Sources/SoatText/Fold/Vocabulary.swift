/// The identity of a syllable without its marks, within one vocabulary. 0: not in it.
public struct SyllableID: Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let unknown = SyllableID(rawValue: 0)
}

/// The bare syllables that rules speak of, numbered from 1.
///
/// Bare means: canonical letters without vowel quality, stroke and tone (`phản` → `phan`). Marks are
/// compared afterwards, so that one look-up serves marked and unmarked text.
public struct Vocabulary: Sendable {
    private var identities: [[UInt8]: UInt32] = [:]
    /// Whether some entry begins with a digit: only then are numbers of a text looked up.
    private(set) var hasNumerals = false

    public init() {}

    public var count: Int { identities.count }

    /// The identity of a bare syllable, given to it now if it is new.
    public mutating func intern(_ bare: [UInt8]) -> SyllableID {
        if let known = identities[bare] { return SyllableID(rawValue: known) }
        let identity = UInt32(identities.count + 1)
        identities[bare] = identity
        if let first = bare.first, first >= 0x30, first <= 0x39 { hasNumerals = true }
        return SyllableID(rawValue: identity)
    }

    /// - Complexity: O(length); called only for raw tokens that the cache does not hold.
    public func identity(of bare: [UInt8]) -> SyllableID {
        SyllableID(rawValue: identities[bare] ?? 0)
    }
}

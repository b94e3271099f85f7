/// The identity of a syllable without its marks, within one vocabulary. 0: not in it.
public struct SyllableID: Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }
}

/// The bare syllables that rules speak of, numbered from 1.
///
/// Bare means: canonical letters without vowel quality, stroke and tone (`phản` → `phan`). Marks are
/// compared afterwards, so that one look-up serves marked and unmarked text.
///
/// An open-addressing table over one run of bytes: rules of ten thousand words are numbered at each start.
public struct Vocabulary: Sendable {
    /// The words, one after another.
    private var letters: [UInt8] = []
    /// Where each identity's word ends in `letters`; it begins where the one before ends.
    private var ends: [Int] = [0]
    /// Identities by hash; 0 is an empty place. Never more than half full.
    private var table = [UInt32](repeating: 0, count: 64)
    /// Digits of the longest entry of digits alone: longer numbers of a text are not looked up.
    private(set) var longestNumeral = 0

    public init() {}

    /// Some words numbered in order.
    ///
    /// - Parameter listing: bare words, all different, with a space between two.
    package init(listing: StaticString) {
        let bytes = listing.withUTF8Buffer { unsafe [UInt8]($0) }
        for word in bytes.split(separator: UInt8(ascii: " ")) { _ = intern(Array(word)) }
    }

    /// Some words numbered in order.
    ///
    /// - Parameters:
    ///   - letters: bare words, all different, one behind the other.
    ///   - ends: where each ends, in bytes.
    /// - Returns: `nil` where the ends do not part the letters.
    package init?(letters: [UInt8], ends: [UInt32]) {
        var start = 0
        for end in ends {
            let end = Int(end)
            guard end > start, end <= letters.count else { return nil }
            _ = intern(Array(letters[start..<end]))
            start = end
        }
        guard start == letters.count, count == ends.count else { return nil }
    }

    /// What ``init(letters:ends:)`` takes.
    package var parts: (letters: [UInt8], ends: [UInt32]) { (letters, ends.dropFirst().map { UInt32($0) }) }

    /// All words in order, with a space between two: what ``init(listing:)`` takes.
    package var listing: String {
        guard count > 0 else { return "" }
        return (1...UInt32(count)).map { String(decoding: word($0), as: UTF8.self) }.joined(separator: " ")
    }

    public var count: Int { ends.count - 1 }

    /// The identity of a bare syllable, given to it now if it is new.
    public mutating func intern(_ bare: [UInt8]) -> SyllableID {
        let place = place(of: bare)
        if table[place] != 0 { return SyllableID(rawValue: table[place]) }
        let identity = UInt32(ends.count)
        letters += bare
        ends.append(letters.count)
        table[place] = identity
        if bare.count > longestNumeral, bare.allSatisfy({ 0x30...0x39 ~= $0 }) { longestNumeral = bare.count }
        if count * 2 > table.count { grow() }
        return SyllableID(rawValue: identity)
    }

    /// - Complexity: O(length); called only for raw tokens that the cache does not hold.
    public func identity(of bare: [UInt8]) -> SyllableID {
        SyllableID(rawValue: table[place(of: bare)])
    }

    /// Where a word stands in the table, or would stand.
    private func place(of bare: [UInt8]) -> Int {
        let mask = table.count - 1
        var place = Int(truncatingIfNeeded: Self.hash(bare[...])) & mask
        while table[place] != 0, word(table[place]) != bare[...] { place = (place + 1) & mask }
        return place
    }

    private func word(_ identity: UInt32) -> ArraySlice<UInt8> {
        letters[ends[Int(identity) - 1]..<ends[Int(identity)]]
    }

    private mutating func grow() {
        table = [UInt32](repeating: 0, count: table.count * 2)
        let mask = table.count - 1
        for identity in 1...UInt32(count) {
            var place = Int(truncatingIfNeeded: Self.hash(word(identity))) & mask
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = identity
        }
    }

    /// FNV-1a, with a last mix so that the low bits are good.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 29
    }
}

/// A Vietnamese encoding of one byte, or two, for a letter, whose text was pasted as if it were Latin-1 or
/// Windows-1252.
struct EightBitEncoding: Sendable {
    /// A letter that came out, and how many scalars it was written with.
    struct Letter: Sendable, Hashable {
        let scalar: UInt32
        let length: Int
    }

    let disguise: Disguise
    /// How many different words of a run must become syllables by decoding.
    let evidence: Int
    /// Whether capitals with a tone are small letters in a font of capitals.
    let borrowsSmallLetters: Bool
    /// Letters written with one scalar.
    private let singles: [UInt32: UInt32]
    /// Those of them below U+0200, at their places; 0 for none.
    private let lowSingles: [UInt32]
    /// Letters written with a letter and a mark behind it: the letter in the upper half of the key.
    private let pairs: [UInt64: UInt32]

    init(
        _ disguise: Disguise, evidence: Int = 2, borrowsSmallLetters: Bool = false,
        singles: [UInt32: UInt32], pairs: [(letter: UInt32, base: UInt32, mark: UInt32)] = []
    ) {
        self.disguise = disguise
        self.evidence = evidence
        self.borrowsSmallLetters = borrowsSmallLetters
        self.singles = singles
        lowSingles = (0..<0x200).map { singles[$0] ?? 0 }
        var table: [UInt64: UInt32] = [:]
        var alphabet = Set(singles.keys)
        for pair in pairs {
            table[Self.key(pair.base, pair.mark)] = pair.letter
            alphabet.insert(pair.base)
            alphabet.insert(pair.mark)
        }
        self.pairs = table
        self.alphabet = alphabet
    }

    /// All that stands for a letter or a part of one.
    private let alphabet: Set<UInt32>

    /// Whether the scalar may belong to a word: a letter in this encoding, or one as it stands.
    func isWordPart(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }
        if alphabet.contains(scalar) { return true }
        switch FoldTable.shared.kind(of: scalar) {
        case .letter, .mark, .invisible: return true
        case .digit, .space, .other: return false
        }
    }

    /// The letters of a word; `nil` when a scalar of it stands for none.
    func decode(_ word: ArraySlice<UInt32>) -> [Letter]? {
        var letters: [Letter] = []
        letters.reserveCapacity(word.count)
        var index = word.startIndex
        while index < word.endIndex {
            let scalar = word[index]
            // A mark behind a letter is never of ASCII.
            if index + 1 < word.endIndex, word[index + 1] > 0x7F, let letter = pairs[Self.key(scalar, word[index + 1])] {
                letters.append(Letter(scalar: letter, length: 2))
                index += 2
            } else if let letter = scalar < 0x80 ? scalar : single(scalar) {
                letters.append(Letter(scalar: letter, length: 1))
                index += 1
            } else {
                return nil
            }
        }
        return letters
    }

    private func single(_ scalar: UInt32) -> UInt32? {
        guard scalar < 0x200 else { return singles[scalar] }
        let letter = lowSingles[Int(scalar)]
        return letter == 0 ? nil : letter
    }

    /// Whether something stands in a word that no word of Unicode Vietnamese has. A tone on the wrong vowel is only
    /// a slip, and `coá` for `có` a jest.
    func isHard(_ word: ArraySlice<UInt32>) -> Bool {
        let stem = word.last.map(Self.raised.contains) ?? false ? word.dropLast() : word
        // A soft hyphen alone may be one that somebody put in.
        if stem.contains(where: { $0 > 0x7F && $0 != 0xAD && !VietnameseLetters.all.contains($0) }) { return true }
        return zip(word, word.dropFirst()).contains { base, mark in
            pairs[Self.key(base, mark)] != nil
                && !(disguise == .vni && base | 0x20 == 0x6F && Self.tonesOnA.contains(mark | 0x20))
        }
    }

    /// Raised behind a word they are powers, notes and ordinals: `cm²`.
    private static let raised: Set<UInt32> = [0xAA, 0xB0, 0xB2, 0xB3, 0xB9, 0xBA]

    /// à, á and ã: `oà` is ồ in VNI.
    private static let tonesOnA: Set<UInt32> = [0xE0, 0xE1, 0xE3]

    private static func key(_ base: UInt32, _ mark: UInt32) -> UInt64 { UInt64(base) << 32 | UInt64(mark) }
}

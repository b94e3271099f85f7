/// Which spellings are Vietnamese syllables: onset, rhyme and tone that may stand together.
///
/// A spelling that is none may still be an acronym, a foreign word or a mistake: illegality alone is
/// no sign of disguise.
///
/// - Complexity: a few table lookups a syllable, no allocation for marked spellings.
package struct LegalSyllables: Sendable {
    package static let shared = LegalSyllables()

    private init() {}

    /// The status of a syllable; `nil` when it is none.
    ///
    /// - Parameter toneless: lower case, NFC, without tone: `h`, `o`, `c` for học.
    package func status(toneless: some Sequence<Unicode.Scalar>, tone: Tone) -> SyllableStatus? {
        guard let letters = SyllableLetters(toneless: toneless), letters.count > 0 else { return nil }
        let (onset, other) = Onset.candidates(for: letters)
        let status = Self.status(onset, letters, tone)
        guard let other, let second = Self.status(other, letters, tone) else { return status }
        return status.map { min($0, second) } ?? second
    }

    /// Whether it is a syllable of any status.
    package func isLegal(toneless: some Sequence<Unicode.Scalar>, tone: Tone) -> Bool {
        status(toneless: toneless, tone: tone) != nil
    }

    /// The best status among the syllables that are written so once all marks are dropped, `đ` as d;
    /// `nil` when there is none.
    ///
    /// - Parameter bytes: `a`–`z`.
    package func bareStatus(_ bytes: some Sequence<UInt8>) -> SyllableStatus? {
        guard let letters = SyllableLetters(bare: bytes), letters.count > 0 else { return nil }
        let (onset, other) = Onset.candidates(for: letters, bare: true)
        let statuses = [onset, other].compactMap { $0 }.flatMap { Self.bareStatuses($0, letters) }
        return statuses.min()
    }

    /// Whether some syllable is written so once all marks are dropped.
    package func isLegalBare(_ bytes: some Sequence<UInt8>) -> Bool {
        bareStatus(bytes) != nil
    }

    private static func status(_ onset: Onset, _ letters: SyllableLetters, _ tone: Tone) -> SyllableStatus? {
        guard onset != .qu || letters[1] == UInt8(ascii: "u") else { return nil }
        let table = onset == .qu ? Rhymes.afterQu : Rhymes.plain
        guard let rhyme = table[letters.dropFirst(onset.letterCount)], tone.isSharp || !rhyme.endsInStop else { return nil }
        return onset.status(before: rhyme)
    }

    private static func bareStatuses(_ onset: Onset, _ letters: SyllableLetters) -> [SyllableStatus] {
        guard onset != .qu || letters[1] == UInt8(ascii: "u") else { return [] }
        let table = onset == .qu ? Rhymes.bareAfterQu : Rhymes.barePlain
        return table[letters.dropFirst(onset.letterCount)].compactMap(onset.status)
    }
}

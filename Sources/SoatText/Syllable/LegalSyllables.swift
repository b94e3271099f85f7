/// Which spellings are Vietnamese syllables: onset, rhyme and tone that may stand together.
///
/// A spelling that is none may still be an acronym, a foreign word or a mistake: illegality alone is
/// no sign of disguise.
///
/// - Complexity: a few table lookups a syllable, no allocation for marked spellings.
package final class LegalSyllables: Sendable {
    package static let shared = LegalSyllables()

    private let plain = RhymeTable(Rhymes.plain, by: \.letters)
    private let afterQu = RhymeTable(Rhymes.afterQu, by: \.letters)
    private let barePlain = RhymeTable(Rhymes.plain, by: \.letters.bare)
    private let bareAfterQu = RhymeTable(Rhymes.afterQu, by: \.letters.bare)

    private init() {}

    /// The status of a syllable; `nil` when it is none.
    ///
    /// - Parameter toneless: lower case, NFC, without tone: `h`, `o`, `c` for học.
    package func status(toneless: some Sequence<Unicode.Scalar>, tone: Tone) -> SyllableStatus? {
        guard let letters = SyllableLetters(toneless: toneless) else { return nil }
        return status(letters, tone)
    }

    func status(_ letters: SyllableLetters, _ tone: Tone) -> SyllableStatus? {
        guard letters.count > 0 else { return nil }
        return bestStatus(letters, Onset.candidates(for: letters), plain, afterQu) { onset, rhyme in
            tone.isSharp || !rhyme.endsInStop ? onset.status(before: rhyme) : nil
        }
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
        SyllableLetters(bare: bytes).flatMap(bareStatus)
    }

    func bareStatus(_ letters: SyllableLetters) -> SyllableStatus? {
        guard letters.count > 0 else { return nil }
        return bestStatus(letters, Onset.candidates(for: letters, bare: true), barePlain, bareAfterQu) { onset, rhyme in
            onset.status(before: rhyme)
        }
    }

    /// Whether some syllable is written so once all marks are dropped.
    package func isLegalBare(_ bytes: some Sequence<UInt8>) -> Bool {
        bareStatus(bytes) != nil
    }

    private func bestStatus(
        _ letters: SyllableLetters, _ onsets: (Onset, Onset?), _ plain: RhymeTable, _ afterQu: RhymeTable,
        _ status: (Onset, Rhymes.Rhyme) -> SyllableStatus?
    ) -> SyllableStatus? {
        func best(_ onset: Onset) -> SyllableStatus? {
            let rhyme = letters.dropFirst(onset.letterCount)
            guard onset == .qu else { return plain.best(rhyme) { status(onset, $0) } }
            return letters[1] == UInt8(ascii: "u") ? afterQu.best(rhyme) { status(onset, $0) } : nil
        }
        let first = best(onsets.0)
        guard let other = onsets.1, let second = best(other) else { return first }
        return first.map { min($0, second) } ?? second
    }
}

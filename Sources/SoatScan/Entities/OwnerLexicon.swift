internal import SoatRules
internal import SoatText

/// Words beside a number that say whose it is, or what it is.
///
/// - Source: facts on identifiers, §4; forms seen in our own development posts.
final class OwnerLexicon: Sendable {
    private let automaton: Automaton
    private let words: [OwnerWord]

    /// - Parameters:
    ///   - phrases: as ``phrases(vocabulary:folder:)`` gave them.
    ///   - identityCount: of the vocabulary when all lexicons are in it.
    init(_ phrases: [Automaton.Phrase], identityCount: Int) {
        automaton = Automaton(phrases, identityCount: identityCount)
        words = OwnerWord.all
    }

    /// - Parameter vocabulary: gains the words' syllables, so that posts need no second fold.
    static func phrases(vocabulary: inout Vocabulary, folder: inout PhraseFolder) -> [Automaton.Phrase] {
        var phrases: [Automaton.Phrase] = []
        for word in OwnerWord.all {
            let phrase = folder.fold(word.text, into: &vocabulary)
            phrases.append(
                Automaton.Phrase(
                    id: PatternID(rawValue: UInt32(phrases.count)), identities: phrase.identities, marks: phrase.marks))
        }
        return phrases
    }

    /// A word of the lexicon in a post: indices of syllables, both inclusive.
    private struct Hit {
        let word: OwnerWord
        let first: Int
        let last: Int
    }

    /// The words of a stretch; of two that overlap the longer.
    private func hits(in range: Range<Int>, of text: FoldedText, _ utf8: [UInt8]) -> [Hit] {
        guard !range.isEmpty else { return [] }
        var hits: [Hit] = []
        var found: [Automaton.Hit] = []
        automaton.appendHits(in: text, range: range, to: &found)
        for hit in found where !hit.lacksMarks || text[hit.first].marks.isEmpty {
            // Not the "me" of `zalo.me`.
            let start = Int(text[hit.first].start)
            if hit.first > 0, utf8[start - 1] == UInt8(ascii: "."), Int(text[hit.first - 1].end) == start - 1 { continue }
            hits.append(Hit(word: words[Int(hit.pattern.rawValue)], first: hit.first, last: hit.last))
        }
        return hits.filter { hit in
            !hits.contains { $0.first <= hit.first && $0.last >= hit.last && $0.last - $0.first > hit.last - hit.first }
        }
    }

    /// What the nearest label before a number says it is; `nil` where none does.
    ///
    /// Looks ten syllables back on the same line, no farther than the number before.
    func label(before first: Int, in text: FoldedText, utf8: [UInt8]) -> OwnerWord.Sign? {
        var low = first
        while low > max(0, first - 10), !isLongNumber(low - 1, in: text, utf8: utf8),
            !Self.hasByte(in: utf8, from: Int(text[low - 1].end), to: Int(text[low].start), Self.isLineBreak)
        {
            low -= 1
        }
        let labels = hits(in: low..<first, of: text, utf8).filter { hit in
            switch hit.word.sign {
            case .account, .identity, .tax, .code, .phone, .contact, .socialInsurance, .healthInsurance, .passport, .card: true
            case .transfer: first - hit.last <= 2
            default: false
            }
        }
        guard let nearest = labels.max(by: { $0.last < $1.last }) else { return nil }
        // "CMND số", "BHXH: số": that it is a number is all that this word says.
        let named = nearest.word.text == "số" ? labels.first { $0.last == nearest.first - 1 && $0.word.sign != .contact } : nil
        let sign = (named ?? nearest).word.sign
        return sign == .transfer ? .account : sign
    }

    /// What stands near a number, the nearest first.
    ///
    /// Looks `before` syllables back and `after` ahead on the same line, ahead no farther than the sentence. A word
    /// behind the number counts as three syllables farther away.
    func signs(
        around first: Int, through last: Int, before: Int, after: Int, in text: FoldedText, utf8: [UInt8]
    ) -> [OwnerWord.Sign] {
        let preceding = hits(in: max(0, first - before)..<first, of: text, utf8)
        let following = hits(in: min(last + 1, text.count)..<min(text.count, last + 1 + after), of: text, utf8)
        let start = Int(text[first].start)
        let end = Int(text[last].end)
        let before = preceding.filter { hit in
            !Self.hasByte(in: utf8, from: Int(text[hit.last].end), to: start, Self.isLineBreak)
                && !isSpokenTo(hit, among: preceding, text, utf8) && !isAsked(hit, among: preceding)
        }.map { ($0.word.sign, first - $0.last) }
        let behind = following.filter { hit in
            !Self.hasByte(in: utf8, from: end, to: Int(text[hit.first].start), Self.endsSentence)
                && !isSpokenTo(hit, among: following, text, utf8)
                && !following.contains { $0.word.sign == .request && $0.first == hit.last + 1 }
        }.map { ($0.word.sign, $0.first - last + 3) }
        return (before + behind).sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// "cô ơi", "cô Lan ơi", "dạ cô": the one who is spoken to; "mẹ nào": anyone. And a friend, or the young of an
    /// animal, where no name follows ("bạn", "con").
    private func isSpokenTo(_ hit: Hit, among hits: [Hit], _ text: FoldedText, _ utf8: [UInt8]) -> Bool {
        guard hit.word.sign.owner != nil, hit.word.sign != .office else { return false }
        if hit.word.needsName, !isCapitalised(hit.last + 1, text, utf8) { return true }
        return hits.contains { other in
            switch other.word.sign {
            case .vocative:
                other.first == hit.last + 1 || other.first == hit.last + 2 && isCapitalised(hit.last + 1, text, utf8)
            case .polite: other.last + 1 == hit.first
            default: false
            }
        }
    }

    /// "Phụ huynh cần giúp xin gọi 0912…": those who are to call, not those whose number it is.
    private func isAsked(_ hit: Hit, among hits: [Hit]) -> Bool {
        guard hit.word.isGeneral else { return false }
        return hits.contains { other in
            switch other.word.sign {
            case .request: other.first == hit.last + 1
            // "số liên hệ" is a noun.
            case .contact: other.first > hit.last && !hits.contains { $0.word.sign == .phone && $0.last + 1 == other.first }
            default: false
            }
        }
    }

    private func isCapitalised(_ index: Int, _ text: FoldedText, _ utf8: [UInt8]) -> Bool {
        guard index < text.count, !text[index].breaksBefore, !text[index].isNumeral else { return false }
        return String(decoding: utf8[Int(text[index].start)..<Int(text[index].end)], as: UTF8.self).first?.isUppercase == true
    }

    private func isLongNumber(_ index: Int, in text: FoldedText, utf8: [UInt8]) -> Bool {
        guard text[index].isNumeral else { return false }
        let digits = Array(FoldedDigits(utf8, from: Int(text[index].start), to: Int(text[index].end)))
        return digits.count > 2 && digits.allSatisfy { $0.digit != nil }
    }

    private static func hasByte(in utf8: [UInt8], from start: Int, to end: Int, _ isWanted: (UInt8) -> Bool) -> Bool {
        start < end && end <= utf8.count && utf8[start..<end].contains(where: isWanted)
    }

    private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        isLineBreak(byte) || [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";")].contains(byte)
    }
}

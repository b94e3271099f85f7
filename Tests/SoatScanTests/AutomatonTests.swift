import SoatTestSupport
import Testing

@testable import SoatScan
@testable import SoatText

@Suite("Automaton") struct AutomatonTests {
    /// Syllables close enough to each other for phrases to share prefixes, suffixes and bare forms.
    static let syllables = [
        "ban", "bán", "bản", "mã", "ma", "mà", "thi", "đề", "de", "để", "học", "hoc", "phí", "phì", "lộ", "lo", "x", "7a",
        "hoà", "hòa", "kỹ", "kĩ",
    ]

    @Test("The automaton finds what a naive scan finds, and its structure is sound", arguments: 0..<60)
    func agreesWithReference(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        var vocabulary = Vocabulary()
        var folder = PhraseFolder()
        var phrases: [Automaton.Phrase] = []
        for index in 0..<random.below(60) {
            let words = (0...random.below(4)).map { _ in random.pick(Self.syllables) }
            let folded = folder.fold(words.joined(separator: " "), into: &vocabulary)
            phrases.append(
                Automaton.Phrase(id: PatternID(rawValue: UInt32(index)), identities: folded.identities, marks: folded.marks))
        }
        let automaton = Automaton(phrases, identityCount: vocabulary.count)
        #expect(automaton.firstBrokenInvariant() == nil, "seed \(seed)")

        let separators = [" ", " ", " ", "  ", "-", ", ", "\n", "\u{A0}", "\t", " – "]
        let text = (0..<200).map { _ in random.pick(Self.syllables) + random.pick(separators) }.joined()
        let folded = FoldedText()
        folded.fold(Array(text.utf8), with: vocabulary)
        var found: [Automaton.Hit] = []
        automaton.appendHits(in: folded, range: 0..<folded.count, to: &found)
        #expect(Set(found) == NaiveScan.hits(of: phrases, in: folded), "seed \(seed)")
    }

    @Test("A machine without phrases finds nothing and stands")
    func empty() {
        let automaton = Automaton([], identityCount: 0)
        #expect(automaton.firstBrokenInvariant() == nil)
        let folded = FoldedText()
        folded.fold(Array("đề thi".utf8), with: Vocabulary())
        var found: [Automaton.Hit] = []
        automaton.appendHits(in: folded, range: 0..<folded.count, to: &found)
        #expect(found.isEmpty)
    }
}

/// The reference: every phrase tried at every syllable, mark by mark.
enum NaiveScan {
    static func hits(of phrases: [Automaton.Phrase], in text: FoldedText) -> Set<Automaton.Hit> {
        var hits: Set<Automaton.Hit> = []
        for phrase in phrases where !phrase.identities.isEmpty {
            for first in 0..<text.count where first + phrase.identities.count <= text.count {
                let range = first..<first + phrase.identities.count
                guard range.dropFirst().allSatisfy({ !text[$0].breaksBefore }),
                    zip(range, phrase.identities).allSatisfy({ text[$0].identity == $1.rawValue }),
                    zip(range, phrase.marks).allSatisfy({ lacksOrEquals(text[$0].marks, $1) })
                else { continue }
                let lacks = zip(range, phrase.marks).contains { text[$0].marks != $1 }
                hits.insert(Automaton.Hit(pattern: phrase.id, first: first, last: range.upperBound - 1, lacksMarks: lacks))
            }
        }
        return hits
    }

    /// "Missing marks, never different marks", letter by letter.
    private static func lacksOrEquals(_ found: SyllableMarks, _ wanted: SyllableMarks) -> Bool {
        (found.tone == .level || found.tone == wanted.tone)
            && (0..<SyllableMarks.letterLimit).allSatisfy {
                found.quality(ofLetter: $0) == .plain || found.quality(ofLetter: $0) == wanted.quality(ofLetter: $0)
            }
    }
}

internal import SoatText

/// The words that recognisers go by, as one machine: a post is read once for all of them.
///
/// A class, like the other lexicons: a copy of its tables for each post would cost more than reading them.
final class CueLexicon: Sendable {
    private let automaton: Automaton
    private let cues: [Cue]

    /// A word of the lexicon in a post: indices of syllables, both inclusive.
    struct Hit: Sendable {
        let cue: Cue
        let first: Int
        let last: Int
    }

    /// The words folded, and what each says.
    struct Words {
        var phrases: [Automaton.Phrase] = []
        var cues: [Cue] = []

        /// - Parameter vocabulary: gains the words' syllables, so that posts need no second fold.
        init(vocabulary: inout Vocabulary, folder: inout PhraseFolder) {
            var places: [PhraseFolder.Phrase: Int] = [:]
            for (cue, list) in CueTable.lists {
                for word in list.utf8.split(separator: UInt8(ascii: ";")) {
                    let phrase = folder.fold(String(Substring(word)), into: &vocabulary)
                    guard !phrase.identities.isEmpty else { continue }
                    if let place = places[phrase] {
                        cues[place].formUnion(cue)
                    } else {
                        places[phrase] = cues.count
                        let id = PatternID(rawValue: UInt32(cues.count))
                        phrases.append(Automaton.Phrase(id: id, identities: phrase.identities, marks: phrase.marks))
                        cues.append(cue)
                    }
                }
            }
        }
    }

    /// - Parameter identityCount: of the vocabulary when all lexicons are in it.
    init(_ words: Words, identityCount: Int) {
        automaton = Automaton(words.phrases, identityCount: identityCount)
        cues = words.cues
    }

    /// The words of a post in the order of their ends; of two the longer that holds the other.
    ///
    /// - Complexity: O(*n*).
    func hits(in text: FoldedText) -> [Hit] {
        var hits: [Hit] = []
        hits.reserveCapacity(text.count / 4)
        var places: [Automaton.Hit] = []
        places.reserveCapacity(text.count / 4)
        automaton.appendHits(in: text, range: 0..<text.count, to: &places)
        for found in places {
            let hit = Hit(cue: cues[Int(found.pattern.rawValue)], first: found.first, last: found.last)
            if found.lacksMarks, !Self.isUnmarked(hit, text) { continue }
            while let last = hits.last, last.first >= hit.first, last.last < hit.last || last.first > hit.first {
                hits.removeLast()
            }
            if let last = hits.last, last.first == hit.first, last.last == hit.last {
                hits[hits.count - 1] = Hit(cue: last.cue.union(hit.cue), first: hit.first, last: hit.last)
            } else if hits.last.map({ $0.first <= hit.first && $0.last >= hit.last }) != true {
                hits.append(hit)
            }
        }
        return hits
    }

    /// Words of one syllable that are looked for in text without marks, too: a name or class must follow.
    private static let bare: Cue = Cue.titles.union(.places)
        .union([.classWord, .endsName, .school, .subject, .subjectLabel, .house])

    /// Whether a hit that lacks marks stands among syllables without any, and is no other word without them.
    private static func isUnmarked(_ hit: Hit, _ text: FoldedText) -> Bool {
        if hit.first == hit.last, hit.cue.isDisjoint(with: bare) { return false }
        let low = max(0, hit.first - 3)
        let high = min(text.count - 1, hit.last + 3)
        return (low...high).allSatisfy { text[$0].marks.isEmpty }
    }
}

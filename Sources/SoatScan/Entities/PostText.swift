internal import SoatText

/// A post as recognisers read it: syllables, their letters and gaps, and the words of the lexicon in it.
///
/// A class, since what it finds is kept for the recognisers that come after.
final class PostText {
    let text: FoldedText
    let utf8: [UInt8]
    let context: PostContext
    let lexicon: EntityLexicon
    /// In the order of their ends.
    private(set) lazy var cues: [CueLexicon.Hit] = lexicon.cues.hits(in: text)

    init(_ text: FoldedText, utf8: [UInt8], context: PostContext, lexicon: EntityLexicon) {
        self.text = text
        self.utf8 = utf8
        self.context = context
        self.lexicon = lexicon
    }

    var count: Int { text.count }

    // MARK: Cues

    /// The word of the lexicon that ends with a syllable.
    func cue(endingAt index: Int) -> CueLexicon.Hit? {
        let place = firstCue(endingAtOrAfter: index)
        guard place < cues.count, cues[place].last == index else { return nil }
        return cues[place]
    }

    /// The word of the lexicon that begins with a syllable.
    func cue(startingAt index: Int) -> CueLexicon.Hit? {
        var place = firstCue(endingAtOrAfter: index)
        while place < cues.count, cues[place].last < index + 8 {
            if cues[place].first == index { return cues[place] }
            place += 1
        }
        return nil
    }

    /// The word of the lexicon that a syllable belongs to.
    func cue(covering index: Int) -> CueLexicon.Hit? {
        var place = firstCue(endingAtOrAfter: index)
        while place < cues.count, cues[place].last < index + 8 {
            if cues[place].first <= index { return cues[place] }
            place += 1
        }
        return nil
    }

    private func firstCue(endingAtOrAfter index: Int) -> Int {
        var low = 0
        var high = cues.count
        while low < high {
            let middle = (low + high) / 2
            if cues[middle].last < index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: Letters

    /// Whether a syllable begins with a capital.
    func isCapital(_ index: Int) -> Bool {
        index >= 0 && index < count && LetterShape.isCapital(utf8, at: Int(text[index].start))
    }

    /// Whether a syllable has two letters or more, and all are capitals.
    func isAllCapitals(_ index: Int) -> Bool {
        guard isCapital(index) else { return false }
        let second = LetterShape.next(utf8, after: Int(text[index].start))
        return second < Int(text[index].end) && LetterShape.isCapital(utf8, at: second)
    }

    func isNumeral(_ index: Int) -> Bool { index >= 0 && index < count && text[index].isNumeral }

    /// A syllable as it is written.
    func word(_ index: Int) -> String { words(index, index) }

    func words(_ first: Int, _ last: Int) -> String {
        guard first >= 0, first <= last, last < count else { return "" }
        return String(decoding: utf8[Int(text[first].start)..<Int(text[last].end)], as: UTF8.self)
    }

    /// Syllables of one letter: initials.
    func isLetter(_ index: Int) -> Bool {
        guard index >= 0, index < count, !text[index].isNumeral else { return false }
        return LetterShape.next(utf8, after: Int(text[index].start)) >= Int(text[index].end)
    }

    // MARK: Gaps

    /// The bytes between a syllable and the one before.
    func gap(before index: Int) -> ArraySlice<UInt8> {
        guard index > 0, index < count, text[index].start >= text[index - 1].end else { return [] }
        return utf8[Int(text[index - 1].end)..<Int(text[index].start)]
    }

    /// Whether nothing but spaces parts a syllable from the one before.
    func isJoined(_ index: Int) -> Bool {
        guard index > 0, index < count, !text[index].breaksBefore else { return false }
        return gap(before: index).allSatisfy { $0 == 0x20 || $0 >= 0x80 }
    }

    /// Whether a line ends somewhere between two syllables.
    func isSameLine(_ first: Int, _ last: Int) -> Bool {
        guard first < last else { return true }
        guard first >= 0, last < count else { return false }
        return !utf8[Int(text[first].end)..<Int(text[last].start)].contains { $0 == 0x0A || $0 == 0x0D }
    }

    /// Whether a sentence or a line begins with a syllable.
    func beginsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        return gap(before: index).contains { ".!?:\n\r\"“‘-•*(".utf8.contains($0) }
    }

    /// The byte right behind a syllable; 0 at the end.
    func byte(after index: Int) -> UInt8 {
        guard index >= 0, index < count else { return 0 }
        let end = Int(text[index].end)
        return end < utf8.count ? utf8[end] : 0
    }

    /// The byte right before a syllable; 0 at the beginning.
    func byte(before index: Int) -> UInt8 {
        guard index >= 0, index < count else { return 0 }
        let start = Int(text[index].start)
        return start > 0 ? utf8[start - 1] : 0
    }
}

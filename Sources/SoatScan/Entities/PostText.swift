internal import SoatText

/// A post as recognisers read it: syllables, their letters and gaps, and the words of the lexicon in it.
///
/// A class, since what it finds is kept for the recognisers that come after.
final class PostText {
    /// For those who look around numbers; everybody else reads the copies below, which cost no call.
    let text: FoldedText
    let utf8: [UInt8]
    let context: PostContext
    let lexicon: EntityLexicon
    let syllables: [FoldedSyllable]
    /// Indices of the syllables with digits.
    let numerals: [Int]
    private let shapes: [Shape]
    /// In the order of their ends.
    let cues: [CueLexicon.Hit]

    /// What the letters and the gap of a syllable are, seen once.
    private struct Shape: OptionSet {
        let rawValue: UInt8
        static let capital = Shape(rawValue: 1)
        static let joined = Shape(rawValue: 2)
        static let numeral = Shape(rawValue: 4)
    }

    /// - Complexity: O(*n*), some nanoseconds a syllable.
    init(_ text: FoldedText, utf8: [UInt8], context: PostContext, lexicon: EntityLexicon) {
        self.text = text
        self.utf8 = utf8
        self.context = context
        self.lexicon = lexicon
        cues = lexicon.cues.hits(in: text)
        let syllables = unsafe Array(UnsafeBufferPointer(start: text.syllables, count: text.count))
        numerals = (0..<text.numeralCount).map { text.numeral($0) }
        var shapes: [Shape] = []
        shapes.reserveCapacity(syllables.count)
        var end = 0
        for syllable in syllables {
            var shape: Shape = syllable.isNumeral ? .numeral : []
            let start = Int(syllable.start)
            if LetterShape.isCapital(utf8, at: start) { shape.insert(.capital) }
            if end > 0, !syllable.breaksBefore, start >= end, Self.isBlank(utf8, end, start) { shape.insert(.joined) }
            shapes.append(shape)
            end = Int(syllable.end)
        }
        self.syllables = syllables
        self.shapes = shapes
    }

    private static func isBlank(_ utf8: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            guard utf8[index] == 0x20 || utf8[index] >= 0x80 else { return false }
            index += 1
        }
        return true
    }

    var count: Int { syllables.count }

    func bytes(from first: Int, through last: Int) -> ByteSpan {
        ByteSpan(start: Int(syllables[first].start), end: Int(syllables[last].end))
    }

    /// The syllables that a stretch touches: indices, both inclusive.
    func syllables(in bytes: ByteSpan) -> (first: Int, last: Int) {
        let first = min(firstSyllable(endingAfter: bytes.start), max(0, count - 1))
        let last = min(firstSyllable(endingAfter: bytes.end - 1), max(0, count - 1))
        return (first, max(first, last))
    }

    private func firstSyllable(endingAfter offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(syllables[middle].end) > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

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
        index >= 0 && index < shapes.count && shapes[index].contains(.capital)
    }

    /// Whether a syllable has two letters or more, and all are capitals.
    func isAllCapitals(_ index: Int) -> Bool {
        guard isCapital(index) else { return false }
        let second = LetterShape.next(utf8, after: Int(syllables[index].start))
        return second < Int(syllables[index].end) && LetterShape.isCapital(utf8, at: second)
    }

    func isNumeral(_ index: Int) -> Bool { index >= 0 && index < shapes.count && shapes[index].contains(.numeral) }

    /// A syllable as it is written.
    func word(_ index: Int) -> String { words(index, index) }

    /// A syllable in small letters; one that begins with none costs nothing more.
    func lower(_ index: Int) -> String { isCapital(index) ? word(index).lowercased() : word(index) }

    func words(_ first: Int, _ last: Int) -> String {
        guard first >= 0, first <= last, last < count else { return "" }
        return String(decoding: utf8[Int(syllables[first].start)..<Int(syllables[last].end)], as: UTF8.self)
    }

    /// Syllables of one letter: initials.
    func isLetter(_ index: Int) -> Bool {
        guard index >= 0, index < count, !syllables[index].isNumeral else { return false }
        return LetterShape.next(utf8, after: Int(syllables[index].start)) >= Int(syllables[index].end)
    }

    // MARK: Gaps

    /// The bytes between a syllable and the one before.
    func gap(before index: Int) -> ArraySlice<UInt8> {
        guard index > 0, index < count, syllables[index].start >= syllables[index - 1].end else { return [] }
        return utf8[Int(syllables[index - 1].end)..<Int(syllables[index].start)]
    }

    /// Whether nothing but spaces parts a syllable from the one before.
    func isJoined(_ index: Int) -> Bool {
        index > 0 && index < shapes.count && shapes[index].contains(.joined)
    }

    /// Whether a line ends somewhere between two syllables.
    func isSameLine(_ first: Int, _ last: Int) -> Bool {
        guard first < last else { return true }
        guard first >= 0, last < count else { return false }
        return !utf8[Int(syllables[first].end)..<Int(syllables[last].start)].contains { $0 == 0x0A || $0 == 0x0D }
    }

    /// Whether a sentence or a line begins with a syllable.
    func beginsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        return gap(before: index).contains { ".!?:\n\r\"“‘-•*(".utf8.contains($0) }
    }

    /// The byte right behind a syllable; 0 at the end.
    func byte(after index: Int) -> UInt8 {
        guard index >= 0, index < count else { return 0 }
        let end = Int(syllables[index].end)
        return end < utf8.count ? utf8[end] : 0
    }

    /// The byte right before a syllable; 0 at the beginning.
    func byte(before index: Int) -> UInt8 {
        guard index >= 0, index < count else { return 0 }
        let start = Int(syllables[index].start)
        return start > 0 ? utf8[start - 1] : 0
    }
}

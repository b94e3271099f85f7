internal import SoatText

/// A syllable or number as the model of evidence tells it from others.
package struct EvidenceWord: Sendable {
    /// Of its letters without marks; 0: the model has never seen it.
    package let bare: UInt64
    /// Of its letters and marks; 0: it stands in a post without marks.
    package private(set) var marked: UInt64
    /// Whether it tells how much there is to judge: numbers, codes, single letters, unknown words and parts of links do not.
    let isTelling: Bool
    /// Whether it is of a number that has been made unreadable: ``MaskedNumbers``.
    let isMasked: Bool

    static let unknown = EvidenceWord(bare: 0, marked: 0, isTelling: false, isMasked: false)
    static let masked = EvidenceWord(bare: 0, marked: 0, isTelling: false, isMasked: true)

    /// - Parameters:
    ///   - number: of its word in the model; 0: the model has never seen it.
    ///   - isApart: from the syllable before it by a space.
    @inline(__always) init(_ syllable: FoldedSyllable, number: UInt32, endsWithDigit: Bool, isApart: Bool) {
        var identity = UInt64(number)
        if syllable.isNumeral {
            // Numbers are told by how long they are; codes with letters in them are all one.
            identity = 1 << 25 | (endsWithDigit ? UInt64(min(syllable.end - syllable.start, 13)) : 14)
        }
        if identity == 0 {
            self = .unknown
        } else {
            isMasked = false
            isTelling = isApart && !syllable.isNumeral && syllable.end - syllable.start > 1
            bare = Self.joined(0x9E37_79B9_7F4A_7C15, identity)
            marked = Self.joined(0xC2B2_AE3D_27D4_EB4F, identity << 32 | UInt64(syllable.marks.rawBits))
        }
    }

    private init(bare: UInt64, marked: UInt64, isTelling: Bool, isMasked: Bool) {
        self.bare = bare
        self.marked = marked
        self.isTelling = isTelling
        self.isMasked = isMasked
    }

    /// What is left where marks are not looked at.
    mutating func dropMarks() { marked = 0 }

    /// The same on every machine.
    @inline(__always) static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 {
        let mixed = (hash ^ next) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed >> 32
    }
}

/// What the model weighs: one to three words in a row without their marks, one or two with them. Of a post without marks
/// only the former: that its words are bare tells of the writer's keyboard.
package enum EvidenceGrams {
    /// Words of the longest.
    static let longest = 3

    /// - Parameters:
    ///   - range: of one sentence; nothing that is weighed runs across its ends.
    ///   - take: is given the key, the first word and the number of words.
    @inline(__always) package static func forEach(
        _ words: [EvidenceWord], _ range: Range<Int>, _ take: (_ key: UInt64, _ first: Int, _ count: Int) -> Void
    ) {
        forEach(words, range, until: range.upperBound, take)
    }

    /// The same of what begins in a part of a sentence.
    ///
    /// - Parameter limit: the end of the sentence.
    @inline(__always) static func forEach(
        _ words: [EvidenceWord], _ part: Range<Int>, until limit: Int,
        _ take: (_ key: UInt64, _ first: Int, _ count: Int) -> Void
    ) {
        for index in part {
            let word = words[index]
            if word.bare == 0 { continue }
            take(word.bare, index, 1)
            if word.marked != 0 { take(word.marked, index, 1) }
            guard index + 1 < limit, words[index + 1].bare != 0 else { continue }
            let pair = EvidenceWord.joined(word.bare, words[index + 1].bare)
            take(pair, index, 2)
            if word.marked != 0 { take(EvidenceWord.joined(word.marked, words[index + 1].marked), index, 2) }
            guard index + 2 < limit, words[index + 2].bare != 0 else { continue }
            take(EvidenceWord.joined(pair, words[index + 2].bare), index, 3)
        }
    }
}

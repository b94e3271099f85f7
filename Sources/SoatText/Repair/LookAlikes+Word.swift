/// A word that has letters like Latin ones, and what those may be read as.
struct LookAlikeWord {
    enum Verdict: UInt8, Sendable {
        /// Nothing in it is to be read otherwise.
        case plain
        /// A word of another language: a letter of it stands for no Latin one, or no syllable comes out.
        case foreign
        /// Read otherwise only beside a word that is.
        case possible
        /// Letters of one other alphabet that cannot be told from Latin ones: read so unless its language is around.
        case alone
        case certain
    }

    let range: Range<Int>
    /// What some of the scalars are read as.
    private(set) var readings: [Int: [UInt32]] = [:]
    /// Whether reading it so gives a syllable, also once stretched letters are one.
    private(set) var isSyllable = false
    /// Whether they are several without a break.
    private var isGlued = false
    /// A mark that Greek and Cyrillic words do not have.
    private(set) var hasVietnameseMark = false
    /// Whether the syllable read has any mark.
    private var isAccented = false
    var verdict = Verdict.plain

    /// Whether it is a word of several letters with no Latin letter in it.
    var isOfOtherScript: Bool { tally.script > 1 && tally.latin + tally.dress == 0 }

    var isDisguised: Bool { verdict == .certain && !readings.isEmpty }

    private var tally = Tally()

    private struct Tally {
        var latin = 0
        var digits = 0
        var dress = 0
        var phonetic = 0
        var sameCyrillic = 0
        var likeCyrillic = 0
        var sameGreek = 0
        var likeGreek = 0
        /// Of the Greek letters that look Latin, those that are no signs of mathematics.
        var plainGreek = 0
        /// Of those, capitals: `SGDĐΤ-VΡ`.
        var greekCapitals = 0
        var others = 0
        /// Letters that look Latin and are in no Russian or Greek word.
        var strangers = 0
        var unknown = 0

        var letters: Int { latin + dress + phonetic + script }
        var script: Int { sameCyrillic + likeCyrillic + sameGreek + likeGreek + others }
        var scripts: Int {
            (sameCyrillic + likeCyrillic > 0 ? 1 : 0) + (sameGreek + likeGreek > 0 ? 1 : 0) + (others > 0 ? 1 : 0)
        }
    }

    init(_ scalars: [UInt32], _ range: Range<Int>) {
        self.range = range
        for index in range { take(scalars[index], at: index) }
        judge(scalars, range.map { $0 })
    }

    /// Single letters as one word.
    init(joining words: ArraySlice<LookAlikeWord>, of scalars: [UInt32]) {
        let indices = words.flatMap(\.range)
        range = (indices.first ?? 0)..<(indices.last.map { $0 + 1 } ?? 0)
        for index in indices { take(scalars[index], at: index) }
        judge(scalars, indices)
    }

    private mutating func take(_ scalar: UInt32, at index: Int) {
        if let letter = LookAlikes.letter(for: scalar) {
            count(letter, scalar)
            readings[index] = Self.cased(letter.target, as: scalar)
            return
        }
        let folded = FoldTable.shared.fold(scalar)
        switch folded.kind {
        case .digit: tally.digits += 1
        case .letter:
            var reading: [UInt32] = []
            for offset in 0..<folded.count {
                let part = folded[offset]
                if 0x61...0x7A ~= part || part == 0x111 {
                    tally.latin += 1
                    reading.append(part)
                } else if let letter = LookAlikes.letter(for: part) {
                    count(letter, part)
                    reading += letter.target
                } else if part == 0x342 {
                    reading.append(0x303)
                } else {
                    if FoldTable.shared.kind(of: part) != .mark { tally.unknown += isLatinLetter(part) ? 0 : 1 }
                    reading.append(part)
                }
            }
            if reading != (0..<folded.count).map({ folded[$0] }) { readings[index] = Self.cased(reading, as: scalar) }
        case .mark, .invisible, .space, .other: break
        }
    }

    private func isLatinLetter(_ scalar: UInt32) -> Bool { scalar < 0x250 || 0x1E00...0x1EFF ~= scalar }

    private mutating func count(_ letter: LookAlikes.Letter, _ scalar: UInt32) {
        switch (letter.kind, letter.script) {
        case (.dress, _): tally.dress += 1
        case (.phonetic, _): tally.phonetic += 1
        case (.same, .cyrillic): tally.sameCyrillic += 1
        case (.like, .cyrillic): tally.likeCyrillic += 1
        case (.same, .greek):
            tally.sameGreek += 1
            if Self.plainGreek.contains(scalar) {
                tally.plainGreek += 1
                if 0x391...0x3A9 ~= scalar { tally.greekCapitals += 1 }
            }
        case (.like, .greek): tally.likeGreek += 1
        case (_, .other), (_, .latin): tally.others += 1
        }
        if Self.strangers.contains(scalar) { tally.strangers += 1 }
    }

    /// Cyrillic letters of languages that no post is written in.
    private static let strangers = Set("һҺѕЅјЈԁԀԛԚԝԜҽӏүҮⅽ".unicodeScalars.map(\.value))

    private static let plainGreek = Set("οικυΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ".unicodeScalars.map(\.value))

    private static func cased(_ letters: [UInt32], as scalar: UInt32) -> [UInt32] {
        guard Unicode.Scalar(scalar)?.properties.isUppercase == true else { return letters }
        return letters.map { 0x61...0x7A ~= $0 ? $0 - 0x20 : $0 }
    }

    // MARK: Verdict

    private mutating func judge(_ scalars: [UInt32], _ indices: [Int]) {
        guard !readings.isEmpty else { return }
        let read = indices.flatMap { readings[$0] ?? [scalars[$0]] }
        hasVietnameseMark = Self.hasVietnameseMark(scalars, indices)
        // Letters of two alphabets in one word, and no formula: `nhᾰ́nτrαng`.
        let isMixed = tally.latin > 1 && tally.script > 0
        isGlued = (hasVietnameseMark || isMixed) && !Self.isSyllable(read) && Self.isGlued(read)
        isSyllable = isGlued || Self.isSyllable(read) || tally.digits > 0 && Leet.isReadable(read)
        isAccented = isGlued || RepairText.word(read).map { !$0.marks.isEmpty } ?? false
        verdict = tally.unknown > 0 ? .foreign : tally.script == 0 ? dressed : mixed
        if tally.letters < 2 || tally.digits > 0 || !isSyllable { lowerCaseless(scalars) }
    }

    /// Letters in squares, and those of flags, have no small form: by themselves they are no initials, and beside digits no
    /// codes.
    private mutating func lowerCaseless(_ scalars: [UInt32]) {
        for (index, reading) in readings where scalars[index] >= 0x1F130 {
            readings[index] = reading.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        }
    }

    /// Only Latin letters, some of them in another dress.
    private var dressed: Verdict {
        if tally.letters < 2 { return hasVietnameseMark && isSyllable ? .certain : .possible }
        if tally.phonetic == 0 { return .certain }
        guard isSyllable else { return tally.dress > 1 ? .certain : .foreign }
        return tally.dress > 0 || hasVietnameseMark ? .certain : .possible
    }

    private var mixed: Verdict {
        let isLike = tally.likeCyrillic + tally.likeGreek + tally.others > 0
        guard isSyllable else {
            let isLatin =
                tally.latin > 0 && tally.letters > 1 && tally.script == tally.sameCyrillic + tally.greekCapitals
            // A letter by itself, and one with marks that no other alphabet has, may be of a word that was broken: `т*rа`.
            return isLatin ? .certain : isLike && tally.letters > 1 && !hasVietnameseMark ? .foreign : .possible
        }
        if hasVietnameseMark { return .certain }
        if tally.latin + tally.dress > 0 {
            if tally.script == tally.sameCyrillic + tally.plainGreek, tally.letters > 1 { return .certain }
            if isAccented, tally.letters > 1 { return .certain }
            let isFormula = tally.sameCyrillic + tally.sameGreek + tally.likeCyrillic == 0 && tally.likeGreek < 2
            return tally.letters > 2 && !isFormula ? .certain : .possible
        }
        if tally.letters < 2 { return .possible }
        if tally.scripts > 1 || tally.strangers > 0 && (!isLike || isAccented) { return .certain }
        return isLike || tally.script == tally.sameGreek ? .possible : .alone
    }

    private static func isSyllable(_ scalars: [UInt32]) -> Bool {
        if isWord(scalars) { return true }
        let squeezed = squeezed(scalars)
        return squeezed.count < scalars.count && isWord(squeezed)
    }

    /// Several syllables without a break.
    private static func isGlued(_ scalars: [UInt32]) -> Bool {
        scalars.count > 4 && !GluedRun(0..<scalars.count, in: scalars, isTag: false, isDisguised: true).breaks.isEmpty
    }

    private static func isWord(_ scalars: [UInt32]) -> Bool {
        RepairText.word(scalars)?.mayBeSyllable ?? false
    }

    /// Letters that stand three times or more, with whatever marks, once.
    private static func squeezed(_ scalars: [UInt32]) -> [UInt32] {
        var letters: [[UInt32]] = []
        for scalar in scalars {
            if !letters.isEmpty, FoldTable.shared.kind(of: scalar) == .mark {
                letters[letters.count - 1].append(scalar)
            } else {
                letters.append([scalar])
            }
        }
        var result: [UInt32] = []
        var start = 0
        while start < letters.count {
            var end = start
            while end < letters.count, letters[end][0] == letters[start][0] { end += 1 }
            result += letters[start..<(end - start > 2 ? start + 1 : end)].joined()
            start = end
        }
        return result
    }

    private static func hasVietnameseMark(_ scalars: [UInt32], _ indices: [Int]) -> Bool {
        var isCyrillic = false
        return indices.contains { index in
            let scalar = scalars[index]
            if scalar == 0x111 || scalar == 0x110 { return true }
            let folded = FoldTable.shared.fold(scalar)
            if folded.kind == .letter, 0x400...0x52F ~= scalar || 0x370...0x3FF ~= scalar || 0x1F00...0x1FFF ~= scalar {
                isCyrillic = true
                return false
            }
            return (0..<folded.count).contains { offset in
                switch folded[offset] {
                case 0x302, 0x303, 0x309, 0x31B, 0x323: true
                // Russian й and stressed vowels, taken apart, have these as well.
                case 0x300, 0x301, 0x306: !isCyrillic
                default: false
                }
            }
        }
    }
}

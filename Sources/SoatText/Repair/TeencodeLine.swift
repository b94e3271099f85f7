/// The words of a text as ``Teencode`` weighs them: what stands beside each.
struct ChatLine {
    let words: [RepairWord]
    let scalars: [UInt32]

    private enum Nature { case vietnamese, chat, number, other }

    init(_ text: RepairText) {
        words = text.words()
        scalars = text.scalars
    }

    private func dress(_ index: Int) -> LetterDress { LetterDress(scalars[words[index].range]) }

    /// What a word is to its neighbours. Asked only near a form: most words are near none.
    private func nature(_ index: Int) -> Nature { Self.nature(of: words[index]) }

    /// Whether only spaces stand between a word and the next.
    private func joinsNext(_ index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        return scalars[words[index].range.upperBound..<words[index + 1].range.lowerBound].allSatisfy {
            FoldTable.shared.kind(of: $0) == .space
        }
    }

    private static func nature(of word: RepairWord) -> Nature {
        if word.digits > 0 { return word.digits == word.bare.count ? .number : .other }
        if word.isSyllable, !word.marks.isEmpty || !EnglishWords.contains(word.bare) { return .vietnamese }
        if word.bare.count > 1, word.isUnmarkedSyllable, !EnglishWords.contains(word.bare) { return .vietnamese }
        return word.bare.count > 1 && TeencodeKeys.shared.holds(word.bare)
            && TeencodeLexicon.shared.entries(of: word).contains { $0.rest.isEmpty } ? .chat : .other
    }

    /// What the words from an index on mean, and how many they are; no reading: they stay as they are.
    /// `isOpen`: another choice may be another reading.
    func reading(at index: Int, choice: Int) -> (reading: [UInt32]?, words: Int, isOpen: Bool) {
        guard TeencodeKeys.shared.holds(words[index].bare) else { return (swapped(at: index), 1, false) }
        for entry in TeencodeLexicon.shared.entries(of: words[index]) {
            let count = entry.rest.count + 1
            guard isWritten(entry, at: index), mayExpand(entry, from: index, through: index + count - 1) else { continue }
            let decided = decided(entry, from: index, through: index + count - 1)
            // Where no word has marks, `thoai` is thôi, unless it is thoại.
            let isBare =
                count == 1 && decided == nil && entry.readings.count == 1 && words[index].isUnmarkedSyllable
                && words.allSatisfy(\.marks.isEmpty)
            if isBare, choice > 0 { return (nil, count, true) }
            let number = decided ?? min(choice, entry.readings.count - 1)
            let reading = entry.readings[number]
            // `lỗ hổng` is what it says.
            let isSame = entry.isWord && number == 0 || count == 1 && scalars[words[index].range].elementsEqual(reading)
            return (isSame ? nil : reading, count, isBare || decided == nil && entry.readings.count > 1)
        }
        return (swapped(at: index), 1, false)
    }

    private func isWritten(_ entry: TeencodeLexicon.Entry, at index: Int) -> Bool {
        for (offset, part) in entry.rest.enumerated() {
            let place = index + 1 + offset
            guard place < words.count, TeencodeLexicon.Key(words[place]) == part.word else { return false }
            let gap = scalars[words[place - 1].range.upperBound..<words[place].range.lowerBound]
            guard gap.count == 1, gap.first == part.separator else { return false }
        }
        return true
    }

    private func swapped(at index: Int) -> [UInt32]? {
        guard words[index].status == nil, dress(index) == .lower, standsAlone(from: index, through: index),
            hasNeighbour(index, index, within: 1)
        else {
            return nil
        }
        return TeencodeSwaps.reading(of: scalars[words[index].range], words[index])
    }

    // MARK: Where a form may stand

    private func mayExpand(_ entry: TeencodeLexicon.Entry, from first: Int, through last: Int) -> Bool {
        if entry.isUnit, first > 0, words[first - 1].digits > 0, gap(before: first).count <= 1 { return false }
        guard standsAlone(from: first, through: last), !isFragment(first, last) else { return false }
        if entry.letterCount == 1 { return mayExpandLetter(at: first) }
        guard suits(entry, from: first, through: last) else { return false }
        // Abbreviations with a point of their own belong to what follows: `tr. 15`.
        if scalar(at: words[last].range.upperBound) == 0x2E, dress(first) != .lower || entry.letterCount == 2,
            !endsSentence(last)
        {
            return false
        }
        return hasNeighbour(first, last, within: 3)
    }

    private func suits(_ entry: TeencodeLexicon.Entry, from first: Int, through last: Int) -> Bool {
        switch dress(first) {
        case .lower: return true
        case .title: return first == 0 || !joinsNext(first - 1)
        case .upper: return entry.isUsualInCapitals || isShouted(around: first)
        case .mixed: return false
        }
    }

    /// Single letters: lower case, or capital where a sentence begins, right beside a Vietnamese word.
    private func mayExpandLetter(at index: Int) -> Bool {
        let before = index > 0 && joinsNext(index - 1) ? index - 1 : nil
        let after = joinsNext(index) ? index + 1 : nil
        switch dress(index) {
        case .lower: break
        case .upper where isShouted(around: index): break
        case .upper:
            // `K biết`, but never `A Páo`, `tam giác A`.
            guard before == nil, let after, dress(after) == .lower, nature(after) == .vietnamese else { return false }
        case .title, .mixed: return false
        }
        if let before, nature(before) == .number || isLabel(before, of: words[index]) { return false }
        if let after, nature(after) == .number { return false }
        if let after, words[index].bare == [0x65], Self.afterE.contains(words[after].bare) { return false }
        if letterRun(around: index) > 2 { return false }
        let closing = scalar(at: words[index].range.upperBound)
        let isClosed = closing.map { [0x2C, 0x21, 0x3F, 0x2026].contains($0) || Self.isBlank($0) } ?? true
        guard isClosed || closing == 0x2E && dress(index) == .lower && endsSentence(index) else { return false }
        return [before, after].contains { $0.map { nature($0) == .vietnamese || nature($0) == .chat } ?? false }
            || isInChat(index)
    }

    /// Two letters in a row beside a word: `m k biết`.
    private func isInChat(_ index: Int) -> Bool {
        guard letterRun(around: index) == 2 else { return false }
        let other = index > 0 && words[index - 1].bare.count == 1 ? index - 1 : index + 1
        guard other < words.count, let a = words[index].bare.first, let b = words[other].bare.first else { return false }
        // `a b`, `b c`: letters of a list.
        if a + 1 == b || b + 1 == a { return false }
        return hasNeighbour(min(index, other), max(index, other), within: 1)
    }

    /// How many single letters stand in a row, whatever parts them by a step or two.
    private func letterRun(around index: Int) -> Int {
        func isLetter(_ index: Int) -> Bool {
            words[index].bare.count == 1 && words[index].digits == 0 && words[index].marks.isEmpty
        }
        var first = index
        while first > 0, isLetter(first - 1), gap(before: first).count <= 2 { first -= 1 }
        var last = index
        while last + 1 < words.count, isLetter(last + 1), gap(before: last + 1).count <= 2 { last += 1 }
        return last - first + 1
    }

    private func gap(before index: Int) -> ArraySlice<UInt32> {
        index > 0 ? scalars[words[index - 1].range.upperBound..<words[index].range.lowerBound] : []
    }

    /// No letter, sign or figure is stuck to it: not `wi-fi`, `:v`, `P.5`, `x+k`.
    private func standsAlone(from first: Int, through last: Int) -> Bool {
        let start = words[first].range.lowerBound
        let end = words[last].range.upperBound
        if let before = start > 0 ? scalars[start - 1] : nil {
            let isOpening = [0x28, 0x5B, 0x22, 0x201C, 0x2C, 0x2022, 0x3E].contains(before)
            let isColon = before == 0x3A && last >= first && words[first].bare.count > 1
            guard Self.isBlank(before) || isOpening || isColon || before >= 0x2600 else { return false }
        }
        guard let after = scalar(at: end) else { return true }
        if Self.isBlank(after) || after >= 0x2600 { return true }
        switch after {
        case 0x2C, 0x21, 0x3F, 0x3B, 0x3A, 0x29, 0x5D, 0x22, 0x201D, 0x2026: return true
        case 0x2E:
            guard let next = scalar(at: end + 1) else { return true }
            return Self.isBlank(next) || next == 0x2E
        default: return false
        }
    }

    private func scalar(at index: Int) -> UInt32? { index < scalars.count ? scalars[index] : nil }

    private static func isBlank(_ scalar: UInt32) -> Bool {
        FoldTable.shared.kind(of: scalar) == .space || (0x0A...0x0D).contains(scalar) || scalar == 0x2028 || scalar == 0x2029
    }

    /// The point behind a word is the end of a sentence: nothing, a new line or a capital follows.
    private func endsSentence(_ index: Int) -> Bool {
        guard index + 1 < words.count else { return true }
        return gap(before: index + 1).contains(0x0A) || dress(index + 1) == .title
    }

    private func isShouted(around index: Int) -> Bool {
        let near = max(0, index - 2)...min(words.count - 1, index + 2)
        return near.contains { $0 != index && dress($0) == .upper && nature($0) == .vietnamese && words[$0].bare.count > 1 }
    }

    /// Whether a Vietnamese word or another chat form stands so near on the same line.
    private func hasNeighbour(_ first: Int, _ last: Int, within reach: Int) -> Bool {
        var index = first
        while index > 0, first - index < reach, !gap(before: index).contains(0x0A) {
            index -= 1
            if nature(index) == .vietnamese || nature(index) == .chat { return true }
        }
        index = last
        while index + 1 < words.count, index - last < reach, !gap(before: index + 1).contains(0x0A) {
            index += 1
            if nature(index) == .vietnamese || nature(index) == .chat { return true }
        }
        return false
    }

    // MARK: Which reading is meant

    /// The reading that the words around decide for.
    private func decided(_ entry: TeencodeLexicon.Entry, from first: Int, through last: Int) -> Int? {
        func holds(_ cue: TeencodeLexicon.Cue, at index: Int) -> Bool {
            guard words.indices.contains(index) else { return false }
            guard let wanted = cue.word else { return nature(index) == .number }
            return words[index].bare == wanted.bare && words[index].marks.isSubset(of: wanted.marks)
        }
        return entry.cues.first { cue in
            switch cue.place {
            case .rightBefore: holds(cue, at: first - 1)
            case .rightAfter: holds(cue, at: last + 1)
            case .near:
                (max(0, first - 4)..<first).contains { holds(cue, at: $0) }
                    || (last + 1..<max(last + 1, min(words.count, last + 5))).contains { holds(cue, at: $0) }
            }
        }?.reading
    }

    private static func set(_ list: StaticString) -> Set<[UInt8]> {
        Set(list.description.split(separator: " ").map { Array($0.utf8) })
    }

    /// Whether a word makes the letter behind it a name: a letter of the alphabet, a class, an answer, a vitamin.
    private func isLabel(_ index: Int, of letter: RepairWord) -> Bool {
        if Self.letterLabels.contains(words[index].bare) { return true }
        let isListLetter = letter.bare.first.map { $0 <= UInt8(ascii: "e") } ?? false
        return isListLetter && Self.listLabels.contains(words[index].bare)
    }

    private static let letterLabels = set("chu cai phim vitamin truc giac van am bien ham so")
    private static let listLabels = set(
        "lop to nhom phong cau an khu day muc phan bang chon doi hang loai khoi tang block gan hinh nut diem canh y")
    /// `e ngại`, `e dè`, `e rằng`: e is a word.
    private static let afterE = set("ngai de rang la so ap then le")
}

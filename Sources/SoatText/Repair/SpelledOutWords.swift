/// The words that a chain of single letters spells.
struct SpelledOutWords {
    /// What to do with a gap: indices of scalars, half open.
    enum Edit {
        case close(Range<Int>)
        case part(Range<Int>)
    }

    private let units: [SpelledOut.Unit]
    private let scalars: [UInt32]
    /// What stands behind each unit but the last, without case and invisible characters.
    private let gaps: [[UInt32]]
    /// The gap between letters of one word.
    private let inner: [UInt32]

    /// Whether digits and signs may be as many as letters, and words need not be sure.
    private let isBold: Bool
    /// Whether the letters were hidden in other ways, too: their capitals are no initials.
    private let isDisguised: Bool

    /// - Parameter units: two at least, in order.
    init(_ units: [SpelledOut.Unit], in scalars: [UInt32], isBold: Bool, isDisguised: Bool) {
        self.isBold = isBold
        self.isDisguised = isDisguised
        self.units = units
        self.scalars = scalars
        gaps = zip(units, units.dropFirst()).map { Self.key(scalars[$0.range.upperBound..<$1.range.lowerBound]) }
        var counts: [[UInt32]: Int] = [:]
        for gap in gaps { counts[gap, default: 0] += 1 }
        // Of two signs as frequent the one that numbers have less: `7,7-5`.
        inner = counts.min { Self.order($0) < Self.order($1) }?.key ?? []
    }

    /// Whether a bolder look may read more: letters and digits are mixed, or a vowel at an end of a row may be a word.
    var mayBeBold: Bool {
        let letters = units.compactMap(\.letter)
        if letters.count < units.count { return !letters.isEmpty }
        if letters.count > 3, !letters.isMarked, letters[0].isVowel || letters[letters.count - 1].isVowel { return true }
        return groups(0..<units.count).contains {
            !self.letters($0).isMarked && syllables(in: $0).map { $0.count > 1 } ?? false
        }
    }

    private static func order(_ gap: (key: [UInt32], value: Int)) -> (Int, Int, Int, UInt32) {
        (-gap.value, gap.key.count, gap.key == [0x2C] || gap.key == [0x2E] ? 1 : 0, gap.key.first ?? 0)
    }

    private static func key(_ gap: ArraySlice<UInt32>) -> [UInt32] {
        gap.compactMap {
            let folded = FoldTable.shared.fold($0)
            return folded.kind == .invisible ? nil : folded[0]
        }
    }

    /// Whether a longer run stands before or behind, parted by the sign that parts the letters.
    func joins(_ before: AlphanumericRun?, _ next: AlphanumericRun?) -> Bool {
        guard let first = units.first, let last = units.last else { return false }
        if let before, before.range.upperBound <= first.range.lowerBound,
            Self.key(scalars[before.range.upperBound..<first.range.lowerBound]) == inner
        {
            return true
        }
        guard let next, next.range.lowerBound >= last.range.upperBound else { return false }
        return Self.key(scalars[last.range.upperBound..<next.range.lowerBound]) == inner
    }

    /// Words next to each other, and whether they can hardly be anything else.
    struct Candidate {
        /// What to close within the words.
        let closed: [Range<Int>]
        /// The gaps between the words, where they are not to stay as they are.
        let parted: [Range<Int>]
        /// Indices of scalars, half open.
        let range: Range<Int>
        let isSure: Bool
    }

    /// What is to be done for those that are sure, or in a row with one that is; ascending.
    ///
    /// - Parameter all: sure or not.
    static func edits(_ candidates: [Candidate], in scalars: [UInt32], all: Bool = false) -> [Edit] {
        var edits: [(Int, Edit)] = []
        var row: [Candidate] = []
        func close() {
            if all || row.contains(where: \.isSure) {
                for candidate in row {
                    edits +=
                        candidate.closed.map { ($0.lowerBound, .close($0)) }
                        + candidate.parted.map { ($0.lowerBound, .part($0)) }
                }
            }
            row = []
        }
        for candidate in candidates {
            if let last = row.last, !areBeside(last.range, candidate.range, scalars) { close() }
            row.append(candidate)
        }
        close()
        return edits.sorted { $0.0 < $1.0 }.map { $0.1 }
    }

    private static func areBeside(_ first: Range<Int>, _ second: Range<Int>, _ scalars: [UInt32]) -> Bool {
        guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound <= 5 else { return false }
        return (first.upperBound..<second.lowerBound).allSatisfy {
            let scalar = scalars[$0]
            return FoldTable.shared.kind(of: scalar) != .other || SpelledOut.isSeparator(scalar) || Neighbours.isComma(scalar)
        }
    }

    // MARK: Signs without spaces

    func tight() -> [Candidate] {
        let whole = 0..<units.count
        var found = groups(whole)
        // Signs that change from letter to letter: `h.ọ-c`.
        if found.count > 1, found.allSatisfy({ syllables(in: $0) == nil && !isNumber($0) }), !isLink(found) { found = [whole] }
        let hasPartner = found.count { syllables(in: $0) != nil } > 1
        return candidates(found) { isSureTight($0, hasPartner: hasPartner) }
    }

    /// Whether letters with signs between them are a word: surely, perhaps (`false`), or not at all (`nil`).
    private func isSureTight(_ group: Range<Int>, hasPartner: Bool) -> Bool? {
        let letters = letters(group)
        guard isBold || letters.count * 2 > group.count, !letters.isEmpty else { return nil }
        // `a,b,c`, `x+y=z`: formulas and lists have such signs.
        if inner.contains(where: SpelledOut.isRareSeparator) {
            if letters.isUpper, !isDisguised { return hasMarkInside(letters) && group.count > 2 }
            return group.count == 2 ? isSurePair(letters) : letters.isMarked || group.count > 4 || hasPartner && group.count > 2
        }
        if group.count == 2 {
            return letters.count == 2 ? isSurePair(letters) : isBold ? false : nil
        }
        // Initials are capitals too: `N.T.A`, `P.T.Á`.
        if letters.isUpper, !isDisguised { return hasPartner || hasMarkInside(letters) }
        return !letters.changesCase || letters.isMarked || group.count > 3
    }

    private func hasMarkInside(_ letters: [LetterCluster]) -> Bool {
        letters.dropLast().contains { $0.isVowel && $0.isMarked }
    }

    /// `s.ỹ`; beside others also `M.Ý`, `e.m`.
    private func isSurePair(_ letters: [LetterCluster]) -> Bool {
        guard let first = letters.first, let last = letters.last else { return false }
        return !letters.hasCapital && last.isVowel && !first.isVowel && last.isMarked && !stands(last)
    }

    /// Whether a vowel is a word of talk by itself: `à`, `ở`.
    private func stands(_ letter: LetterCluster) -> Bool {
        RepairText.word(Array(scalars[letter.range])).map(StandingWords.opensWithVowel) ?? true
    }

    // MARK: Spaces

    func spaced() -> [Candidate] {
        guard inner.contains(where: { FoldTable.shared.kind(of: $0) == .space }) else { return [] }
        let found = trimmed(groups(0..<units.count))
        if isBold { return candidates(found) { syllables(in: $0) != nil } }
        guard found.count > 1 else {
            if let word = uniform() { return candidates([word]) { _ in true } }
            // `t h i,  b á n`: short words count in a row with one that is sure.
            return candidates(found) { syllables(in: $0) != nil ? false : nil }
        }
        let legal = found.filter { $0.count > 1 && syllables(in: $0) != nil }
        let total = legal.reduce(0) { $0 + $1.count }
        let isRow = legal.count > 1 && total >= (letters(0..<units.count).isMarked ? 4 : 5)
        // `b ả n   c r a c k`: the gaps say where words end.
        let isParted = !found.contains { $0.count < 3 } && legal.contains { letters($0).isMarked && isMeantSpaced($0) }
        if isRow || isParted { return candidates(found) { syllables(in: $0) != nil } }
        return candidates(found) { !letters($0).changesCase && isMeantSpaced($0) }
    }

    /// The same without a letter or digit at either end that is a word of its own: `ô c h ứ   c ò n`, `5 b ả n`.
    private func trimmed(_ groups: [Range<Int>]) -> [Range<Int>] {
        guard groups.count > 1 else { return groups }
        var groups = groups
        if let first = groups.first, let unit = first.first, isOwnWord(unit, before: first.dropFirst(), in: first) {
            groups[0] = first.dropFirst()
        }
        if let last = groups.last, let unit = last.last, isOwnWord(unit, before: last.dropLast(), in: last) {
            groups[groups.count - 1] = last.dropLast()
        }
        return groups
    }

    /// Whether a vowel or a digit stands by itself, since only the rest of its group is a syllable.
    private func isOwnWord(_ unit: Int, before rest: Range<Int>, in group: Range<Int>) -> Bool {
        guard rest.count > 1, units[unit].letter?.isVowel ?? true else { return false }
        // `t i n ở` is no `ti nở`.
        let words = syllables(in: group)
        if words == nil {
            let isWord = units[unit].letter.map { $0.isMarked && stands($0) } ?? false
            return letters(rest).isMarked
                ? syllables(in: rest) != nil : (isWord || isBold) && syllables(in: rest)?.count == 1
        }
        let isOne = words?.count == 1
        return (!isOne || isBold && !letters(group).isMarked) && syllables(in: rest)?.count == 1
    }

    /// The words of a chain with the same gap throughout; a letter at either end may be a word of its own.
    private func uniform() -> Range<Int>? {
        for (start, end) in [(0, 0), (1, 0), (0, 1), (1, 1)] where start + end + 3 <= units.count {
            let group = start..<units.count - end
            // `A ở B`
            if !letters(group).changesCase || group.count > 5, isMeantSpaced(group), syllables(in: group) != nil {
                return group
            }
        }
        return nil
    }

    /// Whether spaced letters are many or odd enough to be no letters of their own.
    private func isMeantSpaced(_ group: Range<Int>) -> Bool {
        let letters = letters(group)
        guard letters.count * 2 > group.count else { return false }
        let vowels = letters.filter { $0.isVowel && $0.isMarked }
        if vowels.isEmpty { return group.count >= (letters.hasCapital ? 6 : 4) }
        if group.count >= 4 { return true }
        return group.count == 3 && !vowels.contains { stands($0) }
    }

    // MARK: Both

    private func letters(_ group: Range<Int>) -> [LetterCluster] { units[group].compactMap(\.letter) }

    /// The stretches that the rarer gaps part.
    private func groups(_ range: Range<Int>) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropLast() where gaps[index] != inner {
            groups.append(start..<index + 1)
            start = index + 1
        }
        groups.append(start..<range.upperBound)
        return groups
    }

    /// The syllables of a group; `nil` when it makes none.
    private func syllables(in group: Range<Int>) -> [Range<Int>]? {
        guard group.count > 1 else { return nil }
        let letters = letters(group)
        let joined = units[group].flatMap { scalars[$0.range] }
        guard letters.count == group.count else {
            let isLong = isBold ? !letters.isEmpty : group.count >= 3 && letters.count > 1
            if isLong, Leet.isReadable(joined) { return [group] }
            return isBold && letters.count * 2 > group.count ? segments(group, of: meant(group)) : nil
        }
        if let word = RepairText.word(joined), letters.isMarked ? word.isSyllable : word.isUnmarkedSyllable { return [group] }
        if group.count >= 4, Stretched.isReadable(joined) { return [group] }
        let isForeign = letters.isMarked || joined.contains { $0 >= 0x80 }
        if isForeign, ForeignMarkWord(joined, 0..<joined.count) != nil { return [group] }
        // `p h o t o`, `c/a/m/e/r/a`
        return isBold && !letters.isMarked ? nil : segments(group, of: scalars)
    }

    /// The text with letters for the digits and signs of a group.
    private func meant(_ group: Range<Int>) -> [UInt32] {
        var text = scalars
        for unit in units[group] where unit.letter == nil {
            if let letter = LeetSigns.readings(of: text[unit.range.lowerBound])?.first { text[unit.range.lowerBound] = letter }
        }
        return text
    }

    /// The syllables that a group without gaps between them falls into.
    private func segments(_ group: Range<Int>, of text: [UInt32]) -> [Range<Int>]? {
        let letters = units[group].compactMap { LetterCluster(text, at: $0.range.lowerBound) }
        guard group.count >= 5, letters.count == group.count, let segments = GluedSegments(letters, of: text) else {
            return nil
        }
        var start = group.lowerBound
        return segments.lengths.map { length in
            defer { start += length }
            return start..<start + length
        }
    }

    /// Closes the gaps within words; between words that follow each other a space is left.
    private func candidates(_ groups: [Range<Int>], isSure: (Range<Int>) -> Bool?) -> [Candidate] {
        var found: [Candidate] = []
        var last: Int?
        let isLink = isLink(groups)
        let isAmount = isAmount(groups)
        var wasOther = false
        for whole in groups {
            // Of a name on the net no syllables are told apart: `ở l o c h o a.c o m`.
            let group = isLink && units[whole.lowerBound].letter?.isMarked ?? false ? whole.dropFirst() : whole
            let read = isLink ? nil : syllables(in: group)
            // `O.T.P`, `p.a.s.s`, `3-0-0-k`: no syllable, and spelled out as those beside it.
            let isOther = read == nil && (isNumber(group) || isForeign(group) || isLink && group.count > 1)
            guard let words = read ?? (isOther ? [group] : nil), let first = words.first,
                let isSure = isOther ? isLink || isAmount : isSure(group)
            else { continue }
            var closed: [Range<Int>] = []
            var parted: [Range<Int>] = []
            let isBehindOther = last == group.lowerBound
            if isBehindOther, !(isLink || isOther || wasOther) || !keepsSigns(behind: group.lowerBound - 1) {
                parted.append(gap(behind: group.lowerBound - 1))
            }
            for (index, word) in words.enumerated() {
                for unit in word.dropLast() where !endsNumber(unit) { closed.append(gap(behind: unit)) }
                if index + 1 < words.count { parted.append(gap(behind: word.upperBound - 1)) }
            }
            last = group.upperBound
            wasOther = isOther
            // `7,7-5` begins with its first digit.
            let isGoingOn =
                isNumber(group) && !isBehindOther && group.lowerBound > 0 && units[group.lowerBound - 1].letter == nil
            let start = units[isGoingOn ? group.lowerBound - 1 : first.lowerBound].range.lowerBound
            let range = start..<units[group.upperBound - 1].range.upperBound
            found.append(Candidate(closed: closed, parted: parted, range: range, isSure: isSure))
        }
        return found
    }

    /// Digits, and a unit of money behind them perhaps, or the letters of an office: `2/1/K/H`.
    private func isNumber(_ group: Range<Int>) -> Bool {
        let digits = units[group].prefix { $0.letter == nil }.count
        let letters = letters(group)
        guard digits > 1, digits + letters.count == group.count else { return false }
        return letters.count <= 2 || inner == [0x2F] && letters.isUpper
    }

    /// Whether points part thousands, and nothing else is there: `8.7-6-0.0-0-0`.
    private func isAmount(_ groups: [Range<Int>]) -> Bool {
        groups.count > 2 && groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
            && units.allSatisfy { $0.letter == nil }
            && groups.dropLast().allSatisfy { gaps[$0.upperBound - 1] == [0x2E] }
    }

    /// Whether the number of a document ends there, and its office begins behind the stroke.
    private func endsNumber(_ unit: Int) -> Bool {
        inner == [0x2F] && units[unit].letter == nil && units[unit + 1].letter?.isCapital ?? false
    }

    private func isForeign(_ group: Range<Int>) -> Bool { group.count > 1 && letters(group).count == group.count }

    /// Whether the signs between two groups say more than that a word ends: `8-8/C-V`.
    private func keepsSigns(behind unit: Int) -> Bool { gaps[unit].allSatisfy(SpelledOut.isKept) }

    /// Whether some group, behind a point and before a stroke or nothing, is the end of a name on the net.
    private func isLink(_ groups: [Range<Int>]) -> Bool {
        groups.dropFirst().contains { group in
            let isLast = group.upperBound == units.count || gaps[group.upperBound - 1] == [0x2F]
            return isLast && gaps[group.lowerBound - 1] == [0x2E]
                && Links.isUsualDomain(units[group].flatMap { scalars[$0.range] })
        }
    }

    private func gap(behind unit: Int) -> Range<Int> { units[unit].range.upperBound..<units[unit + 1].range.lowerBound }
}

/// Signs put inside a syllable: `ti.ền`, `ch-uyển`, `l_ừa`, `t*iền`, `kh/ông`, `t🔥iền`.
///
/// The parts are joined when the whole is a syllable and the parts are not both words: `xà-phòng`, `và/hoặc`, `ê-đê`
/// and `wi-fi` stay.
package enum SplitSyllables {
    package static func undo(in text: inout RepairText) {
        var chain: [AlphanumericRun] = []
        var joins: [Range<Int>] = []
        for run in AlphanumericRun.all(text.scalars) {
            if let last = chain.last, !isJoint(text.scalars, last.range.upperBound..<run.range.lowerBound) {
                joins += gaps(in: chain, of: text)
                chain = []
            }
            chain.append(run)
        }
        joins += gaps(in: chain, of: text)
        for gap in joins.reversed() { text.remove(gap, as: .split) }
    }

    /// A token with an emoji or another sign inside it; signs of ASCII part tokens.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard word == nil, scalars.contains(where: { $0 >= 0x80 && FoldTable.shared.fold($0).kind == .other }) else {
            return false
        }
        let runs = AlphanumericRun.all(scalars)
        return zip(runs, runs.dropFirst()).contains { isJoint(scalars, $0.range.upperBound..<$1.range.lowerBound) }
    }

    /// One or two signs without a space, which are no stop or bracket.
    static func isJoint(_ scalars: [UInt32], _ gap: Range<Int>) -> Bool {
        guard !gap.isEmpty, gap.count <= 6 else { return false }
        var signs = 0
        for scalar in scalars[gap] where FoldTable.shared.fold(scalar).kind != .invisible {
            guard SpelledOut.isSeparator(scalar) else { return false }
            signs += 1
        }
        return signs >= 1 && signs <= 2
    }

    /// The gaps to close in parts that joints hold together.
    private static func gaps(in chain: [AlphanumericRun], of text: RepairText) -> [Range<Int>] {
        guard chain.count > 1, let first = chain.first, let last = chain.last, !chain.contains(where: \.hasDigit),
            text.mayChange(first.range.lowerBound..<last.range.upperBound)
        else { return [] }
        let parts = chain.map { LetterCluster.all(text.scalars, in: $0.range) ?? [] }
        var found: [Range<Int>] = []
        var index = 0
        while index + 1 < parts.count {
            // The longest join first: `ch-u-yển` before `u-yển`.
            let end = (index + 2...min(parts.count, index + 7)).reversed().first { isOne(Array(parts[index..<$0]), text.scalars) }
            guard let end else {
                index += 1
                continue
            }
            for part in index..<end - 1 { found.append(chain[part].range.upperBound..<chain[part + 1].range.lowerBound) }
            index = end
        }
        return found
    }

    /// Whether the parts are one syllable that was broken.
    private static func isOne(_ parts: [[LetterCluster]], _ scalars: [UInt32]) -> Bool {
        let letters = parts.flatMap { $0 }
        guard letters.count >= 3, letters.count <= 8, !parts.contains(where: \.isEmpty),
            let whole = RepairText.word(letters.scalars(of: scalars)),
            // A part that begins with a capital behind small letters or an initial is a name or a new sentence.
            !parts.dropFirst().contains(where: { $0.first?.isCapital ?? false }) || letters.isUpper
        else { return false }
        let words = parts.map { RepairText.word($0.scalars(of: scalars)) }
        let isMarked = letters.isMarked
        guard isMarked ? whole.isSyllable : whole.isUnmarkedSyllable else { return false }
        guard isMarked else {
            // Without marks only a torn-off digraph says that it was one: `ch.uyen`.
            return letters.count >= 4 && parts.count == 2 && parts[0].count >= 2 && !parts[0].contains { $0.isVowel }
                && parts[1].count >= 2 && !letters.hasCapital
        }
        let standing = words.map { isStanding($0) }
        // Initials: `T.HÀ`.
        if letters.isUpper, parts[0].count == 1, standing.dropFirst().allSatisfy({ $0 }) { return false }
        if standing.allSatisfy({ $0 }) { return false }
        if let tail = words[parts.count - 1], parts.count == 2, parts[0].count == 1, isParticle(tail) { return false }
        // `Lu-ân`: a foreign name by syllables.
        let isHyphen = scalars[parts[0].range.upperBound] == 0x2D
        return !(isHyphen && parts[0].first?.isCapital == true && !letters.isUpper && words.allSatisfy { $0?.isSyllable ?? false })
    }

    /// Whether a part can be a word of its own.
    private static func isStanding(_ word: RepairWord?) -> Bool {
        guard let word, word.isSyllable, let first = word.bare.first else { return false }
        switch first {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return StandingWords.opensWithVowel(word)
        default: return true
        }
    }

    /// Whether it answers or calls, behind one letter that is a person or a `không`: `c.ơi`, `k.anh`.
    private static func isParticle(_ word: RepairWord) -> Bool { word.bare.count <= 3 && StandingWords.isCall(word) }
}

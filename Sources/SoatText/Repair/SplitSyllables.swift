/// Signs put inside a syllable: `ti.ền`, `ch-uyển`, `l_ừa`, `t*iền`, `kh/ông`, `t🔥iền`.
///
/// The parts are joined when the whole is a syllable and the parts are not both words: `xà-phòng`, `và/hoặc`, `ê-đê`
/// and `wi-fi` stay. What may as well be two words (`to.án`) or has no marks (`t.hu`) is joined only beside another.
package enum SplitSyllables {
    ///
    /// - Parameter choice: 1 joins all that may be joined.
    /// - Returns: whether some are left that another choice joins.
    @discardableResult
    package static func undo(in text: inout RepairText, choice: Int = 0) -> Bool {
        var chain: [AlphanumericRun] = []
        var joins: [Neighbours.Candidate] = []
        var isLeft = false
        let scalars = text.scalars
        for run in AlphanumericRun.all(scalars, or: { isInside($0, scalars) }) {
            if let last = chain.last, !isJoint(text.scalars, last.range.upperBound..<run.range.lowerBound) {
                joins += candidates(in: chain, of: text, isBold: choice > 0, &isLeft)
                chain = []
            }
            chain.append(run)
        }
        joins += candidates(in: chain, of: text, isBold: choice > 0, &isLeft)
        let accepted = choice > 0 ? joins : Neighbours.accepted(joins, in: text.scalars)
        text.apply(accepted.flatMap(\.gaps).map { ($0, [], .split) })
        return isLeft || accepted.count < joins.count
    }

    /// A token with an emoji or another sign inside it; signs of ASCII part tokens.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard word == nil, scalars.contains(where: { $0 >= 0x80 && FoldTable.shared.kind(of: $0) == .other }) else {
            return false
        }
        let runs = AlphanumericRun.all(scalars)
        // `1978–79`, `Môn–Khmer`: two parts that make no syllable.
        let parts = runs.map(\.range)
        if runs.count == 2, verdict(parts, scalars) == nil, !mayBeSyllable(parts, scalars) { return false }
        return zip(runs, runs.dropFirst()).contains { isJoint(scalars, $0.range.upperBound..<$1.range.lowerBound) }
    }

    /// A sign for a letter before another letter or a joint: `t!.ền`.
    private static func isInside(_ index: Int, _ scalars: [UInt32]) -> Bool {
        guard LeetSigns.isOne(scalars[index]), !SpelledOut.isSeparator(scalars[index]), index + 1 < scalars.count
        else {
            return false
        }
        return FoldTable.shared.kind(of: scalars[index + 1]) == .letter || SpelledOut.isSeparator(scalars[index + 1])
    }

    /// One or two signs without a space, which are no stop or bracket.
    private static func isJoint(_ scalars: [UInt32], _ gap: Range<Int>) -> Bool {
        guard !gap.isEmpty, gap.count <= 6 else { return false }
        var signs = 0
        for scalar in scalars[gap] where FoldTable.shared.kind(of: scalar) != .invisible {
            guard SpelledOut.isSeparator(scalar) else { return false }
            signs += 1
        }
        return signs >= 1 && signs <= 2
    }

    /// The joins that parts held together by joints allow.
    ///
    /// - Parameters:
    ///   - isBold: whether any that gives a syllable will do.
    ///   - isLeft: set where one would do if it were `isBold`.
    private static func candidates(
        in chain: [AlphanumericRun], of text: RepairText, isBold: Bool, _ isLeft: inout Bool
    ) -> [Neighbours.Candidate] {
        guard chain.count > 1, let first = chain.first, let last = chain.last,
            text.mayChange(first.range.lowerBound..<last.range.upperBound)
        else { return [] }
        let parts = chain.map(\.range)
        var found: [Neighbours.Candidate] = []
        var index = 0
        while index + 1 < parts.count {
            // The longest join first: `ch-u-yển` before `u-yển`.
            let join = (index + 2...min(parts.count, index + 7)).reversed().lazy.compactMap { end in
                strength(of: Array(parts[index..<end]), text.scalars).map { (end: end, strength: $0) }
            }.first
            guard let join else {
                if mayBeSyllable(Array(parts[index...index + 1]), text.scalars) {
                    isLeft = true
                    if isBold {
                        let range = parts[index].lowerBound..<parts[index + 1].upperBound
                        let gap = parts[index].upperBound..<parts[index + 1].lowerBound
                        found.append(Neighbours.Candidate(range: range, gaps: [gap], strength: .weak))
                        index += 1
                    }
                }
                index += 1
                continue
            }
            let gaps = (index..<join.end - 1).map { chain[$0].range.upperBound..<chain[$0 + 1].range.lowerBound }
            let range = chain[index].range.lowerBound..<chain[join.end - 1].range.upperBound
            // A part of a longer chain, `thu.ti.ền`, is sure only by itself.
            found.append(Neighbours.Candidate(range: range, gaps: gaps, strength: join.strength))
            index = join.end
        }
        return found
    }

    /// Whether some syllable comes out of two parts, however unlikely it was meant.
    private static func mayBeSyllable(_ parts: [Range<Int>], _ scalars: [UInt32]) -> Bool {
        let joined = parts.flatMap { scalars[$0] }.flatMap { LookAlikes.letter(for: $0)?.target ?? [$0] }
        guard joined.count >= 2, joined.count <= LeetWord.longest, let word = RepairText.word(joined) else { return false }
        if word.digits == 0, !joined.contains(where: LeetSigns.isOne) { return word.isSyllable || word.isUnmarkedSyllable }
        return joined.contains { FoldTable.shared.kind(of: $0) == .letter } && Leet.isReadable(joined)
    }

    /// As ``verdict(_:_:)``; emoji inside words are stranger than points.
    private static func strength(of parts: [Range<Int>], _ scalars: [UInt32]) -> Neighbours.Strength? {
        guard let verdict = verdict(parts, scalars) else { return nil }
        let isStrange = zip(parts, parts.dropFirst()).allSatisfy { first, second in
            scalars[first.upperBound..<second.lowerBound].contains { Pictograph.isOne(FoldTable.shared.fold($0)[0]) }
        }
        guard isStrange else { return verdict }
        // `C🌸on`: consonants alone are no word.
        let isTorn = parts.first.flatMap { LetterCluster.all(scalars, in: $0) }.map { !$0.contains { $0.isVowel } } ?? false
        return isTorn ? .sure : verdict == .weak ? .doubtful : verdict
    }

    /// How surely the parts are one syllable that was broken; `nil`: they are none.
    private static func verdict(_ ranges: [Range<Int>], _ scalars: [UInt32]) -> Neighbours.Strength? {
        let joined = ranges.flatMap { scalars[$0] }
        guard joined.count >= 3, joined.count <= LeetWord.longest else { return nil }
        let parts = ranges.map { LetterCluster.all(scalars, in: $0) ?? [] }
        // Digits, signs and letters held down are undone later: `h.0c`, `tiền.nnnn`.
        guard !parts.contains(where: \.isEmpty) else { return bentVerdict(ranges, scalars, joined) }
        let letters = parts.flatMap { $0 }
        guard letters.count >= 3, let whole = RepairText.word(joined) else { return nil }
        let words = parts.map { RepairText.word($0.scalars(of: scalars)) }
        // A part that begins with a capital behind small letters or an initial is a name or a new sentence.
        let isMixed = parts.contains { $0.changesCase }
        if parts.dropFirst().contains(where: { $0[0].isCapital }), !letters.isUpper, !isMixed {
            guard whole.isSyllable || whole.isUnmarkedSyllable else { return nil }
            if words.last.map({ !isStanding($0) }) ?? false { return .weak }
            return parts[0].hasCapital || isStanding(words[0]) ? nil : .doubtful
        }
        // `g|áo` is giáo rather than gáo.
        let range = ranges[0].lowerBound..<(ranges.last ?? ranges[0]).upperBound
        if ranges.count == 2, LeetSigns.isStroke(scalars[ranges[0].upperBound]), Leet.isWord(scalars, range) {
            return nil
        }
        guard letters.isMarked else {
            return whole.isUnmarkedSyllable ? unmarkedVerdict(parts, words) : bentVerdict(ranges, scalars, joined)
        }
        guard whole.isSyllable else { return bentVerdict(ranges, scalars, joined) }
        // Two tones are two words: `đó.éo`.
        if words.count(where: { ($0?.marks.tone ?? .level) != .level }) > 1 { return nil }
        let standing = words.map { isStanding($0) }
        if standing.allSatisfy({ $0 }) {
            if words.contains(where: { $0.map(StandingWords.isCall) ?? false }) { return nil }
            return letters.hasCapital ? .weak : .doubtful
        }
        if parts.count == 2, parts[0].count == 1, let tail = words[1] {
            // Initials, `T.HÀ`; a person called, `c.ơi`.
            if StandingWords.isCall(tail) { return nil }
            if letters.isUpper, standing[1] { return .weak }
        }
        // `Lu-ân`: a foreign name by syllables.
        let isHyphen = scalars[parts[0].range.upperBound] == 0x2D
        if isHyphen, parts[0].first?.isCapital == true, !letters.isUpper, words.allSatisfy({ $0?.isSyllable ?? false }) {
            return nil
        }
        return .sure
    }

    /// What is no syllable yet, but can be read as one.
    private static func bentVerdict(_ ranges: [Range<Int>], _ scalars: [UInt32], _ joined: [UInt32]) -> Neighbours.Strength? {
        let strength: Neighbours.Strength = joined.contains { $0 >= 0x80 } ? .sure : .doubtful
        if Stretched.isReadable(joined) { return strength }
        if let word = ForeignMarkWord(joined, 0..<joined.count) { return word.isSure ? .sure : .doubtful }
        guard ranges.count == 2, joined.contains(where: { LeetSigns.isOne($0) }),
            joined.count(where: { FoldTable.shared.kind(of: $0) == .letter }) > 1
        else { return nil }
        // `B1.a`, `4.ai`: one part has the letters, the other is a number.
        let isNumber = ranges.contains { range in scalars[range].allSatisfy { LeetSigns.isOne($0) } }
        guard !isNumber, Leet.isWord(joined, 0..<joined.count) else { return nil }
        return strength
    }

    /// Without marks only a torn-off digraph says that it was one: `ch.uyen`; `t.hu` counts beside another.
    private static func unmarkedVerdict(_ parts: [[LetterCluster]], _ words: [RepairWord?]) -> Neighbours.Strength? {
        guard parts.count == 2, !parts[1].hasCapital || parts.contains(where: \.changesCase) || parts.allSatisfy(\.isUpper),
            words[1] != nil
        else { return nil }
        if words.contains(where: { $0.map(StandingWords.isCall) ?? true }) || parts.contains(where: \.isUpper) {
            return parts[1].count < 2 ? nil : .weak
        }
        let isPlain = !parts[0].hasCapital || parts.contains(where: \.changesCase)
        let isTorn = !parts[0].contains { $0.isVowel } && isPlain && parts[1].count >= 2
        return isTorn && parts[0].count >= 2 ? .sure : .doubtful
    }

    /// Whether a part can be a word of its own.
    private static func isStanding(_ word: RepairWord?) -> Bool {
        guard let word, word.isSyllable, let first = word.bare.first else { return false }
        // `gi` alone is none.
        if word.bare == [0x67, 0x69], word.marks.isEmpty { return false }
        switch first {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return StandingWords.opensWithVowel(word)
        default: return true
        }
    }
}

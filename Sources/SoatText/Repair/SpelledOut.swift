/// Words spelled out with something between the letters: `h.ọ.c p.h.í`, `t h u  t i ề n`, `k•h•ô•n•g`.
///
/// The sign that stands most often between the letters parts letters, any other parts words; where all are alike, the
/// letters are parted into syllables. Initials (`N.T.A`), lists (`a, b, c`), answers (`A. B. C.`) and `v.v.` stay, as
/// does all that makes no syllable.
package enum SpelledOut {
    ///
    /// - Parameter choice: 1 also reads what digits and signs among the letters may spell, and words that are not sure.
    /// - Returns: whether some are left that another choice reads.
    @discardableResult
    package static func undo(in text: inout RepairText, choice: Int = 0) -> Bool {
        var runs = runs(text.scalars)
        guard mayBeSpelled(runs, text.scalars) else { return false }
        let before = text.repairs.count
        let isTightLeft = undo(in: &text, runs, spaced: false, isBold: choice > 0)
        if text.repairs.count > before { runs = Self.runs(text.scalars) }
        let isSpacedLeft = undo(in: &text, runs, spaced: true, isBold: choice > 0)
        return isTightLeft || isSpacedLeft
    }

    private static func runs(_ scalars: [UInt32]) -> [AlphanumericRun] {
        AlphanumericRun.all(scalars) { standsAlone($0, scalars) }
    }

    /// Whether letters stand alone, one behind the other.
    private static func mayBeSpelled(_ runs: [AlphanumericRun], _ scalars: [UInt32]) -> Bool {
        var last = false
        for run in runs {
            let isUnit = unit(run, scalars) != nil
            if last, isUnit { return true }
            last = isUnit
        }
        return false
    }

    /// A single letter is no sign; several in a row are gaps, which the scanner sees.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool { false }

    /// Signs that are put between letters, and also inside words: points, dashes, strokes, stars, bullets, emoji.
    static func isSeparator(_ scalar: UInt32) -> Bool {
        let folded = FoldTable.shared.fold(scalar)
        guard folded.kind == .other, folded.count == 1 else { return false }
        switch folded[0] {
        // . - _ * / | \ ~ ^
        case 0x2E, 0x2D, 0x5F, 0x2A, 0x2F, 0x7C, 0x5C, 0x7E, 0x5E: return true
        // Dashes, bullets and points by their looks.
        case 0xA6, 0xAF, 0xB7, 0x387, 0x2010...0x2015, 0x2022, 0x2024, 0x2027, 0x2043, 0x2044: return true
        case 0x2212, 0x2215, 0x2217, 0x2218, 0x2219, 0x2223, 0x22C5, 0x22C6, 0x30FB, 0xFF65: return true
        default: return Pictograph.isOne(folded[0])
        }
    }

    /// Signs that are put between single letters, but part words or numbers, or belong to formulas, anywhere else.
    static func isRareSeparator(_ scalar: UInt32) -> Bool {
        switch scalar {
        // + = , : ; ` ' # and their like.
        case 0x2B, 0x3D, 0x2C, 0x3A, 0x3B, 0x60, 0x27, 0x23, 0x2018, 0x2019, 0x2026, 0x2800, 0xFF0B, 0xFF0C, 0xFF1A: true
        default: false
        }
    }

    /// One letter, or a digit in the place of one, that stands alone.
    struct Unit {
        let range: Range<Int>
        /// `nil` for a digit.
        let letter: LetterCluster?
    }

    /// - Returns: whether some are left that would be read if `isBold`.
    private static func undo(in text: inout RepairText, _ runs: [AlphanumericRun], spaced: Bool, isBold: Bool) -> Bool {
        var isLeft = false
        let disguised = DisguisedPlaces(in: text)
        var found: [SpelledOutWords.Candidate] = []
        var chain: [Unit] = []
        var before: AlphanumericRun?
        func close(_ next: AlphanumericRun?) {
            defer { chain = [] }
            guard chain.count >= 2, let first = chain.first, let last = chain.last,
                text.mayChange(first.range.lowerBound..<last.range.upperBound)
            else { return }
            let isDisguised = disguised.overlap(first.range.lowerBound..<last.range.upperBound, of: text)
            let words = SpelledOutWords(chain, in: text.scalars, isBold: isBold, isDisguised: isDisguised)
            // A longer part at the end of the chain, behind the same sign, belongs to it: `th.u.ố.c`.
            if !spaced, words.joins(before, next) { return }
            if words.mayBeBold { isLeft = true }
            found += spaced ? words.spaced() : words.tight()
        }
        for run in runs {
            guard let unit = unit(run, text.scalars) else {
                close(run)
                before = run
                continue
            }
            if let last = chain.last, !isGap(text.scalars, last.range.upperBound..<unit.range.lowerBound, spaced: spaced) {
                close(run)
                before = nil
            }
            chain.append(unit)
        }
        close(nil)
        text.apply(
            SpelledOutWords.edits(found, in: text.scalars, all: isBold).map { edit in
                switch edit {
                case .close(let gap): (gap, [], .spelledOut)
                case .part(let gap): (gap, [0x20], .spelledOut)
                }
            })
        return isLeft && !isBold
    }

    /// A sign for a letter between signs or spaces: `b.@.n`.
    private static func standsAlone(_ index: Int, _ scalars: [UInt32]) -> Bool {
        guard LeetSigns.isOne(scalars[index]), !isSeparator(scalars[index]), index > 0 else { return false }
        func parts(_ scalar: UInt32) -> Bool { isSeparator(scalar) || isRareSeparator(scalar) }
        return parts(scalars[index - 1]) || index + 1 < scalars.count && parts(scalars[index + 1])
            || FoldTable.shared.kind(of: scalars[index - 1]) == .space && index + 1 < scalars.count
                && FoldTable.shared.kind(of: scalars[index + 1]) == .space
    }

    private static func unit(_ run: AlphanumericRun, _ scalars: [UInt32]) -> Unit? {
        if !run.hasDigit {
            guard let letter = LetterCluster(scalars, at: run.range.lowerBound), letter.range.upperBound >= run.range.upperBound
            else {
                return nil
            }
            return Unit(range: run.range, letter: letter)
        }
        return run.range.count == 1 ? Unit(range: run.range, letter: nil) : nil
    }

    /// Signs that stand in numbers of documents and in links, which may be spelled out with the words around: . - _ / : @
    static func isKept(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x2D, 0x5F, 0x2F, 0x3A, 0x40: true
        default: false
        }
    }

    /// Whether a gap may stand between spelled-out letters.
    private static func isGap(_ scalars: [UInt32], _ gap: Range<Int>, spaced: Bool) -> Bool {
        guard !gap.isEmpty, gap.count <= 8 else { return false }
        var signs = 0
        var spaces = 0
        for scalar in scalars[gap] {
            switch FoldTable.shared.kind(of: scalar) {
            case .invisible: continue
            case .space: spaces += 1
            default:
                guard isSeparator(scalar) || !spaced && isRareSeparator(scalar) else { return false }
                signs += 1
            }
        }
        if spaced { return signs <= 1 && (spaces > 0 || isKept(scalars[gap.lowerBound])) }
        if spaces == 0 { return (1...3).contains(signs) }
        // `t.h.i. .h.ộ`: the space was one of the letters.
        return signs == 2 && spaces == 1 && scalars[gap.lowerBound] == scalars[gap.upperBound - 1]
    }
}

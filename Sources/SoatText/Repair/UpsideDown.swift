/// Letters stood on their heads: `ɐnɥʇ ᴉɥʇ ǝp` is `de thi thua`, read from its end.
///
/// A row of words that are all of such letters is turned when syllables come out of it, in the order read from the end or,
/// where that gives more, in the order written. Pronunciations between slashes or brackets stay.
package enum UpsideDown {
    package static func undo(in text: inout RepairText) {
        guard text.scalars.contains(where: isOne) else { return }
        let runs = LetterRun.all(in: text.scalars) { letter(for: text.scalars[$0]) != nil }
        var start = 0
        while start < runs.count {
            guard isTurned(runs[start], in: text) else {
                start += 1
                continue
            }
            var end = start + 1
            // Words of letters that are others upside down, `so`, count between two that are surely turned.
            var next = end
            while next < runs.count, runs[next - 1].isNeighbour(of: runs[next], in: text.scalars),
                mayBeTurned(runs[next], in: text)
            {
                next += 1
                if isTurned(runs[next - 1], in: text) { end = next }
            }
            let known = start..<end
            while end < runs.count, isTail(runs[end], behind: runs[end - 1], text) { end += 1 }
            while start > 0, isTail(runs[start - 1], before: runs[start], text) { start -= 1 }
            undo(runs[start..<end], in: &text)
            start = max(known.upperBound, end)
        }
    }

    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool { scalars.contains(where: isOne) }

    // MARK: Which words

    /// Whether a word has letters that are surely turned, and no others that cannot be.
    private static func isTurned(_ run: LetterRun, in text: RepairText) -> Bool {
        text.scalars[run.range].contains(where: isOne) && mayBeTurned(run, in: text)
            && !LookAlikes.isPhonetic(text.scalars, run.range)
    }

    private static func mayBeTurned(_ run: LetterRun, in text: RepairText) -> Bool {
        text.mayChange(run.range) && text.scalars[run.range].allSatisfy { letter(for: $0) != nil || isKept($0) }
    }

    /// Whether a word beside turned ones is no word until it is turned, too.
    private static func isTail(_ run: LetterRun, behind other: LetterRun, _ text: RepairText) -> Bool {
        guard other.isNeighbour(of: run, in: text.scalars) else { return false }
        return isTail(run, in: text, gap: other.range.upperBound..<run.range.lowerBound)
    }

    private static func isTail(_ run: LetterRun, before other: LetterRun, _ text: RepairText) -> Bool {
        guard run.isNeighbour(of: other, in: text.scalars) else { return false }
        return isTail(run, in: text, gap: run.range.upperBound..<other.range.lowerBound)
    }

    private static func isTail(_ run: LetterRun, in text: RepairText, gap: Range<Int>) -> Bool {
        guard mayBeTurned(run, in: text) else { return false }
        let isTight = !gap.contains { FoldTable.shared.kind(of: text.scalars[$0]) == .space }
        if run.letters == 1, isTight { return true }
        let turned = turned(run.range, in: text.scalars)
        if isWord(Array(text.scalars[run.range])) {
            return isWord(turned) && cost(turned) < cost(Array(text.scalars[run.range]))
        }
        return isTight || isWord(turned)
    }

    private static func isWord(_ scalars: [UInt32]) -> Bool {
        guard let word = RepairText.word(scalars) else { return false }
        return word.isSyllable || word.isUnmarkedSyllable
    }

    /// How unusual a word without marks is.
    private static func cost(_ scalars: [UInt32]) -> UInt8 {
        RepairText.word(scalars).flatMap { LegalSyllables.shared.bareStatus($0.bare)?.rawValue } ?? .max
    }

    // MARK: Turning

    private static func undo(_ runs: ArraySlice<LetterRun>, in text: inout RepairText) {
        guard let first = runs.first?.range.lowerBound, let last = runs.last?.range.upperBound,
            runs.reduce(0, { $0 + $1.letters }) >= 2, text.mayChange(first..<last)
        else { return }
        let whole = first..<last
        let orders = [order(of: whole, in: text.scalars), whole.reversed(), Array(whole)]
        let found = orders.map { order in (order: order, words: words(order.map { meant(text.scalars[$0]) })) }
        guard let best = found.max(by: { $0.words.legal < $1.words.legal }), best.words.legal * 3 >= best.words.all * 2,
            let origin = text.origin(of: whole)
        else { return }
        let rest = (before: 0..<first, behind: last..<text.count)
        text.rebuild(
            text.scalars[rest.before] + best.order.map { meant(text.scalars[$0]) } + text.scalars[rest.behind],
            origins: text.origins[rest.before] + best.order.map { text.origins[$0] } + text.origins[rest.behind],
            isProtected: text.isProtected, repairs: [RepairText.Repair(disguise: .upsideDown, origin: origin)])
    }

    /// The scalars from the end, each letter before its marks.
    private static func order(of range: Range<Int>, in scalars: [UInt32]) -> [Int] {
        var letters: [[Int]] = []
        for index in range {
            let kind = FoldTable.shared.kind(of: scalars[index])
            if kind == .mark || kind == .invisible, !letters.isEmpty {
                letters[letters.count - 1].append(index)
            } else {
                letters.append([index])
            }
        }
        return letters.reversed().flatMap { $0 }
    }

    private static func turned(_ range: Range<Int>, in scalars: [UInt32]) -> [UInt32] {
        order(of: range, in: scalars).map { meant(scalars[$0]) }
    }

    /// How many words stand between spaces, and how many of them are syllables; letters that stand alone are spelled out,
    /// and what they spell is seen later.
    private static func words(_ scalars: [UInt32]) -> (legal: Int, all: Int) {
        let chunks = scalars.split { scalar in
            let kind = FoldTable.shared.kind(of: scalar)
            return kind == .space || kind == .other
        }.map(Array.init)
        let singles = chunks.count { LetterCluster($0, at: 0)?.range.count == $0.count }
        if chunks.count > 2, singles * 3 >= chunks.count * 2 { return (singles, chunks.count) }
        return (chunks.count(where: isWord), chunks.count)
    }

    // MARK: Letters

    private static func isOne(_ scalar: UInt32) -> Bool { scalar >= 0x183 && unmistakable[scalar] != nil }

    private static func meant(_ scalar: UInt32) -> UInt32 { letter(for: scalar) ?? scalar }

    private static func letter(for scalar: UInt32) -> UInt32? { unmistakable[scalar] ?? others[scalar] }

    /// Signs, marks, and the letters of Vietnamese that nobody has turned.
    private static func isKept(_ scalar: UInt32) -> Bool {
        scalar >= 0x80 && VietnameseLetters.mayHold(scalar) || FoldTable.shared.kind(of: scalar) == .mark
            || FoldTable.shared.kind(of: scalar) == .invisible
    }

    /// Letters that nobody writes but upside down, or in phonetic writing.
    private static let unmistakable = pairs(
        "ɐa ɔc ǝe ɟf ƃg ᵷg ɥh ᴉi ɾj ʞk ɯm ɹr ʇt ʌv ʍw ʎy ⱯA ƆC ᗡD ƎE ℲF ⅁G ⅂L ᴚR ⅄Y")
    /// Letters that are others upside down, or the same; dotless i; signs of mathematics.
    private static let others = pairs("bq dp qb pd nu un oo ss xx zz ll ıi OO SS XX ZZ NN HH II MW WM Λv ∩u ∀A ⊥T")

    private static func pairs(_ list: String) -> [UInt32: UInt32] {
        var letters: [UInt32: UInt32] = [:]
        for pair in list.split(separator: " ") {
            let scalars = pair.unicodeScalars.map(\.value)
            letters[scalars[0]] = scalars[1]
        }
        return letters
    }
}

/// What stands between two spaces of a text with damaged UTF-8, decoded.
struct DamagedChunk {
    private var units: [DamagedUTF8.Unit]
    /// Words with decoded letters, or clear traces of lost ones, that are Vietnamese syllables now.
    private(set) var syllables = 0

    /// - Returns: `nil` when nothing in it can be damaged.
    init?(_ text: RepairText, _ range: Range<Int>) {
        guard text.scalars[range].contains(where: DamagedUTF8.isLead), text.mayChange(range) else { return nil }
        units = DamagedUTF8.decode(range.map { DamagedUTF8.Unit(scalar: text.scalars[$0], range: $0..<$0 + 1) })
        readWords(LostBytes.clearTraces)
    }

    /// Mends what only looks damaged beside a word that surely is: single bytes that are left of a letter, and
    /// no-break spaces that became spaces.
    mutating func mendInContext(_ text: RepairText) {
        readWords(LostBytes.allTraces)
        guard let last = units.last, last.scalar == 0xC3, last.depth == 0 else { return }
        guard let end = LostBytes.endOfSplitLetter(text, word: word(endingIn: last), after: last.range.upperBound) else {
            return
        }
        units[units.count - 1] = DamagedUTF8.Unit(scalar: 0xE0, range: last.range.lowerBound..<end, depth: 1)
    }

    func collect(into edits: inout LegacyEdits) {
        let changed = units.filter { $0.depth > 0 }
        guard let first = changed.first, let last = changed.last else { return }
        edits.record(first.range.lowerBound..<last.range.upperBound, as: .utf8AsLatin1)
        for unit in changed { edits.replace(unit.range, with: [unit.scalar]) }
    }

    private func word(endingIn last: DamagedUTF8.Unit) -> [UInt32] {
        Array(units.reversed().prefix { Self.isPart($0.scalar) }.map(\.scalar).reversed())
    }

    /// Counts the syllables, and looks for lost letters in words that are none.
    private mutating func readWords(_ traces: LostBytes.Traces) {
        var result: [DamagedUTF8.Unit] = []
        var word: [DamagedUTF8.Unit] = []
        syllables = 0
        for unit in units {
            if Self.isPart(unit.scalar) {
                word.append(unit)
            } else {
                result += read(word, traces)
                result.append(unit)
                word = []
            }
        }
        units = result + read(word, traces)
    }

    private mutating func read(_ word: [DamagedUTF8.Unit], _ traces: LostBytes.Traces) -> [DamagedUTF8.Unit] {
        guard word.contains(where: { $0.scalar > 0x7F }) else { return word }
        // `thá»©uuuu`: held down before it was damaged.
        if RepairText.word(word.map(\.scalar))?.isSyllable ?? false || Stretched.isReadable(word.map(\.scalar)) {
            if word.contains(where: { $0.depth > 0 && !isQuoted($0) }) { syllables += 1 }
            return word
        }
        guard let mended = LostBytes.mend(word, traces) else { return word }
        syllables += 1
        return mended
    }

    /// Whether a letter may be Ã before a closing quotation mark, a dash or a no-break space: “XÃ” is no XÔ.
    private func isQuoted(_ unit: DamagedUTF8.Unit) -> Bool {
        guard unit.range.count == 2, let index = place(of: unit) else { return false }
        switch unit.scalar {
        case 0xC0...0xDF: return index + 1 == units.count || !Self.isPart(units[index + 1].scalar)
        case 0xE0:
            let before = units[..<index].reversed().prefix { Self.isPart($0.scalar) }
            return !before.isEmpty && before.allSatisfy { Unicode.Scalar($0.scalar)?.properties.isUppercase ?? false }
        default: return false
        }
    }

    private func place(of unit: DamagedUTF8.Unit) -> Int? {
        var low = 0
        var high = units.count
        while low < high {
            let middle = (low + high) / 2
            if units[middle].range.lowerBound < unit.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < units.count && units[low].range == unit.range ? low : nil
    }

    private static func isPart(_ scalar: UInt32) -> Bool {
        switch FoldTable.shared.kind(of: scalar) {
        case .letter, .mark: true
        case .digit, .space, .invisible, .other: LostBytes.isPart(scalar)
        }
    }
}

/// The horn of ơ and ư written as an apostrophe, the stroke of đ as a hyphen.
enum WrittenHorns {
    static func undo(in text: inout RepairText) {
        let scalars = text.scalars
        guard scalars.contains(where: { isApostrophe($0) || $0 == hyphen }) else { return }
        let runs = LetterRun.all(in: scalars)
        var edits = LetterEdits()
        var doubtful: [(place: Int, apostrophe: Int)] = []
        var place = 0
        while place < runs.count {
            let first = place
            place += 1
            // Runs with apostrophes after o or u between them are one word.
            var apostrophes: [Int] = []
            while place < runs.count, takesHorn(scalars, runs[place - 1]),
                runs[place].range.lowerBound == runs[place - 1].range.upperBound + 1,
                isApostrophe(scalars[runs[place - 1].range.upperBound])
            {
                apostrophes.append(runs[place - 1].range.upperBound)
                place += 1
            }
            let end = runs[place - 1].range.upperBound
            if end < scalars.count, isApostrophe(scalars[end]), takesHorn(scalars, runs[place - 1]) {
                if apostrophes.isEmpty { doubtful.append((first, end)) } else { apostrophes.append(end) }
            }
            read(text, runs[first].range.lowerBound..<end, apostrophes, &edits)
            readStroke(text, runs, first, &edits)
        }
        for (place, apostrophe) in doubtful where isHorn(apostrophe, after: place, runs, edits, in: scalars) {
            read(text, runs[place].range, [apostrophe], &edits)
        }
        edits.apply(to: &text)
    }

    private static let hyphen: UInt32 = 0x2D

    private static func isApostrophe(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032: true
        default: false
        }
    }

    // MARK: Horns

    /// Whether the last letter of a run is an o or u without a quality.
    private static func takesHorn(_ scalars: [UInt32], _ run: LetterRun) -> Bool {
        guard run.digits == 0 else { return false }
        for index in run.range.reversed() {
            let folded = FoldTable.shared.fold(scalars[index])
            for offset in (0..<folded.count).reversed() {
                let part = folded[offset]
                if part == 0x6F || part == 0x75 { return true }
                guard Tone(mark: part) != nil else { return false }
            }
        }
        return false
    }

    private static func read(_ text: RepairText, _ range: Range<Int>, _ apostrophes: [Int], _ edits: inout LetterEdits) {
        guard let last = apostrophes.last else { return }
        let range = range.lowerBound..<max(range.upperBound, last + 1)
        let before = range.lowerBound > 0 ? text.scalars[range.lowerBound - 1] : 0
        guard text.mayChange(range), !isApostrophe(before), !isIrish(text.scalars, range) else { return }
        let letters = range.map { apostrophes.contains($0) ? 0x31B : text.scalars[$0] }
        guard let word = RepairText.word(letters), !word.marks.qualities.isEmpty else { return }
        guard word.isSyllable || word.lacksTone && apostrophes.count > 1 else { return }
        edits.read(range, with: Dictionary(uniqueKeysWithValues: apostrophes.map { ($0, [0x31B]) }), as: .foreignMark)
    }

    /// `O'Nan`: a capital O, the sign, a capital and small letters.
    private static func isIrish(_ scalars: [UInt32], _ range: Range<Int>) -> Bool {
        guard range.count > 3, scalars[range.lowerBound] == 0x4F, isApostrophe(scalars[range.lowerBound + 1]) else {
            return false
        }
        let isCapital = Unicode.Scalar(scalars[range.lowerBound + 2])?.properties.isUppercase ?? false
        return isCapital && Unicode.Scalar(scalars[range.lowerBound + 3])?.properties.isLowercase ?? false
    }

    /// Whether an apostrophe behind a word is a horn, and does not close a quotation: none is open on the line, and
    /// beside it stands a word with a horn so written.
    private static func isHorn(
        _ apostrophe: Int, after place: Int, _ runs: [LetterRun], _ edits: LetterEdits, in scalars: [UInt32]
    ) -> Bool {
        let line = scalars[..<apostrophe].lastIndex(of: 0x0A) ?? -1
        for index in (line + 1)..<apostrophe where isApostrophe(scalars[index]) {
            let isOpening = index == line + 1 || FoldTable.shared.kind(of: scalars[index - 1]) != .letter
            if isOpening, !edits.changes(index) { return false }
        }
        return [place - 1, place + 1].contains { other in
            guard runs.indices.contains(other) else { return false }
            let (first, second) = other < place ? (other, place) : (place, other)
            guard runs[first].isNeighbour(of: runs[second], in: scalars) else { return false }
            let range = runs[other].range
            return edits.changes(range.upperBound) || edits.changes(range.upperBound - 1) || edits.changes(range.lowerBound - 1)
        }
    }

    // MARK: Strokes

    /// `d-iểm`, and `-diểm` where no syllable begins with that d.
    private static func readStroke(_ text: RepairText, _ runs: [LetterRun], _ place: Int, _ edits: inout LetterEdits) {
        let scalars = text.scalars
        let range = runs[place].range
        let isD = scalars[range.lowerBound] | 0x20 == 0x64
        guard isD else { return }
        let stroked: UInt32 = scalars[range.lowerBound] == 0x44 ? 0x110 : 0x111
        let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : 0
        if range.count == 1, place + 1 < runs.count, range.upperBound < scalars.count, scalars[range.upperBound] == hyphen,
            runs[place + 1].range.lowerBound == range.upperBound + 1, before != hyphen
        {
            let rest = runs[place + 1].range
            let whole = range.lowerBound..<rest.upperBound
            // `d-ù-n-g` is spelled out.
            let isSpelled = rest.upperBound < scalars.count && scalars[rest.upperBound] == hyphen
            guard !isSpelled, text.mayChange(whole), isMarkedSyllable([stroked] + scalars[rest]) else { return }
            edits.read(whole, with: [range.lowerBound: [stroked], range.upperBound: []], as: .foreignMark)
        } else if before == hyphen, range.count > 1 {
            let whole = (range.lowerBound - 1)..<range.upperBound
            let letters = Array(scalars[range])
            guard text.mayChange(whole), !isMarkedSyllable(letters),
                isMarkedSyllable([stroked] + letters.dropFirst())
            else { return }
            edits.read(whole, with: [range.lowerBound - 1: [stroked], range.lowerBound: []], as: .foreignMark)
        }
    }

    private static func isMarkedSyllable(_ letters: [UInt32]) -> Bool {
        guard let word = RepairText.word(letters), word.isSyllable else { return false }
        // đ is a mark itself: another must be there, since d-a and t-shirt are no Vietnamese.
        return word.marks.tone != .level || (1..<word.bare.count).contains { word.marks.quality(ofLetter: $0) != .plain }
    }
}

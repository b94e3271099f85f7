/// Letters with marks that Vietnamese does not have, read as the letter they imitate; marks written as other signs.
///
/// `cǎn` is căn, `bắţ` is bắt, `tru'ò'ng` is trường, `d-iểm` is điểm. A word is read so only when a Vietnamese
/// syllable comes out, and either the word has a letter that no other language writes, or the words around it are
/// Vietnamese; words of other languages that become syllables by chance (`ça`, `på`, `Søn`) stay.
package enum ForeignMarks {
    package static func undo(in text: inout RepairText) {
        WrittenHorns.undo(in: &text)
        let scalars = text.scalars
        guard mayHoldSigns(scalars), !MarkImitation.isClean(scalars[...]) else { return }
        let runs = LetterRun.all(in: scalars)
        let isPinyin = isPinyin(scalars)
        let disguised = DisguisedPlaces(in: text)
        let words = runs.map { run -> ForeignMarkWord? in
            guard text.mayChange(run.range), !LookAlikes.isPhonetic(scalars, run.range) else { return nil }
            return ForeignMarkWord(scalars, run.range)
        }
        var edits = LetterEdits()
        var isAccepted = words.enumerated().map { index, word in
            // `ş.o`: what is spelled out is no word of another language.
            word.map {
                ($0.isSure || !isPinyin) && accepts($0, at: index, runs, words, in: scalars)
                    || $0.letters > 1 && disguised.overlap($0.range, of: text)
            } ?? false
        }
        spread(&isAccepted, words, runs, in: scalars)
        for (word, isAccepted) in zip(words, isAccepted) {
            guard let word, isAccepted else { continue }
            edits.read(word.range, with: word.readings, as: .foreignMark)
        }
        edits.apply(to: &text)
    }

    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard mayHoldSigns(scalars), !MarkImitation.isClean(scalars[...]) else { return false }
        return LetterRun.all(in: scalars).contains { run in
            guard let word = ForeignMarkWord(scalars, run.range) else { return false }
            return word.isSure || word.letters > 2 || word.letters > 1 && word.isMarked
        }
    }

    /// Whether a letter with marks is there, or marks by themselves.
    private static func mayHoldSigns(_ scalars: [UInt32]) -> Bool {
        scalars.contains { scalar in
            switch scalar {
            case 0..<0xC0: false
            case 0xC0...0x2AF, 0x300...0x36F, 0x1E00...0x1EFF, 0x20D0...0x20F0: true
            default: false
            }
        }
    }

    /// Whether vowels with a macron and with a caron stand in the text: Chinese in Latin letters.
    private static func isPinyin(_ scalars: [UInt32]) -> Bool {
        func holds(_ mark: UInt32) -> Bool {
            scalars.contains { scalar in
                let folded = FoldTable.shared.fold(scalar)
                return folded.count > 1 && folded[folded.count - 1] == mark && MarkImitation.isVowel(folded[0])
            }
        }
        return holds(0x304) && holds(0x30C)
    }

    // MARK: What stands around

    /// A word with such marks beside one that no other language has is more of the same: `ńġĥe ńoi`.
    private static func spread(
        _ isAccepted: inout [Bool], _ words: [ForeignMarkWord?], _ runs: [LetterRun], in scalars: [UInt32]
    ) {
        var isStrange = zip(words, isAccepted).map { word, isAccepted in
            isAccepted && word.map { $0.isRare || $0.isSure } ?? false
        }
        func spread(from index: Int, to other: Int) {
            let (first, second) = (min(index, other), max(index, other))
            guard isStrange[index], !isAccepted[other], let word = words[other], word.letters > 1,
                (first..<second).allSatisfy({ runs[$0].isNeighbour(of: runs[$0 + 1], in: scalars) })
            else { return }
            isAccepted[other] = true
            isStrange[other] = true
        }
        // Over a word without such letters, too: `ńġĥe bao ńoi`.
        for distance in [1, 2] {
            for index in words.indices.dropFirst(distance) { spread(from: index - distance, to: index) }
            for index in words.indices.dropFirst(distance).reversed() { spread(from: index, to: index - distance) }
        }
    }

    private static func accepts(
        _ word: ForeignMarkWord, at index: Int, _ runs: [LetterRun], _ words: [ForeignMarkWord?], in scalars: [UInt32]
    ) -> Bool {
        if word.isSure || word.isRare && word.isMarked && word.letters > 2 { return true }
        let around = Surroundings(of: index, runs, words, in: scalars)
        guard !around.hasForeignWord else { return false }
        guard word.letters > 1 else { return false }
        if word.isMarked, word.isRare { return true }
        if word.isMarked { return around.vietnamese > 0 && (word.letters > 2 || !word.isCapitalised && !word.hasMacron) }
        guard word.letters > 2 else { return false }
        if word.isRare { return true }
        guard !word.isCapitalised else { return false }
        return around.vietnamese > (word.letters > 3 || around.isInRun ? 0 : 1)
    }

    /// The three words on either side, as far as they stand on the line.
    private struct Surroundings {
        /// Syllables with marks.
        private(set) var vietnamese = 0
        private(set) var hasForeignWord = false
        /// Whether a word beside it has such letters, too.
        private(set) var isInRun = false

        init(of index: Int, _ runs: [LetterRun], _ words: [ForeignMarkWord?], in scalars: [UInt32]) {
            for direction in [-1, 1] {
                var place = index
                for distance in 1...3 {
                    let next = place + direction
                    guard runs.indices.contains(next) else { break }
                    let (first, second) = direction < 0 ? (next, place) : (place, next)
                    guard runs[first].isNeighbour(of: runs[second], in: scalars) else { break }
                    place = next
                    if let word = words[place] {
                        if word.isSure { vietnamese += 1 }
                        if distance == 1 { isInRun = isInRun || word.letters > 2 }
                    } else {
                        take(runs[place], scalars)
                    }
                }
            }
        }

        private mutating func take(_ run: LetterRun, _ scalars: [UInt32]) {
            guard run.digits == 0, run.letters > 1 else { return }
            let letters = Array(scalars[run.range])
            guard let word = RepairText.word(letters) else { return }
            if word.isSyllable, !word.marks.isEmpty {
                vietnamese += 1
            } else if !word.isUnmarkedSyllable, letters.contains(where: { !(0x41...0x5A ~= $0) }) {
                hasForeignWord = true
            }
        }
    }
}

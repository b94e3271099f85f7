/// Letters that chat spellings put for others, by rule and not by word: `fải`, `kó`, `nkà`, `thík`.
///
/// - Source: facts on Vietnamese chat spellings, the rows of letter rules.
enum TeencodeSwaps {
    /// What a word reads as when the letters are put back.
    ///
    /// - Returns: scalars; `nil` when the word is a syllable as it stands, or when not exactly one syllable comes out.
    static func reading(of scalars: some Sequence<UInt32>, _ word: RepairWord) -> [UInt32]? {
        guard word.digits == 0, word.bare.count >= 2, word.bare.count <= 8, word.status == nil,
            let letters = letters(scalars)
        else { return nil }
        let isBare = word.marks.isEmpty
        if isBare, word.isUnmarkedSyllable || EnglishWords.contains(word.bare) { return nil }
        var found: [[UInt32]] = []
        for onset in onsets(letters, isBare: isBare) {
            for whole in isBare ? [onset] : codas(onset) where whole != letters && !found.contains(whole) {
                guard let result = RepairText.word(whole), isAccepted(result, isBare: isBare) else { continue }
                found.append(whole)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    private static func isAccepted(_ result: RepairWord, isBare: Bool) -> Bool {
        isBare
            ? LegalSyllables.shared.bareStatus(result.bare) == .core && result.bare.count >= 3
            : result.status == .core
    }

    /// Lower-case letters, each followed by its marks; `nil` for a word with others than a–z and đ.
    private static func letters(_ scalars: some Sequence<UInt32>) -> [UInt32]? {
        var letters: [UInt32] = []
        for scalar in scalars {
            let folded = FoldTable.shared.fold(scalar)
            guard folded.kind == .letter || folded.kind == .mark || folded.kind == .invisible else { return nil }
            for index in 0..<folded.count { letters.append(folded[index]) }
        }
        return letters.allSatisfy { isPlain($0) || $0 == 0x111 || FoldTable.shared.fold($0).kind == .mark } ? letters : nil
    }

    private static func isPlain(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }

    private static func scalars(_ text: StaticString) -> [UInt32] {
        text.description.unicodeScalars.map(\.value)
    }

    /// Digraphs with k for h, at the beginning: safe without marks too, since no word begins so.
    private static let kForH: [(StaticString, StaticString)] = [
        ("kk", "kh"), ("ck", "ch"), ("nk", "nh"), ("tk", "th"), ("pk", "ph"), ("gk", "gh"),
    ]

    /// The word as it stands, and with its beginning put right.
    private static func onsets(_ letters: [UInt32], isBare: Bool) -> [[UInt32]] {
        func with(_ new: StaticString, for count: Int) -> [UInt32] { scalars(new) + letters.dropFirst(count) }
        for (written, meant) in kForH where letters.starts(with: scalars(written)) && letters.count > 2 {
            return isVowel(letters[2]) ? [with(meant, for: 2)] : [letters]
        }
        guard let first = letters.first.flatMap(Unicode.Scalar.init), letters.count > 1 else { return [letters] }
        switch first {
        case "f": return [with("ph", for: 1)]
        case _ where isBare: return [letters]
        case "w": return isVowel(letters[1]) && letters[1] != 0x75 ? [with("qu", for: 1)] : [letters]
        case "j": return [letters[1] == 0x69 ? with("g", for: 1) : with("gi", for: 1)]
        case "q": return letters[1] != 0x75 && isVowel(letters[1]) ? [with("qu", for: 1)] : [letters]
        case "k" where [0x61, 0x6F, 0x75].contains(letters[1]):
            // `kơ nia` is a tree.
            return letters.count == 3 && letters[2] == 0x31B ? [letters] : [with("c", for: 1)]
        default: break
        }
        // j for i inside: `vjết`.
        if let place = letters.firstIndex(of: 0x6A), !isVowel(letters[place - 1]) {
            var changed = letters
            changed[place] = 0x69
            return [changed]
        }
        return [letters]
    }

    /// The word as it stands, and with its end put right.
    private static func codas(_ letters: [UInt32]) -> [[UInt32]] {
        let ends: [(StaticString, [StaticString])] = [
            ("nk", ["nh"]), ("ng", ["ng"]), ("nh", ["nh"]), ("ch", ["ch"]), ("k", ["c", "ch"]), ("x", ["ch"]), ("g", ["ng"]),
            ("h", ["nh", "ch"]),
        ]
        for (written, meant) in ends where letters.count > 2 && letters.suffix(scalars(written).count) == scalars(written)[...]
        {
            let stem = letters.dropLast(scalars(written).count)
            return [letters] + meant.map { stem + scalars($0) }
        }
        return [letters]
    }

    private static func isVowel(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }
}

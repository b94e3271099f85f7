/// Letters that chat spellings put for others, by rule and not by word: `fải`, `kó`, `nkà`, `thík`.
///
/// - Source: facts on Vietnamese chat spellings, the rows of letter rules.
enum TeencodeSwaps {
    /// What a word reads as when the letters are put back.
    ///
    /// - Returns: scalars; `nil` when the word is a syllable as it stands, or when not exactly one syllable comes out.
    static func reading(of scalars: some Sequence<UInt32>, _ word: RepairWord) -> [UInt32]? {
        let isBare = word.marks.isEmpty
        guard word.digits == 0, word.bare.count >= 2, word.bare.count <= 8, !isBare || mayBeSwapped(word.bare),
            word.status == nil, let letters = letters(scalars)
        else { return nil }
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
        return letters.allSatisfy { isPlain($0) || $0 == 0x111 || FoldTable.shared.kind(of: $0) == .mark } ? letters : nil
    }

    private static func isPlain(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    private typealias Swap = (written: [UInt32], meant: [[UInt32]])

    /// Digraphs with k for h, at the beginning: safe without marks too, since no word begins so.
    private static let kForH: [Swap] = ["kh", "ch", "nh", "th", "ph", "gh"].map { meant in
        (scalars(meant.prefix(1) + "k"), [scalars(meant)])
    }

    /// The word as it stands, and with its beginning put right.
    private static func onsets(_ letters: [UInt32], isBare: Bool) -> [[UInt32]] {
        func with(_ new: String, for count: Int) -> [UInt32] { scalars(new) + letters.dropFirst(count) }
        guard letters.count > 1, let first = Unicode.Scalar(letters[0]) else { return [letters] }
        if letters[1] == 0x6B, letters.count > 2, let swap = kForH.first(where: { $0.written[0] == letters[0] }) {
            return isVowel(letters[2]) ? [swap.meant[0] + letters.dropFirst(2)] : [letters]
        }
        switch first {
        case "f": return [with("ph", for: 1)]
        // `thj`, `noj`: no word ends so.
        case _ where isBare && letters.last == 0x6A: return [letters.dropLast() + [0x69]]
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

    /// Whether a word without marks may be one whose beginning is written otherwise.
    static func mayBeSwapped(_ bare: [UInt8]) -> Bool {
        bare.count > 1 && (bare[0] == 0x66 || bare[1] == 0x6B || bare[bare.count - 1] == 0x6A)
    }

    /// The word as it stands, and with its end put right.
    private static func codas(_ letters: [UInt32]) -> [[UInt32]] {
        guard letters.count > 2,
            let swap = ends.first(where: { letters.suffix($0.written.count).elementsEqual($0.written) })
        else { return [letters] }
        let stem = letters.dropLast(swap.written.count)
        return [letters] + swap.meant.map { stem + $0 }
    }

    private static let ends: [Swap] = [
        ("nk", ["nh"]), ("ck", ["ch"]), ("ng", ["ng"]), ("nh", ["nh"]), ("ch", ["ch"]), ("k", ["c", "ch"]), ("x", ["ch"]),
        ("g", ["ng"]),
        ("h", ["nh", "ch"]),
    ].map { (scalars($0), $1.map(scalars)) }

    private static func isVowel(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }
}

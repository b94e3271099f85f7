import SoatText

/// What can be done to the marks of Vietnamese letters.
enum DisguiseMarks {
    private static let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    private static let qualities: Set<Unicode.Scalar> = ["\u{302}", "\u{306}", "\u{31B}"]
    private static let vowels = Set("aeiouyAEIOUY".unicodeScalars)

    /// The letters of Latin scripts that have marks, taken apart.
    private static let parts: [Unicode.Scalar: [Unicode.Scalar]] = {
        let letters = [0xC0...0x24F, 0x1EA0...0x1EF9].joined().compactMap { Unicode.Scalar($0 as Int) }
        let pairs = letters.compactMap { letter in (try? NormalForm.nfd.apply(to: letter)).map { (letter, $0) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()

    static func decomposed(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let parts = parts[scalar] { result.append(contentsOf: parts) } else { result.append(scalar) }
        }
        return String(result)
    }

    static func composed(_ text: String) -> String {
        (try? NormalForm.nfc.apply(to: text)) ?? text
    }

    /// ASCII letters; what is neither a mark nor đ stays.
    static func dropped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in decomposed(text).unicodeScalars {
            switch scalar {
            case "đ": result.append("d")
            case "Đ": result.append("D")
            case _ where tones.contains(scalar) || qualities.contains(scalar): continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The tone, then the circumflex, breve or horn.
    static func toneFirst(_ text: String) -> String {
        String(
            text.flatMap { character -> [Character] in
                let scalars = Array(decomposed(String(character)).unicodeScalars)
                guard let base = scalars.first, scalars.contains(where: tones.contains),
                    scalars.contains(where: qualities.contains)
                else { return [character] }
                let ordered = [base] + scalars.filter(tones.contains) + scalars.filter(qualities.contains)
                return Array(String(String.UnicodeScalarView(ordered)))
            })
    }

    /// The tone of each syllable on the next vowel of its group, or on the one before.
    static func toneMoved(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map(toneMovedInWord).joined(separator: " ")
    }

    private static func toneMovedInWord(_ word: Substring) -> String {
        var letters = word.map { Array(decomposed(String($0)).unicodeScalars) }
        guard let place = letters.firstIndex(where: { $0.contains(where: tones.contains) }),
            let tone = letters[place].first(where: tones.contains)
        else { return String(word) }
        func isVowel(_ index: Int) -> Bool {
            letters.indices.contains(index) && letters[index].first.map(vowels.contains) == true
        }
        guard let other = [place + 1, place - 1].first(where: isVowel) else { return String(word) }
        letters[place].removeAll(where: tones.contains)
        letters[other].append(tone)
        return letters.map { composed(String(String.UnicodeScalarView($0))) }.joined()
    }

    /// Other letters with a stroke, in turn.
    static func otherStroke(_ text: String) -> String {
        let lower: [Character] = ["\u{F0}", "\u{256}", "\u{20AB}", "\u{18C}"]
        let upper: [Character] = ["\u{D0}", "\u{189}"]
        var count = 0
        return String(
            text.map { character in
                guard character == "đ" || character == "Đ" else { return character }
                count += 1
                return character == "đ" ? lower[count % lower.count] : upper[count % upper.count]
            })
    }
}

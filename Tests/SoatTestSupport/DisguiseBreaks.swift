/// What can be put between the letters of a word.
enum DisguiseBreaks {
    private static func words(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\u{3000}" }
    }

    /// Every letter by itself.
    static func spelled(_ text: String, with separator: String, betweenWords gap: String) -> String {
        words(text).map { parted($0) { separator } }.joined(separator: gap)
    }

    /// Each word of three letters or more in two pieces; signs around it stay, and so do numbers.
    static func halved(_ text: String, with separator: String) -> String {
        words(text).map { word in
            guard let first = word.firstIndex(where: isSyllabic), let last = word.lastIndex(where: isSyllabic) else {
                return String(word)
            }
            let core = word[first...last]
            guard core.count > 2, core.allSatisfy({ $0.isLetter }) else { return String(word) }
            let start = word[..<first] + core.prefix(core.count / 2)
            return start + separator + core.dropFirst(core.count / 2) + word[word.index(after: last)...]
        }.joined(separator: " ")
    }

    /// Invisible characters between the letters of each word, different ones in turn.
    static func sown(_ text: String) -> String {
        let seeds = ["\u{200B}", "\u{2060}", "\u{AD}", "\u{200C}", "\u{FEFF}"]
        var count = 0
        return words(text).map { word in
            parted(word) {
                count += 1
                return seeds[(count - 1) % seeds.count]
            }
        }.joined(separator: " ")
    }

    /// Something between each two letters or digits that stand together.
    private static func parted(_ word: Substring, by separator: () -> String) -> String {
        var result = ""
        var last: Character?
        for character in word {
            if let last, isSyllabic(last), isSyllabic(character) { result += separator() }
            result.append(character)
            last = character
        }
        return result
    }

    /// Letters and digits struck through.
    static func overlaid(_ text: String) -> String {
        text.map { isSyllabic($0) ? String($0) + "\u{336}" : String($0) }.joined()
    }

    private static func isSyllabic(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

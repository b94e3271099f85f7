internal import SoatRules

/// What a newer text takes away from an older one.
public enum Striking {
    /// Whether a newer text brings no word that the older one does not have in the same order: it only strikes out.
    ///
    /// Case and ordinary punctuation do not count.
    public static func onlyStrikes(_ old: String, _ new: String) -> Bool {
        var left = words(of: old)[...]
        for word in words(of: new) {
            guard let index = left.firstIndex(of: word) else { return false }
            left = left[(index + 1)...]
        }
        return true
    }

    /// Whether a newer text has kept less than half of the syllables of the older one. What the older one should not have
    /// said, the private matters in it, may go without being counted.
    ///
    /// - Parameter scan: of the older text.
    public static func hidesMost(of old: String, _ scan: GateScan, in new: String) -> Bool {
        var units = Array(old.utf16)
        for finding in scan.findings where finding.category == .personalData {
            let start = min(max(finding.start, 0), units.count)
            let end = min(max(finding.end, start), units.count)
            units.replaceSubrange(start..<end, with: repeatElement(0x20, count: end - start))
        }
        let open = words(of: String(decoding: units, as: UTF16.self))
        var left = words(of: new).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        var kept = 0
        for word in open {
            guard let count = left[word], count > 0 else { continue }
            left[word] = count - 1
            kept += 1
        }
        return kept * 2 < open.count
    }

    /// Syllables, numbers, and each sign that is no ordinary punctuation, in lower case.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if !character.isWhitespace, !character.isPunctuation { words.append(String(character)) }
        }
        return word.isEmpty ? words : words + [word]
    }
}

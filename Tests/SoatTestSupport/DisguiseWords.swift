/// What can be done to whole words.
enum DisguiseWords {
    private static func mapWords(_ text: String, _ change: (Substring) -> String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map(change).joined(separator: " ")
    }

    private static func isWord(_ word: Substring) -> Bool { !word.isEmpty && word.allSatisfy(\.isLetter) }

    /// The last letter of each word five times, marked once; a letter without marks alone is an initial.
    static func stretched(_ text: String) -> String {
        mapWords(text) { word in
            guard isWord(word), let last = word.last, word.count > 1 || !last.isASCII else { return String(word) }
            return word + String(repeating: DisguiseMarks.dropped(String(last)), count: 4)
        }
    }

    /// Lower and upper case in turn.
    static func mixedCase(_ text: String) -> String {
        var count = 0
        return text.map { character in
            guard character.isLetter else { return String(character) }
            count += 1
            return count.isMultiple(of: 2) ? character.uppercased() : character.lowercased()
        }.joined()
    }

    /// `ĐềThiNgàyMai`.
    static func camelCase(_ text: String) -> String {
        text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The first a, e, i or o of each longer word as a digit, without its marks.
    static func figures(_ text: String) -> String {
        swapFirst(text, ["a": "4", "e": "3", "i": "1", "o": "0"])
    }

    /// The first a, i or s of each longer word as a sign, without its marks.
    static func symbols(_ text: String) -> String {
        swapFirst(text, ["a": "@", "i": "!", "s": "$"])
    }

    private static func swapFirst(_ text: String, _ signs: [String: Character]) -> String {
        mapWords(text) { word in
            guard isWord(word), word.count >= 3 else { return String(word) }
            var letters = Array(word)
            for (index, letter) in letters.enumerated() {
                guard let sign = signs[DisguiseMarks.dropped(String(letter)).lowercased()] else { continue }
                letters[index] = sign
                break
            }
            return String(letters)
        }
    }

    /// Words of chats as everybody writes them, the longest first.
    private static let chat: [(String, String)] = [
        ("giáo viên chủ nhiệm", "gvcn"), ("phụ huynh học sinh", "phhs"), ("số điện thoại", "sđt"), ("số tài khoản", "stk"),
        ("chuyển khoản", "ck"), ("ban giám hiệu", "bgh"), ("giáo viên", "gv"), ("học sinh", "hs"), ("phụ huynh", "ph"),
        ("tài khoản", "tk"), ("mật khẩu", "mk"), ("học phí", "hp"), ("đăng ký", "đk"), ("mọi người", "mn"), ("không", "ko"),
        ("được", "đc"), ("thích", "thik"), ("phải", "fải"), ("cũng", "cx"), ("với", "vs"), ("rồi", "r"), ("quá", "wá"),
        ("gì", "j"),
    ]

    static func chatSpelling(_ text: String) -> String {
        let composed = DisguiseMarks.composed(text)
        let changed = chat.reduce(" \(composed) ") { text, entry in
            text.replacing(" \(entry.0) ", with: " \(entry.1) ")
        }
        return String(changed.dropFirst().dropLast())
    }
}

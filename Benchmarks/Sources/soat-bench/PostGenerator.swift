/// Posts made by rule from a seed: the same number gives the same posts on every machine.
///
/// Sentences are drawn from frames with slots, so that words, length, marks and case vary; 12 posts in 100 hold
/// one of the benchmark's phrases. Templated posts flatter any cache: measure real text beside them.
struct PostGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// xorshift64*: G. Marsaglia, "Xorshift RNGs" (2003); S. Vigna (2016).
    private mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func below(_ limit: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % max(1, limit) }

    private mutating func pick(_ list: [String]) -> String { list[below(list.count)] }

    /// - Parameter phrases: what a violating post holds one of.
    /// - Returns: 50 to 2,000 characters.
    mutating func post(violatingWith phrases: [String]) -> String {
        let length = 50 + below(40) * below(50)
        var text = ""
        let violatesAt = below(100) < 12 ? below(length) : Int.max
        var hasViolated = false
        while text.utf8.count < length + length / 4 {
            if !hasViolated, text.utf8.count >= violatesAt {
                text += pick(Self.leads) + " " + pick(phrases) + " " + pick(Self.tails) + ". "
                hasViolated = true
            }
            text += sentence()
            text += below(6) == 0 ? "\n" : " "
        }
        return below(10) == 0 ? Self.withoutMarks(text) : text
    }

    private mutating func sentence() -> String {
        var words: [String] = []
        for part in Self.frames[below(Self.frames.count)] {
            switch part {
            case "@who": words.append(pick(Self.people))
            case "@do": words.append(pick(Self.verbs))
            case "@what": words.append(pick(Self.things))
            case "@where": words.append(pick(Self.places))
            case "@when": words.append(time())
            case "@n": words.append(String(below(900) + 1))
            default: words.append(part)
            }
        }
        let line = words.joined(separator: " ")
        return line.prefix(1).uppercased() + line.dropFirst() + pick([".", ".", ".", "!", " ạ.", " nhé.", "?", " 😊", "…"])
    }

    private mutating func time() -> String {
        switch below(5) {
        case 0: "\(below(12) + 7)h\(below(4) * 15)"
        case 1: "ngày \(below(28) + 1)/\(below(12) + 1)"
        case 2: "thứ " + pick(["hai", "ba", "tư", "năm", "sáu", "bảy"])
        case 3: pick(["sáng mai", "chiều nay", "cuối tuần", "tuần sau", "đầu tháng", "hôm qua", "học kỳ tới"])
        default: "tháng \(below(12) + 1) năm \(2023 + below(4))"
        }
    }

    /// The phrases a benchmark scans for: `count` different ones of two to four words.
    mutating func phrases(_ count: Int) -> [String] {
        var seen: Set<String> = []
        var result: [String] = []
        while result.count < count {
            var words = [pick(Self.deeds), pick(Self.things)]
            if below(2) == 0 { words.append(pick(Self.adjectives)) }
            if below(5) == 0 { words.append(pick(Self.places)) }
            let phrase = words.joined(separator: " ")
            if seen.insert(phrase).inserted { result.append(phrase) }
        }
        return result
    }

    /// The text as a hurried thumb types it.
    static func withoutMarks(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(bare[scalar] ?? scalar) }
        return String(result)
    }

    /// Every tenth word with a point between its letters.
    static func spelledOut(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { place, word in
            place % 10 == 3 ? word.map(String.init).joined(separator: ".") : String(word)
        }.joined(separator: " ")
    }

    private static let bare: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        let rows: [(Unicode.Scalar, String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
            ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
        ]
        for (plain, marked) in rows {
            for scalar in marked.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()
}

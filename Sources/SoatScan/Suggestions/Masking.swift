internal import SoatRules

/// A value with what is private in it hidden.
///
/// - Source: facts on identifiers, §10.
enum Masking {
    /// - Parameters:
    ///   - quote: as written, or as read where it is in disguise.
    ///   - kind: of the value; `nil` for words.
    static func masked(_ quote: String, as kind: EntityKind?) -> String {
        switch kind {
        case .phone: digits(of: quote, keepingFirst: 2, last: 3, by: "x")
        case .cccd: digits(of: quote, keepingFirst: 3, last: 0)
        case .cmnd: digits(of: quote, keepingFirst: 0, last: 2)
        case .vehiclePlate: plate(quote)
        case .bhxh, .taxCode: digits(of: quote, keepingFirst: 1, last: 0)
        case .bankAccount: digits(of: quote, keepingFirst: 0, last: 4)
        case .paymentCard: digits(of: quote, keepingFirst: 4, last: 4)
        case .passport: signs(of: quote, keepingFirst: 1, last: 0)
        case .bhyt: signs(of: quote, keepingFirst: quote.first?.isLetter == true ? 3 : 0, last: 2)
        case .birthDate, .date, .number, .money: digits(of: quote, keepingFirst: 0, last: 0)
        case .password, .otp, .token: "***"
        case .email: email(quote)
        case .person, .pupil: name(quote)
        case .class: quote.prefix { $0.isNumber } + "…"
        default: "[…]"
        }
    }

    private static func digits(of quote: String, keepingFirst first: Int, last: Int, by mask: Character = "*") -> String {
        let count = quote.count { $0.isNumber }
        var order = 0
        return String(
            quote.map { character in
                guard character.isNumber else { return character }
                order += 1
                return order <= first || order > count - last ? character : mask
            })
    }

    /// Signs that are no space are counted.
    private static func signs(of quote: String, keepingFirst first: Int, last: Int) -> String {
        let count = quote.count { !$0.isWhitespace }
        var order = 0
        return String(
            quote.map { character in
                guard !character.isWhitespace else { return character }
                order += 1
                return order <= first || order > count - last ? character : "*"
            })
    }

    /// `29A-***.45`, `29-B1 ***.45`: the series stays, and the last two digits.
    private static func plate(_ quote: String) -> String {
        guard let letter = quote.lastIndex(where: \.isLetter) else { return digits(of: quote, keepingFirst: 0, last: 2) }
        var behind = quote.index(after: letter)
        // The series may end in a digit: `B1`.
        if behind < quote.endIndex, quote[behind].isNumber {
            let next = quote.index(after: behind)
            if next < quote.endIndex, !quote[next].isNumber { behind = next }
        }
        return quote[..<behind] + digits(of: String(quote[behind...]), keepingFirst: 0, last: 2)
    }

    /// `q***@truong.edu.vn`.
    private static func email(_ quote: String) -> String {
        guard let at = quote.firstIndex(of: "@"), let first = quote.first, at > quote.startIndex else { return "***" }
        return "\(first)***" + quote[at...]
    }

    /// The surname, then initials: `Nguyễn V. A.`; of one word its initial.
    private static func name(_ quote: String) -> String {
        let words = quote.split(whereSeparator: \.isWhitespace)
        let initials = words.dropFirst(words.count > 1 ? 1 : 0).compactMap { $0.first.map { "\($0)." } }
        return ((words.count > 1 ? [String(words[0])] : []) + initials).joined(separator: " ")
    }
}

/// A word of our own that may stand openly in an entry: a state, a rule's or a clause's id, a random id.
///
/// Nobody's name, number or sentence passes for one: there are no spaces, no Vietnamese letter but *đ* (which the ids of
/// clauses have), and never more than six digits together.
public struct Word: Sendable, Hashable, CustomStringConvertible {
    public let description: String

    private static let longest = 96
    private static let mostDigits = 6

    /// - Returns: `nil` unless `text` is 1–96 of `a–z A–Z 0–9 đ . : / _ + -` with a letter among them.
    public init?(_ text: some StringProtocol) {
        var digits = 0
        var hasLetter = false
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            switch scalar {
            case "0"..."9":
                digits += 1
                guard digits <= Self.mostDigits else { return nil }
                continue
            case "a"..."z", "A"..."Z", "đ": hasLetter = true
            case ".", ":", "/", "_", "+", "-": break
            default: return nil
            }
            digits = 0
        }
        guard hasLetter, count <= Self.longest else { return nil }
        description = String(text)
    }
}

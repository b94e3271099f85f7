/// A post: its text as it will be checked, and what is known of where it goes.
public struct Document: Sendable {
    /// The original, as well-formed UTF-8. Offsets of findings count UTF-16 code units of this text.
    public let utf8: [UInt8]
    public let context: PostContext

    /// - Parameter bytes: any bytes; each maximal ill-formed subpart becomes one U+FFFD.
    /// - Complexity: O(*n*).
    /// - Source: contract §3; Unicode 15.0, §3.9, "U+FFFD substitution of maximal subparts".
    public init(utf8 bytes: [UInt8], context: PostContext) {
        utf8 = WellFormedUTF8.isWellFormed(bytes) ? bytes : WellFormedUTF8.repaired(bytes)
        self.context = context
    }

    public init(_ text: String, context: PostContext) {
        utf8 = Array(text.utf8)
        self.context = context
    }
}

public import SoatGate

/// Who someone is in the ledger: a random name that says nothing, and that nobody can find out without the row of names.
extension PersonID {
    private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let length = 20

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    /// A new one: 100 random bits.
    public init(using random: inout some RandomNumberGenerator) {
        let letters = (0..<Self.length).map { _ in Self.letters[Int(random.next(upperBound: UInt32(Self.letters.count)))] }
        self.init(rawValue: "p" + String(decoding: letters, as: UTF8.self))
    }

    /// - Returns: `nil` unless `text` is `p` and 20 letters or digits (of Crockford's 32, in lower case).
    public init?(wellFormed text: some StringProtocol) {
        let bytes = text.utf8
        guard bytes.count == Self.length + 1, bytes.first == UInt8(ascii: "p"), bytes.dropFirst().allSatisfy(Self.isLetter)
        else { return nil }
        self.init(rawValue: String(text))
    }
}

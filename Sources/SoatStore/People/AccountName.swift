/// What people sign in with: short, and typed the same on every keyboard.
enum AccountName {
    /// - Throws: ``StoreError/badAccountName(_:)`` unless it is 2–32 of `a–z 0–9 . -`, a letter or digit at both ends.
    static func check(_ name: String) throws(StoreError) {
        func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
        let bytes = Array(name.utf8)
        guard (2...32).contains(bytes.count), let first = bytes.first, let last = bytes.last, isPlain(first), isPlain(last),
            bytes.allSatisfy({ isPlain($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
        else { throw .badAccountName(name) }
    }
}

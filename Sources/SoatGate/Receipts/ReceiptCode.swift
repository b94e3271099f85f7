/// The short code of a clearance receipt, `7K4Q-2M9X`: seven symbols of chance and one that checks them.
///
/// The alphabet is Crockford's (no I, L, O, U); what is misread as one of these is read as 1, 1, 0 and V. The check makes
/// the sum of αⁱ·sᵢ over GF(32) zero, so that any one wrong symbol and any two that changed places are noticed.
///
/// - Source: D. Crockford, "Base 32"; GF(2⁵) with x⁵ + x² + 1.
public struct ReceiptCode: Sendable, Hashable, CustomStringConvertible {
    private let symbols: [UInt8]

    /// - Parameter chance: at least five random bytes; 35 of their bits are used.
    /// - Returns: `nil` with fewer.
    public init?(chance: some Collection<UInt8>) {
        guard chance.count >= 5 else { return nil }
        let number = chance.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } & (1 << 35 - 1)
        let free = (0..<7).map { UInt8(truncatingIfNeeded: number >> (5 * $0)) & 31 }
        let sum = Self.sum(free)
        // The check symbol stands where the weight is α⁷.
        let check = (0..<32).first { GF32.product(UInt8($0), GF32.power(7)) == sum } ?? 0
        symbols = free + [UInt8(check)]
    }

    /// Reads a code as people write it: any case, with or without hyphens and spaces.
    ///
    /// - Returns: `nil` where the check says that it was copied wrongly.
    public init?(_ written: some StringProtocol) {
        let kept = written.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        let read = kept.compactMap(CrockfordBase32.value)
        guard kept.count == 8, read.count == 8, Self.sum(read) == 0 else { return nil }
        symbols = read
    }

    public var description: String {
        let letters = symbols.map { CrockfordBase32.symbols[Int($0)] }
        return String(decoding: letters[..<4] + [UInt8(ascii: "-")] + letters[4...], as: UTF8.self)
    }

    private static func sum(_ symbols: [UInt8]) -> UInt8 {
        symbols.enumerated().reduce(0) { $0 ^ GF32.product($1.element, GF32.power($1.offset)) }
    }
}

/// The field of 32 elements.
private enum GF32 {
    static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
        var result: UInt8 = 0
        var factor = a
        for bit in 0..<5 {
            if b >> bit & 1 == 1 { result ^= factor }
            factor <<= 1
            if factor & 32 != 0 { factor ^= 0b10_0101 }
        }
        return result & 31
    }

    /// α to the power of `exponent`.
    static func power(_ exponent: Int) -> UInt8 {
        (0..<exponent).reduce(1) { value, _ in product(value, 2) }
    }
}

/// Bytes in 32 letters and digits that nobody confuses, all of which a QR code's alphanumeric mode knows.
public enum CrockfordBase32 {
    static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    static func value(of byte: UInt8) -> UInt8? {
        let upper = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
        switch upper {
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "U"): return symbols.firstIndex(of: UInt8(ascii: "V")).map { UInt8($0) }
        default: return symbols.firstIndex(of: upper).map { UInt8($0) }
        }
    }

    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var output: [UInt8] = []
        var held = 0
        var bits = 0
        for byte in bytes {
            held = (held << 8 | Int(byte)) & 0xFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                output.append(symbols[held >> bits & 31])
            }
        }
        if bits > 0 { output.append(symbols[held << (5 - bits) & 31]) }
        return String(decoding: output, as: UTF8.self)
    }

    /// - Returns: `nil` where a letter is none of the alphabet, or the last bits are not zero.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var output: [UInt8] = []
        var held = 0
        var bits = 0
        for byte in text.utf8 {
            guard let value = value(of: byte) else { return nil }
            held = (held << 5 | Int(value)) & 0xFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                output.append(UInt8(truncatingIfNeeded: held >> bits))
            }
        }
        return bits < 5 && held & (1 << bits - 1) == 0 ? output : nil
    }
}

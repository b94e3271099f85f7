/// Bytes as pairs of lowercase digits, as entries show hashes and commitments.
package enum Hexadecimal {
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        for byte in bytes { result.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]]) }
        return String(decoding: result, as: UTF8.self)
    }

    /// - Returns: `nil` unless `text` is an even number of lowercase digits.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        bytes(of: Array(text.utf8)[...])
    }

    /// - Parameter digits: in ASCII.
    package static func bytes(of digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count % 2 == 0 else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(digits.count / 2)
        for i in stride(from: digits.startIndex, to: digits.endIndex, by: 2) {
            guard let high = value(digits[i]), let low = value(digits[i + 1]) else { return nil }
            result.append(high << 4 | low)
        }
        return result
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}

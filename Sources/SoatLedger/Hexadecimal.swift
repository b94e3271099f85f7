/// Bytes as pairs of lowercase digits, as entries show hashes and commitments.
package enum Hexadecimal {
    package static func text(of bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(2 * bytes.count)
        write(bytes, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Adds the digits of some bytes, in ASCII.
    static func write(_ bytes: some Sequence<UInt8>, to result: inout [UInt8]) {
        for byte in bytes {
            result.append(digit(byte >> 4))
            result.append(digit(byte & 15))
        }
    }

    /// - Parameter value: 0 to 15.
    static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 - 10 + value }

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

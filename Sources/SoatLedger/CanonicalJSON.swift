/// The small part of JSON that entries are written in, in exactly one spelling.
///
/// Objects have ASCII keys in ascending order, numbers are whole, nothing stands between the signs, and strings escape
/// only what must be: a value has one sequence of bytes, so that hashing bytes is hashing values.
///
/// - Source: RFC 8785 (JCS), restricted to whole numbers of at most 2⁵³ − 1 and ASCII keys.
enum CanonicalJSON: Sendable, Hashable {
    case string(String)
    case number(Int)
    case flag(Bool)
    case list([CanonicalJSON])
    case object([String: CanonicalJSON])

    /// The largest number that every reader of JSON keeps exactly.
    static let largestNumber = 9_007_199_254_740_991

    var bytes: [UInt8] {
        var result: [UInt8] = []
        write(to: &result)
        return result
    }

    private func write(to result: inout [UInt8]) {
        switch self {
        case .string(let text): Self.write(text, to: &result)
        case .number(let number): result.append(contentsOf: String(number).utf8)
        case .flag(let flag): result.append(contentsOf: (flag ? "true" : "false").utf8)
        case .list(let values):
            result.append(UInt8(ascii: "["))
            for (i, value) in values.enumerated() {
                if i > 0 { result.append(UInt8(ascii: ",")) }
                value.write(to: &result)
            }
            result.append(UInt8(ascii: "]"))
        case .object(let members):
            result.append(UInt8(ascii: "{"))
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (i, member) in sorted.enumerated() {
                if i > 0 { result.append(UInt8(ascii: ",")) }
                Self.write(member.key, to: &result)
                result.append(UInt8(ascii: ":"))
                member.value.write(to: &result)
            }
            result.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x08: result.append(contentsOf: "\\b".utf8)
            case 0x09: result.append(contentsOf: "\\t".utf8)
            case 0x0A: result.append(contentsOf: "\\n".utf8)
            case 0x0C: result.append(contentsOf: "\\f".utf8)
            case 0x0D: result.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                result.append(contentsOf: "\\u00".utf8)
                result.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            default: result.append(byte)
            }
        }
        result.append(UInt8(ascii: "\""))
    }
}

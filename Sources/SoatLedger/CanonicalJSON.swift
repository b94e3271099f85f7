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

    func write(to result: inout [UInt8]) {
        switch self {
        case .string(let text): Self.write(text, to: &result)
        case .number(let number): Self.write(number, to: &result)
        case .flag(let flag): result.append(contentsOf: (flag ? "true" : "false").utf8)
        case .list(let values):
            result.append(UInt8(ascii: "["))
            for (i, value) in values.enumerated() {
                if i > 0 { result.append(UInt8(ascii: ",")) }
                value.write(to: &result)
            }
            result.append(UInt8(ascii: "]"))
        case .object(let members): Self.write(members, to: &result) { $0.write(to: &$1) }
        }
    }

    /// An object whose values are written by `body`.
    static func write<Value>(
        _ members: [String: Value], to result: inout [UInt8], _ body: (Value, inout [UInt8]) -> Void
    ) {
        result.append(UInt8(ascii: "{"))
        let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (i, member) in sorted.enumerated() {
            if i > 0 { result.append(UInt8(ascii: ",")) }
            write(member.key, to: &result)
            result.append(UInt8(ascii: ":"))
            body(member.value, &result)
        }
        result.append(UInt8(ascii: "}"))
    }

    static func write(_ number: Int, to result: inout [UInt8]) {
        result.append(contentsOf: String(number).utf8)
    }

    static func write(_ text: String, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                result.append(UInt8(ascii: "\\"))
                result.append(byte)
            case 0x08: result.append(contentsOf: "\\b".utf8)
            case 0x09: result.append(contentsOf: "\\t".utf8)
            case 0x0A: result.append(contentsOf: "\\n".utf8)
            case 0x0C: result.append(contentsOf: "\\f".utf8)
            case 0x0D: result.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                result.append(contentsOf: "\\u00".utf8)
                result.append(Hexadecimal.digit(byte >> 4))
                result.append(Hexadecimal.digit(byte & 15))
            default: result.append(byte)
            }
        }
        result.append(UInt8(ascii: "\""))
    }
}

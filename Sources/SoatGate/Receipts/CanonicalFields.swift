/// Fields written one behind the other so that no two lists of fields give the same bytes: each stands behind its length.
///
/// A number is written as LEB128, seven bits a byte, the lowest first: receipts have to fit a QR code.
struct CanonicalFields {
    private(set) var bytes: [UInt8] = []

    /// - Parameter domain: what the bytes are for, so that a signature on one thing is none on another.
    init(domain: String) { append(domain) }

    mutating func append(_ text: String) { append(Array(text.utf8)) }

    mutating func append(_ field: [UInt8]) {
        append(count: field.count)
        bytes += field
    }

    mutating func append(_ texts: [String]) {
        append(count: texts.count)
        for text in texts { append(text) }
    }

    mutating func append(count: Int) {
        var value = UInt64(bitPattern: Int64(count))
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
    }
}

/// Reads what ``CanonicalFields`` wrote; every fault of the bytes is an end, never a trap.
struct CanonicalFieldReader {
    private var rest: ArraySlice<UInt8>

    /// - Returns: `nil` where the bytes are for something else.
    init?(_ bytes: [UInt8], domain: String) {
        rest = bytes[...]
        guard text() == domain else { return nil }
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// - Returns: `nil` also for a number that is written longer than it must be: one list of fields, one row of bytes.
    mutating func count() -> Int? {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 70, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            let bits = UInt64(byte & 0x7F)
            guard shift < 63 || bits <= 1, byte != 0 || shift == 0 else { return nil }
            value |= bits << UInt64(shift)
            if byte & 0x80 == 0 { return Int(truncatingIfNeeded: Int64(bitPattern: value)) }
        }
        return nil
    }

    mutating func field() -> [UInt8]? {
        guard let count = count(), count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func text() -> String? {
        guard let bytes = field() else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    mutating func texts() -> [String]? {
        guard let count = count(), count >= 0, count <= rest.count else { return nil }
        var list: [String] = []
        for _ in 0..<count {
            guard let text = text() else { return nil }
            list.append(text)
        }
        return list
    }
}

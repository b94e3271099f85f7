/// What verification needs of an entry's bytes, read without making anything of the rest.
///
/// A million entries are verified at a time, so the bytes are walked once: whether they are in the one spelling, and
/// where the members of the entry stand.
///
/// - Source: `docs/ledger-format.md`.
struct EntryOutline {
    /// Names and values of the members, as places in the bytes; strings without their quotes.
    private(set) var members: [(name: Range<Int>, value: Range<Int>)] = []

    /// - Returns: `nil` unless the bytes are an object in the one spelling.
    init?(_ bytes: borrowing Span<UInt8>) {
        members.reserveCapacity(16)
        var walk = Walk()
        guard walk.object(bytes, depth: 0, members: &members), walk.place == bytes.count else { return nil }
    }

    /// Where the value of a member stands.
    func value(_ name: StaticString, _ bytes: borrowing Span<UInt8>) -> Range<Int>? {
        for member in members where Self.isEqual(bytes, member.name, name) { return member.value }
        return nil
    }

    static func isEqual(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for i in 0..<range.count where unsafe bytes[range.lowerBound + i] != text.utf8Start[i] { return false }
        return true
    }
}

/// A walk over JSON that goes on only as long as everything is in the one spelling.
private struct Walk {
    var place = 0

    /// Entries nest a list in an object in an object.
    private static let deepest = 3

    mutating func object(
        _ bytes: borrowing Span<UInt8>, depth: Int, members: inout [(name: Range<Int>, value: Range<Int>)]
    ) -> Bool {
        guard take(bytes, UInt8(ascii: "{")) else { return false }
        if take(bytes, UInt8(ascii: "}")) { return true }
        var last: Range<Int>?
        while true {
            guard let name = string(bytes), take(bytes, UInt8(ascii: ":")) else { return false }
            guard isPlain(bytes, name), last.map({ isBefore(bytes, $0, name) }) ?? true else { return false }
            last = name
            guard let value = value(bytes, depth: depth + 1) else { return false }
            if depth == 0 { members.append((name, value)) }
            if take(bytes, UInt8(ascii: "}")) { return true }
            guard take(bytes, UInt8(ascii: ",")) else { return false }
        }
    }

    private mutating func value(_ bytes: borrowing Span<UInt8>, depth: Int) -> Range<Int>? {
        guard place < bytes.count, depth <= Self.deepest else { return nil }
        let start = place
        switch bytes[place] {
        case UInt8(ascii: "\""): return string(bytes)
        case UInt8(ascii: "{"):
            var none: [(name: Range<Int>, value: Range<Int>)] = []
            return object(bytes, depth: depth, members: &none) ? start..<place : nil
        case UInt8(ascii: "["):
            place += 1
            if take(bytes, UInt8(ascii: "]")) { return start..<place }
            while value(bytes, depth: depth + 1) != nil {
                if take(bytes, UInt8(ascii: "]")) { return start..<place }
                guard take(bytes, UInt8(ascii: ",")) else { return nil }
            }
            return nil
        case UInt8(ascii: "t"): return word(bytes, "true") ? start..<place : nil
        case UInt8(ascii: "f"): return word(bytes, "false") ? start..<place : nil
        default: return number(bytes) ? start..<place : nil
        }
    }

    private mutating func word(_ bytes: borrowing Span<UInt8>, _ word: StaticString) -> Bool {
        let end = place + word.utf8CodeUnitCount
        guard end <= bytes.count, EntryOutline.isEqual(bytes, place..<end, word) else { return false }
        place = end
        return true
    }

    /// A whole number without leading zeros, of at most 2⁵³ − 1; no `-0`.
    private mutating func number(_ bytes: borrowing Span<UInt8>) -> Bool {
        let isNegative = take(bytes, UInt8(ascii: "-"))
        let start = place
        var value = 0
        while place < bytes.count, (0x30...0x39).contains(bytes[place]), place - start < 17 {
            value = value * 10 + Int(bytes[place] - 0x30)
            place += 1
        }
        let digits = place - start
        guard digits > 0, digits == 1 || bytes[start] != 0x30, value <= CanonicalJSON.largestNumber else { return false }
        return !(isNegative && value == 0)
    }

    /// - Returns: what stands between the quotes.
    private mutating func string(_ bytes: borrowing Span<UInt8>) -> Range<Int>? {
        guard take(bytes, UInt8(ascii: "\"")) else { return nil }
        let start = place
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "\"") { return start..<(place - 1) }
            guard byte >= 0x20 else { return nil }
            if byte == UInt8(ascii: "\\") { guard escape(bytes) else { return nil } }
        }
        return nil
    }

    /// What follows a backslash: the short form where there is one.
    private mutating func escape(_ bytes: borrowing Span<UInt8>) -> Bool {
        guard place < bytes.count else { return false }
        let sign = bytes[place]
        place += 1
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "n"),
            UInt8(ascii: "f"), UInt8(ascii: "r"):
            return true
        case UInt8(ascii: "u"):
            guard place + 4 <= bytes.count, bytes[place] == 0x30, bytes[place + 1] == 0x30 else { return false }
            let (high, low) = (bytes[place + 2], bytes[place + 3])
            place += 4
            guard high == 0x30 || high == 0x31 else { return false }
            let isDigit = (0x30...0x39).contains(low)
            guard isDigit || (0x61...0x66).contains(low) else { return false }
            // U+0008, 9, A, C and D have short forms.
            let hasShort = high == 0x30 && [0x38, 0x39, 0x61, 0x63, 0x64].contains(low)
            return !hasShort
        default: return false
        }
    }

    private mutating func take(_ bytes: borrowing Span<UInt8>, _ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    /// Names are ASCII, and need no escapes.
    private func isPlain(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        for i in range where bytes[i] >= 0x80 || bytes[i] == UInt8(ascii: "\\") { return false }
        return true
    }

    private func isBefore(_ bytes: borrowing Span<UInt8>, _ a: Range<Int>, _ b: Range<Int>) -> Bool {
        var (i, j) = (a.lowerBound, b.lowerBound)
        while i < a.upperBound, j < b.upperBound {
            if bytes[i] != bytes[j] { return bytes[i] < bytes[j] }
            i += 1
            j += 1
        }
        return a.count < b.count
    }
}

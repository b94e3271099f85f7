/// What verification needs of an entry's bytes, read without making anything of the rest.
///
/// A million entries are verified at a time, so the bytes are walked once: whether they are in the one spelling, and
/// where the members of the entry stand.
///
/// - Source: `docs/ledger-format.md`.
public struct EntryOutline: Sendable {
    // Values as places in the bytes, strings without their quotes; empty where a member is missing.
    private(set) var version = 0..<0
    private(set) var number = 0..<0
    private(set) var previous = 0..<0
    public private(set) var kind = 0..<0
    public private(set) var time = 0..<0
    public private(set) var actor = 0..<0
    public private(set) var person = 0..<0
    public private(set) var post = 0..<0
    public private(set) var refersTo = 0..<0
    private(set) var texts = 0..<0
    // The facts that entries are found by.
    public private(set) var category = 0..<0
    public private(set) var level = 0..<0
    public private(set) var channel = 0..<0

    /// - Returns: `nil` unless the bytes are an object in the one spelling.
    init?(_ bytes: borrowing Span<UInt8>) {
        var walk = Walk()
        guard walk.object(bytes, depth: 0, outline: &self), walk.place == bytes.count else { return nil }
    }

    fileprivate mutating func take(_ name: Range<Int>, _ value: Range<Int>, _ bytes: borrowing Span<UInt8>) {
        switch name.count {
        case 1 where Self.isEqual(bytes, name, "n"): number = value
        case 1 where Self.isEqual(bytes, name, "v"): version = value
        case 2 where Self.isEqual(bytes, name, "at"): time = value
        case 2 where Self.isEqual(bytes, name, "by"): actor = value
        case 3 where Self.isEqual(bytes, name, "ref"): refersTo = value
        case 4 where Self.isEqual(bytes, name, "prev"): previous = value
        case 4 where Self.isEqual(bytes, name, "kind"): kind = value
        case 4 where Self.isEqual(bytes, name, "post"): post = value
        case 5 where Self.isEqual(bytes, name, "texts"): texts = value
        case 6 where Self.isEqual(bytes, name, "person"): person = value
        default: break
        }
    }

    fileprivate mutating func takeFact(_ name: Range<Int>, _ value: Range<Int>, _ bytes: borrowing Span<UInt8>) {
        switch name.count {
        case 5 where Self.isEqual(bytes, name, "level"): level = value
        case 7 where Self.isEqual(bytes, name, "channel"): channel = value
        case 8 where Self.isEqual(bytes, name, "category"): category = value
        default: break
        }
    }

    /// Whether the members are there that every entry has.
    func isEntry(_ bytes: borrowing Span<UInt8>) -> Bool {
        Self.isEqual(bytes, version, "1") && !number.isEmpty && previous.count == 2 * Digest32.byteCount && !kind.isEmpty
    }

    func number(in bytes: borrowing Span<UInt8>) -> Int? { Self.number(number, bytes) }

    public func hasKind(_ kind: EntryKind, _ bytes: borrowing Span<UInt8>) -> Bool {
        let name = kind.rawValue.utf8
        guard self.kind.count == name.count else { return false }
        for (place, byte) in zip(self.kind, name) where bytes[place] != byte { return false }
        return true
    }

    /// The number of the entry that it refers to.
    public func reference(in bytes: borrowing Span<UInt8>) -> Int? { Self.number(refersTo, bytes) }

    /// The post that it is about.
    public func post(in bytes: borrowing Span<UInt8>) -> String? { Self.text(post, bytes) }

    /// Whether the entry commits to any text.
    public var hasTexts: Bool { !texts.isEmpty }

    /// The commitments of the entry, in the order of their names, from the first that `place` stands at.
    ///
    /// - Parameter place: 0 for the first; afterwards where the next begins.
    /// - Returns: name and digits of the next one, as places in the bytes; `nil` at the end.
    public func nextCommitment(
        after place: inout Int, in bytes: borrowing Span<UInt8>
    ) -> (name: Range<Int>, digits: Range<Int>)? {
        // The one spelling leaves no choice: `{"name":"64 digits","name":"64 digits"}`.
        let start = max(place, texts.lowerBound) + 2
        var end = start
        while end < texts.upperBound, bytes[end] != UInt8(ascii: "\"") { end += 1 }
        let digits = (end + 3)..<(end + 3 + 2 * Digest32.byteCount)
        guard digits.upperBound < texts.upperBound else { return nil }
        // Where the comma stands, or the end.
        place = digits.upperBound + 1
        return (start..<end, digits)
    }

    static func isEqual(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for i in 0..<range.count where unsafe bytes[range.lowerBound + i] != text.utf8Start[i] { return false }
        return true
    }

    private static func number(_ range: Range<Int>, _ bytes: borrowing Span<UInt8>) -> Int? {
        var digits = range
        let isNegative = !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: "-")
        if isNegative { digits = range.dropFirst() }
        guard !digits.isEmpty, digits.count <= 16 else { return nil }
        var value = 0
        for i in digits {
            guard (0x30...0x39).contains(bytes[i]) else { return nil }
            value = value * 10 + Int(bytes[i] - 0x30)
        }
        return isNegative ? -value : value
    }

    private static func text(_ range: Range<Int>, _ bytes: borrowing Span<UInt8>) -> String? {
        guard !range.isEmpty else { return nil }
        var text: [UInt8] = []
        for i in range { text.append(bytes[i]) }
        return String(decoding: text, as: UTF8.self)
    }
}

/// A walk over JSON that goes on only as long as everything is in the one spelling.
private struct Walk {
    var place = 0

    /// Entries nest a list in an object in an object.
    private static let deepest = 3

    mutating func object(
        _ bytes: borrowing Span<UInt8>, depth: Int, isFacts: Bool = false, outline: inout EntryOutline
    ) -> Bool {
        guard take(bytes, UInt8(ascii: "{")) else { return false }
        if take(bytes, UInt8(ascii: "}")) { return true }
        var last: Range<Int>?
        while true {
            guard let name = string(bytes), take(bytes, UInt8(ascii: ":")) else { return false }
            guard isPlain(bytes, name), last.map({ isBefore(bytes, $0, name) }) ?? true else { return false }
            last = name
            let holdsFacts = depth == 0 && EntryOutline.isEqual(bytes, name, "facts")
            guard let value = value(bytes, depth: depth + 1, isFacts: holdsFacts, outline: &outline) else { return false }
            if depth == 0 { outline.take(name, value, bytes) }
            if isFacts { outline.takeFact(name, value, bytes) }
            if take(bytes, UInt8(ascii: "}")) { return true }
            guard take(bytes, UInt8(ascii: ",")) else { return false }
        }
    }

    private mutating func value(
        _ bytes: borrowing Span<UInt8>, depth: Int, isFacts: Bool = false, outline: inout EntryOutline
    ) -> Range<Int>? {
        guard place < bytes.count, depth <= Self.deepest else { return nil }
        let start = place
        switch bytes[place] {
        case UInt8(ascii: "\""): return string(bytes)
        case UInt8(ascii: "{"): return object(bytes, depth: depth, isFacts: isFacts, outline: &outline) ? start..<place : nil
        case UInt8(ascii: "["):
            place += 1
            if take(bytes, UInt8(ascii: "]")) { return start..<place }
            while value(bytes, depth: depth + 1, outline: &outline) != nil {
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

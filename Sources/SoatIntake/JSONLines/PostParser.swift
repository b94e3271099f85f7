/// Finds the keys of a post in a line of JSON, in any order, and skips what it does not know.
///
/// Strict JSON (RFC 8259), without a `String` or an object for any of it: values are left where they stand.
/// Of a key that stands twice the last counts. Nesting costs memory, never stack.
struct PostParser: Sendable {
    private(set) var id: JSONValue?
    private(set) var text: JSONValue?
    private(set) var channel: JSONValue?
    private(set) var authorRole: JSONValue?
    private(set) var postedOn: JSONValue?

    private var at = 0
    /// The closing bytes of the values being skipped.
    private var open: [UInt8] = []

    /// Whether an `id` was given that is neither string nor number.
    var hasBadID: Bool {
        guard let id, id.kind != .null else { return false }
        return !id.isString && id.kind != .number
    }

    /// The `id` as JSON, byte for byte where it is well-formed; `nil` where none that can be echoed was read.
    func id(in line: Span<UInt8>) -> [UInt8]? {
        guard let id, id.isString || id.kind == .number else { return nil }
        let range = id.isString ? (id.range.lowerBound - 1)..<(id.range.upperBound + 1) : id.range
        let bytes = line.copied(range)
        return bytes.allSatisfy { $0 < 0x80 } ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// Reads a line.
    ///
    /// - Returns: `false` for a blank line. After a fault, what was read before it is kept.
    mutating func parse(_ line: Span<UInt8>) throws(LineFault) -> Bool {
        (id, text, channel, authorRole, postedOn) = (nil, nil, nil, nil, nil)
        at = 0
        open.removeAll(keepingCapacity: true)
        skipSpace(line)
        if at == line.count { return false }
        if line[at] == UInt8(ascii: "{") {
            at += 1
            try parseMembers(line)
        } else {
            _ = try value(line)
            try expectEnd(line)
            throw .notAnObject
        }
        try expectEnd(line)
        return true
    }

    private mutating func parseMembers(_ line: Span<UInt8>) throws(LineFault) {
        skipSpace(line)
        if take(UInt8(ascii: "}"), line) { return }
        while true {
            let key = try key(line)
            let value = try value(line)
            keep(value, as: key, line)
            skipSpace(line)
            if take(UInt8(ascii: "}"), line) { return }
            guard take(UInt8(ascii: ","), line) else { throw fault }
        }
    }

    private mutating func keep(_ value: JSONValue, as key: JSONValue, _ line: Span<UInt8>) {
        if key.kind == .escapedString {
            guard let name = key.unescaped(in: line) else { return }
            keep(value, as: name.span)
        } else {
            keep(value, as: line.extracting(key.range))
        }
    }

    private mutating func keep(_ value: JSONValue, as key: Span<UInt8>) {
        switch key.count {
        case 2 where key.spells("id"): id = value
        case 4 where key.spells("text"): text = value
        case 7 where key.spells("channel"): channel = value
        case 9 where key.spells("posted_on"): postedOn = value
        case 11 where key.spells("author_role"): authorRole = value
        default: break
        }
    }

    /// A key and its colon.
    private mutating func key(_ line: Span<UInt8>) throws(LineFault) -> JSONValue {
        skipSpace(line)
        guard take(UInt8(ascii: "\""), line) else { throw fault }
        let key = try string(line)
        skipSpace(line)
        guard take(UInt8(ascii: ":"), line) else { throw fault }
        return key
    }

    /// Any value, whole.
    private mutating func value(_ line: Span<UInt8>) throws(LineFault) -> JSONValue {
        skipSpace(line)
        let start = at
        guard let first = peek(line) else { throw fault }
        switch first {
        case UInt8(ascii: "\""):
            at += 1
            return try string(line)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            try skipNested(line)
            return JSONValue(kind: first == UInt8(ascii: "{") ? .object : .array, range: start..<at)
        default:
            return try simple(line, first)
        }
    }

    /// A value that is no string and holds no other.
    private mutating func simple(_ line: Span<UInt8>, _ first: UInt8) throws(LineFault) -> JSONValue {
        let start = at
        let kind: JSONValue.Kind
        switch first {
        case UInt8(ascii: "n"):
            try word("null", line)
            kind = .null
        case UInt8(ascii: "t"):
            try word("true", line)
            kind = .boolean
        case UInt8(ascii: "f"):
            try word("false", line)
            kind = .boolean
        default:
            try number(line)
            kind = .number
        }
        return JSONValue(kind: kind, range: start..<at)
    }

    /// Skips an object or array with all that is in it.
    private mutating func skipNested(_ line: Span<UInt8>) throws(LineFault) {
        open.removeAll(keepingCapacity: true)
        repeat {
            if try opensOrSkips(line) { continue }
            try closeFinished(line)
        } while !open.isEmpty
    }

    /// Reads the start of one value inside nested ones.
    ///
    /// - Returns: whether a value that holds others was opened and its first one is to come.
    private mutating func opensOrSkips(_ line: Span<UInt8>) throws(LineFault) -> Bool {
        skipSpace(line)
        guard let first = peek(line) else { throw fault }
        switch first {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            let isObject = first == UInt8(ascii: "{")
            at += 1
            skipSpace(line)
            let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
            if take(close, line) { return false }
            open.append(close)
            if isObject { _ = try key(line) }
            return true
        case UInt8(ascii: "\""):
            at += 1
            _ = try string(line)
        default:
            _ = try simple(line, first)
        }
        return false
    }

    /// After a value: closes what ends here, or moves to the next value.
    private mutating func closeFinished(_ line: Span<UInt8>) throws(LineFault) {
        while let close = open.last {
            skipSpace(line)
            if take(UInt8(ascii: ","), line) {
                if close == UInt8(ascii: "}") { _ = try key(line) }
                return
            }
            guard take(close, line) else { throw fault }
            open.removeLast()
        }
    }

    /// The rest of a string whose first quote is read.
    private mutating func string(_ line: Span<UInt8>) throws(LineFault) -> JSONValue {
        let start = at
        var kind = JSONValue.Kind.plainString
        while true {
            at = line.jsonStringStop(from: at)
            guard let stop = peek(line) else { throw fault }
            switch stop {
            case UInt8(ascii: "\""):
                at += 1
                return JSONValue(kind: kind, range: start..<(at - 1))
            case UInt8(ascii: "\\"):
                kind = .escapedString
                try skipEscape(line)
            default:
                throw fault
            }
        }
    }

    private mutating func skipEscape(_ line: Span<UInt8>) throws(LineFault) {
        at += 1
        guard let escaped = peek(line) else { throw fault }
        switch escaped {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            at += 1
        case UInt8(ascii: "u"):
            guard JSONEscapes.hex(line, at + 1) != nil else { throw fault }
            at += 5
        default:
            throw fault
        }
    }

    /// A number. RFC 8259, §6.
    private mutating func number(_ line: Span<UInt8>) throws(LineFault) {
        _ = take(UInt8(ascii: "-"), line)
        if !take(UInt8(ascii: "0"), line) { try digits(line) }
        if take(UInt8(ascii: "."), line) { try digits(line) }
        if take(UInt8(ascii: "e"), line) || take(UInt8(ascii: "E"), line) {
            if !take(UInt8(ascii: "+"), line) { _ = take(UInt8(ascii: "-"), line) }
            try digits(line)
        }
    }

    private mutating func digits(_ line: Span<UInt8>) throws(LineFault) {
        let start = at
        while let byte = peek(line), byte >= 0x30, byte <= 0x39 { at += 1 }
        if at == start { throw fault }
    }

    private mutating func word(_ word: StaticString, _ line: Span<UInt8>) throws(LineFault) {
        let end = at + word.utf8CodeUnitCount
        guard end <= line.count, line.extracting(at..<end).spells(word) else { throw fault }
        at = end
    }

    private mutating func expectEnd(_ line: Span<UInt8>) throws(LineFault) {
        skipSpace(line)
        if at < line.count { throw fault }
    }

    private mutating func skipSpace(_ line: Span<UInt8>) {
        while at < line.count {
            switch line[at] {
            case 0x20, 0x09, 0x0A, 0x0D: at += 1
            default: return
            }
        }
    }

    private func peek(_ line: Span<UInt8>) -> UInt8? {
        at < line.count ? line[at] : nil
    }

    private mutating func take(_ byte: UInt8, _ line: Span<UInt8>) -> Bool {
        guard at < line.count, line[at] == byte else { return false }
        at += 1
        return true
    }

    private var fault: LineFault { .brokenJSON(byte: at + 1) }
}

extension Span<UInt8> {
    /// Whether the bytes are those of `word`.
    fileprivate func spells(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { (letters: UnsafeBufferPointer<UInt8>) -> Bool in
            for i in 0..<count where unsafe self[i] != letters[i] { return false }
            return true
        }
    }
}

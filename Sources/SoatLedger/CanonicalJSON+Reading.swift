extension CanonicalJSON {
    /// Reads what ``bytes`` writes.
    ///
    /// - Returns: `nil` for anything that is not spelled exactly as ``bytes`` would spell it.
    init?(_ bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        guard let value = reader.value(depth: 0), reader.isAtEnd, value.bytes == bytes else { return nil }
        self = value
    }

    /// A reader that may take more than the one spelling: whoever calls it compares afterwards.
    private struct Reader {
        let bytes: [UInt8]
        var place = 0

        /// Entries nest an object in an object, and a list in that.
        static let deepest = 4

        var isAtEnd: Bool { place == bytes.count }

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func value(depth: Int) -> CanonicalJSON? {
            guard depth < Self.deepest, place < bytes.count else { return nil }
            switch bytes[place] {
            case UInt8(ascii: "\""): return string().map { .string($0) }
            case UInt8(ascii: "{"): return object(depth: depth)
            case UInt8(ascii: "["): return list(depth: depth)
            case UInt8(ascii: "t"): return take("true") ? .flag(true) : nil
            case UInt8(ascii: "f"): return take("false") ? .flag(false) : nil
            default: return number()
            }
        }

        private mutating func object(depth: Int) -> CanonicalJSON? {
            var members: [String: CanonicalJSON] = [:]
            guard take("{") else { return nil }
            if take("}") { return .object(members) }
            while true {
                guard let key = string(), Self.isPlain(key), take(":"), let value = value(depth: depth + 1) else { return nil }
                members[key] = value
                if take("}") { return .object(members) }
                guard take(",") else { return nil }
            }
        }

        /// Names are ASCII, and need no escapes.
        private static func isPlain(_ name: String) -> Bool {
            name.utf8.allSatisfy { (0x20..<0x80).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        }

        private mutating func list(depth: Int) -> CanonicalJSON? {
            var values: [CanonicalJSON] = []
            guard take("[") else { return nil }
            if take("]") { return .list(values) }
            while true {
                guard let value = value(depth: depth + 1) else { return nil }
                values.append(value)
                if take("]") { return .list(values) }
                guard take(",") else { return nil }
            }
        }

        private mutating func number() -> CanonicalJSON? {
            let start = place
            if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
            while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
            guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else { return nil }
            let most = CanonicalJSON.largestNumber
            return (-most...most).contains(number) ? .number(number) : nil
        }

        private mutating func string() -> String? {
            guard take("\"") else { return nil }
            var text: [UInt8] = []
            while place < bytes.count {
                let byte = bytes[place]
                place += 1
                switch byte {
                case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
                case UInt8(ascii: "\\"):
                    guard let escaped = escape() else { return nil }
                    text.append(escaped)
                default: text.append(byte)
                }
            }
            return nil
        }

        /// What stands behind a backslash; only ASCII is ever escaped.
        private mutating func escape() -> UInt8? {
            guard place < bytes.count else { return nil }
            let sign = bytes[place]
            place += 1
            switch sign {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): return sign
            case UInt8(ascii: "b"): return 0x08
            case UInt8(ascii: "t"): return 0x09
            case UInt8(ascii: "n"): return 0x0A
            case UInt8(ascii: "f"): return 0x0C
            case UInt8(ascii: "r"): return 0x0D
            case UInt8(ascii: "u"):
                guard place + 4 <= bytes.count else { return nil }
                let value = UInt8(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
                place += 4
                return value
            default: return nil
            }
        }

        private mutating func take(_ text: StaticString) -> Bool {
            let wanted = unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
            guard place + wanted.count <= bytes.count, bytes[place..<place + wanted.count].elementsEqual(wanted) else {
                return false
            }
            place += wanted.count
            return true
        }
    }
}

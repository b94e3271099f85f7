internal import SoatGate
internal import SoatText

extension LedgerEntry {
    /// The bytes that are hashed. `docs/ledger-format.md` describes them.
    ///
    /// The members are written in their order at once: an entry is made for every step that anybody takes.
    public var bytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(512)
        result.append(contentsOf: #"{"at":""#.utf8)
        time.write(to: &result)
        result.append(UInt8(ascii: "\""))
        Self.write("by", actor?.rawValue, to: &result)
        if !facts.isEmpty {
            Self.write(name: "facts", to: &result)
            CanonicalJSON.write(facts, to: &result) { $0.json.write(to: &$1) }
        }
        Self.write("for", standingInFor?.rawValue, to: &result)
        Self.write("kind", kind.rawValue, to: &result)
        Self.write("n", number, to: &result)
        Self.write("person", person?.rawValue, to: &result)
        Self.write("post", post?.description, to: &result)
        Self.write(name: "prev", to: &result)
        Self.write(previous, to: &result)
        Self.write("ref", refersTo, to: &result)
        Self.write("role", role?.rawValue, to: &result)
        if !commitments.isEmpty {
            Self.write(name: "texts", to: &result)
            CanonicalJSON.write(commitments, to: &result) { Self.write($0.digest, to: &$1) }
        }
        Self.write("v", Self.version, to: &result)
        result.append(UInt8(ascii: "}"))
        return result
    }

    /// Names of members need no escapes.
    private static func write(name: StaticString, to result: inout [UInt8]) {
        result.append(contentsOf: #",""#.utf8)
        unsafe result.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        result.append(contentsOf: #"":"#.utf8)
    }

    private static func write(_ name: StaticString, _ text: String?, to result: inout [UInt8]) {
        guard let text else { return }
        write(name: name, to: &result)
        CanonicalJSON.write(text, to: &result)
    }

    private static func write(_ name: StaticString, _ number: Int?, to result: inout [UInt8]) {
        guard let number else { return }
        write(name: name, to: &result)
        CanonicalJSON.write(number, to: &result)
    }

    private static func write(_ digest: Digest32, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        Hexadecimal.write(digest.bytes, to: &result)
        result.append(UInt8(ascii: "\""))
    }
}

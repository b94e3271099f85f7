import Testing

@testable import SoatLedger

@Suite("The chain") struct ChainVerifierTests {
    typealias Stored = (number: Int, bytes: [UInt8], hash: [UInt8])

    static func stored(_ count: Int) throws -> [Stored] {
        try LedgerSamples.chain(count).map { ($0.entry.number, $0.bytes, $0.hash.bytes) }
    }

    static func fault(in rows: [Stored]) -> ChainVerifier.Fault? {
        var verifier = ChainVerifier()
        for row in rows {
            do throws(ChainVerifier.Fault) {
                try verifier.check(number: row.number, bytes: row.bytes.span, hash: row.hash.span)
            } catch {
                return error
            }
        }
        return nil
    }

    @Test("A whole chain holds")
    func whole() throws {
        let rows = try Self.stored(50)
        #expect(Self.fault(in: rows) == nil)
    }

    @Test("At every place, an edited entry is named")
    func edited() throws {
        let rows = try Self.stored(40)
        for i in rows.indices {
            for place in [0, rows[i].bytes.count / 2, rows[i].bytes.count - 1] {
                var changed = rows
                changed[i].bytes[place] ^= 1
                #expect(Self.fault(in: changed)?.number == i)
                // With the hash beside it made to fit, the entry after it does not follow.
                changed[i].hash = Digest32.leaf(changed[i].bytes).bytes
                #expect(Self.fault(in: changed) != nil || i == rows.count - 1)
            }
        }
    }

    @Test("At every place, a deleted, moved or repeated entry is named")
    func order() throws {
        let rows = try Self.stored(40)
        for i in rows.indices.dropLast() {
            var deleted = rows
            deleted.remove(at: i)
            #expect(Self.fault(in: deleted) == .missing(number: i))
            // Renumbered, so that no number is missing.
            for j in i..<deleted.count { deleted[j].number = j }
            #expect(Self.fault(in: deleted)?.number == i)
            var swapped = rows
            swapped.swapAt(i, i + 1)
            (swapped[i].number, swapped[i + 1].number) = (i, i + 1)
            #expect(Self.fault(in: swapped)?.number == i)
            var repeated = rows
            repeated.insert(repeated[i], at: i)
            for j in repeated.indices { repeated[j].number = j }
            #expect(Self.fault(in: repeated)?.number == i + 1)
        }
    }
}

@Suite("The one spelling") struct EntryOutlineTests {
    static let whole = [
        "{}", #"{"a":1}"#, #"{"a":-1,"b":"x","c":[],"d":{"e":["f",true,false,0]}}"#, #"{"a":"\"\\\b\t\n\f\r\u0000\u001f đ🎓"}"#,
        #"{"a":9007199254740991}"#,
    ]
    static let other = [
        "", "{", "[]", "1", #"{"a":1} "#, #" {"a":1}"#, #"{"a": 1}"#, #"{"b":1,"a":1}"#, #"{"a":1,"a":1}"#, #"{"a":01}"#,
        #"{"a":-0}"#, #"{"a":1.0}"#, #"{"a":1e3}"#, #"{"a":9007199254740992}"#, #"{"a":null}"#, #"{"a":"\u0041"}"#,
        #"{"a":"\/"}"#,
        #"{"a":"\u000a"}"#, #"{"a":"\u001F"}"#, "{\"a\":\"\n\"}", #"{"đ":1}"#, #"{"a":[1,]}"#, #"{"a":1,}"#,
        #"{"a":{"b":{"c":{"d":1}}}}"#,
        #"{"a":12345678901234567890}"#,
    ]

    @Test("Only the one spelling is taken, and it is what the writer writes", arguments: whole)
    func taken(_ text: String) {
        #expect(EntryOutline(Array(text.utf8).span) != nil)
        #expect(CanonicalJSON(Array(text.utf8)) != nil)
    }

    @Test("Everything else is not", arguments: other)
    func refused(_ text: String) {
        #expect(EntryOutline(Array(text.utf8).span) == nil)
    }

    @Test("The quick walk and the reader agree on any bytes")
    func agreement() throws {
        var random = SeededNumbers(state: 11)
        let bytes = try LedgerSamples.chain(2)[1].bytes
        for _ in 0..<5_000 {
            var changed = bytes
            changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0x20...0x7F, using: &random)
            #expect((EntryOutline(changed.span) != nil) == (CanonicalJSON(changed) != nil))
        }
    }
}

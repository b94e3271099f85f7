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
                try verifier.check(number: row.number, bytes: row.bytes, hash: row.hash)
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

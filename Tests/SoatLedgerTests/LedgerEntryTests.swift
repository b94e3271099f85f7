import SoatGate
import SoatText
import Testing

@testable import SoatLedger

@Suite("Ledger entries") struct LedgerEntryTests {
    @Test("An entry has one spelling, and reads back as itself")
    func roundTrip() throws {
        for link in try LedgerSamples.chain(5) {
            let entry = try #require(LedgerEntry(bytes: link.bytes))
            #expect(entry == link.entry)
            #expect(entry.bytes == link.bytes)
        }
    }

    @Test("The bytes are the ones that docs/ledger-format.md describes")
    func spelling() throws {
        let bytes = try LedgerSamples.chain(1)[0].bytes
        let digest = Digest32.sha256([1, 2, 3])
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"at":"2026-09-10T00:26:40Z","facts":{"key":"\#(digest)"},"kind":"log.opened","n":0,"prev":"\#(Digest32.zero)","v":1}"#
        )
    }

    static let others = [
        (#"{"at":"#, #"{ "at":"#), (#""n":0"#, #""n":00"#), (#""n":0"#, #""n":-0"#), (#""v":1"#, #""v":2"#),
        (#""v":1"#, #""v":1,"x":1"#), (#""n":0"#, #""n":0.0"#), ("log.opened", "log.unknown"), ("\"v\"", "\"\\u0076\""),
        ("2026-09-10", "2026-9-10"), (#""n":0"#, #""n":0,"n":0"#), (#"}"#, ""), (#","v":1"#, ""),
    ]

    @Test("Any other spelling is refused", arguments: others)
    func otherSpelling(_ from: String, _ to: String) throws {
        let text = String(decoding: try LedgerSamples.chain(1)[0].bytes, as: UTF8.self)
        let other = text.replacing(from, with: to)
        #expect(other != text)
        #expect(LedgerEntry(bytes: Array(other.utf8)) == nil)
    }

    @Test("Bytes of any kind never stop the reader")
    func noise() throws {
        var random = SeededNumbers(state: 7)
        let bytes = try LedgerSamples.chain(2)[1].bytes
        for _ in 0..<2_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if let entry = LedgerEntry(bytes: changed) { #expect(entry.bytes == changed) }
            #expect(LedgerEntry(bytes: Array(changed.prefix(Int.random(in: 0..<changed.count, using: &random)))) == nil)
        }
    }

    @Test("What people wrote is nowhere in an entry")
    func noText() throws {
        let text = String(decoding: try LedgerSamples.chain(2)[1].bytes, as: UTF8.self)
        for word in ["Nguyễn", "Mẫu", "ảnh", "khỏe"] { #expect(!text.contains(word)) }
    }

    static let noWords = [
        "", "0912345678", "1234567", "đường Láng", "Nguyễn", "a b", "12.34", "a\u{0}b", "co.lan@x",
        String(repeating: "a", count: 97),
    ]

    @Test("A name, a number or a sentence is no word", arguments: noWords)
    func words(_ text: String) {
        #expect(Word(text) == nil)
    }

    @Test("Ids of rules, clauses and posts are words")
    func ids() {
        for text in ["personal-data.phone", "111-2022/qc.17.1.đ", "awaiting-approval", "post-000123"] {
            #expect(Word(text)?.description == text)
        }
    }

    @Test("Nothing refers forward, and names of fields are plain")
    func refusals() throws {
        var chain = HashChain()
        var draft = LedgerSamples.opening
        draft.refersTo = 0
        #expect(throws: LedgerError.forwardReference(0)) { try chain.append(draft, key: nil) }
        draft = LedgerSamples.opening
        draft.facts["Tên"] = .flag(true)
        #expect(throws: LedgerError.badName) { try chain.append(draft, key: nil) }
        #expect(throws: LedgerError.missingKey) { try chain.append(LedgerSamples.consent(1), key: nil) }
        draft = LedgerSamples.opening
        draft.person = PersonID(rawValue: "Cô Lan")
        #expect(throws: LedgerError.badPerson) { try chain.append(draft, key: nil) }
        #expect(chain == HashChain())
    }

    @Test("A commitment depends on the key, the name and every letter")
    func commitments() {
        let commitment = Commitment(to: "0912345678", named: "phone", key: LedgerSamples.key(1))
        #expect(commitment == Commitment(to: "0912345678", named: "phone", key: LedgerSamples.key(1)))
        #expect(commitment != Commitment(to: "0912345679", named: "phone", key: LedgerSamples.key(1)))
        #expect(commitment != Commitment(to: "0912345678", named: "phones", key: LedgerSamples.key(1)))
        #expect(commitment != Commitment(to: "0912345678", named: "phone", key: LedgerSamples.key(2)))
    }
}

import Foundation
import GRDB
import SoatGate
import SoatLedger
import Testing

@testable import SoatStore

/// Somebody who has the file, knows the format, and drops the triggers.
@Suite("Checkpoints and who rewrites the file") struct CheckpointTests {
    @Test("A checkpoint agrees with the log it was made of, also after it has grown")
    func agreement() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let early = try await school.checkpoint()
        for i in 0..<20 { _ = try await school.record(.acknowledgement(of: "văn bản \(i)"), by: head) }
        try await school.rotateKey(by: head)
        let late = try await school.checkpoint()
        let audit = try await school.audit(against: [try #require(Checkpoint(note: early.note)), late])
        #expect(audit.fault == nil && audit.agreed == [2, 23])
    }

    @Test("A log that was cut off, or written anew from some entry on, is told by a checkpoint from outside")
    func rewriting() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        var checkpoints: [Checkpoint] = []
        for i in 0..<40 {
            _ = try await school.record(.acknowledgement(of: "văn bản \(i)"), by: head)
            if i % 10 == 9 { checkpoints.append(try await school.checkpoint()) }
        }
        let last = try #require(checkpoints.last)
        for n in stride(from: 2, to: 42, by: 7) {
            let (cutSample, cut) = try await Self.rewritten(school, from: n) { _ in [] }
            defer { withExtendedLifetime(cutSample) {} }
            #expect(try await cut.audit(against: [last]).fault == .cutOff(n))
            let (sample, replaced) = try await Self.rewritten(school, from: n) { drafts in
                var drafts = drafts
                drafts[0].time = drafts[0].time.adding(seconds: 1)
                return drafts
            }
            defer { withExtendedLifetime(sample) {} }
            let range = try #require(
                [0..<12, 12..<22, 22..<32, 32..<42].first { $0.contains(n) })
            #expect(try await replaced.audit(against: checkpoints).fault == .rewritten(range))
            // Without what somebody else kept, nothing is left that could tell.
            #expect(try await replaced.audit().fault == nil)
        }
    }

    @Test("A checkpoint that came back by mail is the same: other line ends, a line more, quoted")
    func mailed() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let checkpoint = try await school.checkpoint()
        let note = checkpoint.note
        for text in [
            note, note.replacing("\n", with: "\r\n"), note + "\n", "\u{FEFF}" + note,
            "Kính gửi cô,\n\n" + note + "\nTrân trọng.\n",
        ] {
            #expect(Checkpoint(in: text) == checkpoint, "\(text)")
        }
        for text in ["", "soat/", note.replacing("\n2\n", with: "\n02\n"), note + note] { #expect(Checkpoint(in: text) == nil) }
    }

    @Test("A checkpoint that the office above has signed too counts as the school's own")
    func countersigned() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let own = try await school.checkpoint()
        let line = "— phong-giao-duc.example AAAAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2"
        let signed = try #require(Checkpoint(in: own.note + line + "\n"))
        #expect(signed.signatures.map(\.name) == own.signatures.map(\.name) + ["phong-giao-duc.example"])
        let audit = try await school.audit(against: [signed])
        #expect(audit.fault == nil && audit.agreed == [own.size])
    }

    @Test("An entry is proved by some hashes and a checkpoint; the proof tells when the entry was changed")
    func proofs() async throws {
        let s = try await PostSchool()
        let place = try #require(OutsidePublication(address: "https://mang.example/9", channel: .personal))
        let number = try await s.school.report(BreachReport(.outside(place), on: "co.lan", what: "x"), by: s.secretary).number
        let proof = try await s.school.proof(of: number, for: s.author)
        let read = try #require(InclusionProof(in: "Gửi cô:\r\n" + proof.text.replacing("\n", with: "\r\n") + "\r\n"))
        #expect(read == proof && read.index == number && read.hashes.count <= 5)
        #expect(try await s.school.holds(read))
        for i in 0..<10 { _ = try await s.school.record(.acknowledgement(of: "văn bản \(i)"), by: s.head) }
        #expect(try await s.school.holds(read))
        let other = InclusionProof(index: number - 1, hashes: proof.hashes, checkpoint: proof.checkpoint)
        #expect(try await !s.school.holds(other))
        let unsigned = Checkpoint(origin: proof.checkpoint.origin, size: proof.checkpoint.size, root: proof.checkpoint.root)
        #expect(try await !s.school.holds(InclusionProof(index: number, hashes: proof.hashes, checkpoint: unsigned)))
        await #expect(throws: StoreError.self) { try await s.school.proof(of: number, for: s.colleague) }
        let (sample, rewritten) = try await Self.rewritten(s.school, from: number) { drafts in
            var drafts = drafts
            drafts[0].time = drafts[0].time.adding(seconds: 1)
            return drafts
        }
        defer { withExtendedLifetime(sample) {} }
        #expect(try await rewritten.audit().fault == nil)
        #expect(try await !rewritten.holds(read))
        for text in ["", "c2sp.org/tlog-proof@v1\nindex 3\n", proof.text.replacing("index ", with: "index -")] {
            #expect(InclusionProof(in: text) == nil, "\(text)")
        }
    }

    @Test("A checkpoint of another school, or one that somebody else signed, is not taken")
    func foreign() async throws {
        let (sample, second) = (try SampleSchool(), try SampleSchool())
        let (school, other) = (try await sample.foundedUnsigned(), try await second.foundedUnsigned())
        let own = try await school.checkpoint()
        #expect(try await school.audit(against: [other.checkpoint()]).fault == .foreignCheckpoint(size: 2))
        let key = SigningKey()
        let forged = Checkpoint(origin: own.origin, size: own.size, root: own.root)
            .signed(name: own.origin, publicKey: key.publicKey, signature: try key.signature(of: Array(own.body.utf8)))
        #expect(try await school.audit(against: [forged]).fault == .foreignCheckpoint(size: 2))
    }

    /// A copy of the school's file whose chain was made anew from some entry on, all hashes fitting, and without its own
    /// checkpoints.
    private static func rewritten(
        _ school: School, from number: Int, _ change: @escaping @Sendable ([EntryDraft]) -> [EntryDraft]
    ) async throws -> (SampleSchool, School) {
        let copy = try SampleSchool()
        _ = try await school.backup(to: copy.path)
        let changed = try copy.open()
        try await changed.pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(name)")
            }
            let entries = try String.fetchAll(
                db, sql: "SELECT entry FROM ledger_entries WHERE n >= ? ORDER BY n", arguments: [number]
            ).compactMap { LedgerEntry(bytes: Array($0.utf8)) }
            for table in ["ledger_entries", "ledger_texts"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE n >= ?", arguments: [number])
            }
            try db.execute(sql: "DELETE FROM ledger_checkpoints")
            let drafts = entries.map { entry in
                EntryDraft(
                    entry.kind, at: entry.time, by: entry.actor, as: entry.role, about: entry.person, post: entry.post,
                    refersTo: entry.refersTo, facts: entry.facts)
            }
            for draft in change(drafts) { try changed.ledger.append(draft, in: db) }
        }
        return (copy, changed)
    }
}

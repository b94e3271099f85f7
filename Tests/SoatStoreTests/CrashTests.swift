import Foundation
import GRDB
import Testing

@testable import SoatStore

@Suite("Crashes") struct CrashTests {
    private static let kills = 200

    @Test("Whatever was acknowledged before kill -9 is there, nothing is there by half, and the chain holds")
    func kill() async throws {
        let sample = try SampleSchool()
        try await sample.foundedUnsigned().close()
        let binary = try FaultWriter.binary()
        var random = SystemRandomNumberGenerator()
        var acknowledged: [FaultWriter.Acknowledged] = []
        // What was looked at after one crash is looked at again only at the end.
        var seen = 0
        for i in 0..<Self.kills {
            let writers = [1, 1, 4, 16][i % 4]
            let outcome = try FaultWriter.run(
                [binary, sample.path, "hieu.truong", String(writers)], folder: sample.folder,
                killAfter: Int.random(in: 0...25, using: &random))
            #expect(outcome.error == nil)
            acknowledged += outcome.acknowledged
            let school = try sample.open()
            let missing = try await school.missing(outcome.acknowledged)
            #expect(missing.isEmpty, "kill \(i), \(writers) writers")
            #expect(try await school.halves(since: seen) == 0)
            seen = try await school.read { try school.ledger.end(in: $0).count }
            if i % 50 == 49 { #expect(try await school.audit().fault == nil) }
            try school.close()
        }
        #expect(acknowledged.count > Self.kills)
        let school = try sample.open()
        #expect(try await school.missing(acknowledged).isEmpty)
        #expect(try await school.halves() == 0)
    }

    @Test("A school that was founded is there, even when the power goes before anything else")
    func founding() async throws {
        let (sample, after) = (try SampleSchool(), try SampleSchool())
        let school = try await sample.foundedUnsigned()
        // The files as they are while the school is open: what a crash would leave.
        for suffix in ["", "-wal", ".key"] {
            try FileManager.default.copyItem(atPath: sample.path + suffix, toPath: after.path + suffix)
        }
        let found = try after.open()
        #expect(try await found.members() == school.members())
        #expect(try await found.audit().fault == nil)
        #expect(try await found.signingKey().publicKey == school.publicKey())
    }

    @Test("The sync has returned before the acknowledgement is written")
    func syncedFirst() async throws {
        guard let strace = FaultWriter.tool("strace") else {
            print("strace is not installed: the order of sync and acknowledgement was not watched")
            return
        }
        let sample = try SampleSchool()
        try await sample.foundedUnsigned().close()
        let trace = sample.folder + "/trace"
        let count = 20
        let outcome = try FaultWriter.run(
            [
                strace, "-f", "-y", "-e", "trace=fsync,fdatasync,write,pwrite64", "-o", trace, try FaultWriter.binary(),
                sample.path,
            ]
                + ["hieu.truong", "1", String(count)], folder: sample.folder)
        guard outcome.status == 0 || !outcome.acknowledged.isEmpty else {
            print("strace may not watch other processes here: the order of sync and acknowledgement was not watched")
            return
        }
        #expect(outcome.acknowledged.count == count)
        var isDirty = false
        var hasSynced = false
        var seen = 0
        for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
            if line.contains("-wal>") && line.contains("pwrite64(") { isDirty = true }
            let isSync = line.contains("sync(") || line.contains("sync resumed>")
            if isSync && line.hasSuffix("= 0") {
                hasSynced = true
                isDirty = false
            }
            if line.contains("write(1<") {
                #expect(hasSynced && !isDirty, "acknowledgement \(seen)")
                // What comes next has to be synced anew.
                hasSynced = false
                seen += 1
            }
        }
        #expect(seen == count)
    }

    @Test("A full disk is told as such; everything acknowledged before stays")
    func fullDisk() async throws {
        let sample = try SampleSchool()
        try await sample.foundedUnsigned().close()
        let size = try #require(FileManager.default.attributesOfItem(atPath: sample.path)[.size] as? Int)
        // In blocks of 512 bytes: some room beyond what is there.
        let command = "ulimit -f \(size / 512 + 200); exec \"$0\" \"$@\""
        let outcome = try FaultWriter.run(
            ["/bin/sh", "-c", command, try FaultWriter.binary(), sample.path, "hieu.truong", "4"], folder: sample.folder)
        #expect(outcome.error == "diskFull")
        #expect(!outcome.acknowledged.isEmpty)
        let school = try sample.open()
        #expect(try await school.missing(outcome.acknowledged).isEmpty)
        #expect(try await school.halves() == 0)
        #expect(try await school.audit().fault == nil)
        // With room again, it goes on.
        let head = try await school.member(login: "hieu.truong")
        let stored = try await school.record(.acknowledgement(of: "quy chế"), by: head)
        #expect(try await school.audit().count == stored.number + 1)
    }
}

extension School {
    /// Those of some acknowledged records that are not there as they were.
    fileprivate func missing(_ acknowledged: [FaultWriter.Acknowledged]) async throws -> [FaultWriter.Acknowledged] {
        try await read { db in
            try acknowledged.filter { record in
                try String.fetchOne(
                    db, sql: "SELECT text FROM ledger_texts WHERE n = ? AND name = 'document'", arguments: [record.number])
                    != record.tag
            }
        }
    }

    /// Entries whose text is missing, from the one of a number on.
    fileprivate func halves(since first: Int = 0) async throws -> Int {
        try await read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM ledger_entries e LEFT JOIN ledger_texts t ON t.n = e.n
                    WHERE e.n >= ? AND +e.kind = 'record.acknowledgement' AND t.n IS NULL
                    """, arguments: [first]) ?? 0
        }
    }
}

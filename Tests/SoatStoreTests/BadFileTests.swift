import Foundation
import GRDB
import SoatDiagnostics
import Testing

@testable import SoatStore

@Suite("Bad files") struct BadFileTests {
    @Test("A missing file, a missing folder, and files of others are told apart and left alone")
    func others() async throws {
        let sample = try SampleSchool()
        #expect(throws: StoreError.missingFile(sample.path)) { try sample.open() }
        #expect(throws: StoreError.missingFolder(sample.folder + "/no")) {
            try School(opening: sample.folder + "/no/truong.soat", clock: sample.clock.read)
        }
        for content in [Data(), Data("không phải cơ sở dữ liệu".utf8), Data(count: 4_096)] {
            try content.write(to: URL(filePath: sample.path))
            #expect(throws: StoreError.notAStore(sample.path)) { try sample.open() }
            #expect(try Data(contentsOf: URL(filePath: sample.path)) == content)
        }
        try FileManager.default.removeItem(atPath: sample.path)
        let foreign = try DatabaseQueue(path: sample.path)
        try await foreign.write { try $0.execute(sql: "CREATE TABLE theirs (id INTEGER)") }
        try foreign.close()
        let before = try Data(contentsOf: URL(filePath: sample.path))
        #expect(throws: StoreError.notAStore(sample.path)) { try sample.open() }
        #expect(try Data(contentsOf: URL(filePath: sample.path)) == before)
    }

    @Test("Nothing is ever founded over a file")
    func founding() async throws {
        let sample = try SampleSchool()
        try await sample.foundedUnsigned().close()
        let before = try Data(contentsOf: URL(filePath: sample.path))
        let key = try Data(contentsOf: URL(filePath: sample.path + ".key"))
        await #expect(throws: StoreError.alreadyThere(sample.path)) { try await sample.foundedUnsigned() }
        #expect(try Data(contentsOf: URL(filePath: sample.path)) == before)
        #expect(try Data(contentsOf: URL(filePath: sample.path + ".key")) == key)
    }

    @Test("A file of a newer version is refused, and left alone")
    func newer() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let newer = Migrations.newest + 1
        try await school.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(newer)") }
        try school.close()
        let before = try Data(contentsOf: URL(filePath: sample.path))
        #expect(throws: StoreError.newerVersion(found: newer, known: Migrations.newest)) { try sample.open() }
        #expect(try Data(contentsOf: URL(filePath: sample.path)) == before)
    }

    @Test("A file that is locked by somebody else is told after a while, and nothing is lost")
    func locked() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: sample.path, configuration: configuration)
        try await other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        await #expect(throws: StoreError.locked) { try await school.record(.acknowledgement(of: "quy chế"), by: head) }
        try await other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        #expect(try await school.record(.acknowledgement(of: "quy chế"), by: head).number == 2)
    }

    @Test("Damaged pages are told, and never read as records")
    func corrupt() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        for i in 0..<50 { _ = try await school.record(.acknowledgement(of: "văn bản \(i)"), by: head) }
        try school.close()
        let whole = try Data(contentsOf: URL(filePath: sample.path))
        #expect((FileManager.default.contents(atPath: sample.path + "-wal") ?? Data()).isEmpty)
        // sqlite.org/fileformat2.html §1.3: the number of pages that hold nothing, big-endian, at 36.
        let free = whole[36..<40].reduce(0) { $0 << 8 | Int($1) }
        var unnoticed: [Int] = []
        for page in 1..<(whole.count / 4_096) {
            var damaged = whole
            for i in 0..<512 { damaged[page * 4_096 + i] = 0xA5 }
            try damaged.write(to: URL(filePath: sample.path))
            do {
                let school = try sample.open()
                defer { try? school.close() }
                if try await school.audit().fault == nil { unnoticed.append(page) }
            } catch let error as StoreError {
                #expect(error == .corrupt, "page \(page)")
            }
            School.removeFiles(of: sample.path)
        }
        // Only pages that hold nothing can be damaged without harm.
        #expect(unnoticed.count <= free, "\(unnoticed), \(free) free")
    }

    @Test("A file that may not be written is told as such")
    func readOnly() async throws {
        let sample = try SampleSchool()
        try await sample.foundedUnsigned().close()
        guard getuid() == 0 else {
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: sample.path)
            #expect(throws: StoreError.readOnly) { try sample.open() }
            return
        }
        // Root may write everywhere, so that somebody else has to try.
        guard let setpriv = FaultWriter.tool("setpriv") else {
            print("setpriv is not installed: a read-only file was not tried as root")
            return
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sample.folder)
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: sample.path)
        let outcome = try FaultWriter.run(
            [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups", try FaultWriter.binary(), sample.path]
                + ["hieu.truong", "1", "1"], folder: sample.folder)
        #expect(outcome.error == "readOnly" && outcome.acknowledged.isEmpty)
    }

    @Test("Only its owner can read the file, its log and its key; rights that were given are taken back")
    func permissions() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        func rights(_ suffix: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: sample.path + suffix)[.posixPermissions] as? Int
        }
        for suffix in ["", "-wal", "-shm", ".key"] { #expect(try rights(suffix) == 0o600, "\(suffix)") }
        try school.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: sample.path)
        try sample.open().close()
        #expect(try rights("") == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: sample.path + ".key")
        let key = sample.path + ".key"
        await #expect(throws: StoreError.keyIsPublic(key)) { try await sample.open().signingKey() }
    }

    @Test("The writer syncs in full, erases what is deleted, and keeps foreign keys")
    func settings() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        for (pragma, value) in [("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1)] {
            let found = try await school.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(pragma)") }
            #expect(found == value, "\(pragma)")
        }
    }

    @Test("Every error has words in both languages")
    func words() {
        let errors: [StoreError] = [
            .missingFile("x"), .missingFolder("x"), .alreadyThere("x"), .notAStore("x"), .newerVersion(found: 2, known: 1),
            .corrupt, .readOnly, .locked, .diskFull, .failed(code: 10), .notDurable, .wrongPassword, .blocked(until: "7:30"),
            .wrongCode, .sessionEnded, .accountDisabled, .unknownAccount("x"), .weakPassword(.guessable),
            .notAllowed(needed: ["principal"]), .lastPrincipal, .noEntry(1), .missingKey("x"), .badBackup, .wrongPassphrase,
        ]
        for error in errors {
            let message = error.diagnostic.message
            #expect(!message.vietnamese.isEmpty && message.vietnamese != message.english)
        }
    }
}

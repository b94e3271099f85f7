import Foundation
import GRDB
import SoatGate
import Testing

@testable import SoatStore

@Suite("Backup") struct BackupTests {
    static let passphrase = "câu mật khẩu của bản sao"

    @Test("A copy made while others write holds, and comes back whole, with the keys under a passphrase")
    func roundTrip() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let target = sample.folder + "/sao.soat"
        async let writing: Void = {
            for i in 0..<200 { _ = try await school.record(.acknowledgement(of: "văn bản \(i)"), by: head) }
        }()
        let copied = try await school.backup(to: target, keysUnder: Self.passphrase)
        try await writing
        let (restored, back) = try await School.restore(
            target, to: sample.folder + "/moi.soat", passphrase: Self.passphrase, clock: sample.clock.read)
        #expect(back == copied && copied.lost.isEmpty)
        #expect(try await restored.signingKey().publicKey == school.signingKey().publicKey)
        #expect(try await restored.members() == school.members())
        for file in ["sao.soat", "sao.soat.key", "moi.soat", "moi.soat.key"] {
            let rights = try FileManager.default.attributesOfItem(atPath: "\(sample.folder)/\(file)")[.posixPermissions] as? Int
            #expect(rights == 0o600, "\(file)")
        }
        let sealed = try String(contentsOfFile: target + ".key", encoding: .utf8)
        #expect(!sealed.contains("soat-signing-key"))
    }

    @Test("The school's own rules go along and come back; nothing of theirs is overwritten")
    func rules() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let own = RulesFolder.path(beside: sample.path)
        try FileManager.default.createDirectory(atPath: own + "/sub", withIntermediateDirectories: true)
        for name in ["truong.yaml", "sub/to.yaml"] { try Data(name.utf8).write(to: URL(filePath: "\(own)/\(name)")) }
        let (copy, target) = (sample.folder + "/sao.soat", sample.folder + "/moi.soat")
        _ = try await school.backup(to: copy)
        _ = try await School.restore(copy, to: target, passphrase: nil, clock: sample.clock.read)
        for name in ["truong.yaml", "sub/to.yaml"] {
            let kept = FileManager.default.contents(atPath: "\(RulesFolder.path(beside: target))/\(name)")
            #expect(kept == Data(name.utf8), "\(name)")
        }
        let taken = sample.folder + "/kia.soat"
        try FileManager.default.createDirectory(atPath: taken + ".rules", withIntermediateDirectories: true)
        await #expect(throws: StoreError.alreadyThere(taken + ".rules")) { try await school.backup(to: taken) }
        await #expect(throws: StoreError.alreadyThere(taken + ".rules")) {
            try await School.restore(copy, to: taken, passphrase: nil, clock: sample.clock.read)
        }
        #expect(FileManager.default.fileExists(atPath: taken + ".rules"))
    }

    @Test("Sessions do not outlive a restore; without keys a new one is made, which the ledger says")
    func sessionsAndKeys() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let (token, _) = try await school.openSession(for: head, seconds: 3_600)
        let target = sample.folder + "/sao.soat"
        let copied = try await school.backup(to: target)
        #expect(!FileManager.default.fileExists(atPath: target + ".key"))
        let (restored, _) = try await School.restore(
            target, to: sample.folder + "/moi.soat", passphrase: nil, clock: sample.clock.read)
        await #expect(throws: StoreError.sessionEnded) { try await restored.member(token: token) }
        #expect(try await restored.publicKey() != school.publicKey())
        #expect(try await restored.signingKey().publicKey == restored.publicKey())
        #expect(try await restored.entries([.keyRotated]).map(\.number) == [copied.entries])
    }

    @Test("No session, code or token is in a backup; what is no backup is named, not what was to be made of it")
    func access() async throws {
        let sample = try SampleSchool()
        let (school, head) = try await sample.founded()
        _ = try await school.openSession(for: head, seconds: 3_600)
        _ = try await school.add(login: "co.lan", name: "Hồ Thị Lan", role: .teacher, by: head)
        let target = sample.folder + "/sao.soat"
        _ = try await school.backup(to: target)
        let copy = try DatabaseQueue(path: target)
        for table in ["sessions", "codes", "tokens"] {
            #expect(try await copy.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } == 0)
        }
        #expect(try await school.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM codes") } == 1)
        let other = sample.folder + "/r.txt"
        try Data("không phải bản sao".utf8).write(to: URL(filePath: other))
        await #expect(throws: StoreError.notAStore(other)) {
            try await School.restore(other, to: sample.folder + "/moi.soat", passphrase: nil, clock: sample.clock.read)
        }
    }

    @Test("A wrong passphrase, a damaged copy and a file in the way leave nothing behind")
    func refusals() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let target = sample.folder + "/sao.soat"
        let fresh = sample.folder + "/moi.soat"
        _ = try await school.backup(to: target, keysUnder: Self.passphrase)
        await #expect(throws: StoreError.alreadyThere(target)) { try await school.backup(to: target) }
        await #expect(throws: StoreError.wrongPassphrase) {
            try await School.restore(target, to: fresh, passphrase: "một câu khác", clock: sample.clock.read)
        }
        await #expect(throws: StoreError.alreadyThere(sample.path)) {
            try await School.restore(target, to: sample.path, passphrase: nil, clock: sample.clock.read)
        }
        let copy = try DatabaseQueue(path: target)
        try await copy.write { db in
            try db.execute(sql: "DROP TRIGGER ledger_entries_unchanged")
            try db.execute(sql: "UPDATE ledger_entries SET entry = replace(entry, 'principal', 'secretary')")
        }
        try copy.close()
        await #expect(throws: StoreError.badBackup) {
            try await School.restore(target, to: fresh, passphrase: nil, clock: sample.clock.read)
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: sample.folder).filter { $0.hasPrefix("moi") }
        #expect(left.isEmpty)
    }

    @Test("A rotation that was cut short is finished at the next use")
    func rotation() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let path = sample.path + ".key"
        let old = try String(contentsOfFile: path, encoding: .utf8)
        try await school.rotateKey(by: head)
        let new = try String(contentsOfFile: path, encoding: .utf8)
        #expect(new != old)
        // As if the power had gone between the entry and the change of files.
        try FileManager.default.removeItem(atPath: path)
        for (name, text) in [(path, old), (path + ".new", new)] {
            try #require(SigningKey(text: text)).write(to: name)
        }
        #expect(try await school.signingKey().publicKey == school.publicKey())
        #expect(try String(contentsOfFile: path, encoding: .utf8) == new)
    }

    @Test("A signature holds for its message and its key alone")
    func signatures() throws {
        let (key, other) = (SigningKey(), SigningKey())
        let signature = try key.signature(of: Array("bài 12".utf8))
        #expect(SigningKey.isValid(signature, of: Array("bài 12".utf8), publicKey: key.publicKey))
        #expect(!SigningKey.isValid(signature, of: Array("bài 13".utf8), publicKey: key.publicKey))
        #expect(!SigningKey.isValid(signature, of: Array("bài 12".utf8), publicKey: other.publicKey))
        #expect(!SigningKey.isValid([], of: [], publicKey: []))
    }
}

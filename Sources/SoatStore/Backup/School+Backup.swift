internal import Foundation
internal import GRDB
internal import Glibc
public import SoatGate

/// What a backup or a restore brought over.
public struct Copied: Sendable, Hashable {
    /// Of the ledger; all of them hold.
    public let entries: Int
    /// Files that were gone or damaged already where they came from: they are not in the copy.
    public let lost: [LostFile]

    /// One file of a post.
    public struct LostFile: Sendable, Hashable {
        public let post: String
        public let revision: Int
        /// Which of its files, from 1.
        public let position: Int
    }
}

extension School {
    /// Copies the file while it is in use, and looks the copy over.
    ///
    /// The copy is one file, mode 0600; sessions, codes and tokens are not in it. Keys go along
    /// only under a passphrase, in a file beside it; the files of posts and the school's own rules in folders beside it.
    ///
    /// - Returns: what is in it. Files of posts that were damaged are told, and keep nothing else from being saved.
    /// - Throws: ``StoreError``; then there is no copy.
    public func backup(to path: String, keysUnder passphrase: String? = nil) async throws -> Copied {
        for path in [path, RulesFolder.path(beside: path)] where SchoolFile.exists(path) {
            throw StoreError.alreadyThere(path)
        }
        var sealed: SealedKey?
        if let passphrase { sealed = try SealedKey(try await signingKey(), passphrase: passphrase) }
        let partial = path + ".partial"
        try PrivateFile.write([], to: partial)
        do {
            try copy(to: partial)
            let school = try School(opening: partial, clock: clock)
            try await school.endAccess()
            let audit = try await school.audit()
            let lost = try await school.copyFiles(from: self.path, to: path)
            try school.close()
            guard audit.fault == nil else { throw StoreError.badBackup }
            try RulesFolder.copy(from: self.path, to: path)
            try Self.settle(partial)
            if let sealed { try PrivateFile.write(Array(sealed.text.utf8), to: SigningKey.path(beside: path)) }
            guard unsafe rename(partial, path) == 0 else { throw SchoolFile.failure(errno) }
            PrivateFile.sync(folder: SchoolFile.folder(of: path))
            return Copied(entries: audit.count, lost: lost)
        } catch {
            Self.removeFiles(of: partial)
            RulesFolder.remove(beside: path)
            throw StoreError.explained(error)
        }
    }

    /// Makes a school's file of a backup, and looks it over.
    ///
    /// - Parameters:
    ///   - passphrase: opens the keys beside the backup; `nil`: a new signing key is made, which is an entry.
    /// - Returns: the school, and what came with the backup.
    /// - Throws: ``StoreError``; then there is no file.
    public static func restore(
        _ backup: String, to path: String, passphrase: String?, clock: @escaping @Sendable () -> Moment
    ) async throws -> (school: School, copied: Copied) {
        for path in [path, SigningKey.path(beside: path), RulesFolder.path(beside: path)] where SchoolFile.exists(path) {
            throw StoreError.alreadyThere(path)
        }
        guard SchoolFile.exists(backup) else { throw StoreError.missingFile(backup) }
        let key = try passphrase.map { passphrase in
            let beside = SigningKey.path(beside: backup)
            guard let text = FileManager.default.contents(atPath: beside) else { throw StoreError.missingKey(beside) }
            return try SealedKey(text: String(decoding: text, as: UTF8.self)).opened(with: passphrase)
        }
        try PrivateFile.copy(backup, to: path)
        do {
            let school = try School(opening: path, clock: clock)
            let audit = try await school.audit()
            guard audit.fault == nil else { throw StoreError.badBackup }
            let lost = try await school.copyFiles(from: backup, to: path)
            try RulesFolder.copy(from: backup, to: path)
            try await school.endAccess()
            if let key {
                guard try await school.publicKey() == key.publicKey else { throw StoreError.wrongPassphrase }
                try key.write(to: SigningKey.path(beside: path))
            } else {
                try await school.rotateKey(by: nil)
            }
            return (school, Copied(entries: audit.count, lost: lost))
        } catch {
            removeFiles(of: path)
            RulesFolder.remove(beside: path)
            removeFiles(of: SigningKey.path(beside: path))
            // It is the backup that is none, not the file that was to be made of it.
            if case StoreError.notAStore = error { throw StoreError.notAStore(backup) }
            throw StoreError.explained(error)
        }
    }

    /// What opens the school that was opens nothing in its copy.
    private func endAccess() async throws {
        try await write { db in
            for table in ["sessions", "codes", "tokens"] { try db.execute(sql: "DELETE FROM \(table)") }
        }
    }

    /// SQLite's online backup: pages are copied in turn, others may read and write meanwhile.
    private func copy(to path: String) throws {
        let copy = try DatabaseQueue(path: path)
        try pool.backup(to: copy)
        // One file to keep, without a log beside it.
        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try copy.close()
    }

    /// Leaves one file, which is on the disk.
    private static func settle(_ path: String) throws {
        let copy = try DatabaseQueue(path: path)
        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try copy.close()
        let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw SchoolFile.failure(errno) }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw SchoolFile.failure(errno) }
    }

    static func removeFiles(of path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
}

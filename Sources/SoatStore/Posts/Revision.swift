internal import Crypto
internal import Foundation
internal import GRDB
internal import SoatGate
internal import SoatLedger
internal import SoatText

/// A revision as its rows say.
struct Revision {
    let scan: GateScan
    /// `nil` once it was erased.
    let text: String?
    let attachments: [Attachment]

    static func fetch(_ post: String, _ number: Int, in db: Database) throws -> Revision {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT r.*, t.text FROM revisions r LEFT JOIN ledger_texts t ON t.n = r.entry AND t.name = 'text'
                    WHERE r.post = ? AND r.number = ?
                    """), arguments: [post, number])
        guard let row else { throw StoreError.corrupt }
        return Revision(
            scan: try GateScan(row), text: row["text"], attachments: try attachments(of: post, number, in: db))
    }

    static func attachments(of post: String, _ number: Int, in db: Database) throws -> [Attachment] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT name, content, size FROM attachments WHERE post = ? AND revision = ? ORDER BY position"),
            arguments: [post, number]
        ).map { row in
            guard let content = Fingerprint(bytes: row["content"] as Data) else { throw StoreError.corrupt }
            return Attachment(name: row["name"], content: content, size: row["size"])
        }
    }

    static func insert(
        _ post: String, _ number: Int, _ draft: RevisionDraft, _ scan: GateScan, _ entry: Int, in db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO revisions (post, number, entry, content, channels, findings, failures, rules, scanned_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            post, number, entry, Data(draft.fingerprint.bytes), try Channels.text(draft.channels), try scan.findingsColumn,
            try JSONText.of(scan.failures), scan.rulesVersion, scan.day.description,
        ])
        for (i, attachment) in draft.attachments.enumerated() {
            try db.execute(
                sql: "INSERT INTO attachments (post, revision, position, name, content, size) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [post, number, i + 1, attachment.name, Data(attachment.content.bytes), attachment.size])
        }
    }

    static func save(_ scan: GateScan, of post: String, _ number: Int, in db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE revisions SET findings = ?, failures = ?, rules = ?, scanned_on = ? WHERE post = ? AND number = ?"
        ).execute(arguments: [
            try scan.findingsColumn, try JSONText.of(scan.failures), scan.rulesVersion, scan.day.description, post, number,
        ])
    }
}

/// A revision that is to be written.
struct RevisionDraft: Sendable {
    let text: String
    let channels: Set<Channel>
    private let files: [AttachmentFolder.Draft]
    let fingerprint: Fingerprint

    /// Checks the text, and writes its files beside the store, under names that nobody asks for yet.
    ///
    /// Whoever makes one calls ``dropFiles()`` in the end, whatever became of it.
    init(_ content: PostContent, _ school: School) throws {
        guard content.text.count <= PostContent.longestText else {
            throw PostError.textTooLong(most: PostContent.longestText)
        }
        text = content.text
        channels = content.channels
        let folder = AttachmentFolder(beside: school.path)
        var files: [AttachmentFolder.Draft] = []
        do {
            for file in content.files { files.append(try folder.draft(of: file)) }
        } catch {
            for file in files { file.drop() }
            throw error
        }
        self.files = files
        fingerprint = try Fingerprint.sha256(
            ContentBytes.bytes(text: content.text, channels: content.channels, attachments: files.map(\.attachment)))
    }

    var attachments: [Attachment] { files.map(\.attachment) }

    /// Gives the files their names; asked within the transaction that says whose they are.
    func keepFiles() throws {
        for file in files { try file.keep() }
    }

    func dropFiles() {
        for file in files { file.drop() }
    }

    var texts: [String: String] {
        var texts = ["text": text, "content": fingerprint.hex]
        if !attachments.isEmpty {
            texts["files"] = attachments.map { "\($0.content.hex) \($0.name)" }.joined(separator: "\n")
        }
        return texts
    }

    var facts: [String: Fact] {
        ["channels": .words(channels.map(\.rawValue).sorted().compactMap { Word($0) }), "files": .number(attachments.count)]
    }
}

extension Fingerprint {
    /// The SHA-256 of some bytes.
    static func sha256(_ bytes: [UInt8]) throws -> Fingerprint {
        guard let fingerprint = Fingerprint(bytes: Array(SHA256.hash(data: bytes))) else { throw StoreError.failed(code: 0) }
        return fingerprint
    }
}

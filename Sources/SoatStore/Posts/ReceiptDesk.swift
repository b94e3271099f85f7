internal import GRDB
internal import SoatGate

/// Issues and finds clearance receipts.
struct ReceiptDesk {
    let db: Database

    /// Signs a receipt for an approval that was just given.
    func issue(
        _ post: Post, _ approval: Approval, text: String, approvedAs party: Party, _ entry: Int, _ key: SigningKey
    ) throws {
        let receipt = Receipt(
            code: try freeCode(), post: post.id, revision: approval.revision, content: approval.content,
            text: try Fingerprint.sha256(Array(PublishedText.folded(text).utf8)), rulesVersion: approval.rulesVersion,
            channels: approval.channels, approvedAs: party, approvedAt: approval.at, until: approval.until)
        let signed = SignedReceipt(receipt: receipt, signature: try key.signature(of: receipt.signedBytes))
        try db.execute(
            sql: "INSERT INTO receipts (code, post, revision, entry, word) VALUES (?, ?, ?, ?, ?)",
            arguments: [receipt.code.description, post.id, receipt.revision, entry, signed.word])
    }

    /// The newest receipt of a post.
    func newest(of post: String) throws -> SignedReceipt? {
        try String.fetchOne(
            db, sql: "SELECT word FROM receipts WHERE post = ? ORDER BY entry DESC LIMIT 1", arguments: [post]
        ).flatMap { SignedReceipt(word: $0) }
    }

    func find(_ code: ReceiptCode) throws -> SignedReceipt? {
        try String.fetchOne(db, sql: "SELECT word FROM receipts WHERE code = ?", arguments: [code.description])
            .flatMap { SignedReceipt(word: $0) }
    }

    /// A code that no receipt has yet.
    private func freeCode() throws -> ReceiptCode {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<100 {
            let chance = (0..<5).map { _ in UInt8.random(in: 0...255, using: &random) }
            if let code = ReceiptCode(chance: chance), try find(code) == nil { return code }
        }
        throw StoreError.failed(code: 0)
    }
}

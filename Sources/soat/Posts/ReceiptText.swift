import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatText

/// A receipt as people read it.
enum ReceiptText {
    /// - Parameter standing: what became of the post; `nil` where only the school's file would know.
    static func lines(
        of receipt: Receipt, _ standing: ReceiptStanding?, now: Moment, _ calendar: SchoolCalendar, _ language: Language
    ) -> String {
        func words(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }
        let until = MomentWords.text(receipt.until, calendar.utcOffset, language)
        let isOver = now >= receipt.until ? words(" (đã qua)", " (over)") : ""
        let now = standing.map { "\(words("Hiện nay", "Now")): \($0.title[language])\n" } ?? ""
        let at = MomentWords.text(receipt.approvedAt, calendar.utcOffset, language)
        let channels = receipt.channels.map { $0.title[language] }.sorted().joined(separator: ", ")
        return """
            \(words("Mã phiếu", "Code")): \(receipt.code)
            \(words("Bài", "Post")): \(TerminalWidth.printable(receipt.post)), \(words("bản", "revision")) \(receipt.revision)
            \(words("Duyệt lúc", "Approved at")): \(at)
            \(words("Người duyệt", "Approved by")): \(receipt.approvedAs.title[language])
            \(words("Đăng tại", "To stand at")): \(channels)
            \(words("Được đăng đến", "May be published until")): \(until)\(isOver)
            \(now)
            """
    }
}

/// A receipt as a program reads it.
struct ReceiptAnswer: Encodable {
    let code: String
    let post: String
    let revision: Int
    let content: String
    let rules: String
    let channels: [String]
    let approvedAs: String
    let approvedAt: String
    let until: String
    let receipt: String
    let publicKey: String
    let valid: Bool?
    let sameText: Bool?
    let expired: Bool
    let now: String?

    init(
        _ signed: SignedReceipt, publicKey: [UInt8], isValid: Bool?, text: Bool?, _ standing: ReceiptStanding?, now: Moment
    ) {
        let receipt = signed.receipt
        code = receipt.code.description
        post = receipt.post
        revision = receipt.revision
        content = receipt.content.hex
        rules = receipt.rulesVersion
        channels = receipt.channels.map(\.rawValue).sorted()
        approvedAs = receipt.approvedAs.rawValue
        approvedAt = receipt.approvedAt.description
        until = receipt.until.description
        self.receipt = signed.word
        self.publicKey = Fingerprint(bytes: publicKey)?.hex ?? ""
        valid = isValid
        sameText = text
        expired = now >= receipt.until
        self.now = standing?.rawValue
    }

    enum CodingKeys: String, CodingKey {
        case code, post, revision, content, rules, channels, until, receipt, valid, expired, now
        case approvedAs = "approved-as"
        case approvedAt = "approved-at"
        case publicKey = "public-key"
        case sameText = "same-text"
    }
}

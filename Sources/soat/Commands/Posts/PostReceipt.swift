import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore

/// `soat post receipt`: proof that a post was approved, as a code, a word and a picture.
struct PostReceipt: SchoolCommand {
    static let path = ["post", "receipt"]

    enum QR: String, CaseIterable { case terminal, svg, none }

    @Argument var id: String?
    @Option var qr: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let id else { throw UsageError.missingPost }
        let qr: QR = try OptionValues.choice(qr, option: "--qr") ?? .terminal
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        let signed = try await school.receipt(of: id, for: reader)
        let key = try await school.publicKey(of: signed)
        let calendar = try await school.settings().calendar
        let standing = try await school.standing(of: signed.receipt)
        let now = SchoolChoice.clock()
        if format == .json {
            try console.print(json: ReceiptAnswer(signed, publicKey: key, isValid: nil, text: nil, standing, now: now))
            return .clean
        }
        if qr == .svg {
            guard let code = QRCode(signed.word) else { throw UsageError.tooLongForQR }
            console.print(code.svg)
            return .clean
        }
        console.print(ReceiptText.lines(of: signed.receipt, standing, now: now, calendar, console.language))
        console.print("\n\(signed.word)\n")
        if qr == .terminal, let code = QRCode(signed.word) { console.print("\n" + code.terminal(colour: console.hasColour)) }
        return .clean
    }

    static let summary = Localized(vi: "phiếu duyệt của một bài, có mã và QR", en: "the clearance receipt of a post")

    static let help = Localized(
        vi: """
            Phiếu duyệt: mã ngắn, chữ ký số của trường và mã QR. Phiếu gắn với đúng từng chữ của bài; không ghi tên ai.

            Cách dùng: soat post receipt MÃ [tùy chọn]

              --qr KIỂU           terminal (mặc định), svg (chỉ in hình), none
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            The clearance receipt: a short code, the school's signature and a QR code. It holds for exactly this text, and
            names nobody.

            Usage: soat post receipt ID [options]

              --qr KIND           terminal (default), svg (only the picture), none
            \(SchoolHelp.forMembers[.english])

            """)
}

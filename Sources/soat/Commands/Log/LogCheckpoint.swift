import ArgumentParser
import SoatDiagnostics
import SoatLedger
import SoatPrinter
import SoatStore

/// `soat log checkpoint`: what the ledger is now, signed, for somebody else to keep.
struct LogCheckpoint: SchoolCommand {
    static let path = ["log", "checkpoint"]

    @Option var qr: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let origin: String
        let size: Int
        let root: String
        let note: String
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let qr: PostReceipt.QR = try OptionValues.choice(qr, option: "--qr") ?? .none
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        guard School.logReaders.contains(actor.role) else {
            throw StoreError.notAllowed(needed: ["secretary", "deputy", "principal"])
        }
        let checkpoint = try await school.checkpoint()
        switch format {
        case .json:
            try console.print(
                json: Answer(
                    origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root.description, note: checkpoint.note))
        case .text where qr == .svg:
            guard let code = QRCode(checkpoint.note) else { throw UsageError.tooLongForQR }
            console.print(code.svg)
        case .text:
            console.print(checkpoint.note)
            if qr == .terminal, let code = QRCode(checkpoint.note) {
                console.print("\n" + code.terminal(colour: console.hasColour))
            }
            let told = Localized(
                vi:
                    "Mốc ở \(checkpoint.size) mục. Gửi cho người khác giữ (in, thư, cấp trên); sau này kiểm bằng: soat log verify"
                    + " --checkpoint TỆP",
                en: "At \(checkpoint.size) entries. Let somebody else keep it (print, mail); later: soat log verify"
                    + " --checkpoint FILE")
            console.tell(told[console.language])
        }
        return .clean
    }

    static let summary = Localized(
        vi: "in mốc kiểm sổ để người khác giữ", en: "print a signed checkpoint")

    static let help = Localized(
        vi: """
            Kiểm cả sổ, rồi in một mốc có chữ ký của trường (dạng C2SP tlog-checkpoint). Ai giữ mốc này thì sau biết được sổ có bị
            viết lại không.

            Cách dùng: soat log checkpoint [--qr terminal|svg] > moc.txt

              --qr KIỂU           in thêm mã QR của mốc: terminal, hoặc svg (chỉ in hình)
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Verify the ledger, then print what it is now with the school's signature (C2SP tlog-checkpoint). Who keeps it can tell
            later whether the ledger was written anew.

            Usage: soat log checkpoint [--qr terminal|svg] > checkpoint.txt

              --qr KIND           its QR code too: terminal, or svg (only the picture)
            \(SchoolHelp.forMembers[.english])

            """)
}

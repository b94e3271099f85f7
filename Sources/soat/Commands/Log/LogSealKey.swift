import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat log seal-key`: the head or the secretary makes their key for full texts.
struct LogSealKey: SchoolCommand {
    static let path = ["log", "seal-key"]

    @Option(name: .customLong("passphrase-fd")) var descriptor: Int?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        guard SealHolder(actor.role) != nil else {
            throw StoreError.notAllowed(needed: SealHolder.allCases.map(\.role.rawValue))
        }
        let stored = try await school.makeSealKey(passphrase: try passphrase(console), by: actor)
        switch format {
        case .json: try console.print(json: EntryAnswer(stored))
        case .text:
            console.print(
                Localized(
                    vi: "Đã ghi mục \(stored.number). Quên câu mật khẩu này thì toàn văn đã niêm phong không mở được nữa.\n",
                    en: "Recorded as entry \(stored.number). Without this passphrase no sealed full text can be opened again.\n"
                )[console.language])
        }
        return .clean
    }

    private func passphrase(_ console: Console) throws(UsageError) -> String {
        if let descriptor { return try SecretInput.line(from: descriptor, option: "--passphrase-fd") }
        let typed = try SecretInput.typed(
            Localized(vi: "Câu mật khẩu niêm phong: ", en: "Sealing passphrase: ")[console.language])
        let again = try SecretInput.typed(Localized(vi: "Gõ lại câu mật khẩu: ", en: "Once more: ")[console.language])
        guard again == typed else { throw .passwordsDiffer }
        return typed
    }

    static let summary = Localized(vi: "lập khóa niêm phong toàn văn", en: "make your key for sealed full texts")

    static let help = BreachHelp.text(
        Localized(vi: "log seal-key [tùy chọn]", en: "log seal-key [options]"),
        Localized(
            vi: """
                Hiệu trưởng và thư ký mỗi người lập một khóa, dưới câu mật khẩu riêng, khác mật khẩu đăng nhập. Toàn văn kèm lời báo vi phạm
                được niêm phong bằng cả hai khóa: một người không mở được. Lập khóa mới thì khóa cũ vẫn mở những gì đã niêm phong trước đó.
                """,
            en: """
                The head and the secretary each make a key, under a passphrase of their own, which is not their password. Full texts kept
                with reports of breaches are sealed to both: neither opens them alone. Older keys still open what was sealed to them.
                """),
        lines: Localized(
            vi: "  --passphrase-fd SỐ  đọc câu mật khẩu từ bộ mô tả tệp này",
            en: "  --passphrase-fd N   read the passphrase from this file descriptor"))
}

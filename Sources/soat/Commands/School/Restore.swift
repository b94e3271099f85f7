import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat restore`: a school's file out of a backup.
struct Restore: SchoolCommand {
    static let path = ["restore"]

    @Argument var source: String?
    @Flag(name: .customLong("with-keys")) var withKeys = false
    @Option(name: .customLong("passphrase-fd")) var passphraseDescriptor: Int?
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let file: String
        let entries: Int
        /// As `post/revision/number` each.
        let lost: [String]
        let keys: Bool
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let source else { throw UsageError.missingOption("SOURCE") }
        let target = try school.path()
        let hasKeys = withKeys || passphraseDescriptor != nil
        let passphrase = hasKeys ? try Passphrase.read(passphraseDescriptor, console) : nil
        let (restored, copied) = try await School.restore(
            source, to: target, passphrase: passphrase, clock: SchoolChoice.clock)
        try restored.close()
        switch format {
        case .json:
            try console.print(
                json: Answer(file: target, entries: copied.entries, lost: copied.lost.map(LostFiles.name), keys: hasKeys))
        case .text:
            let keys = Localized(
                vi: hasKeys ? "Khóa ký cũ đã mở." : "Đã tạo khóa ký mới; sổ ghi việc này.",
                en: hasKeys ? "The old signing key is back." : "A new signing key was made; the ledger says so.")
            let told = Localized(
                vi: "Đã khôi phục vào \(target), đã kiểm lại: sổ có \(copied.entries) mục. \(keys.vietnamese)\n"
                    + "Mọi phiên cũ đã hết: thầy cô đăng nhập lại.\n",
                en: "Restored to \(target) and looked over: \(copied.entries) entries. \(keys.english)\n"
                    + "All sessions have ended: sign in again.\n")
            console.print(told[console.language])
        }
        return LostFiles.tell(copied.lost, console)
    }

    static let summary = Localized(vi: "khôi phục tệp của trường từ bản sao lưu", en: "restore the school's file from a backup")

    static let help = Localized(
        vi: """
            Lập lại tệp của trường từ bản sao lưu, sau khi kiểm từng mục sổ. Không ghi đè tệp nào.

            Cách dùng: soat restore TỆP-SAO --store TỆP-MỚI [tùy chọn]

              --with-keys         mở khóa ký trong TỆP-SAO.key bằng câu mật khẩu (hỏi ở màn hình); không có thì
                                  tạo khóa mới, sổ ghi việc này
              --passphrase-fd SỐ  đọc câu mật khẩu từ bộ mô tả tệp này
            \(SchoolHelp.forOwners[.vietnamese])

            """,
        en: """
            Make the school's file anew from a backup, after every entry was looked over. Nothing is overwritten.

            Usage: soat restore SOURCE --store NEW-FILE [options]

              --with-keys         open the signing key in SOURCE.key with the passphrase (asked for); without it a
                                  new key is made, and the ledger says so
              --passphrase-fd N   read the passphrase from this file descriptor
            \(SchoolHelp.forOwners[.english])

            """)
}

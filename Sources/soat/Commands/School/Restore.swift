import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat restore`: a school's file out of a backup.
struct Restore: SchoolCommand {
    static let path = ["restore"]

    @Argument var source: String?
    @OptionGroup var keys: KeysChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let source else { throw UsageError.missingOption("SOURCE") }
        let target = try school.path()
        let passphrase = try keys.passphrase(console)
        let (restored, copied) = try await School.restore(
            source, to: target, passphrase: passphrase, clock: SchoolChoice.clock)
        let judgedBy = try await restored.lastRulesVersion()
        let settings = try await restored.settings()
        try restored.close()
        switch format {
        case .json:
            try console.print(json: CopyAnswer(target, copied, hasKeys: passphrase != nil))
        case .text:
            let keys = Localized(
                vi: passphrase != nil ? "Khóa ký cũ đã mở." : "Đã tạo khóa ký mới; sổ ghi việc này.",
                en: passphrase != nil ? "The old signing key is back." : "A new signing key was made; the ledger says so.")
            let told = Localized(
                vi: "Đã khôi phục vào \(target), đã kiểm lại: sổ có \(copied.entries) mục. \(keys.vietnamese)\n"
                    + "Mọi phiên cũ đã hết: thầy cô đăng nhập lại.\n",
                en: "Restored to \(target) and looked over: \(copied.entries) entries. \(keys.english)\n"
                    + "All sessions have ended: sign in again.\n")
            console.print(told[console.language])
        }
        if let judgedBy, let (_, rules) = PostDesk.rules(of: target, under: configuration, console),
            !settings.scanner(rules).standingVersions.contains(judgedBy)
        {
            let told = Localized(
                vi: "Quy tắc nay khác với lần soát gần nhất trong tệp: bài đã duyệt mà chưa đăng thì phải duyệt lại.",
                en: "The rules are others than those of the last check in the file: what is approved must be approved again.")
            console.tell(told[console.language])
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
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần TỆP-MỚI nhất); none: không dùng
            \(SchoolHelp.forOwners[.vietnamese])

            """,
        en: """
            Make the school's file anew from a backup, after every entry was looked over. Nothing is overwritten.

            Usage: soat restore SOURCE --store NEW-FILE [options]

              --with-keys         open the signing key in SOURCE.key with the passphrase (asked for); without it a
                                  new key is made, and the ledger says so
              --passphrase-fd N   read the passphrase from this file descriptor
              --config FILE       the school's configuration (default: the soat.yaml nearest to NEW-FILE); none: without
            \(SchoolHelp.forOwners[.english])

            """)
}

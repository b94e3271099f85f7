import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat backup`: a copy of the school's file, made while it is in use.
struct Backup: SchoolCommand {
    static let path = ["backup"]

    @Argument var target: String?
    @OptionGroup var keys: KeysChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let target else { throw UsageError.missingOption("TARGET") }
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        guard [.secretary, .deputy, .principal].contains(actor.role) else {
            throw StoreError.notAllowed(needed: ["secretary", "deputy", "principal"])
        }
        let passphrase = try keys.passphrase(console)
        let copied = try await school.backup(to: target, keysUnder: passphrase)
        switch format {
        case .json:
            try console.print(json: CopyAnswer(target, copied, hasKeys: passphrase != nil))
        case .text:
            let keys = Localized(
                vi: passphrase != nil ? "Khóa ký ở \(target).key, dưới câu mật khẩu." : "Khóa ký không đi kèm.",
                en: passphrase != nil
                    ? "The signing key is in \(target).key, under the passphrase." : "The signing key is not in it.")
            let told = Localized(
                vi: "Đã sao lưu vào \(target), đã kiểm lại: sổ có \(copied.entries) mục. \(keys.vietnamese)\n",
                en: "Backed up to \(target) and looked over: \(copied.entries) entries. \(keys.english)\n")
            console.print(told[console.language])
        }
        return LostFiles.tell(copied.lost, console)
    }

    static let summary = Localized(vi: "sao lưu tệp của trường", en: "back up the school's file")

    static let help = Localized(
        vi: """
            Sao lưu tệp của trường, cả khi đang dùng; bản sao được kiểm lại từng mục sổ trước khi báo xong.

            Cách dùng: soat backup TỆP-SAO [--with-keys] [tùy chọn]

              --with-keys         kèm khóa ký, dưới một câu mật khẩu (hỏi ở màn hình)
              --passphrase-fd SỐ  đọc câu mật khẩu từ bộ mô tả tệp này
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Back up the school's file, while it is in use too; every entry of the copy is looked over first.

            Usage: soat backup TARGET [--with-keys] [options]

              --with-keys         the signing key too, under a passphrase (asked for)
              --passphrase-fd N   read the passphrase from this file descriptor
            \(SchoolHelp.forMembers[.english])

            """)
}

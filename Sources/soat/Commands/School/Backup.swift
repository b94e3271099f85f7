import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat backup`: a copy of the school's file, made while it is in use.
struct Backup: SchoolCommand {
    static let path = ["backup"]

    @Argument var target: String?
    @Flag(name: .customLong("with-keys")) var withKeys = false
    @Option(name: .customLong("passphrase-fd")) var passphraseDescriptor: Int?
    @OptionGroup var member: MemberChoice
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
        guard let target else { throw UsageError.missingOption("TARGET") }
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        guard [.secretary, .deputy, .principal].contains(actor.role) else {
            throw StoreError.notAllowed(needed: ["secretary", "deputy", "principal"])
        }
        let hasKeys = withKeys || passphraseDescriptor != nil
        let passphrase = hasKeys ? try Passphrase.read(passphraseDescriptor, console) : nil
        let copied = try await school.backup(to: target, keysUnder: passphrase)
        switch format {
        case .json:
            try console.print(
                json: Answer(file: target, entries: copied.entries, lost: copied.lost.map(LostFiles.name), keys: hasKeys))
        case .text:
            let keys = Localized(
                vi: hasKeys ? "Khóa ký ở \(target).key, dưới câu mật khẩu." : "Khóa ký không đi kèm.",
                en: hasKeys ? "The signing key is in \(target).key, under the passphrase." : "The signing key is not in it.")
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

/// The passphrase of a backup's keys.
enum Passphrase {
    static func read(_ descriptor: Int?, _ console: Console) throws(UsageError) -> String {
        if let descriptor { return try SecretInput.line(from: descriptor, option: "--passphrase-fd") }
        return try SecretInput.typed(Localized(vi: "Câu mật khẩu của khóa: ", en: "Passphrase of the keys: ")[console.language])
    }
}

/// Files of posts that a copy could not take along.
enum LostFiles {
    static func name(_ file: Copied.LostFile) -> String { "\(file.post)/\(file.revision)/\(file.position)" }

    /// - Returns: 1 where something is lost, so that nobody takes the copy for whole.
    static func tell(_ lost: [Copied.LostFile], _ console: Console) -> ExitStatus {
        if lost.isEmpty { return .clean }
        let list = lost.map { file in
            Localized(
                vi: "bài \(file.post), lần \(file.revision), tệp thứ \(file.position)",
                en: "post \(file.post), revision \(file.revision), file \(file.position)")
        }
        console.report(
            Diagnostic(
                message: Localized(
                    vi: "\(lost.count) tệp đính kèm đã mất hoặc hỏng, nên không có trong bản này: "
                        + list.map(\.vietnamese).joined(separator: "; "),
                    en: "\(lost.count) attached files are gone or damaged, and not in this copy: "
                        + list.map(\.english).joined(separator: "; ")),
                hint: Localized(
                    vi: "lấy lại từ một bản sao lưu cũ hơn, hoặc đính kèm lại",
                    en: "take them from an older backup, or attach them anew")))
        return .findings
    }
}

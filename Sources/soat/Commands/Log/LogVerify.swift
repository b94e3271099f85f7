import ArgumentParser
import Foundation
import SoatDiagnostics
import SoatPrinter
import SoatLedger
import SoatStore

/// `soat log verify`: does the ledger hold?
struct LogVerify: SchoolCommand {
    static let path = ["log", "verify"]

    @Option(name: .customLong("checkpoint")) var checkpoints: [String] = []
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let holds: Bool
        let entries: Int
        let root: String
        let agreed: [Int]
        let fault: String?
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let notes = try checkpoints.map(CheckpointFile.read)
        let school = try school.open()
        _ = try await member.member(of: school, console)
        let audit = try await school.audit(against: notes)
        let fault = audit.fault.map { EntryWords.fault($0)[console.language] }
        switch format {
        case .json:
            try console.print(
                json: Answer(
                    holds: fault == nil, entries: audit.count, root: audit.root.description, agreed: audit.agreed, fault: fault)
            )
        case .text:
            let told =
                fault.map {
                    Localized(
                        vi: "Sổ không khớp: \($0). Đừng ghi thêm; giữ nguyên tệp và báo cho người có trách nhiệm.\n",
                        en: "The ledger does not hold: \($0). Write no more, keep the file, tell who is responsible.\n")
                }
                ?? Localized(
                    vi: "Sổ nguyên vẹn: \(audit.count) mục, khớp \(audit.agreed.count) mốc.\n",
                    en: "The ledger holds: \(audit.count) entries, \(audit.agreed.count) checkpoint(s) agree.\n")
            console.print(told[console.language])
        }
        return fault == nil ? .clean : .findings
    }

    static let summary = Localized(
        vi: "kiểm sổ: có mục nào bị sửa, bỏ, thêm không", en: "verify the ledger")

    static let help = Localized(
        vi: """
            Đọc lại toàn bộ sổ và nói có mục nào bị sửa, bỏ, thêm, đổi chỗ hay viết lại không. Mốc do người khác giữ thì mới
            chứng tỏ được điều gì: ai ghi được vào tệp cũng viết lại được cả sổ lẫn mốc trong đó.

            Cách dùng: soat log verify [--checkpoint TỆP]… [tùy chọn]

              --checkpoint TỆP    mốc kiểm sổ đã in hoặc gửi đi trước đây; ghi được nhiều lần

            Mã thoát: 0 nguyên vẹn; 1 không khớp; 2 không kiểm được.
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Read the whole ledger, and say whether an entry was edited, deleted, inserted, moved or written anew. Only checkpoints
            that somebody else keeps prove something: who can write the file can write it anew with all that is in it.

            Usage: soat log verify [--checkpoint FILE]… [options]

              --checkpoint FILE   a checkpoint that was printed or sent earlier; may be repeated

            Exit codes: 0 it holds; 1 it does not; 2 it could not be read.
            \(SchoolHelp.forMembers[.english])

            """)
}

/// Checkpoints in files.
enum CheckpointFile {
    static func read(_ path: String) throws -> Checkpoint {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw StoreError.missingFile(path) }
        guard let checkpoint = Checkpoint(in: String(decoding: bytes, as: UTF8.self)) else {
            throw StoreError.badCheckpoint(path)
        }
        return checkpoint
    }
}

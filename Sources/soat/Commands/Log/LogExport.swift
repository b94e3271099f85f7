import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatLedger
import SoatStore

/// `soat log export`: the chain, for whoever verifies it elsewhere.
struct LogExport: SchoolCommand {
    static let path = ["log", "export"]

    @Flag var csv = false
    @Flag var printable = false
    @Option(name: .customLong("with-texts")) var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    /// - Throws: ``StoreError/brokenLedger``: a ledger that does not hold is not put on paper under the school's signature.
    private func page(_ school: School, _ names: [PersonID: String], _ language: Language) async throws -> LogPage {
        // Rules that cannot be read stand by their ids: the ledger is printed all the same.
        let rules = (try? PostDesk.nearestBook(of: try self.school.path()))?.rules ?? []
        return LogPage(
            settings: try await school.settings(), names: names, isMasked: reason == nil,
            checkpoint: try await school.checkpoint(), now: SchoolChoice.clock(), language: language,
            ruleTitles: Dictionary(rules.map { ($0.id, $0.title) }) { first, _ in first })
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard !(csv && printable) else { throw UsageError.apart(["--csv", "--printable"]) }
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        guard School.logReaders.contains(actor.role) else {
            throw StoreError.notAllowed(needed: ["secretary", "deputy", "principal"])
        }
        let names = reason == nil ? [:] : try await school.names()
        let lines = ExportLines(
            csv ? .csv : printable ? .printable(try await page(school, names, console.language)) : .jsonLines, names: names)
        try await school.export(withTexts: reason, by: actor) { try lines.add($0) }
        console.print(lines.taken())
        return .clean
    }

    static let summary = Localized(
        vi: "xuất sổ để kiểm ở nơi khác", en: "export the ledger")

    static let help = Localized(
        vi: """
            Xuất cả sổ, mỗi mục một dòng: mục đúng từng byte và hàm băm của nó, đủ để người khác kiểm (docs/ledger-format.md).
            Không kèm lời nào mà người ta đã viết, trừ khi hiệu trưởng cần và ghi lý do: sổ ghi lại việc ấy.

            Cách dùng: soat log export [--csv|--printable] [tùy chọn]

              --csv               bảng CSV thay cho JSON từng dòng
              --printable         trang HTML để in, có mốc kiểm sổ và mã QR ở cuối
              --with-texts LÝ-DO  kèm lời và khóa còn lưu; việc của hiệu trưởng
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Export the whole ledger, an entry a line: its exact bytes and its hash, all that others need to verify it
            (docs/ledger-format.md). Nothing that people wrote is in it, unless the head asks with a reason, which is an entry.

            Usage: soat log export [--csv|--printable] [options]

              --csv               a CSV table instead of JSON lines
              --printable         an HTML page for paper, with a checkpoint and its QR code at the end
              --with-texts REASON the texts and keys that are still kept; for the head
            \(SchoolHelp.forMembers[.english])

            """)
}

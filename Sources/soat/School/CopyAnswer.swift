import SoatDiagnostics
import SoatStore

/// What was copied, for programs.
struct CopyAnswer: Encodable {
    let file: String
    let entries: Int
    /// As `post/revision/number` each.
    let lost: [String]
    let keys: Bool

    init(_ file: String, _ copied: Copied, hasKeys: Bool) {
        self.file = file
        entries = copied.entries
        lost = copied.lost.map { "\($0.post)/\($0.revision)/\($0.position)" }
        keys = hasKeys
    }
}

/// Files of posts that a copy could not take along.
enum LostFiles {
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

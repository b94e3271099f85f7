import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat record nominate`: the same as `soat post nominate`, where people look for records.
struct RecordNomination: PostStepCommand {
    static let path = ["record", "nominate"]

    @OptionGroup var post: PostChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        [.nominate]
    }

    static let summary = Localized(
        vi: "đề xuất một bài lên trang của ngành", en: "put a post forward for the office's page")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Đề xuất một bài đã đăng lên trang của ngành (111/QĐ-THCS Điều 16); cùng một việc với soat post nominate.",
        en: "Put a published post forward for the education office's page; the same as soat post nominate.")
}

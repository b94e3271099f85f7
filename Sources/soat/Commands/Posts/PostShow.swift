import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat post show`: a post, what stands in its way, and what its reader may do.
struct PostShow: SchoolCommand {
    static let path = ["post", "show"]

    @Argument var id: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let id else { throw UsageError.missingPost }
        guard let desk = try await PostDesk.open(school, member, configuration, console) else { return .failed }
        let dossier = try await desk.school.post(id, for: desk.member, desk.scanner)
        try PostText.show(dossier, desk, format, console, isBrief: false)
        return dossier.blockers.isEmpty ? .clean : .findings
    }

    static let summary = Localized(vi: "xem một bài và việc còn dở", en: "show a post and what is open")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id, vi: "Xem một bài: chữ, tệp, bước, việc còn dở và việc thầy cô làm được.",
        en: "Show a post: text, files, step, what is open and what you may do.", lines: [PostHelp.configuration], isStep: false)
}

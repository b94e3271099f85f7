import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat post history`: the steps of a post, oldest first.
struct PostHistoryList: SchoolCommand {
    static let path = ["post", "history"]

    @Argument var id: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let id else { throw UsageError.missingPost }
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        let steps = try await school.history(of: id, for: reader)
        switch format {
        case .json: try console.print(json: steps.map(PostAnswer.Step.init))
        case .text:
            let calendar = try await school.settings().calendar
            for step in steps { console.print(PostText.line(of: step, calendar, console.language) + "\n") }
        }
        return .clean
    }

    static let summary = Localized(vi: "xem các bước một bài đã qua", en: "the steps of a post")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id, vi: "Xem các bước một bài đã qua: ai, lúc nào, vì sao.",
        en: "The steps of a post: who, when, why.", isStep: false)
}

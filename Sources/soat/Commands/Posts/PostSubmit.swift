import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post submit`: the author hands a draft to the board.
struct PostSubmit: PostStepCommand {
    static let path = ["post", "submit"]

    @OptionGroup var post: PostChoice
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        [.submit]
    }

    static let summary = Localized(vi: "gửi bài cho ban biên tập", en: "hand a post to the editorial board")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Gửi bài cho ban biên tập (bước 1). Bài được soát lại; còn chỗ cần xem thì vẫn gửi được, nhưng chưa đăng được.",
        en:
            "Hand a post to the editorial board (step 1). It is checked once more; what is open does not keep it from being handed in."
    )
}

import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// `soat post publish`: the post stands at an address.
struct PostPublish: PostStepCommand {
    static let path = ["post", "publish"]

    @OptionGroup var post: PostChoice
    @Option var channel: String?
    @Option var address: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        let asked: Channel? = try OptionValues.choice(channel, option: "--channel")
        let open = dossier.summary.post.channels.subtracting(dossier.publications.map(\.channel))
        guard let place = asked ?? (open.count == 1 ? open.first : nil) else { throw UsageError.missingOption("--channel") }
        return [.publish(place, address: address ?? "")]
    }

    static let summary = Localized(vi: "ghi bài đã đăng ở đâu", en: "record where a post was published")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi: "Ghi bài đã đăng ở đâu, lúc nào (bước 4). Soát không tự đăng: thầy cô đăng đúng bản đã duyệt rồi ghi địa chỉ.",
        en: "Record where and when the post was published (step 4). Soát publishes nothing itself.",
        lines: [PostHelp.channel, ("--address ĐỊA-CHỈ|URL", "địa chỉ của bài sau khi đăng", "the address it stands at")])
}

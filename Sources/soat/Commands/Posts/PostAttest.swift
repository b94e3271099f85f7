import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat post attest`: what rules ask to be signed, and the words the school makes its own.
struct PostAttest: PostStepCommand {
    static let path = ["post", "attest"]

    @OptionGroup var post: PostChoice
    @Option var finding: Int?
    @Option var name: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        let (summary, actor) = (dossier.summary, desk.member.actor)
        // Who asks for one thing hears why not; who asks for all signs what is theirs to sign.
        let isChosen = finding != nil || name != nil
        let open = dossier.blockers.compactMap { blocker -> PostOrder? in
            switch blocker {
            case .unsigned(let open, let asked) where isMeant(open, asked):
                let refusal = ClosingRules.refusal(asked, of: open, in: summary.post, by: actor)
                return isChosen || refusal == nil ? .attest(finding: open.number, name: asked) : nil
            case .openFinding(let open, let kinds) where kinds.contains(.schoolPublishes) && isMeant(open, Self.school):
                let refusal = ClosingRules.refusal(.schoolPublishes, of: open, in: summary.post, by: actor)
                return isChosen || refusal == nil
                    ? .close(finding: open.number, .schoolPublishes, reason: "", consent: nil) : nil
            default: return nil
            }
        }
        guard !open.isEmpty else { throw UsageError.nothingToSign }
        return open
    }

    private func isMeant(_ open: GateFinding, _ asked: String) -> Bool {
        finding ?? open.number == open.number && name ?? asked == asked
    }

    private static let school = Closing.Kind.schoolPublishes.rawValue

    static let summary = Localized(vi: "ký xác nhận", en: "sign what rules ask for")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi:
            "Ký những điều quy tắc hỏi: gia đình đã đồng ý nêu tên, nhà trường đăng tin này. Không ghi gì thêm: ký mọi điều thầy cô ký được.",
        en: "Sign what rules ask for: the family agrees, the school publishes this. Without options: all that you may sign.",
        lines: [
            ("--finding SỐ|N", "chỉ ký cho chỗ này", "only for this finding"),
            (
                "--name ĐIỀU|NAME", "chỉ ký điều này, ví dụ consent-pupil, school-publishes",
                "only this, such as consent-pupil, school-publishes"
            ),
        ])
}

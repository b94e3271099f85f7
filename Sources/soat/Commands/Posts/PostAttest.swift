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
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder] {
        let open = dossier.blockers.compactMap { blocker -> PostOrder? in
            switch blocker {
            case .unsigned(let open, let asked) where finding ?? open.number == open.number && name ?? asked == asked:
                .attest(finding: open.number, name: asked)
            case .openFinding(let open, let kinds)
            where kinds.contains(.schoolPublishes) && finding ?? open.number == open.number
                && name ?? Self.school == Self.school:
                .close(finding: open.number, .schoolPublishes, reason: "", consent: nil)
            default: nil
            }
        }
        guard !open.isEmpty else { throw UsageError.nothingToSign }
        return open
    }

    private static let school = Closing.Kind.schoolPublishes.rawValue

    static let summary = Localized(vi: "ký xác nhận", en: "sign what rules ask for")

    static let help = PostHelp.text(
        path, arguments: PostHelp.id,
        vi:
            "Ký những điều quy tắc hỏi: gia đình đã đồng ý nêu tên, nhà trường đăng tin này. Không ghi gì thêm: ký mọi điều còn chờ.",
        en: "Sign what rules ask for: the family agrees, the school publishes this. Without options: all that waits.",
        lines: [
            ("--finding SỐ|N", "chỉ ký cho chỗ này", "only for this finding"),
            (
                "--name ĐIỀU|NAME", "chỉ ký điều này, ví dụ consent-pupil, school-publishes",
                "only this, such as consent-pupil, school-publishes"
            ),
        ])
}

import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore
import SoatText

/// A state as a chip shows it, and how far along the way it is.
struct StateChip: Sendable {
    let name: String
    let tone: String

    init(_ state: State, _ language: Language) {
        let title = state.title[language]
        name = title.prefix(1).uppercased() + title.dropFirst()
        tone =
            switch state {
            case .draft, .cancelled, .removed: "plain"
            case .submitted, .inReview, .awaitingApproval: "accent"
            case .approved, .published, .corrected: "ok"
            case .returned, .removalRequested: "warning"
            }
    }

    /// - Parameter post: one whose approval is under rules that found less than those of today is not ready to go out.
    init(_ post: Post, _ work: SchoolWork) {
        guard post.isOutdated(under: work.scanner) else {
            self.init(post.state, work.language)
            return
        }
        self.init(name: work.say("Đã duyệt, cần duyệt lại", "Approved, to be approved again"), tone: "warning")
    }

    private init(name: String, tone: String) {
        self.name = name
        self.tone = tone
    }
}

/// The way of a post to the public, as the steps above it.
struct PathStep: Sendable {
    let name: String
    let isDone: Bool
    let isNow: Bool

    static func list(_ state: State, _ language: Language) -> [PathStep] {
        let names = [
            Localized(vi: "Nháp", en: "Draft"), Localized(vi: "Đã gửi", en: "Submitted"),
            Localized(vi: "Đang xem", en: "In review"), Localized(vi: "Chờ duyệt", en: "Approval"),
            Localized(vi: "Đã duyệt", en: "Approved"), Localized(vi: "Đăng", en: "Published"),
        ]
        let place: Int? =
            switch state {
            case .draft, .returned: 0
            case .submitted: 1
            case .inReview: 2
            case .awaitingApproval: 3
            case .approved: 4
            case .published, .corrected, .removalRequested: 5
            case .cancelled, .removed: nil
            }
        guard let place else { return [] }
        return names.enumerated().map {
            PathStep(name: $1[language], isDone: $0 < place || place == 5 && $0 == 5, isNow: $0 == place && place < 5)
        }
    }
}

extension Action {
    /// What the button says.
    var button: Localized {
        switch self {
        case .revise: Localized(vi: "Sửa bài", en: "Edit")
        case .submit: Localized(vi: "Gửi duyệt", en: "Submit")
        case .review: Localized(vi: "Nhận xem bài này", en: "Take it for review")
        case .forward: Localized(vi: "Trình duyệt", en: "Lay before the head")
        case .returnToEditor: Localized(vi: "Trả lại người biên tập", en: "Return to the editor")
        case .returnToAuthor: Localized(vi: "Trả lại người viết", en: "Return to the author")
        case .close, .attest: Localized(vi: "Ký", en: "Sign")
        case .approve: Localized(vi: "Duyệt", en: "Approve")
        case .publish: Localized(vi: "Ghi là đã đăng", en: "Record as published")
        case .correct: Localized(vi: "Đính chính bằng bản mới nhất", en: "Correct with the newest revision")
        case .nominate: Localized(vi: "Đề xuất lên trang của ngành", en: "Nominate")
        case .disclose: Localized(vi: "Ghi là bài công khai", en: "Mark as disclosed by law")
        case .requestRemoval: Localized(vi: "Đề nghị gỡ", en: "Ask for removal")
        case .refuseRemoval: Localized(vi: "Không gỡ", en: "Refuse the removal")
        case .remove: Localized(vi: "Gỡ bài", en: "Remove")
        case .cancel: Localized(vi: "Hủy bài", en: "Cancel")
        case .expire: Localized(vi: "Hết hạn", en: "Expired")
        }
    }
}

/// A post on a line of a list.
struct PostLine: Sendable {
    let id: String
    let title: String
    let author: String
    let places: String
    /// Under the title: of one's own posts only where they stand.
    let byline: String
    let chip: StateChip
    let open: String?
    /// Whether somebody asked about it, and was answered.
    let advice: String?
    let changed: String

    /// - Parameter advice: by posts; see ``SoatStore/School/adviceStates(of:for:)``.
    init(_ summary: PostSummary, _ work: SchoolWork, _ advice: [String: AdviceState] = [:]) {
        self.advice =
            switch advice[summary.post.id] {
            case .asked: work.say("có câu hỏi", "a question")
            case .answered: work.say("có trả lời", "answered")
            case nil: nil
            }
        id = summary.post.id
        title = summary.title.isEmpty ? work.say("(bài không còn chữ)", "(no text)") : summary.title
        author = summary.authorName ?? work.say("(đã xóa tên)", "(name erased)")
        let channels = Channel.allCases.filter(summary.post.channels.contains)
        places = channels.isEmpty ? work.say("chưa chọn nơi đăng", "no place yet") : ChannelWords.list(channels, work.language)
        byline = summary.post.author == work.member.person ? places : "\(author) · \(places)"
        chip = StateChip(summary.post, work)
        let count = summary.openCount
        open = count > 0 && !summary.post.state.isFinal ? work.say("còn \(count) việc", "\(count) open") : nil
        changed = work.time(summary.changedAt)
    }
}

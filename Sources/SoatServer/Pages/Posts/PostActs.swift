import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// What this person may do with a post now, by the gate's own table, as forms.
struct PostActs: Sendable {
    /// Words that a comment is about, and the comment.
    struct Remark: Sendable {
        let isFirst: Bool
        let quote: String
        let note: String
    }

    /// A form with a reason, or with nothing but a button. One that was refused is open, with what was sent.
    struct Act: Sendable {
        let step: String
        let button: String
        /// Refused as long as something is missing that stands above it.
        let isWaiting: Bool
        /// One filled button: what leads on, where nothing is to be mended first.
        let isMain: Bool
        /// A decision that is asked for now, as visible as what stands beside it.
        let isAsked: Bool
        let needsReason: Bool
        let needsGround: Bool
        let hasComments: Bool
        let isSimple: Bool
        let isOpen: Bool
        /// Whom the words are for, or why it is done.
        let reasonLabel: String
        let reason: String
        let remarks: [Remark]
        let grounds: [Choice]
    }

    /// Approval has a day, and stays visible where something blocks it.
    struct Approval: Sendable {
        let until: String
        let earliest: String
        let isBlocked: Bool
        let left: Int
        /// Where nothing else leads on: one filled button.
        let isMain: Bool
    }

    let canEdit: Bool
    let editLabel: String
    /// Whether what leads on is to mend the text.
    let isEditMain: Bool
    /// What leads on.
    let main: [Act]
    /// What somebody asked to be decided.
    let asked: [Act]
    let rest: [Act]
    let hasRest: Bool
    let approvals: [Approval]
    /// Where the newest revision is approved already: only its day can be another.
    let renewals: [Approval]
    let publishing: [Choice]
    let address: String
    let canPublish: Bool
    /// Why it cannot be published now, and which step leads on.
    let unpublishable: String?
    let isNone: Bool

    /// - Parameter sent: the step that was refused, and its form.
    init(_ dossier: PostDossier, _ work: SchoolWork, sent: (step: String, form: FormFields)?) {
        let post = dossier.summary.post
        let language = work.language
        let isOwn = post.isWritten(by: work.member.person)
        let actions = dossier.actions.filter { !$0.needsAnotherPerson || !isOwn }
        canEdit = actions.contains(.revise)
        editLabel = work.say("Sửa bài", "Edit the text")
        let leading: [Action] = [.submit, .review, .forward]
        let isIncomplete = dossier.blockers.contains { $0 == .noText || $0 == .noChannel }
        let toMend = canEdit && Self.isToMend(dossier)
        isEditMain = toMend && isOwn
        let decisions: Set<Action> = post.state == .removalRequested ? [.refuseRemoval, .remove] : []
        func act(_ action: Action) -> Act {
            let needsReason = action.needsReason || action == .cancel
            let form = sent?.step == action.rawValue ? sent?.form : nil
            let quotes = form?.all("quote") ?? []
            let notes = form?.all("note") ?? []
            let text = { (list: [String], index: Int) in index < list.count ? list[index] : "" }
            return Act(
                step: action.rawValue, button: action.button[language], isWaiting: action == .submit && isIncomplete,
                isMain: !toMend, isAsked: decisions.contains(action),
                needsReason: needsReason, needsGround: action == .requestRemoval || action == .remove,
                hasComments: action == .returnToAuthor || action == .returnToEditor, isSimple: !needsReason,
                isOpen: form != nil, reasonLabel: Self.reasonLabel(action)[language],
                reason: form?.text("reason") ?? "",
                remarks: (0..<2).map { Remark(isFirst: $0 == 0, quote: text(quotes, $0), note: text(notes, $0)) },
                grounds: RemovalGround.allCases.map {
                    Choice(value: $0.rawValue, name: $0.title[language], isChosen: $0.rawValue == form?["ground"])
                })
        }
        main = leading.filter(actions.contains).map(act)
        let apart: Set<Action> = [.revise, .close, .attest, .approve, .publish, .expire]
        rest = actions.filter { action in
            if decisions.contains(action) { return false }
            if action == .correct { return post.revision > post.live?.revision ?? post.revision }
            if action == .remove { return !post.isDisclosure }
            if action == .nominate { return !post.isNominated }
            if action == .disclose { return !post.isDisclosure }
            return !leading.contains(action) && !apart.contains(action)
        }.map(act)
        hasRest = !rest.isEmpty
        asked = actions.filter { decisions.contains($0) && ($0 != .remove || !post.isDisclosure) }.map(act)
        let open = (post.approval?.channels ?? []).subtracting(post.live?.channels ?? [])
        let published = sent.flatMap { $0.step == "publish" ? $0.form : nil }
        address = published?.text("address") ?? ""
        let chosen = published?["channel"].flatMap(Channel.init(rawValue:)).map { Set([$0]) } ?? []
        publishing = Choice.channels(chosen, language, of: Channel.allCases.filter(open.contains))
        canPublish = actions.contains(.publish) && !open.isEmpty && post.approval != nil
        let isOutdated = post.approval.map { !work.scanner.standingVersions.contains($0.rulesVersion) } ?? false
        unpublishable =
            if isOutdated && post.live != nil {
                work.say(
                    "Quy tắc đã đổi. Đăng thêm nơi khác thì người duyệt duyệt lại trước.",
                    "The rules changed. For another place it must be approved again first.")
            } else if dossier.blockers.isEmpty {
                nil
            } else {
                work.say("Chưa đăng được: còn việc ở trên.", "It cannot be published yet: see above.")
            }
        let left = dossier.blockers.filter { !$0.waitsForApproval }
        let approval = Approval(
            until: sent.flatMap { $0.step == "approve" ? $0.form["until"] : nil } ?? work.today.adding(days: 7).description,
            earliest: work.today.description, isBlocked: !left.isEmpty, left: left.count,
            isMain: !canPublish || unpublishable != nil)
        let isAgain = post.approval?.revision == post.revision && dossier.blockers.isEmpty
        approvals = actions.contains(.approve) && !isAgain ? [approval] : []
        renewals = actions.contains(.approve) && isAgain ? [approval] : []
        isNone = main.isEmpty && rest.isEmpty && approvals.isEmpty && renewals.isEmpty && !canPublish && !canEdit
    }

    private static func reasonLabel(_ action: Action) -> Localized {
        switch action {
        case .returnToAuthor: Localized(vi: "Nhắn người viết", en: "A word to the author")
        case .returnToEditor: Localized(vi: "Nhắn người biên tập", en: "A word to the editor")
        default: Localized(vi: "Vì sao", en: "Why")
        }
    }

    /// Whether the text is to be changed before it goes on: something in it hurts somebody, or it came back with remarks.
    private static func isToMend(_ dossier: PostDossier) -> Bool {
        let post = dossier.summary.post
        let isReturned = post.state == .returned && dossier.comments.contains { $0.revision == post.revision }
        let hurts = dossier.blockers.contains { blocker in
            if case .openFinding(let finding, _) = blocker { finding.level == .error } else { false }
        }
        return isReturned || hurts
    }
}

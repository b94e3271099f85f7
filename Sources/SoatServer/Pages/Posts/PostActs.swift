import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// What this person may do with a post now, by the gate's own table, as forms.
struct PostActs: Sendable {
    /// A form with a reason, or with nothing but a button.
    struct Act: Sendable {
        let step: String
        let button: String
        let isMain: Bool
        let needsReason: Bool
        let needsGround: Bool
        let hasComments: Bool
        let isSimple: Bool
    }

    /// Approval has a day, and stays visible where something blocks it.
    struct Approval: Sendable {
        let until: String
        let earliest: String
        let isBlocked: Bool
        let left: Int
    }

    let canEdit: Bool
    let editLabel: String
    /// What leads on, one filled button.
    let main: [Act]
    let rest: [Act]
    let hasRest: Bool
    let approvals: [Approval]
    let publishing: [Choice]
    let canPublish: Bool
    let grounds: [Choice]
    let isNone: Bool

    init(_ dossier: PostDossier, _ work: SchoolWork) {
        let post = dossier.summary.post
        let language = work.language
        let isOwn = post.isWritten(by: work.member.person)
        let actions = dossier.actions.filter { !$0.needsAnotherPerson || !isOwn }
        canEdit = actions.contains(.revise)
        editLabel = work.say("Sửa bài", "Edit the text")
        let leading: [Action] = [.submit, .review, .forward]
        func act(_ action: Action) -> Act {
            let needsReason = action.needsReason || action == .cancel
            return Act(
                step: action.rawValue, button: action.button[language], isMain: leading.contains(action),
                needsReason: needsReason, needsGround: action == .requestRemoval || action == .remove,
                hasComments: action == .returnToAuthor || action == .returnToEditor, isSimple: !needsReason)
        }
        main = leading.filter(actions.contains).map(act)
        let apart: Set<Action> = [.revise, .close, .attest, .approve, .publish, .expire]
        rest = actions.filter { action in
            if action == .correct { return post.revision > post.live?.revision ?? post.revision }
            if action == .remove { return !post.isDisclosure }
            if action == .nominate { return !post.isNominated }
            if action == .disclose { return !post.isDisclosure }
            return !leading.contains(action) && !apart.contains(action)
        }.map(act)
        hasRest = !rest.isEmpty
        let left = dossier.blockers.filter { !$0.waitsForApproval }
        approvals =
            actions.contains(.approve)
            ? [
                Approval(
                    until: work.today.adding(days: 7).description, earliest: work.today.description,
                    isBlocked: !left.isEmpty, left: left.count)
            ] : []
        let open = (post.approval?.channels ?? []).subtracting(post.live?.channels ?? [])
        publishing = Choice.channels([], language, of: Channel.allCases.filter(open.contains))
        canPublish = actions.contains(.publish) && !open.isEmpty && post.approval != nil
        grounds = RemovalGround.allCases.map { Choice(value: $0.rawValue, name: $0.title[language], isChosen: false) }
        isNone = main.isEmpty && rest.isEmpty && approvals.isEmpty && !canPublish && !canEdit
    }
}

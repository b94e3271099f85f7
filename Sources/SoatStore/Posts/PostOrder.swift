public import SoatGate
public import SoatText

/// What somebody asks to be done with a post, with all that has to be written down of it.
public enum PostOrder: Sendable {
    case revise(PostContent, eventEnd: CalendarDate?)
    case submit
    case review
    case forward
    /// - Parameter comments: on stretches of the newest revision.
    case giveBack(toAuthor: Bool, reason: String, comments: [PostComment])
    /// - Parameter consent: the number of the entry that records it, for a closing by consent.
    case close(finding: Int, Closing.Kind, reason: String, consent: Int?)
    case attest(finding: Int, name: String)
    case approve(until: Moment)
    case publish(Channel, address: String)
    /// - Parameter content: saved as a revision first; `nil`: the newest revision as it is.
    case correct(PostContent?, reason: String)
    case nominate
    case disclose
    case requestRemoval(RemovalGround, reason: String)
    case refuseRemoval(reason: String)
    case remove(RemovalGround, reason: String)
    case cancel(reason: String)

    /// As the gate is asked; a revision's fingerprint is made where it is written.
    var request: Request? {
        switch self {
        case .revise: nil
        case .submit: .submit
        case .review: .review
        case .forward: .forward
        case .giveBack(let toAuthor, let reason, _):
            toAuthor ? .returnToAuthor(hasReason: reason.hasWords) : .returnToEditor(hasReason: reason.hasWords)
        case .close(let finding, let kind, let reason, _): .close(kind, finding: finding, hasReason: reason.hasWords)
        case .attest(let finding, let name): .attest(name, finding: finding)
        case .approve(let until): .approve(until: until)
        case .publish(let channel, _): .publish(channel)
        case .correct(_, let reason): .correct(hasReason: reason.hasWords)
        case .nominate: .nominate
        case .disclose: .disclose
        case .requestRemoval(_, let reason): .requestRemoval(hasReason: reason.hasWords)
        case .refuseRemoval(let reason): .refuseRemoval(hasReason: reason.hasWords)
        case .remove(_, let reason): .remove(hasReason: reason.hasWords)
        case .cancel: .cancel
        }
    }

    var reason: String? {
        switch self {
        case .giveBack(_, let reason, _), .close(_, _, let reason, _), .correct(_, let reason), .requestRemoval(_, let reason),
            .refuseRemoval(let reason), .remove(_, let reason), .cancel(let reason):
            reason.hasWords ? reason : nil
        default: nil
        }
    }

    /// Whether a text is approved by it, which a receipt proves.
    var approves: Bool {
        switch self {
        case .approve, .correct: true
        default: false
        }
    }

    /// What the table is asked first: a correction that brings a text begins as a revision.
    var firstAction: Action {
        switch self {
        case .revise, .correct(.some, _): .revise
        default: request?.action ?? .revise
        }
    }

    /// What is to be written down first.
    var content: PostContent? {
        switch self {
        case .revise(let content, _): content
        case .correct(let content, _): content
        default: nil
        }
    }

    /// Whether it is about what is published, where something is: a newer revision that waits behind it does not concern it.
    var isAboutLive: Bool {
        switch self {
        case .approve, .publish: true
        default: false
        }
    }

    /// Whether the rules of the day look at the text once more before it is decided.
    var asksForScan: Bool {
        switch self {
        case .submit, .approve, .correct: true
        default: false
        }
    }
}

extension String {
    var hasWords: Bool { !allSatisfy(\.isWhitespace) }
}

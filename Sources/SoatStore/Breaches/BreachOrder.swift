public import SoatGate
public import SoatRules
public import SoatText

/// A report of a possible breach.
public struct BreachReport: Sendable, Hashable {
    public let matter: BreachMatter
    /// Whom it is on, by their login; `nil`: the author of the post.
    public var login: String?
    public var category: SoatRules.Category?
    public var level: Level
    /// The day it was published, or should have been supplied; `nil`: of a post the day it was published, else today.
    public var day: CalendarDate?
    /// The last day to answer; `nil`: in three working days.
    public var answerBy: CalendarDate?
    /// What is the matter, in words.
    public var what: String
    /// What was published, whole; kept sealed, where the school keeps such texts.
    public var fullText: String?

    public init(
        _ matter: BreachMatter, on login: String? = nil, category: SoatRules.Category? = nil, level: Level = .warning,
        day: CalendarDate? = nil, answerBy: CalendarDate? = nil, what: String, fullText: String? = nil
    ) {
        self.matter = matter
        self.login = login
        self.category = category
        self.level = level
        self.day = day
        self.answerBy = answerBy
        self.what = what
        self.fullText = fullText
    }
}

/// Something to do with a reported breach, with the words that belong to it.
public enum BreachOrder: Sendable, Hashable {
    case answer(String)
    case confirm(reason: String)
    case withdraw(reason: String)
    /// - Parameter due: `nil`: in three working days.
    case step(BreachStep, due: CalendarDate?, note: String?)
    case appeal(String)
    case correct(BreachCorrection, reason: String)

    /// - Parameter term: the day a step is due that says none itself.
    func request(term: CalendarDate) -> BreachRequest {
        switch self {
        case .answer(let text): .answer(hasReason: text.hasWords)
        case .confirm(let reason): .confirm(hasReason: reason.hasWords)
        case .withdraw(let reason): .withdraw(hasReason: reason.hasWords)
        case .step(let step, let due, _): .step(step, due: due ?? term)
        case .appeal(let text): .appeal(hasReason: text.hasWords)
        case .correct(let correction, let reason): .correct(correction, hasReason: reason.hasWords)
        }
    }

    var texts: [String: String] {
        switch self {
        case .answer(let text), .appeal(let text): return ["answer": text]
        case .confirm(let reason), .withdraw(let reason), .correct(_, let reason): return ["reason": reason]
        case .step(_, _, let note):
            var texts: [String: String] = [:]
            if let note, note.hasWords { texts["note"] = note }
            return texts
        }
    }
}

/// Why something was not done with a reported breach. No case holds what people wrote.
public enum BreachError: Error, Hashable, Sendable {
    case refused(BreachRefusal)
    /// There is none of that number that this person may see.
    case unknown(Int)
    /// The post does not stand at that place.
    case notPublished(String)
    /// Of something published elsewhere, or not supplied, somebody must be named.
    case nobodyNamed
    /// What was published elsewhere is named by the address of its page.
    case noAddress
}

public import SoatRules
public import SoatText

/// A reported breach as it stands after some of its entries: without a word of what people wrote.
public struct Breach: Sendable, Hashable {
    /// Of the entry that reported it.
    public let number: Int
    /// Whom it is on.
    public let person: PersonID
    public let reporter: PersonID?
    public let reportedOn: CalendarDate
    public let sort: BreachSort
    /// `nil` where it was published elsewhere, or not at all.
    public let post: String?
    public internal(set) var category: SoatRules.Category?
    public internal(set) var level: Level
    public internal(set) var channel: Channel?
    /// The day it was published, or should have been supplied: it counts in that day's school year.
    public internal(set) var day: CalendarDate
    /// The last day of the term in which the person may answer before anything is decided.
    public let answerBy: CalendarDate
    public internal(set) var state: BreachState = .reported
    /// The steps taken, in their order.
    public internal(set) var steps: [BreachStep] = []

    public init(
        number: Int, person: PersonID, reporter: PersonID?, reportedOn: CalendarDate, sort: BreachSort, post: String?,
        category: SoatRules.Category?, level: Level, channel: Channel?, day: CalendarDate, answerBy: CalendarDate
    ) {
        self.number = number
        self.person = person
        self.reporter = reporter
        self.reportedOn = reportedOn
        self.sort = sort
        self.post = post
        self.category = category
        self.level = level
        self.channel = channel
        self.day = day
        self.answerBy = answerBy
    }
}

/// What an entry of the ledger says that happened to a breach.
public enum BreachEvent: Sendable, Hashable {
    case took(BreachAction, by: BreachParty)
    case stepped(BreachStep, by: BreachParty)
    case corrected(BreachCorrection, by: BreachParty)

    public var action: BreachAction {
        switch self {
        case .took(let action, _): action
        case .stepped: .step
        case .corrected: .correct
        }
    }

    public var party: BreachParty {
        switch self {
        case .took(_, let party), .stepped(_, let party), .corrected(_, let party): party
        }
    }
}

/// What was recorded wrongly, and how it is.
public struct BreachCorrection: Sendable, Hashable {
    public var category: SoatRules.Category?
    public var level: Level?
    public var channel: Channel?
    public var day: CalendarDate?

    public init(
        category: SoatRules.Category? = nil, level: Level? = nil, channel: Channel? = nil, day: CalendarDate? = nil
    ) {
        self.category = category
        self.level = level
        self.channel = channel
        self.day = day
    }
}

extension Breach {
    /// Takes an event on, as a reader of the ledger does.
    ///
    /// - Returns: false for one that the table does not have here; the breach is then as it was.
    @discardableResult
    public mutating func replay(_ event: BreachEvent) -> Bool {
        guard case .allowed(let next) = BreachTransitions.cell(state, event.action, event.party) else { return false }
        state = next
        switch event {
        case .took: break
        case .stepped(let step, _): steps.append(step)
        case .corrected(let correction, _):
            category = correction.category ?? category
            level = correction.level ?? level
            channel = correction.channel ?? channel
            day = correction.day ?? day
        }
        return true
    }
}

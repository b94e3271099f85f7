public import SoatText

/// Why something cannot be done with a reported breach now.
public enum BreachRefusal: Error, Sendable, Hashable {
    case notInThisState(BreachState, BreachAction)
    case notForThisParty(allowed: Set<BreachParty>)
    case needsReason
    /// The person has not answered, and may until this day.
    case mayStillAnswer(until: CalendarDate)
    /// One step follows the other.
    case stepOutOfOrder(next: [BreachStep])
    case dateHasPassed
    /// The person must have this many working days at least.
    case termTooShort(least: CalendarDate)
    /// What has not happened yet is no breach.
    case dayToCome
    case nothingCorrected
}

/// What somebody asks to do with a reported breach.
public enum BreachRequest: Sendable, Hashable {
    case answer(hasReason: Bool)
    case confirm(hasReason: Bool)
    case withdraw(hasReason: Bool)
    case step(BreachStep, due: CalendarDate)
    case appeal(hasReason: Bool)
    case correct(BreachCorrection, hasReason: Bool)

    public var action: BreachAction {
        switch self {
        case .answer: .answer
        case .confirm: .confirm
        case .withdraw: .withdraw
        case .step: .step
        case .appeal: .appeal
        case .correct: .correct
        }
    }

    var hasReason: Bool {
        switch self {
        case .answer(let given), .confirm(let given), .withdraw(let given), .appeal(let given), .correct(_, let given): given
        case .step: true
        }
    }
}

/// Decides what may be done with a reported breach. Pure: the same breach, person and day give the same answer.
public struct BreachGate: Sendable {
    /// Working days that a person has to answer before anything is decided.
    public static let answerTerm = 3

    public init() {}

    /// - Parameter isHeadConcerned: whether the breach is on the head.
    public func party(of actor: Actor, on breach: Breach, isHeadConcerned: Bool) -> BreachParty {
        if actor.person == breach.person { return .subject }
        switch actor.role {
        case .principal: return isHeadConcerned ? .colleague : .decider
        case .deputy: return isHeadConcerned || actor.isNamedDeputy ? .decider : .colleague
        case .secretary: return .secretary
        case .teacher, .editor: return .colleague
        }
    }

    /// The last day of the term in which the person may answer.
    ///
    /// - Parameter asked: a longer term.
    /// - Throws: ``BreachRefusal/termTooShort(least:)``.
    public func answerBy(
        _ asked: CalendarDate?, reported today: CalendarDate, _ calendar: SchoolCalendar
    ) throws(BreachRefusal) -> CalendarDate {
        let least = calendar.workday(Self.answerTerm, after: today)
        guard let asked else { return least }
        guard asked >= least else { throw .termTooShort(least: least) }
        return asked
    }

    /// Does one thing with a breach.
    ///
    /// - Returns: what its entry says; `breach` has taken it.
    /// - Throws: why not; `breach` is as it was.
    public func take(
        _ request: BreachRequest, on breach: inout Breach, as party: BreachParty, today: CalendarDate
    ) throws(BreachRefusal) -> BreachEvent {
        let action = request.action
        switch BreachTransitions.cell(breach.state, action, party) {
        case .allowed: break
        case .notInThisState: throw .notInThisState(breach.state, action)
        case .notForThisParty(let allowed): throw .notForThisParty(allowed: allowed)
        }
        guard !action.needsReason || request.hasReason else { throw .needsReason }
        let event = try event(of: request, breach, party, today)
        breach.replay(event)
        return event
    }

    private func event(
        of request: BreachRequest, _ breach: Breach, _ party: BreachParty, _ today: CalendarDate
    ) throws(BreachRefusal) -> BreachEvent {
        switch request {
        case .confirm where breach.state == .reported && today <= breach.answerBy:
            throw .mayStillAnswer(until: breach.answerBy)
        case .step(let step, let due):
            let next = nextSteps(of: breach)
            guard next.contains(step) else { throw .stepOutOfOrder(next: next) }
            guard due >= today else { throw .dateHasPassed }
            return .stepped(step, by: party)
        case .correct(let correction, _):
            guard correction != BreachCorrection() else { throw .nothingCorrected }
            guard correction.day.map({ $0 <= breach.reportedOn }) ?? true else { throw .dayToCome }
            return .corrected(correction, by: party)
        case .answer, .confirm, .withdraw, .appeal:
            return .took(request.action, by: party)
        }
    }

    /// The steps that may follow: one that was taken, again, or the first that was not.
    public func nextSteps(of breach: Breach) -> [BreachStep] {
        let path = breach.sort.steps
        let taken = path.prefix { breach.steps.contains($0) }.count
        return Array(path.prefix(taken + 1))
    }
}

/// The table: what may be done with a reported breach in which state, by whom, and where it leads.
///
/// - Source: contract §7; 111/QĐ-THCS Đ19; 361/PGD&ĐT §1. `docs/violations.md` is the same table as a page; a test
///   compares the two over every state, action and party.
public enum BreachTransitions {
    /// A cell of the table.
    public enum Cell: Sendable, Hashable {
        case allowed(BreachState)
        case notInThisState
        case notForThisParty(allowed: Set<BreachParty>)
    }

    public struct Row: Sendable, Hashable {
        public let state: BreachState
        public let action: BreachAction
        public let parties: Set<BreachParty>
        public let next: BreachState

        init(_ state: BreachState, _ action: BreachAction, by parties: Set<BreachParty>, _ next: BreachState) {
            self.state = state
            self.action = action
            self.parties = parties
            self.next = next
        }
    }

    public static func cell(_ state: BreachState, _ action: BreachAction, _ party: BreachParty) -> Cell {
        guard let row = rows.first(where: { $0.state == state && $0.action == action }) else { return .notInThisState }
        return row.parties.contains(party) ? .allowed(row.next) : .notForThisParty(allowed: row.parties)
    }

    private static let subject: Set<BreachParty> = [.subject]
    private static let decider: Set<BreachParty> = [.decider]
    private static let office: Set<BreachParty> = [.decider, .secretary]

    public static let rows: [Row] = [
        Row(.reported, .answer, by: subject, .answered),
        Row(.reported, .confirm, by: decider, .confirmed),
        Row(.reported, .withdraw, by: decider, .withdrawn),
        Row(.reported, .correct, by: office, .reported),

        Row(.answered, .answer, by: subject, .answered),
        Row(.answered, .confirm, by: decider, .confirmed),
        Row(.answered, .withdraw, by: decider, .withdrawn),
        Row(.answered, .correct, by: office, .answered),

        Row(.confirmed, .step, by: office, .confirmed),
        Row(.confirmed, .appeal, by: subject, .contested),
        Row(.confirmed, .withdraw, by: decider, .withdrawn),
        Row(.confirmed, .correct, by: office, .confirmed),

        Row(.contested, .answer, by: subject, .contested),
        Row(.contested, .confirm, by: decider, .upheld),
        Row(.contested, .withdraw, by: decider, .withdrawn),
        Row(.contested, .correct, by: office, .contested),

        Row(.upheld, .step, by: office, .upheld),
        Row(.upheld, .withdraw, by: decider, .withdrawn),
        Row(.upheld, .correct, by: office, .upheld),
    ]
}

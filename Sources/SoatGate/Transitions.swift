/// The table: what may be done with a post in which state, by whom, and where it leads.
///
/// - Source: contract §6; 111/QĐ-THCS Đ8–Đ16. `docs/gate.md` is the same table as a page; a test compares the two
///   over every state, action and party.
public enum Transitions {
    /// Where an action leads.
    public enum Next: Sendable, Hashable {
        case to(State)
        /// The state does not change.
        case same
        /// As it stood before its removal was asked for: published or corrected.
        case asLive
    }

    /// A cell of the table.
    public enum Cell: Sendable, Hashable {
        case allowed(Next)
        case notInThisState
        /// Others may.
        case notForThisParty(allowed: Set<Party>)
    }

    public struct Row: Sendable, Hashable {
        public let state: State
        public let action: Action
        public let parties: Set<Party>
        public let next: Next

        init(_ state: State, _ action: Action, by parties: Set<Party>, _ next: Next) {
            self.state = state
            self.action = action
            self.parties = parties
            self.next = next
        }
    }

    public static func cell(_ state: State, _ action: Action, _ party: Party) -> Cell {
        guard let row = index[Key(state: state, action: action)] else { return .notInThisState }
        return row.parties.contains(party) ? .allowed(row.next) : .notForThisParty(allowed: row.parties)
    }

    private static let author: Set<Party> = [.author]
    /// Who takes posts in and puts them online (Đ15, steps 1, 2 and 4).
    private static let desk: Set<Party> = [.editor, .secretary]
    private static let board = Party.board
    private static let approvers = Party.approvers
    /// Who says that a post is disclosed by law: the administrator, and the head.
    private static let registrars = Party.approvers.union([.secretary])

    public static let rows: [Row] =
        [
            Row(.draft, .revise, by: author, .same),
            Row(.draft, .submit, by: author, .to(.submitted)),
            Row(.draft, .cancel, by: author, .to(.cancelled)),

            Row(.submitted, .revise, by: author, .same),
            Row(.submitted, .review, by: board, .to(.inReview)),
            Row(.submitted, .returnToAuthor, by: board, .to(.returned)),
            Row(.submitted, .close, by: board, .same),
            Row(.submitted, .attest, by: board, .same),
            Row(.submitted, .disclose, by: registrars, .same),
            Row(.submitted, .cancel, by: author.union(approvers), .to(.cancelled)),

            Row(.inReview, .revise, by: board, .same),
            Row(.inReview, .forward, by: board, .to(.awaitingApproval)),
            Row(.inReview, .returnToAuthor, by: board, .to(.returned)),
            Row(.inReview, .close, by: board, .same),
            Row(.inReview, .attest, by: board, .same),
            Row(.inReview, .disclose, by: registrars, .same),
            Row(.inReview, .cancel, by: author.union(approvers), .to(.cancelled)),

            Row(.awaitingApproval, .revise, by: board, .to(.inReview)),
            Row(.awaitingApproval, .returnToEditor, by: approvers, .to(.inReview)),
            Row(.awaitingApproval, .returnToAuthor, by: approvers, .to(.returned)),
            Row(.awaitingApproval, .close, by: board, .same),
            Row(.awaitingApproval, .attest, by: board, .same),
            Row(.awaitingApproval, .approve, by: approvers, .to(.approved)),
            Row(.awaitingApproval, .disclose, by: registrars, .same),
            Row(.awaitingApproval, .cancel, by: author.union(approvers), .to(.cancelled)),

            Row(.approved, .revise, by: board, .to(.inReview)),
            Row(.approved, .returnToEditor, by: approvers, .to(.inReview)),
            Row(.approved, .returnToAuthor, by: approvers, .to(.returned)),
            Row(.approved, .publish, by: desk.union(approvers), .to(.published)),
            Row(.approved, .disclose, by: registrars, .same),
            Row(.approved, .cancel, by: approvers, .to(.cancelled)),
            Row(.approved, .expire, by: [.clock], .to(.awaitingApproval)),

            Row(.returned, .revise, by: author, .same),
            Row(.returned, .submit, by: author, .to(.submitted)),
            Row(.returned, .cancel, by: author, .to(.cancelled)),
        ] + [State.published, .corrected].flatMap(live) + [
            Row(.removalRequested, .revise, by: author.union(board), .same),
            Row(.removalRequested, .close, by: board, .same),
            Row(.removalRequested, .attest, by: board, .same),
            Row(.removalRequested, .correct, by: approvers, .to(.corrected)),
            Row(.removalRequested, .disclose, by: registrars, .same),
            Row(.removalRequested, .refuseRemoval, by: approvers, .asLive),
            Row(.removalRequested, .remove, by: approvers, .to(.removed)),
        ]

    /// What a published post and a corrected one have in common.
    private static func live(_ state: State) -> [Row] {
        [
            Row(state, .revise, by: author.union(board), .same),
            Row(state, .close, by: board, .same),
            Row(state, .attest, by: board, .same),
            // Leave to put the same text at the rest of its places, where the first ran out.
            Row(state, .approve, by: approvers, .same),
            // The same text at another of its places.
            Row(state, .publish, by: desk.union(approvers), .same),
            Row(state, .correct, by: approvers, .to(.corrected)),
            Row(state, .nominate, by: board, .same),
            Row(state, .disclose, by: registrars, .same),
            Row(state, .requestRemoval, by: Party.people, .to(.removalRequested)),
            Row(state, .remove, by: approvers, .to(.removed)),
        ]
    }

    private struct Key: Hashable {
        let state: State
        let action: Action
    }

    private static let index = Dictionary(
        rows.map { (Key(state: $0.state, action: $0.action), $0) }, uniquingKeysWith: { first, _ in first })
}

/// Where a reported breach stands.
public enum BreachState: String, Sendable, Hashable, CaseIterable {
    /// The person may answer; nothing is decided.
    case reported
    case answered
    case confirmed
    /// Confirmed, and the person asks that it be looked at again.
    case contested
    /// Confirmed, and again when it was looked at again.
    case upheld
    /// It was none. It counts nowhere, and nothing leads out of it.
    case withdrawn

    /// Whether it counts as a violation.
    public var isConfirmed: Bool { self == .confirmed || self == .upheld }
    /// Whether nobody has decided on it yet.
    public var isOpen: Bool { self == .reported || self == .answered }
}

/// What can be done with a reported breach.
public enum BreachAction: String, Sendable, Hashable, CaseIterable {
    case answer, confirm, withdraw, step, appeal, correct

    /// Whether a reason in words belongs to it.
    public var needsReason: Bool { self != .step }
}

/// As what somebody stands before one reported breach: a column of the table.
public enum BreachParty: String, Sendable, Hashable, CaseIterable {
    /// Whom it is on, whatever their role: who is concerned decides nothing.
    case subject
    /// The head, or whom they named to stand in; on the head any deputy.
    case decider
    case secretary
    case colleague
}

/// What a rule offers to put in place of what it found. Contract §5, `fix`.
public enum Fix: Sendable, Hashable {
    /// The value with its middle hidden, as its kind is usually masked.
    case mask
    /// The span goes.
    case remove
    case replace(String)
}

/// What becomes one finding: `merge`.
public enum Merging: String, Sendable, Hashable, CaseIterable {
    /// All hits of one table.
    case table
}

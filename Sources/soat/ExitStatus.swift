/// How the command ends. Contract §9.
enum ExitStatus: Int32, Sendable, Comparable {
    /// Nothing to stop for.
    case clean = 0
    /// Something at or above `--fail-on`.
    case findings = 1
    /// Bad usage, unreadable input, broken rules, a rule that did not finish.
    case failed = 2

    static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}

public import SoatScan

/// How many posts were checked and what was found in them. Tallies of parts add up to that of the whole.
public struct Tally: Sendable, Hashable {
    public private(set) var posts = 0
    public private(set) var errors = 0
    public private(set) var warnings = 0
    public private(set) var notes = 0
    /// Rules that did not finish.
    public private(set) var failures = 0
    /// Files and lines that could not be read.
    public private(set) var unread = 0
    /// The worst of the posts' verdicts.
    public private(set) var verdict = Verdict.pass

    public init() {}

    public mutating func count(_ result: CheckResult) {
        posts += 1
        for finding in result.findings {
            switch finding.level {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
        }
        failures += result.failures.count
        verdict = max(verdict, result.verdict)
    }

    public mutating func countUnread() {
        unread += 1
    }

    public static func += (a: inout Tally, b: Tally) {
        a.posts += b.posts
        a.errors += b.errors
        a.warnings += b.warnings
        a.notes += b.notes
        a.failures += b.failures
        a.unread += b.unread
        a.verdict = max(a.verdict, b.verdict)
    }
}

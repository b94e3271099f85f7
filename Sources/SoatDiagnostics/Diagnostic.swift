/// An error or a warning as its reader sees it: where, what, and what to do.
///
/// Each module has one `Error` enum whose cases are facts; a computed `diagnostic` words them.
/// A diagnostic never quotes personal data: it may show the line of a rule file, never a post.
public struct Diagnostic: Error, Sendable, Hashable {
    public enum Severity: Sendable, Hashable {
        case error, warning
    }

    public let severity: Severity
    /// Where, when the fault stands in a file.
    public let position: FilePosition?
    /// What is wrong, in one sentence without a final full stop.
    public let message: Localized
    /// What to do about it.
    public let hint: Localized?
    /// The line at `position`, and how many scalars of it are meant.
    public let excerpt: Excerpt?

    /// The line of the file that a diagnostic speaks of.
    public struct Excerpt: Sendable, Hashable {
        public let line: String
        /// Unicode scalars to underline from the position's column on, at least 1.
        public let length: Int

        public init(line: String, length: Int) {
            self.line = line
            self.length = length
        }
    }

    public init(
        _ severity: Severity = .error, at position: FilePosition? = nil, message: Localized, hint: Localized? = nil,
        excerpt: Excerpt? = nil
    ) {
        self.severity = severity
        self.position = position
        self.message = message
        self.hint = hint
        self.excerpt = excerpt
    }
}

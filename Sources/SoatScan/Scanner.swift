public import SoatRules
public import SoatText

/// Text and compiled rules in, findings out. No I/O, no state: one scanner serves any number of threads,
/// each with a ``ScanScratch`` of its own.
public struct Scanner: Sendable {
    public let book: RuleBook

    /// Compiles the rules.
    ///
    /// - Complexity: O(*p* + *r*), *p* the syllables of all phrases, *r* the rules.
    public init(_ book: RuleBook) {
        self.book = book
    }

    /// Checks one post.
    ///
    /// - Parameter scratch: reused from post to post, so that a check allocates only for what it finds.
    public func check(_ document: Document, scratch: inout ScanScratch) -> CheckResult {
        CheckResult()
    }

    /// Checks one post with a scratch of its own: handy for a single post, wasteful for many.
    public func check(_ document: Document) -> CheckResult {
        var scratch = makeScratch()
        return check(document, scratch: &scratch)
    }

    public func makeScratch() -> ScanScratch { ScanScratch() }
}

/// The working memory of one thread's checks.
public struct ScanScratch {
    init() {}
}

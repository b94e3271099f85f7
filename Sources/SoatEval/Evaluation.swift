public import SoatRules
public import SoatScan
internal import SoatText

/// What a scanner said of labelled posts, beside what their labels say.
public struct Evaluation: Sendable {
    public let outcomes: [EvaluatedPost]

    public init(_ outcomes: [EvaluatedPost]) {
        self.outcomes = outcomes
    }

    /// Scans each post in its own context.
    public init(_ posts: [LabelledPost], with scanner: Scanner) {
        var scratch = scanner.makeScratch()
        outcomes = posts.map { EvaluatedPost($0, scanner.check($0.document, scratch: &scratch)) }
    }
}

/// One post with its labels and what was found.
public struct EvaluatedPost: Sendable {
    public let post: LabelledPost
    public let result: CheckResult
    /// Categories labelled, and found, at level warning or error.
    public let labelled: Set<Category>
    public let found: Set<Category>

    public init(_ post: LabelledPost, _ result: CheckResult) {
        self.post = post
        self.result = result
        labelled = Set(post.labels.filter { !$0.isNote }.map(\.category))
        found = Set(result.findings.filter { $0.level > .note }.map(\.rule.category))
    }

    /// The same of reminders; a category that is above a note as well counts there alone.
    var labelledNotes: Set<Category> { Set(post.labels.filter(\.isNote).map(\.category)).subtracting(labelled) }
    var foundNotes: Set<Category> {
        Set(result.findings.filter { $0.level == .note }.map(\.rule.category)).subtracting(found)
    }

    /// Findings above a note of a category that the labels have too.
    var trueFindings: [Finding] { result.findings.filter { $0.level > .note && labelled.contains($0.rule.category) } }

    /// Whether a finding shares a letter with a label of its category.
    func overlapsLabel(_ finding: Finding) -> Bool {
        places(of: finding.rule.category).contains { $0.start < finding.bytes.end && finding.bytes.start < $0.end }
    }

    /// Whether a finding is exactly what a label of its category underlines.
    func equalsLabel(_ finding: Finding) -> Bool {
        places(of: finding.rule.category).contains(finding.bytes)
    }

    private func places(of category: Category) -> [ByteSpan] {
        post.labels.filter { $0.category == category && !$0.isNote }.flatMap(\.places)
    }
}

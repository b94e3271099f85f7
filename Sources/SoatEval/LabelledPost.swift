public import SoatDiagnostics
public import SoatRules
public import SoatScan
public import SoatText

/// A post with what a careful reader found in it. Contract §3 (labelled post).
public struct LabelledPost: Sendable {
    /// The post's `id`, or the number of its line.
    public let name: String
    public let position: FilePosition
    public let document: Document
    public let verdict: Verdict
    public let labels: [Label]
    public let tags: Set<String>
    /// The reader's reason, for people.
    public let why: String?

    public init(
        name: String, position: FilePosition, document: Document, verdict: Verdict, labels: [Label], tags: Set<String> = [],
        why: String? = nil
    ) {
        self.name = name
        self.position = position
        self.document = document
        self.verdict = verdict
        self.labels = labels
        self.tags = tags
        self.why = why
    }

    /// Whether the reader found nothing at all in it, not even a reminder.
    public var isClean: Bool { labels.isEmpty }
}

/// One thing that the reader underlined.
public struct Label: Sendable {
    public let category: Category
    public let quote: String
    /// Where the quote stands: UTF-8 bytes. All its places where the label does not say which is meant.
    public let places: [ByteSpan]
    /// Whether it is only a reminder, which lets the post pass.
    public let isNote: Bool

    public init(category: Category, quote: String, places: [ByteSpan], isNote: Bool = false) {
        self.category = category
        self.quote = quote
        self.places = places
        self.isNote = isNote
    }
}

public import SoatText

/// The name of a clause: `document/part.article.clause.point`, in NFC, `đ` kept.
public struct ClauseID: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// The part before the first slash: the document's id.
    public var document: String { String(text.prefix { $0 != "/" }) }
    public var description: String { text }
}

/// A clause of a governing document, in our own words.
public struct Clause: Sendable, Hashable {
    public let id: ClauseID
    /// What it asks for, paraphrased in plain Vietnamese.
    public let summary: String
    public let summaryEnglish: String?
    /// The rows of the requirements table it answers (`C010`…).
    public let requirements: [String]
    public let from: CalendarDate
    /// The last day it is in force; `nil` while nothing has replaced it.
    public let to: CalendarDate?
    /// Whether the wording still has to be compared with the document itself.
    public let isUnverified: Bool

    public init(
        id: ClauseID, summary: String, summaryEnglish: String?, requirements: [String], from: CalendarDate, to: CalendarDate?,
        isUnverified: Bool = false
    ) {
        self.id = id
        self.summary = summary
        self.summaryEnglish = summaryEnglish
        self.requirements = requirements
        self.from = from
        self.to = to
        self.isUnverified = isUnverified
    }

    public func isInForce(on day: CalendarDate) -> Bool {
        guard day >= from else { return false }
        if let to { return day <= to }
        return true
    }
}

/// A governing document: letter, regulation, law.
public struct GoverningDocument: Sendable, Hashable {
    public let id: String
    /// Number and symbol, `185/PGDĐT`.
    public let number: String
    public let title: String
    public let issuer: String
    /// Whether it is the law of the land, and no letter of one place.
    public let isNational: Bool
    public let from: CalendarDate
    public let to: CalendarDate?
    public let clauses: [Clause]

    public init(
        id: String, number: String, title: String, issuer: String, isNational: Bool = false, from: CalendarDate,
        to: CalendarDate?, clauses: [Clause]
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.issuer = issuer
        self.isNational = isNational
        self.from = from
        self.to = to
        self.clauses = clauses
    }
}

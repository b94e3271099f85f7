internal import SoatLedger

/// An entry as a program reads it.
public struct EntryAnswer: Encodable, Sendable {
    let number: Int
    let kind: String
    let at: String
    let by: String?
    let role: String?
    let person: String?
    let post: String?
    let ref: Int?
    let facts: [String: String]
    let texts: [String: String]?
    let erased: [String]?
    /// Whether there are texts that are not for who asks.
    let withheld: Bool?

    /// - Parameter withTexts: false in lists, which show nothing that people wrote.
    public init(_ stored: StoredEntry, withTexts: Bool = true) {
        let entry = stored.entry
        number = entry.number
        kind = entry.kind.rawValue
        at = entry.time.description
        by = entry.actor?.rawValue
        role = entry.role?.rawValue
        person = entry.person?.rawValue
        post = entry.post?.description
        ref = entry.refersTo
        facts = entry.facts.mapValues(\.shown)
        texts = withTexts ? stored.texts : nil
        erased = withTexts ? stored.erased : nil
        withheld = withTexts && stored.isWithheld ? true : nil
    }
}

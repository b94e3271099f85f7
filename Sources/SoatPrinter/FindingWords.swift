public import SoatDiagnostics
public import SoatRules
public import SoatScan
public import SoatText

/// What a finding says to its writer, for pages: the same words as on the command line.
public struct FindingWords: Sendable {
    /// A clause that a finding rests on.
    public struct Citation: Sendable, Hashable {
        public let clause: ClauseID
        /// Number and symbol of its document, `185/PGDĐT`.
        public let number: String
        public let document: String
        public let summary: String
        /// The letter of another place, which is shown for reference only.
        public let isForeign: Bool
        /// The last day it is in force; `nil` while nothing has replaced it.
        public let to: CalendarDate?
    }

    private let language: Language
    private let law: [ClauseID: (document: GoverningDocument, clause: Clause, isForeign: Bool)]

    /// - Parameters:
    ///   - book: whose law findings cite, and whose basis says which documents bind the school.
    ///   - basis: further documents that bind it.
    public init(_ book: RuleBook, language: Language, basis more: [String] = []) {
        self.language = language
        let basis = book.configuration.basis + more
        var law: [ClauseID: (document: GoverningDocument, clause: Clause, isForeign: Bool)] = [:]
        for document in book.documents {
            let isForeign = !basis.isEmpty && !document.isNational && !basis.contains(document.id)
            for clause in document.clauses { law[clause.id] = (document, clause, isForeign) }
        }
        self.law = law
    }

    public func message(of finding: Finding, in document: Document) -> String {
        filled(finding.rule.message[language], finding, document)
    }

    public func advice(of finding: Finding, in document: Document) -> String {
        filled(finding.rule.advice[language], finding, document)
    }

    /// What is known of a clause; `nil` of one that no document in use has.
    public func citation(of id: ClauseID) -> Citation? {
        guard let known = law[id] else { return nil }
        let summary = language == .english ? known.clause.summaryEnglish ?? known.clause.summary : known.clause.summary
        return Citation(
            clause: id, number: known.document.number, document: known.document.title, summary: summary,
            isForeign: known.isForeign, to: known.clause.to)
    }

    private func filled(_ message: String, _ finding: Finding, _ document: Document) -> String {
        let quote = String(decoding: document.utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
        return MessageText.filled(
            message, quote: quote, reading: finding.reading, successor: finding.successor, words: finding.words)
    }
}

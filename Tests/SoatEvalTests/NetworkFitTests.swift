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
            texts.ranges.append(texts.tokens.count..<texts.tokens.count + words.count)
            texts.tokens += words.map { NetworkReader.Token(bare: $0, marked: 0) }
            labels.append(index % 2 == 0 ? 0b10 : 0)
        }
        return (texts, labels)
    }()

    private static func network(of count: Int, seed: UInt64) -> SyllableNetwork {
        let (texts, labels) = texts
        return NetworkFit(
            texts, chosen: Array(0..<count), labels: labels, costs: Array(repeating: 1, count: labels.count), seed: seed
        ).network
    }

    @Test("The order of words is learnt, and holds for texts that were not read")
    func order() {
        let (texts, labels) = Self.texts
        let reader = NetworkReader(Self.network(of: 2_000, seed: 1))
        let sums = texts.ranges.map { reader.sums(of: Array(texts.tokens[$0]))[EvidenceInputs.place(of: 1)] }
        let unseen = 2_000..<2_100
        let right = unseen.count { labels[$0] == 0b10 ? sums[$0] > 0 : sums[$0] < 0 }
        #expect(right >= 97, "\(right) of 100")
    }

    @Test("The same texts and seed give the same network, another seed another")
    func reproducible() {
        let network = Self.network(of: 200, seed: 5)
        #expect(network == Self.network(of: 200, seed: 5))
        #expect(network != Self.network(of: 200, seed: 6))
    }
}

import CEvidence
import Glibc
import SoatTestSupport
import Testing

@testable import SoatScan

/// A network that reads words in their order.
@Suite("Network") struct SyllableNetworkTests {
    /// Without anything that speaks for or against a breach.
    static func network(keys: [UInt64], lanes: Int) -> SyllableNetwork {
        let filters = SyllableNetwork.reaches.map { reach in
            SyllableNetwork.Filters(
                kernels: Array(repeating: 0, count: SyllableNetwork.filtersOfReach * reach * SyllableNetwork.width),
                steps: Array(repeating: 0.01, count: SyllableNetwork.filtersOfReach),
                biases: Array(repeating: 0, count: SyllableNetwork.filtersOfReach))
        }
        let rows = keys.count + SyllableNetwork.specialRows
        return SyllableNetwork(
            keys: keys, words: Array(repeating: 0, count: rows * SyllableNetwork.width), wordStep: 0.01, filters: filters,
            outputs: Array(repeating: Array(repeating: 0, count: SyllableNetwork.poolCount), count: lanes),
            bases: Array(repeating: 0, count: lanes))
    }

    /// Speaks for a breach where word 2 stands right before word 3.
    private static let reader: NetworkReader = {
        let plain = network(keys: [1 << 40, 2 << 40, 3 << 40], lanes: 1)
        var words = plain.words
        words[2 * SyllableNetwork.width] = 100
        words[3 * SyllableNetwork.width + 1] = 100
        var filters = plain.filters
        filters[1].kernels[0] = 100
        filters[1].kernels[SyllableNetwork.width + 1] = 100
        filters[1].biases[0] = -1.5
        var outputs = plain.outputs
        outputs[0][SyllableNetwork.filtersOfReach] = 4
        return NetworkReader(
            SyllableNetwork(
                keys: plain.keys, words: words, wordStep: 0.01, filters: filters, outputs: outputs, bases: [-1]))
    }()

    @Test(
        "Words are found in their order, wherever they stand, and not across the end of a sentence",
        arguments: [
            ([2, 3], 1), ([2, 3, 4, 4, 4], 1), ([4, 0, 4, 2, 3], 1), ([3, 2], -1), ([2, 1, 3], -1), ([2, 0, 3], -1), ([4], -1),
        ] as [([Int32], Float)])
    func order(_ row: (tokens: [Int32], sum: Float)) {
        let sums = Self.reader.sums(of: row.tokens.map { NetworkReader.Token(bare: $0, marked: 0) })
        #expect(abs(sums[EvidenceInputs.place(of: 0)] - row.sum) < 1e-4)
        // A category that it has not learnt.
        #expect(sums[EvidenceInputs.place(of: 1)] == NetworkReader.least)
    }

    @Test("A word counts as its letters and its marks together")
    func marks() {
        let marked = NetworkReader.Token(bare: 4, marked: 2)
        let sums = Self.reader.sums(of: [marked, NetworkReader.Token(bare: 3, marked: 0)])
        #expect(sums[EvidenceInputs.place(of: 0)] > 0)
    }

    @Test("However products are added, filters come to the same")
    func sameSums() {
        var random = SeededRandom(seed: 11)
        let filters = soat_network_filters
        for reach in SyllableNetwork.reaches {
            for count in [1, 2, 7, 40] {
                let pairs = reach * SyllableNetwork.width / 2
                let input = (0..<(count + reach) * SyllableNetwork.width).map { _ in
                    Int16.random(in: -254...254, using: &random)
                }
                let kernels = (0..<2 * pairs * filters).map { _ in Int16.random(in: -127...127, using: &random) }
                var plain = [Int32](repeating: .min, count: filters)
                var fast = plain
                unsafe soat_network_highest_plain(input, SyllableNetwork.width, count, pairs, kernels, &plain)
                unsafe soat_network_highest(input, SyllableNetwork.width, count, pairs, kernels, &fast)
                #expect(plain == fast)
                #if arch(x86_64)
                    var half = [Int32](repeating: .min, count: filters)
                    unsafe soat_network_highest_sse2(input, SyllableNetwork.width, count, pairs, kernels, &half)
                    #expect(plain == half)
                #endif
            }
        }
    }

    @Test("The exponential is that of the C library")
    func exponential() {
        for number in stride(from: -690.0, through: 690, by: 0.37) {
            #expect(abs(Exponential.of(number) / exp(number) - 1) < 1e-12)
        }
        #expect(Exponential.of(0) == 1)
        #expect(Exponential.of(-1_000) == 0)
        #expect(Exponential.of(1_000).isFinite)
    }
}

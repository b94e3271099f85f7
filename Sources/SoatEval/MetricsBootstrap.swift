internal import SoatRules

/// 95 % intervals of F1, for which there is no formula: the posts are drawn anew many times, with repetition.
///
/// - Source: B. Efron, "Bootstrap methods: another look at the jackknife" (1979); percentiles.
struct F1Bootstrap {
    /// `nil` for a category whose F1 is undefined.
    private(set) var categories: [Category: Interval] = [:]
    private(set) var micro: Interval?

    private static let draws = 1000

    /// - Complexity: O(*d* · *n*), *d* draws of *n* posts; the same for the same posts, since the seed is fixed.
    init(_ outcomes: [EvaluatedPost]) {
        let all = Category.allCases
        let pairs = outcomes.map { outcome in
            all.indices.compactMap { index -> (category: Int, counts: PairCounts)? in
                var counts = PairCounts()
                let only: Set = [all[index]]
                counts.count(labelled: outcome.labelled.intersection(only), found: outcome.found.intersection(only))
                return counts == PairCounts() ? nil : (index, counts)
            }
        }
        guard !pairs.isEmpty else { return }
        var random = SplitMix(state: 0x50A7)
        var samples = [[Double]](repeating: [], count: all.count + 1)
        for _ in 0..<Self.draws {
            var counts = [PairCounts](repeating: PairCounts(), count: all.count + 1)
            for _ in pairs.indices {
                for pair in pairs[random.below(pairs.count)] {
                    counts[pair.category] += pair.counts
                    counts[all.count] += pair.counts
                }
            }
            for (index, count) in counts.enumerated() { count.f1.map { samples[index].append($0) } }
        }
        for (index, category) in all.enumerated() { categories[category] = Self.middle(of: samples[index]) }
        micro = Self.middle(of: samples[all.count])
    }

    /// The middle 95 of 100.
    private static func middle(of samples: [Double]) -> Interval? {
        guard let last = samples.indices.last else { return nil }
        let sorted = samples.sorted()
        return Interval(low: sorted[last * 25 / 1000], high: sorted[last - last * 25 / 1000])
    }
}

/// Random numbers that come again. G. Steele, D. Lea, C. Flood (2014), SplitMix64.
private struct SplitMix {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        return Int(((z >> 32) * UInt64(limit)) >> 32)
    }
}

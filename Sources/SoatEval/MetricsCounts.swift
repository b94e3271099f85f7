/// Pairs found rightly, found wrongly, and missed.
public struct PairCounts: Sendable, Hashable {
    public var hits = 0
    public var alarms = 0
    public var misses = 0

    public init(hits: Int = 0, alarms: Int = 0, misses: Int = 0) {
        self.hits = hits
        self.alarms = alarms
        self.misses = misses
    }

    public var precision: Share { Share(hits, of: hits + alarms) }
    public var recall: Share { Share(hits, of: hits + misses) }
    /// The harmonic mean of both; `nil` where nothing was labelled or found.
    public var f1: Double? {
        let sum = 2 * hits + alarms + misses
        return sum == 0 ? nil : Double(2 * hits) / Double(sum)
    }

    mutating func count<Element: Hashable>(labelled: Set<Element>, found: Set<Element>) {
        hits += labelled.intersection(found).count
        alarms += found.subtracting(labelled).count
        misses += labelled.subtracting(found).count
    }

    static func += (a: inout PairCounts, b: PairCounts) {
        a.hits += b.hits
        a.alarms += b.alarms
        a.misses += b.misses
    }
}

/// So many of so many.
public struct Share: Sendable, Hashable {
    public let count: Int
    public let total: Int

    public init(_ count: Int, of total: Int) {
        self.count = count
        self.total = total
    }

    /// `nil` where there is nothing to share.
    public var value: Double? { total == 0 ? nil : Double(count) / Double(total) }

    /// The interval that holds the true share with 95 % confidence.
    ///
    /// - Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
    public var interval: Interval? {
        guard total > 0 else { return nil }
        let (n, share, z) = (Double(total), Double(count) / Double(total), 1.959964)
        let middle = share + z * z / (2 * n)
        let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        return Interval(low: max(0, (middle - reach) / scale), high: min(1, (middle + reach) / scale))
    }
}

/// From a low to a high bound, both within.
public struct Interval: Sendable, Hashable, Codable {
    public let low: Double
    public let high: Double
}

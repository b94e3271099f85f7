import Synchronization

/// How many texts one client may have checked: for each a bucket that fills at a steady rate, ten seconds' worth deep.
///
/// Somebody who types asks for a few checks a second and never sees it. Kept in memory only.
final class CheckThrottle: Sendable {
    private struct Bucket {
        var left: Double
        var at: ContinuousClock.Instant
    }

    /// Checks a second in the long run; `nil`: as many as somebody likes.
    private let perSecond: Int?
    private let buckets = Mutex<[String: Bucket]>([:])
    private static let depthInSeconds = 10
    /// A text longer than this counts as several.
    static let bytes = 4 << 10
    private static let most = 20_000

    init(perSecond: Int?) { self.perSecond = perSecond }

    /// Takes a check out of a client's bucket.
    ///
    /// - Returns: `nil` where it may begin; else after how many seconds it may.
    func begin(client: String, now: ContinuousClock.Instant = .now) -> Int? {
        guard let perSecond else { return nil }
        return buckets.withLock { buckets in
            var bucket = filled(buckets[client], perSecond, now)
            defer { keep(bucket, of: client, in: &buckets, perSecond, now) }
            guard bucket.left >= 1 else { return max(1, Int(((1 - bucket.left) / Double(perSecond)).rounded(.up))) }
            bucket.left -= 1
            return nil
        }
    }

    /// Takes what else a request turned out to hold: several posts in one body, or a long one, are answered at once, and waited
    /// for after.
    func charge(client: String, checks: Int, now: ContinuousClock.Instant = .now) {
        guard let perSecond, checks > 0 else { return }
        buckets.withLock { buckets in
            var bucket = filled(buckets[client], perSecond, now)
            bucket.left -= Double(checks)
            keep(bucket, of: client, in: &buckets, perSecond, now)
        }
    }

    private func filled(_ kept: Bucket?, _ perSecond: Int, _ now: ContinuousClock.Instant) -> Bucket {
        let depth = Double(perSecond * Self.depthInSeconds)
        guard let kept else { return Bucket(left: depth, at: now) }
        let (seconds, attoseconds) = kept.at.duration(to: now).components
        let passed = Double(seconds) + Double(attoseconds) / 1e18
        return Bucket(left: min(depth, kept.left + max(0, passed) * Double(perSecond)), at: max(now, kept.at))
    }

    private func keep(
        _ bucket: Bucket, of client: String, in buckets: inout [String: Bucket], _ perSecond: Int,
        _ now: ContinuousClock.Instant
    ) {
        if buckets.count >= Self.most, buckets[client] == nil {
            // A full bucket says no more than none.
            let full = Double(perSecond * Self.depthInSeconds)
            buckets = buckets.filter { filled($0.value, perSecond, now).left < full }
            if buckets.count >= Self.most { buckets.removeAll() }
        }
        buckets[client] = bucket
    }
}

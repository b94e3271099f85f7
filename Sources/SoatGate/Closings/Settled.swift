/// What has been closed and signed on one revision.
public struct Settled: Sendable, Hashable {
    public var closings: Set<Closing>
    public var attestations: Set<Attestation>

    public init(closings: Set<Closing> = [], attestations: Set<Attestation> = []) {
        self.closings = closings
        self.attestations = attestations
    }

    /// What of it holds for a newer scan, numbered as that one numbers its findings.
    public func carried(from earlier: [GateFinding], to newer: [GateFinding]) -> Settled {
        var result = Settled()
        for (number, old) in Self.matches(from: earlier, to: newer) {
            for closing in closings where closing.finding == old {
                result.closings.insert(Closing(finding: number, kind: closing.kind))
            }
            let asked = newer.first { $0.number == number }?.attestations ?? []
            for signed in attestations where signed.finding == old && asked.contains(signed.name) {
                result.attestations.insert(Attestation(finding: number, name: signed.name))
            }
        }
        return result
    }

    /// The number of the earlier finding behind each newer one that is the same.
    ///
    /// Each earlier finding stands behind at most one of the newer: a second mention of the same words is a new one.
    ///
    /// - Complexity: O(*n* × *m*), the findings of both.
    public static func matches(from earlier: [GateFinding], to newer: [GateFinding]) -> [Int: Int] {
        var left = earlier
        var result: [Int: Int] = [:]
        for finding in newer {
            guard let index = left.firstIndex(where: { finding.isSame(as: $0) }) else { continue }
            result[finding.number] = left.remove(at: index).number
        }
        return result
    }
}

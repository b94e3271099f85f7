/// What has been closed and signed on one revision.
public struct Settled: Sendable, Hashable {
    public var closings: Set<Closing>
    public var attestations: Set<Attestation>

    public init(closings: Set<Closing> = [], attestations: Set<Attestation> = []) {
        self.closings = closings
        self.attestations = attestations
    }

    /// What of it holds for a newer scan, numbered as that one numbers its findings.
    ///
    /// Each earlier finding answers at most one of the newer: a second mention of the same words is a new one.
    ///
    /// - Complexity: O(*n* × *m*), the findings of both.
    public func carried(from earlier: [GateFinding], to newer: [GateFinding]) -> Settled {
        var left = earlier
        var result = Settled()
        for finding in newer {
            guard let index = left.firstIndex(where: { finding.isSame(as: $0) }) else { continue }
            let old = left.remove(at: index)
            for closing in closings where closing.finding == old.number {
                result.closings.insert(Closing(finding: finding.number, kind: closing.kind))
            }
            for signed in attestations where signed.finding == old.number && finding.attestations.contains(signed.name) {
                result.attestations.insert(Attestation(finding: finding.number, name: signed.name))
            }
        }
        return result
    }
}

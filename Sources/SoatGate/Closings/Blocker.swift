internal import SoatRules

/// One thing that stands between a post and the public.
public enum Blocker: Sendable, Hashable {
    case noText
    case noChannel
    /// A finding that nothing has closed, and what could, beside mending the text.
    case openFinding(GateFinding, closedBy: [Closing.Kind])
    /// Something a rule asks to be signed.
    case unsigned(GateFinding, name: String)
    /// A rule did not finish on this text.
    case unfinishedRule(String)
    case notApproved
    case approvedOtherContent
    case approvedUnderOtherRules
    case approvalExpired(at: Moment)

    /// Whether an approval is all that it waits for.
    public var waitsForApproval: Bool {
        switch self {
        case .notApproved, .approvedOtherContent, .approvedUnderOtherRules, .approvalExpired: true
        default: false
        }
    }

    /// All that stands in the way of approving a revision: its findings in their order, then the rest.
    public static func list(text isEmpty: Bool, channelless: Bool, scan: GateScan, settled: Settled) -> [Blocker] {
        var list: [Blocker] = []
        if isEmpty { list.append(.noText) }
        if channelless { list.append(.noChannel) }
        for finding in scan.findings {
            let kinds = ClosingRules.kinds(for: finding)
            let closed = kinds.filter { settled.closings.contains(Closing(finding: finding.number, kind: $0)) }
            if finding.level >= .warning, closed.isEmpty { list.append(.openFinding(finding, closedBy: kinds)) }
            for name in finding.attestations where !closed.contains(where: { ClosingRules.answers($0, name) }) {
                // An open error says itself what is missing; asking for a signature beside it would mislead.
                if finding.level == .error, closed.isEmpty { continue }
                let isSigned = settled.attestations.contains(Attestation(finding: finding.number, name: name))
                if !isSigned { list.append(.unsigned(finding, name: name)) }
            }
        }
        return list + scan.failures.map { .unfinishedRule($0) }
    }
}

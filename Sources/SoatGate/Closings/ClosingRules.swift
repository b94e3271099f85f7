internal import SoatRules

/// Which closing closes which finding, and who may.
///
/// - Source: contract §6, "What closes a finding".
public enum ClosingRules {
    /// The kinds that can close a finding at all, the mildest first. A fix closes any: it takes the finding away.
    public static func kinds(for finding: GateFinding) -> [Closing.Kind] {
        if finding.restsOnRole { return [.schoolPublishes, .falseAlarm] }
        switch finding.level {
        case .note: return []
        case .warning: return (finding.category == .personalData ? [.consent] : []) + [.waiver, .falseAlarm, .wellFounded]
        case .error where finding.isStrict: return [.falseAlarm]
        case .error: return (finding.category == .personalData ? [.consent] : []) + [.falseAlarm, .wellFounded]
        }
    }

    /// Who may close a finding that way. Who wrote the post is never among them; where that is the head, the deputy who
    /// stands in for that head decides what is the head's alone.
    public static func parties(for kind: Closing.Kind) -> Set<Party> {
        switch kind {
        case .consent, .waiver: Party.board
        case .schoolPublishes: Party.approvers
        case .falseAlarm, .wellFounded: [.principal]
        }
    }

    /// Why somebody may not close a finding that way; `nil` where they may.
    public static func refusal(_ kind: Closing.Kind, of finding: GateFinding, in post: Post, by actor: Actor) -> Refusal? {
        let open = kinds(for: finding)
        guard open.contains(kind) else { return .closingDoesNotFit(kind, level: finding.level, fitting: open) }
        guard !post.isWritten(by: actor.person) else { return .ownPost }
        var parties = parties(for: kind)
        // Whoever is head now: not whoever was when the post was begun.
        if let head = actor.standsInFor, post.isWritten(by: head) { parties.insert(.namedDeputy) }
        return parties.contains(actor.party(for: post)) ? nil : .notForThisParty(allowed: parties)
    }

    /// Who signs what rules ask to be signed: anyone of the board but who wrote it.
    public static func refusal(_ attestation: String, of finding: GateFinding, in post: Post, by actor: Actor) -> Refusal? {
        guard finding.attestations.contains(attestation) else { return .notAskedToSign(attestation) }
        guard !post.isWritten(by: actor.person) else { return .ownPost }
        return Party.board.contains(actor.party(for: post)) ? nil : .notForThisParty(allowed: Party.board)
    }

    /// Whether the signature is no longer asked for: the finding was false, or the consent itself is on record.
    static func answers(_ kind: Closing.Kind, _ attestation: String) -> Bool {
        switch kind {
        case .falseAlarm: true
        case .consent: attestation.hasPrefix("consent-")
        case .wellFounded, .waiver, .schoolPublishes: false
        }
    }
}

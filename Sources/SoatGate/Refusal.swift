public import SoatRules

/// Why something cannot be done with a post now. What a user reads of it stands with the printers.
public enum Refusal: Error, Sendable, Hashable {
    case notInThisState(State, Action)
    case notForThisParty(allowed: Set<Party>)
    /// Nobody closes, signs, approves or corrects their own: a post they began, or one whose newest words are theirs.
    case ownPost
    case needsReason
    case blocked([Blocker])
    /// *Công khai* stays; it can be corrected.
    case disclosureStays
    /// It is *công khai* already.
    case disclosedAlready
    /// A correction that takes away most of what is *công khai* would hide it.
    case disclosureHidden
    /// The published text stands everywhere it was approved for.
    case nothingToRenew
    /// The newest revision is the published one.
    case nothingToCorrect
    /// The post was not approved for this place, or stands there already.
    case wrongChannel
    /// A date that lies in the past already.
    case dateHasPassed
    /// That closing cannot close the finding, whoever asks.
    case closingDoesNotFit(Closing.Kind, level: Level, fitting: [Closing.Kind])
    case notAskedToSign(String)
    case unknownFinding(Int)
}

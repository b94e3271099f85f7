/// How a clause stands to what it says: the closed list of the contract, §5.
public enum Stance: String, Sendable, Hashable, CaseIterable {
    case asserted, asked, solicited, denied, rebutted, forbidden, warned, quoted, reported, supposed, wished
}

extension Category {
    /// The stances in which a clause breaches, where a rule does not say otherwise.
    ///
    /// - Source: contract §2.
    public var stances: Set<Stance> {
        switch self {
        case .confidential, .personalData, .accountSecurity: Set(Stance.allCases)
        case .unverifiedClaim: [.asserted, .reported, .supposed]
        case .missingSource, .authority, .defamation, .form: [.asserted]
        case .harmfulContent, .prohibitedTrade, .impersonation, .intellectualProperty, .publicOrder: [.asserted, .solicited]
        }
    }
}

internal import SoatRules

/// What a post must show before it is worth looking for an entity; seen while folding, at no cost.
enum EntitySign: Int, Sendable, Hashable, CaseIterable {
    /// A syllable with digits.
    case number
    /// Seven digits or more in a row of syllables: no number of a person or an account has fewer.
    case longNumber
    /// An `@`.
    case address
    /// A full stop tight between two words.
    case link
    /// Anything: it stands in words.
    case words
}

extension EntityKind {
    /// What a post must show before it is worth looking for the kind.
    var sign: EntitySign {
        switch self {
        case .phone, .cccd, .cmnd, .passport, .bhyt, .bhxh, .taxCode, .bankAccount, .paymentCard, .vehiclePlate: .longNumber
        case .otp, .birthDate, .number, .money, .documentNumber: .number
        case .email: .address
        case .link, .domain: .link
        case .token: .longNumber
        case .password, .person, .pupil, .class, .school, .organisation, .group, .address, .date, .time, .subject,
            .citation:
            .words
        }
    }
}

extension EntityKind {
    /// The words one of which stands before every value of the kind; a post without any needs no look. `nil`: values
    /// stand by themselves.
    ///
    /// A token may also be a long key without a label, which its ``sign`` shows.
    var labels: [String]? {
        let cue: Cue? =
            switch self {
            case .password: [.passwordLabel, .loginLabel]
            case .otp: .otpLabel
            case .token: .tokenLabel
            default: nil
            }
        return cue.map { CueTable.words(of: $0) }
    }
}

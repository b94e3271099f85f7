internal import SoatRules

/// What a post must show before it is worth looking for an entity; seen while folding, at no cost.
enum EntitySign: Sendable, Hashable, CaseIterable {
    /// A syllable with digits.
    case number
    /// An `@`.
    case address
    /// A full stop between word bytes, or a slash.
    case link
    /// Anything: it stands in words.
    case words
}

extension EntityKind {
    /// What a post must show before it is worth looking for the kind.
    var sign: EntitySign {
        switch self {
        case .phone, .cccd, .cmnd, .passport, .bhyt, .bhxh, .taxCode, .bankAccount, .paymentCard, .vehiclePlate, .otp,
            .birthDate, .number, .money, .documentNumber:
            .number
        case .email: .address
        case .link, .domain: .link
        case .password, .token, .person, .pupil, .class, .school, .organisation, .group, .address, .date, .time, .subject,
            .citation:
            .words
        }
    }
}

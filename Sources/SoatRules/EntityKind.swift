/// What a recogniser can find. The names are the grammar's (contract §5).
public enum EntityKind: String, Sendable, Hashable, CaseIterable {
    case phone
    case cccd
}

/// What is known of an entity beside its kind; a closed list for each kind.
public enum EntityAttribute: String, Sendable, Hashable, CaseIterable {
    // phone
    case mobile, landline, hotline
    /// The number stands on the school's allow-list.
    case allowed
    /// Digits full-width, circled, or parted oddly.
    case disguised
    case ownerPupil = "owner-pupil"
    case ownerParent = "owner-parent"
    case ownerStaff = "owner-staff"
    case ownerOffice = "owner-office"
    // cccd
    /// A word beside it says what it is.
    case labelled
}

extension EntityKind {
    /// The attributes that a rule may ask of this kind.
    public var attributes: [EntityAttribute] {
        switch self {
        case .phone:
            [.mobile, .landline, .hotline, .allowed, .disguised, .ownerPupil, .ownerParent, .ownerStaff, .ownerOffice]
        case .cccd: [.labelled, .disguised, .ownerPupil, .ownerParent, .ownerStaff]
        }
    }
}

/// What a recogniser can find. The names are the grammar's (contract §5).
public enum EntityKind: String, Sendable, Hashable, CaseIterable {
    // Numbers of a person or an account.
    case phone, cccd, cmnd, passport, bhyt, bhxh
    case taxCode = "tax-code"
    case bankAccount = "bank-account"
    case paymentCard = "payment-card"
    case vehiclePlate = "vehicle-plate"
    // Secrets.
    case password, otp, token
    // Persons and where they belong.
    case person, pupil, `class`, school, organisation, group, address
    case birthDate = "birth-date"
    // Days, amounts, subjects.
    case date, time, number, money, subject
    // Where something is written.
    case email, link, domain, citation
    case documentNumber = "document-number"
}

/// What is known of an entity beside its kind; a closed list for each kind.
public enum EntityAttribute: String, Sendable, Hashable, CaseIterable {
    // phone
    case mobile, landline, hotline
    /// It stands on the school's allow-list.
    case allowed
    /// Digits full-width, circled, parted oddly, or in words.
    case disguised
    case ownerPupil = "owner-pupil"
    case ownerParent = "owner-parent"
    case ownerStaff = "owner-staff"
    case ownerOffice = "owner-office"
    /// A word beside it says what it is.
    case labelled
    // person, pupil
    /// Surname and given name.
    case full
    /// A part of a name that stands in full elsewhere in the post.
    case carried
    /// No name: kin and class (“con chị H. lớp 2C”), or initials.
    case indirect
    /// A pupil, a parent, one of the staff, an office holder or a figure of history.
    case pupil, parent, staff, historic
    // date, time
    /// Before the post's day, on it, after it.
    case past, today, future
    // birth-date
    /// Of somebody of school age on the post's day.
    case minor
    // address
    /// With a house number, or a hamlet and a person.
    case house
    // document-number, citation
    /// What it names has been replaced or repealed by the post's day.
    case lapsed
    /// It names no source that could be looked up: “theo một nghiên cứu”, “nguồn: internet”.
    case vague
    // domain
    case official, press, shortener, lookalike
    // link
    /// Its text names another place than the one it leads to.
    case mismatch
}

extension EntityKind {
    /// The attributes that a rule may ask of this kind.
    public var attributes: [EntityAttribute] {
        let owners: [EntityAttribute] = [.ownerPupil, .ownerParent, .ownerStaff, .ownerOffice]
        return switch self {
        case .phone: [.mobile, .landline, .hotline, .allowed, .disguised] + owners
        case .cccd, .cmnd, .passport, .bhyt, .bhxh, .taxCode, .vehiclePlate: [.labelled, .disguised] + owners
        case .bankAccount, .paymentCard: [.labelled, .disguised, .allowed] + owners
        case .password, .otp, .token: []
        case .person: [.full, .carried, .pupil, .parent, .staff, .official, .historic, .allowed]
        case .pupil: [.full, .carried, .indirect]
        case .class, .school, .organisation, .group, .number, .money, .subject: []
        case .address: [.house]
        case .birthDate: [.labelled, .minor]
        case .date, .time: [.past, .today, .future]
        case .email: [.official, .allowed] + owners
        case .link: [.mismatch]
        case .domain: [.official, .press, .shortener, .lookalike, .allowed]
        case .citation: [.vague]
        case .documentNumber: [.lapsed]
        }
    }
}

internal import SoatDiagnostics
internal import SoatRules

/// Entities and what is known of them, in a teacher's words.
enum EntityWords {
    static func of(_ kind: EntityKind, _ language: Language) -> String { words(kind)[language] }

    static func of(_ attributes: Set<EntityAttribute>, _ language: Language) -> String {
        attributes.map { words($0)[language] }.sorted().joined(separator: ", ")
    }

    /// What else is known of an entity of a kind.
    static func of(detail: String, _ kind: EntityKind, _ language: Language) -> String {
        switch kind {
        case .documentNumber: Localized(vi: "đã có văn bản thay: \(detail)", en: "replaced by: \(detail)")[language]
        case .person, .pupil: Localized(vi: "là “\(detail)” ở trên", en: "carries on “\(detail)”")[language]
        case .link, .domain: Localized(vi: "dẫn tới \(detail)", en: "leads to \(detail)")[language]
        default: detail
        }
    }

    private static func words(_ kind: EntityKind) -> Localized {
        switch kind {
        case .phone: Localized(vi: "số điện thoại", en: "a telephone number")
        case .cccd: Localized(vi: "số căn cước", en: "an identity number")
        case .cmnd: Localized(vi: "số chứng minh nhân dân", en: "a number of the old identity card")
        case .passport: Localized(vi: "số hộ chiếu", en: "a passport number")
        case .bhyt: Localized(vi: "số thẻ bảo hiểm y tế", en: "a health insurance number")
        case .bhxh: Localized(vi: "mã số bảo hiểm xã hội", en: "a social insurance number")
        case .taxCode: Localized(vi: "mã số thuế", en: "a tax code")
        case .bankAccount: Localized(vi: "số tài khoản", en: "a bank account")
        case .paymentCard: Localized(vi: "số thẻ ngân hàng", en: "a payment card")
        case .vehiclePlate: Localized(vi: "biển số xe", en: "a vehicle plate")
        case .password: Localized(vi: "mật khẩu", en: "a password")
        case .otp: Localized(vi: "mã xác nhận", en: "a one-time code")
        case .token: Localized(vi: "khoá truy cập", en: "an access token")
        case .person: Localized(vi: "tên người", en: "a person's name")
        case .pupil: Localized(vi: "học sinh", en: "a pupil")
        case .class: Localized(vi: "tên lớp", en: "a class")
        case .school: Localized(vi: "tên trường", en: "a school")
        case .organisation: Localized(vi: "tên cơ quan, tổ chức", en: "an organisation")
        case .group: Localized(vi: "dân tộc, tôn giáo", en: "an ethnic or religious group")
        case .address: Localized(vi: "địa chỉ", en: "an address")
        case .birthDate: Localized(vi: "ngày sinh", en: "a date of birth")
        case .date: Localized(vi: "ngày", en: "a day")
        case .time: Localized(vi: "giờ", en: "a time")
        case .number: Localized(vi: "con số", en: "a number")
        case .money: Localized(vi: "số tiền", en: "an amount of money")
        case .subject: Localized(vi: "môn học", en: "a school subject")
        case .email: Localized(vi: "địa chỉ email", en: "an e-mail address")
        case .link: Localized(vi: "đường dẫn", en: "a link")
        case .domain: Localized(vi: "tên miền", en: "a domain")
        case .citation: Localized(vi: "nguồn dẫn", en: "a source")
        case .documentNumber: Localized(vi: "số văn bản", en: "a document number")
        }
    }

    private static func words(_ attribute: EntityAttribute) -> Localized {
        switch attribute {
        case .mobile: Localized(vi: "di động", en: "mobile")
        case .landline: Localized(vi: "máy bàn", en: "landline")
        case .hotline: Localized(vi: "đường dây nóng", en: "hotline")
        case .allowed: Localized(vi: "nhà trường cho phép", en: "allowed by the school")
        case .disguised: Localized(vi: "viết khác thường", en: "written oddly")
        case .ownerPupil: Localized(vi: "của học sinh", en: "a pupil's")
        case .ownerParent: Localized(vi: "của phụ huynh", en: "a parent's")
        case .ownerStaff: Localized(vi: "của thầy cô, nhân viên", en: "a staff member's")
        case .ownerOffice: Localized(vi: "của cơ quan, nhà trường", en: "an office's")
        case .labelled: Localized(vi: "có chữ bên cạnh nói là số gì", en: "labelled")
        case .full: Localized(vi: "đủ họ tên", en: "in full")
        case .carried: Localized(vi: "nhắc lại tên đã nêu", en: "carried on")
        case .indirect: Localized(vi: "không nêu tên mà vẫn biết là ai", en: "told without a name")
        case .pupil: Localized(vi: "học sinh", en: "a pupil")
        case .parent: Localized(vi: "phụ huynh", en: "a parent")
        case .staff: Localized(vi: "thầy cô, nhân viên", en: "of the staff")
        case .official: Localized(vi: "chính thức", en: "official")
        case .historic: Localized(vi: "nhân vật lịch sử", en: "a figure of history")
        case .past: Localized(vi: "đã qua", en: "past")
        case .today: Localized(vi: "trong ngày", en: "today")
        case .future: Localized(vi: "sắp tới", en: "to come")
        case .minor: Localized(vi: "ở tuổi đi học", en: "of school age")
        case .house: Localized(vi: "tới tận nhà", en: "down to the house")
        case .lapsed: Localized(vi: "đã hết hiệu lực", en: "no longer in force")
        case .vague: Localized(vi: "không tra lại được", en: "cannot be looked up")
        case .press: Localized(vi: "báo chí", en: "press")
        case .shortener: Localized(vi: "đường dẫn rút gọn", en: "a short link")
        case .lookalike: Localized(vi: "giống tên miền chính thức", en: "looks like an official domain")
        case .mismatch: Localized(vi: "chữ một nơi, dẫn một nẻo", en: "its text names another place")
        }
    }
}

internal import SoatDiagnostics
internal import SoatRules

/// Entities and what is known of them, in a teacher's words; those without words of their own show the grammar's.
enum EntityWords {
    static func of(_ kind: EntityKind, _ language: Language) -> String {
        kinds[kind.rawValue]?[language] ?? kind.rawValue
    }

    static func of(_ attributes: Set<EntityAttribute>, _ language: Language) -> String {
        attributes.map { Self.attributes[$0.rawValue]?[language] ?? $0.rawValue }.sorted().joined(separator: ", ")
    }

    private static let kinds: [String: Localized] = [
        "phone": Localized(vi: "số điện thoại", en: "a telephone number"),
        "cccd": Localized(vi: "số căn cước", en: "an identity number"),
    ]

    private static let attributes: [String: Localized] = [
        "mobile": Localized(vi: "di động", en: "mobile"),
        "landline": Localized(vi: "máy bàn", en: "landline"),
        "hotline": Localized(vi: "đường dây nóng", en: "hotline"),
        "allowed": Localized(vi: "số nhà trường cho phép", en: "allowed by the school"),
        "disguised": Localized(vi: "viết khác thường", en: "written oddly"),
        "owner-pupil": Localized(vi: "của học sinh", en: "a pupil's"),
        "owner-parent": Localized(vi: "của phụ huynh", en: "a parent's"),
        "owner-staff": Localized(vi: "của thầy cô, nhân viên", en: "a staff member's"),
        "owner-office": Localized(vi: "của cơ quan, nhà trường", en: "an office's"),
        "labelled": Localized(vi: "có chữ bên cạnh nói là số gì", en: "labelled"),
    ]
}

public import SoatDiagnostics

extension Record.Occasion {
    public var title: Localized {
        switch self {
        case .event: Localized(vi: "sự kiện của trường hoặc cấp trên", en: "an event of the school's or the office's")
        case .seminar: Localized(vi: "chuyên đề trường tổ chức", en: "a seminar of the school's")
        case .received: Localized(vi: "thông tin chuyên đề đã nhận", en: "what the host of a seminar sent")
        }
    }
}

extension Record.HalfDay {
    public var title: Localized {
        switch self {
        case .morning: Localized(vi: "sáng", en: "morning")
        case .afternoon: Localized(vi: "chiều", en: "afternoon")
        }
    }
}

extension Record.Capacity {
    public var title: Localized {
        switch self {
        case .parent: Localized(vi: "cha, mẹ", en: "parent")
        case .guardian: Localized(vi: "người giám hộ", en: "guardian")
        case .parentAndChild: Localized(vi: "cha, mẹ cùng em từ 7 tuổi", en: "parent and the child from 7")
        case .selfAdult: Localized(vi: "chính người ấy, đã lớn", en: "the adult themselves")
        }
    }
}

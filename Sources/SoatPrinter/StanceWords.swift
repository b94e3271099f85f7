internal import SoatDiagnostics
internal import SoatRules

/// Stances as a teacher would name them.
enum StanceWords {
    static func of(_ stance: Stance, _ language: Language) -> String {
        let words =
            switch stance {
            case .asserted: Localized(vi: "khẳng định", en: "asserted")
            case .asked: Localized(vi: "câu hỏi", en: "asked")
            case .solicited: Localized(vi: "mời hoặc xin", en: "offered or asked for")
            case .denied: Localized(vi: "phủ định", en: "denied")
            case .rebutted: Localized(vi: "bác bỏ, đính chính", en: "rebutted")
            case .forbidden: Localized(vi: "nhắc điều cấm", en: "a ban")
            case .warned: Localized(vi: "cảnh báo", en: "a warning")
            case .quoted: Localized(vi: "trích lời", en: "a quotation")
            case .reported: Localized(vi: "thuật lại", en: "reported")
            case .supposed: Localized(vi: "giả định, phỏng đoán", en: "supposed")
            case .wished: Localized(vi: "mong muốn", en: "wished")
            }
        return words[language]
    }
}

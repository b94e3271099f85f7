internal import SoatDiagnostics
internal import SoatRules
internal import SoatScan

/// Why a line's labels cannot be used. Labelled posts are invented, so a fault may quote them.
enum LabelFault: Error, Hashable {
    case missingKey(String)
    case wrongShape(String)
    case badVerdict(String)
    case badLevel(String)
    case unknownCategory(String)
    case emptyQuote
    case quoteNotInText(String)
    case quoteElsewhere(String, start: Int)
    case verdictWithoutFinding(String)

    var message: Localized {
        switch self {
        case .missingKey(let key): Localized(vi: "nhãn thiếu “\(key)”", en: "the label has no “\(key)”")
        case .wrongShape(let key): Localized(vi: "“\(key)” của nhãn sai khuôn", en: "“\(key)” of the label is misshapen")
        case .badVerdict(let word): Localized(vi: "không có kết luận “\(word)”", en: "there is no verdict “\(word)”")
        case .badLevel(let word): Localized(vi: "không có mức “\(word)”", en: "there is no level “\(word)”")
        case .unknownCategory(let word): Localized(vi: "không có loại “\(word)”", en: "there is no category “\(word)”")
        case .emptyQuote: Localized(vi: "“quote” để trống", en: "“quote” is empty")
        case .quoteNotInText(let quote):
            Localized(vi: "bài không có chữ “\(quote)”", en: "the text does not hold “\(quote)”")
        case .quoteElsewhere(let quote, let start):
            Localized(vi: "“\(quote)” không đứng ở vị trí \(start)", en: "“\(quote)” does not stand at \(start)")
        case .verdictWithoutFinding(let verdict):
            Localized(
                vi: "kết luận “\(verdict)” mà không có chỗ nào trên mức nhắc nhở",
                en: "the verdict is “\(verdict)”, and no finding is above a note")
        }
    }

    var hint: Localized? {
        switch self {
        case .unknownCategory(let word):
            Self.choice(word, Category.allCases.map(\.rawValue))
        case .badVerdict(let word): Self.choice(word, Verdict.allCases.map(\.rawValue))
        case .badLevel(let word): Self.choice(word, Level.allCases.map(\.rawValue))
        case .quoteNotInText:
            Localized(vi: "chép đúng từng ký tự, kể cả dấu cách", en: "copy it letter by letter, spaces included")
        case .quoteElsewhere:
            Localized(vi: "“start” đếm theo đơn vị UTF-16, từ 0", en: "“start” counts UTF-16 code units, from 0")
        default: nil
        }
    }

    private static func choice(_ word: String, _ known: [String]) -> Localized {
        if let nearest = Spelling.nearest(to: word, in: known) {
            return Localized(vi: "ý bạn là “\(nearest)”?", en: "did you mean “\(nearest)”?")
        }
        let list = known.joined(separator: ", ")
        return Localized(vi: "chọn một trong: \(list)", en: "one of: \(list)")
    }
}

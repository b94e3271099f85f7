import SoatDiagnostics
import SoatText

extension PatternCondition {
    /// Why a pattern cannot be used.
    enum Problem: Sendable, Hashable {
        /// ICU's code, and the pattern as far as ICU read it, where it says so.
        case syntax(code: Int32, read: String?)
        /// It matches where nothing stands.
        case matchesNothing

        var message: Localized {
            switch self {
            case .syntax(let code, let read):
                let what = Self.slip(code)?.what ?? Localized(vi: "ICU báo lỗi \(code)", en: "ICU's error \(code)")
                let place = Self.place(read)
                return Localized(
                    vi: "biểu thức viết sai\(place.vietnamese): \(what.vietnamese)",
                    en: "the pattern is broken\(place.english): \(what.english)")
            case .matchesNothing:
                return Localized(vi: "biểu thức khớp cả chỗ trống", en: "the pattern matches where nothing stands")
            }
        }

        var hint: Localized? {
            switch self {
            case .syntax(let code, _):
                Self.slip(code)?.hint
                    ?? Localized(
                        vi: "xem lại ngoặc và dấu \\; trong YAML nên đặt biểu thức giữa hai dấu nháy đơn",
                        en: "check brackets and backslashes; in YAML put a pattern between single quotes")
            case .matchesNothing: Localized(vi: "đòi ít nhất một chữ: “+” thay cho “*”", en: "ask for one letter: “+”, not “*”")
            }
        }

        /// Letters of the pattern that are shown before the place of a fault.
        private static let shown = 12

        private static func place(_ read: String?) -> Localized {
            guard let read, !read.isEmpty else { return Localized(vi: "", en: "") }
            let tail = (read.count > shown ? "…" : "") + read.suffix(shown)
            return Localized(
                vi: " ở ký tự thứ \(read.count), sau “\(tail)”", en: " at character \(read.count), behind “\(tail)”")
        }

        /// What is wrong with a pattern, and what to do.
        private struct Slip {
            let what: Localized
            let hint: Localized
        }

        /// - Source: ICU 72, `utypes.h`, UErrorCode from U_REGEX_ERROR_START on.
        private static func slip(_ code: Int32) -> Slip? {
            switch code {
            case 66_305:
                Slip(
                    what: Localized(vi: "dấu ở đây không có nghĩa", en: "a sign means nothing here"),
                    hint: Localized(
                        vi: "“*”, “+”, “?” đứng sau điều được lặp, “(?:…)” mở một nhóm; tìm chính dấu ấy thì viết “\\?”",
                        en: "“*”, “+”, “?” stand behind what they repeat, “(?:…)” is a group; for the sign itself write “\\?”"))
            case 66_307:
                Slip(
                    what: Localized(
                        vi: "điều viết sau dấu “\\” không đọc được", en: "what stands behind “\\” cannot be read"),
                    hint: Localized(
                        vi: "có: \\d chữ số, \\w chữ hay số, \\s khoảng trắng, \\b ranh giới từ",
                        en: "there are: \\d a digit, \\w a letter or digit, \\s white space, \\b the edge of a word"))
            case 66_308:
                Slip(
                    what: Localized(vi: "“\\p{…}” không có tên ấy", en: "“\\p{…}” knows no such name"),
                    hint: Localized(
                        vi: "ví dụ: \\p{L} chữ cái, \\p{Lu} chữ hoa", en: "such as \\p{L} a letter, \\p{Lu} a capital"))
            case 66_310:
                Slip(
                    what: Localized(vi: "ngoặc tròn không đi đôi", en: "parentheses do not pair"),
                    hint: Localized(
                        vi: "mỗi ngoặc “(” cần một “)”; muốn tìm chính dấu ngoặc thì viết “\\(”",
                        en: "each “(” needs a “)”; for the sign itself write “\\(”"))
            case 66_311:
                Slip(
                    what: Localized(vi: "số quá lớn", en: "a number is too big"),
                    hint: Localized(vi: "viết số nhỏ hơn", en: "write a smaller one"))
            case 66_312:
                Slip(
                    what: Localized(vi: "số lần lặp trong “{…}” viết sai", en: "“{…}” holds no number of times"),
                    hint: Localized(
                        vi: "viết “{2}”, “{2,}” hoặc “{2,5}”; muốn tìm chính dấu ngoặc thì viết “\\{”",
                        en: "write “{2}”, “{2,}” or “{2,5}”; for the sign itself write “\\{”"))
            case 66_313:
                Slip(
                    what: Localized(vi: "trong “{…}” số sau nhỏ hơn số trước", en: "“{…}” ends below its beginning"),
                    hint: Localized(vi: "viết số nhỏ trước: “{1,3}”", en: "write the smaller first: “{1,3}”"))
            case 66_314:
                Slip(
                    what: Localized(vi: "“\\1” gọi tới một nhóm không có", en: "“\\1” speaks of a group that is not there"),
                    hint: Localized(
                        vi: "nhóm là phần trong ngoặc tròn, đếm từ trái", en: "groups are parentheses, counted from the left"))
            case 66_315:
                Slip(
                    what: Localized(vi: "chữ sau “(?” không có nghĩa", en: "the letter behind “(?” means nothing"),
                    hint: Localized(vi: "để gộp một nhóm, viết “(?:…)”", en: "for a group write “(?:…)”"))
            case 66_316:
                Slip(
                    what: Localized(
                        vi: "phần nhìn lại “(?<…)” dài bao nhiêu cũng được", en: "what “(?<…)” looks back on has no end"),
                    hint: Localized(
                        vi: "ghi số lần nhiều nhất thay cho “*”, “+”: “{0,20}”",
                        en: "say how often at most, not “*” or “+”: “{0,20}”"))
            case 66_319:
                Slip(
                    what: Localized(vi: "ngoặc vuông “[” chưa đóng", en: "“[” is not closed"),
                    hint: Localized(
                        vi: "thêm “]”; muốn tìm chính dấu ngoặc thì viết “\\[”", en: "add “]”; for the sign itself write “\\[”")
                )
            case 66_320:
                Slip(
                    what: Localized(vi: "khoảng trong ngoặc vuông viết ngược", en: "a range between brackets runs backwards"),
                    hint: Localized(vi: "viết chữ đứng trước ở trước: “[a-z]”", en: "write what comes first first: “[a-z]”"))
            default: nil
            }
        }
    }

    /// - Returns: `nil` for a pattern that can be used.
    static func problem(in source: String) -> Problem? {
        let canonical = CanonicalPattern.of(source)
        do {
            let regex = try RegularExpression(canonical)
            return regex.matchesEmptyText ? .matchesNothing : nil
        } catch {
            // As it was written, where that is as long.
            let written = source.utf16.count == canonical.utf16.count ? source : canonical
            return .syntax(
                code: error.code, read: error.offset.map { String(decoding: written.utf16.prefix($0), as: UTF16.self) })
        }
    }
}

import SoatDiagnostics
import SoatText

extension PatternCondition {
    /// Why a pattern cannot be used.
    enum Problem: Sendable, Hashable {
        /// ICU's code, and where in the pattern, in UTF-16 code units.
        case syntax(code: Int32, offset: Int?)
        /// It matches where nothing stands.
        case matchesNothing

        var message: Localized {
            switch self {
            case .syntax(let code, let offset?):
                Localized(
                    vi: "biểu thức viết sai ở ký tự thứ \(offset) (ICU \(code))",
                    en: "the pattern is broken at character \(offset) (ICU \(code))")
            case .syntax(let code, nil):
                Localized(vi: "biểu thức viết sai (ICU \(code))", en: "the pattern is broken (ICU \(code))")
            case .matchesNothing:
                Localized(vi: "biểu thức khớp cả chỗ trống", en: "the pattern matches where nothing stands")
            }
        }

        var hint: Localized? {
            switch self {
            case .syntax:
                Localized(
                    vi: "xem lại ngoặc và dấu \\; trong YAML nên đặt biểu thức giữa hai dấu nháy đơn",
                    en: "check brackets and backslashes; in YAML put a pattern between single quotes")
            case .matchesNothing: Localized(vi: "đòi ít nhất một chữ: “+” thay cho “*”", en: "ask for one letter: “+”, not “*”")
            }
        }
    }

    /// - Returns: `nil` for a pattern that can be used.
    static func problem(in source: String) -> Problem? {
        do {
            let regex = try RegularExpression(CanonicalPattern.of(source))
            return regex.matchesEmptyText ? .matchesNothing : nil
        } catch {
            return .syntax(code: error.code, offset: error.offset)
        }
    }
}

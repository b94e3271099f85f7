internal import SoatRules

/// The terminal's colours, or none.
struct Paint {
    enum Style: String {
        case quiet = "2"
        case strong = "1"
        case error = "1;31"
        case errorUnderlined = "1;4;31"
        case warning = "1;33"
        case warningUnderlined = "1;4;33"
        case note = "1;36"
        case noteUnderlined = "1;4;36"

        init(_ level: Level) {
            switch level {
            case .error: self = .error
            case .warning: self = .warning
            case .note: self = .note
            }
        }

        var underlined: Style {
            switch self {
            case .error: .errorUnderlined
            case .warning: .warningUnderlined
            case .note: .noteUnderlined
            default: self
            }
        }
    }

    let isOn: Bool

    func callAsFunction(_ text: String, _ style: Style) -> String {
        isOn ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

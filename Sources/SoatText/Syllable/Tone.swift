/// One of the six tones of a Vietnamese syllable.
public enum Tone: UInt8, Sendable, Hashable, CaseIterable {
    /// Ngang, written without a mark.
    case level
    /// Huyền.
    case grave
    /// Sắc.
    case acute
    /// Hỏi.
    case hook
    /// Ngã.
    case tilde
    /// Nặng.
    case dot

    /// The tone that a combining mark writes; `nil` for a mark that is no tone.
    package init?(mark: UInt32) {
        switch mark {
        case 0x300: self = .grave
        case 0x301: self = .acute
        case 0x309: self = .hook
        case 0x303: self = .tilde
        case 0x323: self = .dot
        default: return nil
        }
    }

    /// The tones a syllable can have that ends in p, t, c or ch.
    package var isSharp: Bool { self == .acute || self == .dot }
}

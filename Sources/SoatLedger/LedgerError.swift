public import SoatDiagnostics

/// An entry that cannot be made. None of these names what the entry says.
public enum LedgerError: Explained, Hashable, Sendable {
    /// A fact or text has a name that the format does not allow.
    case badName
    /// An entry can only refer to an earlier one.
    case forwardReference(Int)
    /// A person's id is not of the form that random ones have.
    case badPerson
    /// Texts need a key to be committed under.
    case missingKey

    public var diagnostic: Diagnostic {
        switch self {
        case .badName:
            Diagnostic(
                message: Localized(
                    vi: "tên trường trong mục sổ không đúng mẫu", en: "a field of the entry has a name that is not allowed"))
        case .forwardReference(let number):
            Diagnostic(
                message: Localized(
                    vi: "mục \(number) chưa có trong sổ, nên chưa nhắc tới được", en: "there is no entry \(number) to refer to")
            )
        case .badPerson:
            Diagnostic(message: Localized(vi: "mã người không đúng mẫu", en: "a person's id is not of the right form"))
        case .missingKey:
            Diagnostic(message: Localized(vi: "mục có lời nhưng thiếu khóa", en: "an entry with texts needs a key"))
        }
    }
}

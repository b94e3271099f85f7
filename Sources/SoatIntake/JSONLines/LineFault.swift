public import SoatDiagnostics

/// Why a line of JSON lines is not a post. Contract §3.
public enum LineFault: Error, Sendable, Hashable {
    /// Not JSON from this byte of the line on, counted from 1.
    case brokenJSON(byte: Int)
    case notAnObject
    case badID
    case missingText
    case textNotString
    case badChannel
    case badAuthorRole
    case badDate
    case tooLong(limit: Int)

    /// What the reader is told. Nothing of the line is quoted.
    public var message: Localized {
        switch self {
        case .brokenJSON(let byte):
            Localized(vi: "JSON hỏng từ byte thứ \(byte) của dòng", en: "broken JSON at byte \(byte) of the line")
        case .notAnObject:
            Localized(vi: "dòng phải là một đối tượng JSON {…}", en: "the line must be a JSON object {…}")
        case .badID:
            Localized(vi: "“id” phải là chuỗi hoặc số", en: "“id” must be a string or a number")
        case .missingText:
            Localized(vi: "thiếu “text”", en: "there is no “text”")
        case .textNotString:
            Localized(vi: "“text” phải là chuỗi", en: "“text” must be a string")
        case .badChannel:
            Localized(
                vi: "“channel” phải là một trong: \(PostWords.channels)", en: "“channel” must be one of: \(PostWords.channels)")
        case .badAuthorRole:
            Localized(
                vi: "“author_role” phải là một trong: \(PostWords.authorRoles)",
                en: "“author_role” must be one of: \(PostWords.authorRoles)")
        case .badDate:
            Localized(
                vi: "“posted_on” phải là một ngày có thật, dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-21",
                en: "“posted_on” must be a real day as YYYY-MM-DD, such as 2026-11-21")
        case .tooLong(let limit):
            Localized(vi: "dòng dài hơn \(limit) byte", en: "the line is longer than \(limit) bytes")
        }
    }
}

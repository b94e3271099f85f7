import SoatDiagnostics
import SoatPrinter

/// A fault as programs read it: `{"error": what, "byte"?: where, "post"?: which of several,
/// "limit"?: bytes, "retry_after"?: seconds}`.
enum FaultJSON {
    static func bytes(_ fault: WebFault, _ language: Language) -> [UInt8] {
        var json: [UInt8] = []
        json.append(raw: "{\"error\":")
        json.append(json: title(of: fault)[language])
        if case .unreadable(_, let byte, let post) = fault {
            if let byte { json.append(raw: ",\"byte\":\(byte)") }
            if let post { json.append(raw: ",\"post\":\(post)") }
        }
        if case .tooLong(let limit) = fault { json.append(raw: ",\"limit\":\(limit)") }
        if case .tooOften(let seconds) = fault { json.append(raw: ",\"retry_after\":\(seconds)") }
        json.append(raw: "}")
        return json
    }

    /// Programs do not sign in: they carry a token.
    private static func title(of fault: WebFault) -> Localized {
        guard fault == .signInNeeded else { return fault.title }
        return Localized(
            vi: "Thiếu mã truy cập, hoặc mã không dùng được nữa. Gửi kèm “Authorization: Bearer MÃ”; mã cấp ở trang Trường.",
            en: "The token is missing or no longer good. Send “Authorization: Bearer TOKEN”; the school's page makes one.")
    }
}

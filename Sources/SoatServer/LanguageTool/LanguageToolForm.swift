/// The body of a check as clients really send it.
///
/// LibreOffice up to 7.4 sends the text as it is, without percent-encoding: "Toán & Văn: 100%" then looks like two fields.
enum LanguageToolForm {
    static func fields(ofBody body: [UInt8]) -> FormFields {
        let encoded = FormFields(body)
        guard isRaw(body, encoded), let start = start(of: "text", in: body) else { return encoded }
        let key = Array("&language=".utf8)
        let end = body.indices.dropFirst(start).last { body[$0...].starts(with: key) } ?? body.count
        let text = String(decoding: body[start..<end], as: UTF8.self)
        let before = FormFields(body[..<max(0, start - "text=".utf8.count)]).fields
        return FormFields(before + FormFields(body[end...]).fields + [("text", text)])
    }

    /// Whether something stands in the body that no percent-encoded form holds.
    private static func isRaw(_ body: [UInt8], _ encoded: FormFields) -> Bool {
        if body.contains(where: { $0 >= 0x80 || $0 <= 0x20 }) { return true }
        let isEncoded = body.contains(UInt8(ascii: "%")) || body.contains(UInt8(ascii: "+"))
        return !isEncoded && encoded.fields.contains { !known.contains($0.name) }
    }

    /// Where the value of a field begins that stands first, or behind known fields.
    private static func start(of name: String, in body: [UInt8]) -> Int? {
        let key = Array("\(name)=".utf8)
        if body.starts(with: key) { return key.count }
        let inner = Array("&\(name)=".utf8)
        return body.indices.first { body[$0...].starts(with: inner) }.map { $0 + inner.count }
    }

    private static let known: Set<String> = [
        "text", "data", "language", "username", "apiKey", "dicts", "motherTongue", "preferredVariants", "enabledRules",
        "disabledRules", "enabledCategories", "disabledCategories", "enabledOnly", "level", "channel", "author_role",
    ]
}

import HTTPTypes
import Hummingbird

/// A form that was not taken: what was typed is shown again, and can be sent once more after signing in.
struct SentForm: Sendable {
    /// Where it was sent.
    let path: String
    let fields: FormFields

    /// Bytes of a form that are read although it is refused.
    static let longest = 1 << 20
    /// What people write at length; the rest is carried along unseen.
    static let written: Set = [
        "text", "question", "reason", "quote", "note", "words", "what", "answer", "published", "letter",
    ]

    /// What the beginning of a form says; of one that is cut off the fields that are whole.
    ///
    /// - Parameter body: ``longest`` bytes, and one more where the form goes on.
    /// - Returns: `nil` where it cannot be read.
    static func fields(_ body: [UInt8], contentType: String) -> FormFields? {
        let isWhole = body.count <= longest
        if contentType.lowercased().hasPrefix("multipart/") {
            return MultipartForm(body, contentType: contentType, isWhole: isWhole)?.fields
        }
        guard !isWhole else { return FormFields(body) }
        return body.lastIndex(of: UInt8(ascii: "&")).map { FormFields(body[..<$0]) }
    }

    /// - Returns: `nil` for one that did not stand on a page of ours, that holds a password or a code, or nothing that was
    ///   written.
    init?(_ form: FormFields, of request: Request, for route: Route) {
        guard route.surface == .page, request.isFromOurPages else { return nil }
        self.init(path: request.uri.path, form)
    }

    private init?(path: String, _ form: FormFields) {
        guard form["password"] == nil, form["code"] == nil, form["old"] == nil else { return nil }
        self.path = path
        fields = FormFields(form.fields.filter { $0.name != "token" && !$0.value.isEmpty })
        guard !texts.isEmpty else { return nil }
    }

    /// One that was carried through the page where one signs in.
    ///
    /// - Returns: `nil` where it leads to no form of ours.
    init?(carriedBy form: FormFields) {
        guard let path = form["kept-path"], let kept = form["kept"] else { return nil }
        let isOurs = RouteTable.school.contains {
            $0.method == .post && $0.form == .token && $0.access != .anyone && $0.matches(path: path)
        }
        guard isOurs, path.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"?#\\".utf8.contains($0) }) else { return nil }
        self.init(path: path, FormFields(kept.utf8))
    }

    /// What was written, in the order of the form.
    var texts: [(name: String, value: String)] {
        fields.fields.filter { Self.written.contains($0.name) && !$0.value.allSatisfy(\.isWhitespace) }
    }

    /// What goes along.
    var others: [(name: String, value: String)] { fields.fields.filter { !Self.written.contains($0.name) } }

    /// For a hidden field.
    var encoded: String { fields.encoded }
}

extension Request {
    /// Whether a browser says that a page of this very host sent it. Others have no say in what we show.
    var isFromOurPages: Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ headers[$0] }) { return site == "same-origin" }
        guard let origin = headers[.origin], let authority = head.authority else { return false }
        return origin == "http://\(authority)" || origin == "https://\(authority)"
    }
}

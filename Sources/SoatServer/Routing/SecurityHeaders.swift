import HTTPTypes
import Hummingbird

/// What browsers are told to forbid.
enum SecurityHeaders {
    /// Nothing but our own style sheets, modules and requests: no inline script or style, no frame, no other host.
    static let contentPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:", "connect-src 'self'",
        "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    static func set(on response: inout Response, _ surface: Surface) {
        for field in fields[surface] ?? [] { response.headers[field.name] = field.value }
        if response.headers[.cacheControl] == nil || surface == .languageTool { response.headers[.cacheControl] = "no-store" }
    }

    /// Made once: names are checked letter by letter.
    private static let fields: [Surface: [HTTPField]] = {
        let everywhere = [("X-Content-Type-Options", "nosniff")]
        let ownOnly = [("Cross-Origin-Resource-Policy", "same-origin")]
        let data = ownOnly + [("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")]
        let page =
            ownOnly + [
                ("Content-Security-Policy", contentPolicy), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
                ("Cross-Origin-Opener-Policy", "same-origin"),
                ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
            ]
        // Add-ons of browsers ask from pages of other hosts. There is no session here that they could use.
        let languageTool = [
            ("Access-Control-Allow-Origin", "*"), ("Access-Control-Allow-Methods", "GET, POST, OPTIONS"),
            ("Access-Control-Allow-Headers", "Content-Type, Accept"),
        ]
        return [Surface.page: page, .api: data, .plain: data, .languageTool: languageTool].mapValues { own in
            (everywhere + own).compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }
        }
    }()
}

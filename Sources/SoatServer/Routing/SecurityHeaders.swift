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
        set("X-Content-Type-Options", "nosniff", on: &response)
        switch surface {
        case .page:
            set("Content-Security-Policy", contentPolicy, on: &response)
            set("X-Frame-Options", "DENY", on: &response)
            set("Referrer-Policy", "same-origin", on: &response)
            set("Cross-Origin-Opener-Policy", "same-origin", on: &response)
            set("Cross-Origin-Resource-Policy", "same-origin", on: &response)
            set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()", on: &response)
            if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        case .api, .plain:
            set("Cross-Origin-Resource-Policy", "same-origin", on: &response)
            set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'", on: &response)
            if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        case .languageTool:
            // Add-ons of browsers ask from pages of other hosts. There is no session here that they could use.
            set("Access-Control-Allow-Origin", "*", on: &response)
            set("Access-Control-Allow-Methods", "GET, POST, OPTIONS", on: &response)
            set("Access-Control-Allow-Headers", "Content-Type, Accept", on: &response)
            response.headers[.cacheControl] = "no-store"
        }
    }

    private static func set(_ name: String, _ value: String, on response: inout Response) {
        guard let name = HTTPField.Name(name) else { return }
        response.headers[name] = value
    }
}

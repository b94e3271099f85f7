import Hummingbird

/// What those who look after the server ask.
enum ServiceRoutes {
    static let routes = [health, measures]

    static let health = Route(.get, "/healthz", .plain, for: .anyone) { call in
        .json(Array(#"{"status":"ok","version":"\#(call.app.version)","rules":\#(call.app.book.rules.count)}"#.utf8))
    }

    static let measures = Route(.get, "/metrics", .plain, for: .anyone) { call in
        var response = Response.text(call.app.figures.prometheus())
        response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
        return response
    }
}

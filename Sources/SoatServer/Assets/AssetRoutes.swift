import Hummingbird
import NIOCore

/// Style sheets, modules, icons.
enum AssetRoutes {
    static let routes = [
        Route(.get, "/assets/{version}/{file}", .plain, for: .anyone) { call in
            let name = call.part("file")
            guard let file = call.app.assets.files["assets/\(name)"], let type = contentType(of: name) else {
                throw WebFault.notFound
            }
            let isCurrent = call.part("version") == call.app.assets.version
            return Response(
                status: .ok,
                headers: [
                    .contentType: type, .cacheControl: isCurrent ? "public, max-age=31536000, immutable" : "no-cache",
                ],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
        }
    ]

    private static func contentType(of name: String) -> String? {
        if name.hasSuffix(".css") { return "text/css; charset=utf-8" }
        if name.hasSuffix(".mjs") { return "text/javascript; charset=utf-8" }
        return name.hasSuffix(".svg") ? "image/svg+xml" : nil
    }
}

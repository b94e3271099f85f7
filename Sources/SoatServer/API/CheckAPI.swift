import Hummingbird
import NIOCore
import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatScan
import SoatText

/// `POST /api/v1/check`: posts in, findings out, as `soat check --format json` prints them (contract §3).
enum CheckAPI {
    static let routes = [
        Route(.post, "/api/v1/check", .api, for: .anyone, isCheck: true) { call in
            let body = try await call.body()
            let (json, verdicts) = try await check(
                body, in: call.language, today: call.app.today(), by: call.app.workers.next(forBytes: body.count))
            call.app.figures.count(verdicts: verdicts)
            call.app.throttle.charge(client: call.client, checks: max(verdicts.count - 1, body.count / CheckThrottle.bytes))
            return .json(json)
        },
        Route(.get, "/api/v1/openapi.json", .api, for: .anyone) { call in
            let document = String(decoding: call.app.assets.files["openapi.json"]?.bytes ?? [], as: UTF8.self)
            // Where several schools share a host, the addresses lie under the school's.
            return .json(Array(document.replacing("\"url\": \"/\"", with: "\"url\": \"\(call.base)/\"").utf8))
        },
    ]

    /// Checks one post, or each of an array of posts.
    ///
    /// - Returns: one object, or an array of as many. In an array, a post that cannot be read has an object with `line`
    ///   (its number, from 1) and `error` in its place, as a line of JSON lines has.
    /// - Throws: ``WebFault/unreadable(_:byte:post:)`` where the body is no JSON, or its only post is none.
    static func check(
        _ body: [UInt8], in language: Language, today: CalendarDate, by worker: ScanWorker
    ) async throws -> (json: [UInt8], verdicts: [String]) {
        let list = try PostList(body)
        return try await worker.print(english: language == .english, isBrief: body.count <= ScanWorkers.brief) {
            scanner, scratch, printer in
            var reader = PostLineReader(unsaid: PostContext(postedOn: today), longestLine: body.count)
            var json: [UInt8] = []
            var verdicts: [String] = []
            if list.isArray { json.append(UInt8(ascii: "[")) }
            for (index, range) in list.posts.enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                guard let post = reader.read(post: body.span.extracting(range), number: index + 1) else {
                    throw WebFault.unreadable(brokenJSON, byte: range.lowerBound + 1)
                }
                switch post.content {
                case .success(let document):
                    let result = scanner.check(document, scratch: &scratch)
                    verdicts.append(result.verdict.rawValue)
                    printer.append(id: post.id, document, result, to: &json)
                case .failure(.brokenJSON(let byte)):
                    throw WebFault.unreadable(brokenJSON, byte: range.lowerBound + byte)
                case .failure(let fault):
                    guard list.isArray else { throw WebFault.unreadable(fault.message) }
                    printer.append(id: post.id, line: post.line, fault: fault.message, to: &json)
                }
            }
            if list.isArray { json.append(UInt8(ascii: "]")) }
            return (json, verdicts)
        }
    }

    static let brokenJSON = Localized(vi: "JSON hỏng", en: "broken JSON")
}

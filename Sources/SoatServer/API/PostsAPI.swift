import Foundation
import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// `/api/v1/posts`: posts as a program reads them, written and submitted in the name of whoever made its token.
enum PostsAPI {
    static let routes = [
        Route(.get, "/api/v1/posts", .api, for: .members) { call in
            let work = try await call.work()
            let posts = try await work.school.posts(try filter(call.query, work), for: work.member)
            return try .json(encoding: posts.map { PostAnswer($0) })
        },
        Route(.post, "/api/v1/posts", .api, for: .members, isCheck: true) { call in
            let work = try await call.work()
            let order = try NewPost(try await call.body())
            let dossier = try await work.school.begin(
                order.content, group: order.group, isDisclosure: order.isDisclosure, eventEnd: order.eventEnd,
                by: work.member, work.scanner)
            let id = dossier.summary.post.id
            guard order.isSubmitted else { return try made(dossier, call, work) }
            do {
                let sent = try await work.school.carry(
                    out: .submit, on: id, expected: dossier.summary.version, by: work.member, work.scanner)
                return try made(sent, call, work)
            } catch {
                // The draft is there: a program that only heard of the refusal would make another.
                return try told(error, id, call, work) { $0.headers[.location] = "/api/v1/posts/\(id)" }
            }
        },
        Route(.get, "/api/v1/posts/{id}", .api, for: .members) { call in
            let work = try await call.work()
            let dossier = try await work.school.post(call.part("id"), for: work.member, work.scanner)
            return try .json(encoding: PostAnswer(dossier, call.answerWords(work)))
        },
        Route(.post, "/api/v1/posts/{id}/submit", .api, for: .members, isCheck: true) { call in
            let work = try await call.work()
            let id = call.part("id")
            do {
                let expected = call.query["version"].flatMap { Int($0) }
                let sent = try await work.school.carry(
                    out: .submit, on: id, expected: expected, by: work.member, work.scanner)
                return try .json(encoding: PostAnswer(sent, call.answerWords(work)))
            } catch {
                return try told(error, id, call, work)
            }
        },
    ]

    private static func made(_ dossier: PostDossier, _ call: Call, _ work: SchoolWork) throws -> Response {
        var response = try Response.json(
            encoding: PostAnswer(dossier, call.answerWords(work)), status: .created)
        response.headers[.location] = "/api/v1/posts/\(dossier.summary.post.id)"
        return response
    }

    /// A step that did not happen: what stands in the way, or what somebody else did meanwhile.
    private static func told(
        _ error: any Error, _ id: String, _ call: Call, _ work: SchoolWork, _ finish: (inout Response) -> Void = { _ in }
    ) throws -> Response {
        var response: Response
        switch error {
        case PostError.refused(.blocked(let blockers)):
            let refused = PostAnswer.Refused(id, blockers, Refusal.blocked(blockers).diagnostic, call.answerWords(work))
            response = try .json(encoding: refused, status: .unprocessableContent)
        case PostError.conflict(let conflict):
            response = try .json(encoding: PostAnswer.Conflict(id, conflict), status: .conflict)
        default: throw error
        }
        finish(&response)
        return response
    }

    private static func filter(_ query: FormFields, _ work: SchoolWork) throws(WebFault) -> PostFilter {
        var filter = PostFilter()
        for word in query.all("state") {
            guard let state = State(rawValue: word) else { throw unknown("state", State.allCases.map(\.rawValue)) }
            filter.states.insert(state)
        }
        filter.isMine = query["mine"] == "true"
        if query["waiting"] == "true" { filter.waitingUnder = work.scanner.standingVersions }
        filter.group = query["group"]
        filter.limit = try number(query, "limit", 1...500) ?? 50
        filter.offset = try number(query, "offset", 0...1_000_000) ?? 0
        return filter
    }

    static func unknown(_ name: String, _ allowed: [String]) -> WebFault {
        let list = allowed.joined(separator: ", ")
        return .unreadable(Localized(vi: "“\(name)” phải là: \(list)", en: "“\(name)” must be one of: \(list)"))
    }

    /// A whole number of a query; `nil` where none was given.
    static func number(_ query: FormFields, _ name: String, _ range: ClosedRange<Int>) throws(WebFault) -> Int? {
        guard let word = query[name] else { return nil }
        guard let number = Int(word), range.contains(number) else {
            throw .unreadable(
                Localized(
                    vi: "“\(name)” phải là số từ \(range.lowerBound) đến \(range.upperBound)",
                    en: "“\(name)” must be a number from \(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }
}

/// A post as a program writes it.
private struct NewPost {
    let content: PostContent
    let group: String?
    let isDisclosure: Bool
    let eventEnd: CalendarDate?
    let isSubmitted: Bool

    private struct Body: Decodable {
        let text: String
        let channels: [String]?
        let group: String?
        let disclosure: Bool?
        let eventEnds: String?
        let submit: Bool?

        enum CodingKeys: String, CodingKey {
            case text, channels, group, disclosure, submit
            case eventEnds = "event-ends"
        }
    }

    /// - Throws: ``WebFault/unreadable(_:byte:post:)``, which quotes nothing.
    init(_ bytes: [UInt8]) throws(WebFault) {
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(bytes)) else {
            throw .unreadable(
                Localized(
                    vi: "cần JSON có “text” và các giá trị đúng kiểu",
                    en: "JSON with “text”, and values of their kinds, is needed"))
        }
        var channels: Set<Channel> = []
        for word in body.channels ?? [] {
            guard let channel = Channel(rawValue: word) else {
                throw PostsAPI.unknown("channels", Channel.allCases.map(\.rawValue))
            }
            channels.insert(channel)
        }
        if let day = body.eventEnds {
            guard let day = CalendarDate(iso: day) else {
                throw .unreadable(Localized(vi: "“event-ends” phải là ngày, dạng 2026-11-20", en: "“event-ends” must be a day"))
            }
            eventEnd = day
        } else {
            eventEnd = nil
        }
        try DraftLength.check(body.text)
        content = PostContent(text: body.text.replacing("\r\n", with: "\n"), channels: channels)
        group = body.group.flatMap { $0.isEmpty ? nil : $0 }
        isDisclosure = body.disclosure ?? false
        isSubmitted = body.submit ?? false
    }
}

extension Call {
    /// Whose words blockers take in what programs are answered.
    fileprivate func answerWords(_ work: SchoolWork) -> PostAnswer.Words {
        let rules = app.book.rules
        return PostAnswer.Words(
            ruleTitle: { id in rules.first { $0.id == id }?.title }, utcOffset: work.calendar.utcOffset, language: language)
    }
}

extension Response {
    /// JSON with its keys in order.
    static func json(encoding value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return .json(Array(try encoder.encode(value)), status: status)
    }
}

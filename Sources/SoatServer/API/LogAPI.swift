import Hummingbird
import SoatLedger
import SoatStore
import SoatText

/// `/api/v1/log`: entries of the ledger, newest first.
///
/// The secretary, the deputy and the head see all; others what is about them and what they made. What people wrote stands
/// only in an entry that is asked for alone and is about whoever asks, or made by them: a program that went through the
/// numbers would have everything, which only the head may, giving a reason that the ledger keeps (`soat log export`).
enum LogAPI {
    static let routes = [
        Route(.get, "/api/v1/log", .api, for: .members) { call in
            let work = try await call.work()
            let entries = try await work.school.log(try filter(call.query), by: work.member)
            return try .json(encoding: entries.map { EntryAnswer($0, withTexts: false) })
        },
        Route(.get, "/api/v1/log/{number}", .api, for: .members) { call in
            let work = try await call.work()
            guard let number = Int(call.part("number")) else { throw WebFault.notFound }
            let stored = try await work.school.entry(number, by: work.member)
            let isOwn = [stored.entry.person, stored.entry.actor].contains(work.member.person)
            return try .json(encoding: EntryAnswer(stored, withTexts: isOwn))
        },
    ]

    private static func filter(_ query: FormFields) throws(WebFault) -> LogFilter {
        var filter = LogFilter()
        if let word = query["kind"] {
            let groups = Set(EntryKind.allCases.map { String($0.rawValue.prefix { $0 != "." }) })
            if let kind = EntryKind(rawValue: word) {
                filter.kinds = [kind]
            } else if groups.contains(word) {
                filter.group = word
            } else {
                throw PostsAPI.unknown("kind", groups.sorted())
            }
        }
        filter.post = query["post"]
        filter.before = try PostsAPI.number(query, "before", 0...Int(Int32.max))
        filter.limit = try PostsAPI.number(query, "limit", 1...500) ?? 50
        return filter
    }
}

import SoatGate
import SoatStore
import SoatText

/// *Của tôi*: every entry that is about whoever reads, and no other.
enum MinePage {
    static let routes = [
        Route(.get, "/mine", .page, for: .members) { call in
            let work = try await call.work()
            let own = work.member.person
            var filter = LogFilter()
            (filter.person, filter.limit) = (own, pageLength)
            filter.before = call.query["before"].flatMap { Int($0) }
            let found = try await work.school.log(filter, by: work.member)
            let entries = found.filter { $0.entry.person == own }
            let older = found.count == pageLength ? found.last?.number : nil
            let breaches = try await work.school.breaches(for: work.member).filter { $0.person == own }
            let names = try await work.school.names()
            let count = try await work.school.breachCounts(in: work.today, for: work.member)
            return try call.page(
                "mine",
                View(call, work, breaches, entries, names, count.year.name, count.counts.first { $0.person == own }, older))
        }
    ]

    private static let pageLength = 100

    private struct View: Sendable {
        let frame: Frame
        let name: String
        let year: String
        let confirmed: Int
        let undecided: Int
        let withdrawn: Int
        let breaches: [BreachLine]
        let hasBreaches: Bool
        let waiting: Int
        let isWaiting: Bool
        let entries: [EntryLine]
        let hasEntries: Bool
        let older: String?
        /// Whether older entries were asked for.
        let isOlder: Bool

        init(
            _ call: Call, _ work: SchoolWork, _ breaches: [Breach], _ entries: [StoredEntry], _ names: [PersonID: String],
            _ year: String, _ count: BreachCount?, _ older: Int?
        ) {
            frame = Frame(call, current: "/mine")
            name = work.member.name ?? work.member.login
            self.year = year
            confirmed = count?.confirmed ?? 0
            undecided = (count?.open ?? 0) + (count?.contested ?? 0)
            withdrawn = count?.withdrawn ?? 0
            self.breaches = breaches.reversed().map { BreachLine($0, names, work) }
            hasBreaches = !breaches.isEmpty
            waiting = breaches.count { $0.state == .reported }
            isWaiting = waiting > 0
            self.entries = entries.map { EntryLine($0, names, work) }
            hasEntries = !entries.isEmpty
            self.older = older.map { "/mine?before=\($0)#so" }
            isOlder = call.query["before"] != nil
        }
    }
}

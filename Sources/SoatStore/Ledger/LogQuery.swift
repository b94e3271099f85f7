internal import GRDB
internal import SoatGate
internal import SoatLedger
internal import SoatText

/// The search for the newest entries that a filter asks for.
///
/// Each part asks for one value of one column at least, of which there is an index that ends with the time: its newest
/// entries are found without looking at others, and several parts are merged.
///
/// - Complexity: O(*k* log *n*) where the filter names one column, *k* the entries asked for. Where it names several, those
///   of the first are looked at.
struct LogQuery {
    let sql: String
    let arguments: StatementArguments

    /// A condition, and the index that finds its entries.
    private struct Part {
        let index: String
        let sql: String
        let arguments: StatementArguments
    }

    /// - Parameters:
    ///   - reader: whose own entries only; `nil`: everybody's.
    ///   - before: the time of the entry before which the list goes on.
    init(_ filter: LogFilter, reader: PersonID?, _ calendar: SchoolCalendar, before: Moment?) {
        var common: [Part] = []
        func ask(_ column: String, _ index: String, _ value: String?) {
            if let value { common.append(Part(index: index, sql: "\(column) = ?", arguments: [value])) }
        }
        ask("post", "ledger_posts", filter.post)
        ask("person", "ledger_people", filter.person?.rawValue)
        ask("category", "ledger_categories", filter.category?.rawValue)
        ask("channel", "ledger_channels", filter.channel?.rawValue)
        ask("level", "ledger_levels", filter.level?.rawValue)
        var branches: [[Part]] = [common]
        if let reader {
            branches = ["ledger_people": "person", "ledger_actors": "actor"].flatMap { index, column in
                branches.map { $0 + [Part(index: index, sql: "\(column) = ?", arguments: [reader.rawValue])] }
            }
        }
        let kinds = filter.kinds.union(filter.group.map(Self.kinds(of:)) ?? []).map(\.rawValue).sorted()
        if !kinds.isEmpty || filter.group != nil {
            branches = kinds.flatMap { kind in
                branches.map { $0 + [Part(index: "ledger_kinds", sql: "kind = ?", arguments: [kind])] }
            }
        }
        var bounds = "1"
        var boundArguments: StatementArguments = []
        if let days = filter.days {
            bounds += " AND at >= ? AND at < ?"
            boundArguments += [
                calendar.moment(days.lowerBound, hour: 0).description, calendar.end(of: days.upperBound).description,
            ]
        }
        if let number = filter.before, let before {
            bounds += " AND at <= ? AND (at < ? OR n < ?)"
            boundArguments += [before.description, before.description, number]
        }
        var arguments: StatementArguments = []
        let selects = branches.map { parts in
            let index = parts.first?.index ?? "ledger_times"
            for part in parts { arguments += part.arguments }
            arguments += boundArguments + [filter.limit]
            let conditions = (parts.map(\.sql) + [bounds]).joined(separator: " AND ")
            return """
                SELECT * FROM (SELECT n, at FROM ledger_entries INDEXED BY \(index) WHERE \(conditions)
                    ORDER BY at DESC, n DESC LIMIT ?)
                """
        }
        let found = selects.isEmpty ? "SELECT NULL AS n, NULL AS at WHERE 0" : selects.joined(separator: " UNION ")
        sql = """
            SELECT e.entry FROM (\(found)) f JOIN ledger_entries e ON e.n = f.n ORDER BY f.at DESC, f.n DESC LIMIT ?
            """
        self.arguments = arguments + [filter.limit]
    }

    /// The kinds with a word before their dot.
    private static func kinds(of group: String) -> [EntryKind] {
        EntryKind.allCases.filter { $0.rawValue.hasPrefix(group + ".") }
    }
}

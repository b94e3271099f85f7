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
        /// `nil`: the entries' own numbers.
        let index: String?
        let sql: String
        let arguments: StatementArguments
    }

    /// - Parameters:
    ///   - reader: whose own entries only; `nil`: everybody's.
    ///   - before: the time of the entry before which the list goes on.
    ///   - corrected: breaches in whose report something was put right: they are found by what is right.
    init(
        _ filter: LogFilter, reader: PersonID?, _ calendar: SchoolCalendar, before: Moment?, corrected: [Breach] = []
    ) throws {
        var common: [Part] = []
        func ask(_ column: String, _ index: String, _ value: String?) {
            if let value { common.append(Part(index: index, sql: "\(column) = ?", arguments: [value])) }
        }
        ask("post", "ledger_posts", filter.post)
        ask("person", "ledger_people", filter.person?.rawValue)
        let plain = common
        ask("category", "ledger_categories", filter.category?.rawValue)
        ask("channel", "ledger_channels", filter.channel?.rawValue)
        ask("level", "ledger_levels", filter.level?.rawValue)
        var branches: [[Part]] = [common]
        if !corrected.isEmpty, common.count > plain.count {
            branches = try Self.following(corrected, filter, common, plain)
        }
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
            let index = parts.isEmpty ? "INDEXED BY ledger_times" : parts[0].index.map { "INDEXED BY \($0)" } ?? "NOT INDEXED"
            for part in parts { arguments += part.arguments }
            arguments += boundArguments + [filter.limit]
            let conditions = (parts.map(\.sql) + [bounds]).joined(separator: " AND ")
            return """
                SELECT * FROM (SELECT n, at FROM ledger_entries \(index) WHERE \(conditions)
                    ORDER BY at DESC, n DESC LIMIT ?)
                """
        }
        let found = selects.isEmpty ? "SELECT NULL AS n, NULL AS at WHERE 0" : selects.joined(separator: " UNION ")
        sql = """
            SELECT e.entry FROM (\(found)) f JOIN ledger_entries e ON e.n = f.n ORDER BY f.at DESC, f.n DESC LIMIT ?
            """
        self.arguments = arguments + [filter.limit]
    }

    /// What stands in the entries themselves, but of breaches with corrections what is right.
    private static func following(
        _ corrected: [Breach], _ filter: LogFilter, _ common: [Part], _ plain: [Part]
    ) throws -> [[Part]] {
        let fitting = corrected.filter { breach in
            (filter.category == nil || filter.category == breach.category)
                && (filter.channel == nil || filter.channel == breach.channel)
                && (filter.level == nil || filter.level == breach.level)
        }
        let numbers = "(SELECT value FROM json_each(?))"
        let all = try JSONText.of(corrected.map(\.number))
        let others = Part(
            index: nil, sql: "n NOT IN \(numbers) AND (ref IS NULL OR ref NOT IN \(numbers))", arguments: [all, all])
        let right = try JSONText.of(fitting.map(\.number))
        let kinds = BreachHistory.laterKinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        return [
            common + [others], [Part(index: nil, sql: "n IN \(numbers)", arguments: [right])] + plain,
            [Part(index: "ledger_refs", sql: "ref IN \(numbers) AND kind IN (\(kinds))", arguments: [right])] + plain,
        ]
    }

    /// The kinds with a word before their dot.
    private static func kinds(of group: String) -> [EntryKind] {
        EntryKind.allCases.filter { $0.rawValue.hasPrefix(group + ".") }
    }
}

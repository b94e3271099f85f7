internal import GRDB
internal import SoatGate
internal import SoatText

/// What is closed and signed on a revision, as rows.
enum Settlement {
    enum Sort: String {
        case closing, attestation
    }

    static func fetch(_ post: String, _ revision: Int, in db: Database) throws -> Settled {
        var settled = Settled()
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT finding, sort, name FROM settlements WHERE post = ? AND revision = ?"),
            arguments: [post, revision])
        for row in rows {
            switch Sort(rawValue: row["sort"]) {
            case .closing:
                guard let kind = Closing.Kind(rawValue: row["name"]) else { throw StoreError.corrupt }
                settled.closings.insert(Closing(finding: row["finding"], kind: kind))
            case .attestation: settled.attestations.insert(Attestation(finding: row["finding"], name: row["name"]))
            case nil: throw StoreError.corrupt
            }
        }
        return settled
    }

    /// What of it holds on a day: nothing rests on a consent that is withdrawn, over, or about another post.
    static func inForce(
        _ post: String, _ revision: Int, _ scan: GateScan, on day: CalendarDate, in db: Database
    ) throws -> Settled {
        var settled = try fetch(post, revision, in: db)
        guard settled.closings.contains(where: { $0.kind == .consent }) else { return settled }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT s.finding, e.ref FROM settlements s JOIN ledger_entries e ON e.n = s.entry
                WHERE s.post = ? AND s.revision = ? AND s.sort = ? AND s.name = ?
                """, arguments: [post, revision, Sort.closing.rawValue, Closing.Kind.consent.rawValue])
        for row in rows {
            let number: Int = row["finding"]
            guard let entry = row["ref"] as Int? else { throw StoreError.corrupt }
            let consent = try Consent(entry, in: db)
            let holds = scan.findings.contains {
                $0.number == number && consent.covers(rule: $0.rule, category: $0.category.rawValue, in: post, on: day)
            }
            if !holds { settled.closings.remove(Closing(finding: number, kind: .consent)) }
        }
        return settled
    }

    static func insert(
        _ post: String, _ revision: Int, _ finding: Int, _ sort: Sort, _ name: String, _ entry: Int, in db: Database
    ) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO settlements (post, revision, finding, sort, name, entry) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [post, revision, finding, sort.rawValue, name, entry])
    }

    /// Takes what holds for a newer revision over to it.
    ///
    /// - Parameter matches: the number of the earlier finding behind each newer one.
    static func copy(
        _ post: String, from old: Int, to new: Int, _ matches: [Int: Int], _ scan: GateScan, in db: Database
    ) throws {
        for (newer, earlier) in matches {
            try db.cachedStatement(
                sql: """
                    INSERT INTO settlements (post, revision, finding, sort, name, entry)
                    SELECT post, ?, ?, sort, name, entry FROM settlements WHERE post = ? AND revision = ? AND finding = ?
                    """
            ).execute(arguments: [new, newer, post, old, earlier])
        }
    }

    /// Follows the findings of a revision to their numbers in a newer scan; what is gone is forgotten.
    static func renumber(_ post: String, _ revision: Int, _ matches: [Int: Int], in db: Database) throws {
        if matches.allSatisfy({ $0.key == $0.value }) {
            let kept = matches.keys.map(String.init).joined(separator: ", ")
            try db.execute(
                sql: "DELETE FROM settlements WHERE post = ? AND revision = ? AND finding NOT IN (\(kept))",
                arguments: [post, revision])
            return
        }
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM settlements WHERE post = ? AND revision = ?", arguments: [post, revision])
        try db.execute(sql: "DELETE FROM settlements WHERE post = ? AND revision = ?", arguments: [post, revision])
        for (newer, earlier) in matches {
            for row in rows where (row["finding"] as Int) == earlier {
                try db.execute(
                    sql: "INSERT INTO settlements (post, revision, finding, sort, name, entry) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [post, revision, newer, row["sort"] as String, row["name"] as String, row["entry"] as Int])
            }
        }
    }
}

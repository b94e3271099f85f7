internal import GRDB
internal import SoatGate
internal import SoatText

/// A revision as the gate judges it: its text, what was found in it, and what of that is closed today.
struct JudgedRevision {
    let number: Int
    /// `nil` once it was erased.
    let text: String?
    private(set) var scan: GateScan
    var settled: Settled

    init(_ post: String, _ number: Int, on day: CalendarDate, in db: Database) throws {
        let kept = try Revision.fetch(post, number, in: db)
        self.number = number
        text = kept.text
        scan = kept.scan
        settled = try Settlement.inForce(post, number, kept.scan, on: day, in: db)
    }

    private init(number: Int, text: String, scan: GateScan, settled: Settled) {
        self.number = number
        self.text = text
        self.scan = scan
        self.settled = settled
    }

    func evidence(_ scanner: PostScanner) -> Gate.Evidence {
        Gate.Evidence(
            isTextEmpty: text?.hasWords != true, scan: scan, settled: settled, rulesVersion: scanner.rulesVersion,
            standingVersions: scanner.standingVersions)
    }

    /// The revision that comes after it. What was closed stays closed where it is the same.
    func followed(by text: String, as number: Int, _ scan: GateScan) -> JudgedRevision {
        JudgedRevision(
            number: number, text: text, scan: scan, settled: settled.carried(from: self.scan.findings, to: scan.findings))
    }

    /// Takes a newer scan of the same text.
    mutating func take(_ newer: GateScan) {
        settled = settled.carried(from: scan.findings, to: newer.findings)
        scan = newer
    }
}

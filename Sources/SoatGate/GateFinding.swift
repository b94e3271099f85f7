public import SoatRules
public import SoatScan
public import SoatText

/// A finding of one revision as the gate keeps it, over all the channels the post names.
public struct GateFinding: Sendable, Hashable {
    /// Its place in the revision's list, from 1.
    public let number: Int
    public let rule: String
    public let category: Category
    /// The worst over the channels.
    public let level: Level
    /// The channels on which it is found; empty where the post names none.
    public let channels: Set<Channel>
    /// UTF-16 code units of the revision's text, half open.
    public let start: Int
    public let end: Int
    public let quote: String
    /// The line that holds the quote: a closing goes over to the next revision where both stayed the same.
    public let line: String
    /// What a rule asks to be signed.
    public let attestations: [String]
    /// It is a finding because of who wrote it: the approver's signature makes the words the school's own.
    public let restsOnRole: Bool
    /// Nobody can find it well-founded: it is mended, or it was a false alarm.
    public let isStrict: Bool

    public init(
        number: Int, rule: String, category: Category, level: Level, channels: Set<Channel> = [], start: Int, end: Int,
        quote: String, line: String, attestations: [String] = [], restsOnRole: Bool = false, isStrict: Bool = false
    ) {
        self.number = number
        self.rule = rule
        self.category = category
        self.level = level
        self.channels = channels
        self.start = start
        self.end = end
        self.quote = quote
        self.line = line
        self.attestations = attestations
        self.restsOnRole = restsOnRole
        self.isStrict = isStrict
    }

    /// Whether a closing of an earlier finding holds for this one: the same rule on the same words in the same line,
    /// and no worse than it was.
    public func isSame(as earlier: GateFinding) -> Bool {
        rule == earlier.rule && quote == earlier.quote && line == earlier.line && level <= earlier.level
            && channels.isSubset(of: earlier.channels)
    }
}

/// What the scans of one revision, a scan for each channel, come to together.
public struct GateScan: Sendable, Hashable {
    public let findings: [GateFinding]
    /// Rules that did not finish on some channel.
    public let failures: [String]
    public let rulesVersion: String
    public let day: CalendarDate

    public init(findings: [GateFinding], failures: [String], rulesVersion: String, day: CalendarDate) {
        self.findings = findings
        self.failures = failures
        self.rulesVersion = rulesVersion
        self.day = day
    }

    /// Joins the scans of the channels: the same rule at the same place is one finding, at its worst level.
    public init(
        text: String, results: [(channel: Channel?, result: CheckResult)], rulesVersion: String, day: CalendarDate
    ) {
        var worst: [Place: (level: Level, channels: Set<Channel>, rule: Rule)] = [:]
        for (channel, result) in results {
            for finding in result.findings {
                let place = Place(start: finding.span.start, end: finding.span.end, rule: finding.rule.id)
                var known = worst[place] ?? (finding.level, [], finding.rule)
                known.level = max(known.level, finding.level)
                if let channel { known.channels.insert(channel) }
                worst[place] = known
            }
        }
        let units = Array(text.utf16)
        let sorted = worst.sorted { $0.key < $1.key }
        findings = sorted.enumerated().map { index, entry in
            let (place, found) = entry
            let range = min(place.start, units.count)..<min(max(place.start, place.end), units.count)
            return GateFinding(
                number: index + 1, rule: place.rule, category: found.rule.category, level: found.level,
                channels: found.channels, start: place.start, end: place.end,
                quote: String(decoding: units[range], as: UTF16.self), line: Self.line(around: range, in: units),
                attestations: found.rule.attest, restsOnRole: found.rule.restsOnAuthorRole,
                isStrict: found.level == .error && found.rule.isStrictAtGate)
        }
        failures = Set(results.flatMap { $0.result.failures.map(\.rule) }).sorted()
        self.rulesVersion = rulesVersion
        self.day = day
    }

    private struct Place: Hashable, Comparable {
        let start: Int
        let end: Int
        let rule: String

        static func < (a: Place, b: Place) -> Bool { (a.start, a.end, a.rule) < (b.start, b.end, b.rule) }
    }

    private static func line(around range: Range<Int>, in units: [UInt16]) -> String {
        let isEnd = { (unit: UInt16) in unit == 0x0A || unit == 0x0D }
        let start = units[..<range.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let end = units[range.upperBound...].firstIndex(where: isEnd) ?? units.count
        return String(decoding: units[start..<end], as: UTF16.self)
    }
}

extension Rule {
    /// Whether the rule asks who wrote the post, so that the approver's signature answers it.
    var restsOnAuthorRole: Bool {
        category == .authority && when.map(Self.namesRoles) ?? false
    }

    private static func namesRoles(_ when: When) -> Bool {
        !when.authorRoles.isEmpty || when.excluded.contains(where: namesRoles)
    }

    /// Secrets of the state, passwords, papers before the exam: of the secret and of accounts all but what is merely internal.
    var isStrictAtGate: Bool {
        switch category {
        case .accountSecurity: true
        case .confidential: !Self.merelyInternal.contains { id.hasPrefix($0) }
        default: false
        }
    }

    private static let merelyInternal = ["confidential.internal", "confidential.draft", "confidential.operation"]
}

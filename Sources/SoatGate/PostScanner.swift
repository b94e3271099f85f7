public import SoatRules
public import SoatScan
public import SoatText

/// The school's rules as the gate asks them: each channel of a post is judged, by the law of the day.
public struct PostScanner: Sendable {
    package let scanner: Scanner
    /// Which rules these are: an approval is bound to them.
    public let rulesVersion: String
    /// Versions under which an approval stands: this one, and those that only found more.
    public let standingVersions: Set<String>

    public init(_ scanner: Scanner, rulesVersion: String) {
        self.init(scanner, rulesVersion, narrower: [])
    }

    private init(_ scanner: Scanner, _ rulesVersion: String, narrower: Set<String>) {
        self.scanner = scanner
        self.rulesVersion = rulesVersion
        standingVersions = narrower.union([rulesVersion])
    }

    /// The same rules for a school that has declared more to be no private matter.
    ///
    /// - Parameters:
    ///   - mark: what tells this list from others in ``rulesVersion``.
    ///   - narrower: the marks of lists that this one contains; empty for that which allows nothing.
    public func allowing(_ more: AllowList, mark: String, narrower: [String] = []) -> PostScanner {
        func version(_ mark: String) -> String { mark.isEmpty ? rulesVersion : "\(rulesVersion)+\(mark)" }
        return PostScanner(scanner.allowing(more), version(mark), narrower: Set(narrower.map(version)))
    }

    public func scan(_ text: String, channels: Set<Channel>, authorRole: AuthorRole, on day: CalendarDate) -> GateScan {
        let asked: [Channel?] = channels.isEmpty ? [nil] : channels.sorted { $0.rawValue < $1.rawValue }
        let results: [(channel: Channel?, result: CheckResult)] = asked.map { channel in
            let context = PostContext(channel: channel, authorRole: authorRole, postedOn: day)
            return (channel, scanner.check(Document(text, context: context)))
        }
        return GateScan(text: text, results: results, rulesVersion: rulesVersion, day: day)
    }
}

extension Post {
    /// Whether it is approved under rules that found less than those of today.
    public func isOutdated(under scanner: PostScanner) -> Bool {
        guard state == .approved, let approval else { return false }
        return !scanner.standingVersions.contains(approval.rulesVersion)
    }
}

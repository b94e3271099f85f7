public import SoatRules
public import SoatScan
public import SoatText

/// The school's rules as the gate asks them: each channel of a post is judged, by the law of the day.
public struct PostScanner: Sendable {
    private let scanner: Scanner
    /// Which rules these are: an approval is bound to them.
    public let rulesVersion: String

    public init(_ scanner: Scanner, rulesVersion: String) {
        self.scanner = scanner
        self.rulesVersion = rulesVersion
    }

    /// The same rules for a school that has declared more to be no private matter.
    ///
    /// - Parameter mark: what tells this list from others in ``rulesVersion``.
    public func allowing(_ more: AllowList, mark: String) -> PostScanner {
        PostScanner(scanner.allowing(more), rulesVersion: "\(rulesVersion)+\(mark)")
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

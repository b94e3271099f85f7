public import SoatText

/// How often somebody's reports came to what, in one school year.
///
/// - Source: 111/QĐ-THCS Đ19.2: from three in a school year on, points of emulation may be taken.
public struct BreachCount: Sendable, Hashable {
    public static let flaggedFrom = 3

    public let person: PersonID
    public private(set) var confirmed = 0
    /// Confirmed, but the person asked that it be looked at again, and nobody has decided.
    public private(set) var contested = 0
    /// They count nowhere; how many there were is fair to know.
    public private(set) var withdrawn = 0
    /// Nobody has decided on them yet.
    public private(set) var open = 0

    public var isFlagged: Bool { confirmed >= Self.flaggedFrom }

    /// For each person with a report in that year, in the order of the person's id.
    public static func list(_ breaches: some Sequence<Breach>, in year: SchoolYear) -> [BreachCount] {
        var counts: [PersonID: BreachCount] = [:]
        for breach in breaches where year.contains(breach.day) {
            counts[breach.person, default: BreachCount(person: breach.person)].add(breach.state)
        }
        return counts.values.sorted { $0.person.rawValue < $1.person.rawValue }
    }

    private init(person: PersonID) { self.person = person }

    private mutating func add(_ state: BreachState) {
        switch state {
        case .reported, .answered: open += 1
        case .confirmed, .upheld: confirmed += 1
        case .contested: contested += 1
        case .withdrawn: withdrawn += 1
        }
    }
}

public import SoatDiagnostics

/// What a school has settled for itself: its `soat.yaml`. Contract §5, "Running them".
public struct SchoolConfiguration: Sendable {
    /// The school's name, for reports and pages.
    public let school: String?
    /// Documents that findings cite first, in this order; ``national`` stands for the law of the land.
    public let basis: [String]
    /// Directories of packs of its own, as paths that can be opened.
    public let packs: [String]
    public let allowed: AllowList
    public let levels: [LevelChoice]

    /// The word of `basis` for the law of the land.
    public static let national = "national"
    /// A school that has settled nothing.
    public static let none = SchoolConfiguration()

    public init(
        school: String? = nil, basis: [String] = [], packs: [String] = [], allowed: AllowList = AllowList(),
        levels: [LevelChoice] = []
    ) {
        self.school = school
        self.basis = basis
        self.packs = packs
        self.allowed = allowed
        self.levels = levels
    }

    /// Our rules, and what the school adds to them.
    public var sources: [RuleSource] { [.builtin] + packs.map { .directory($0) } }
}

/// What a school has declared to be no private matter.
public struct AllowList: Sendable, Hashable {
    /// Numbers of telephones and accounts: digits alone, telephones with the leading 0.
    public var numbers: Set<String>
    /// Names of persons as written.
    public var names: Set<String>
    /// Lower case, without `www.`.
    public var domains: Set<String>

    public init(numbers: Set<String> = [], names: Set<String> = [], domains: Set<String> = []) {
        self.numbers = numbers
        self.names = names
        self.domains = domains
    }

    /// Both lists as one.
    public func adding(_ other: AllowList) -> AllowList {
        AllowList(
            numbers: numbers.union(other.numbers), names: names.union(other.names), domains: domains.union(other.domains))
    }

    /// Whether all that another list allows is allowed here too.
    public func contains(_ other: AllowList) -> Bool {
        numbers.isSuperset(of: other.numbers) && names.isSuperset(of: other.names) && domains.isSuperset(of: other.domains)
    }

    /// A telephone or an account as it is compared: digits alone, telephones with the leading 0.
    ///
    /// - Returns: `nil` where the words are no number of 6 to 19 digits.
    public static func number(_ words: String) -> String? {
        let isNumber = words.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || "+.-() ".unicodeScalars.contains($0) }
        let digits = words.filter { $0.isASCII && $0.isNumber }
        guard isNumber, (6...19).contains(digits.count) else { return nil }
        let isAbroad = words.drop { $0 == "(" || $0 == " " }.hasPrefix("+84")
        return isAbroad ? "0" + digits.dropFirst(2) : digits
    }

    /// Whether words are a domain as it is compared: lower case, without `www.`.
    public static func isDomain(_ words: String) -> Bool {
        let labels = words.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && words.utf8.count <= 253 && !words.hasPrefix("www.")
            && labels.allSatisfy { label in
                !label.isEmpty
                    && label.utf8.allSatisfy {
                        switch $0 {
                        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                            true
                        default: false
                        }
                    }
            }
    }
}

/// A level that a school gives a rule, and why.
public struct LevelChoice: Sendable, Hashable {
    public let rule: String
    public let level: Level
    public let reason: String
    public let position: FilePosition

    public init(rule: String, level: Level, reason: String, position: FilePosition) {
        self.rule = rule
        self.level = level
        self.reason = reason
        self.position = position
    }
}

/// How much harm a finding stands for. Contract §2.
public enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
    /// A reminder; the post passes.
    case note
    /// What a person should decide.
    case warning
    /// What hurts a person or leaks a secret at once.
    case error

    public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

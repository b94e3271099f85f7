internal import SoatText

/// Where a pattern has to be tried.
public enum PatternReach {
    /// Whether nothing in a pattern says where it may match, so that every post is searched from end to end.
    public static func isEverywhere(_ expression: String) -> Bool {
        PatternTriggers(CanonicalPattern.of(expression)) == nil
    }
}

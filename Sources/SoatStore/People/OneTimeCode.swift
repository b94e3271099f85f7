public import SoatGate

/// A code that sets a password once: for the first account, an invitation, or a forgotten password.
public struct OneTimeCode: Sendable, Hashable {
    public enum Purpose: String, Sendable, CaseIterable {
        case first, invite, reset
    }

    /// Seven days, in seconds.
    public static let lifetime = 7 * 86_400

    /// As it is handed over: `7K2M-9QXA-30TB-VWE5`.
    public let text: String
    public let expires: Moment
}

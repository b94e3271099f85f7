import SoatDiagnostics
import SoatScan
import SoatText

/// What a check was asked to do.
struct CheckSettings: Sendable {
    enum Input: String, CaseIterable, Sendable { case text, jsonl }
    enum Format: String, CaseIterable, Sendable { case text, json, jsonl, sarif, github }
    enum FailOn: String, CaseIterable, Sendable {
        case review, block, never

        func stops(_ verdict: Verdict) -> Bool {
            switch self {
            case .review: verdict >= .review
            case .block: verdict >= .block
            case .never: false
            }
        }
    }

    let input: Input
    let format: Format
    /// What holds for a post that does not say it itself.
    let context: PostContext
    let language: Language
    let jobs: Int
    /// Bytes that a post, or a line of JSON lines, may have.
    let longestPost: Int

    static let longestPostByDefault = 64 << 20
}

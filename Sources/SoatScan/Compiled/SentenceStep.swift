internal import SoatRules

/// A step of the question whether all that a condition asks for may stand together, to judge by the sentences in which each
/// of its leaves may stand.
///
/// Asked before any place is made, so it may only say no where the evaluator would find nothing. A condition's steps stand
/// in postfix order: they work on a pile of sets of sentences and leave one more on it.
enum SentenceStep: Sendable, BitwiseCopyable {
    /// Puts the sentences of a leaf on the pile.
    case leaf(UInt32)
    /// Joins the two uppermost sets: one of them holds it; both do.
    case either, both
    /// Widens the uppermost set to whole lines or paragraphs, or to the post.
    case line, paragraph, post

    /// What a part of a frame is widened to; `nil` where the sentence itself is asked for.
    static func widening(_ scope: Scope) -> SentenceStep? {
        switch scope {
        case .clause, .sentence: nil
        case .line: .line
        case .paragraph: .paragraph
        case .table, .document, .syllables: .post
        }
    }
}

internal import SoatText

/// A person's name in a post, with what stands around it.
struct PersonName: Sendable {
    enum Form: Sendable {
        /// Surname and given name.
        case full
        /// A given name or nickname behind a title.
        case short
        /// `N.T.H`, `H.`
        case initials
        /// A part of a name that stands in the post before or behind.
        case carried
    }

    /// Indices of syllables, both inclusive.
    let first: Int
    let last: Int
    let form: Form
    /// What the title before it says; empty without one.
    var title: Cue = []
    /// Where the title begins.
    var titleFirst: Int?
    var isHistoric = false
    /// The name it carries on.
    var carries: String?
}

internal import SoatText

/// All words that entities are recognised by, and what the school says is no private matter.
///
/// A class, so that a finder costs one reference count a post and not one for each table.
final class EntityLexicon: Sendable {
    let owners: OwnerLexicon
    let cues: CueLexicon
    let names: NameLexicon
    let allowed: AllowList

    init(allowed: AllowList) {
        let words = OwnLexicons.shared
        owners = words.owners
        cues = words.cues
        names = words.names
        self.allowed = allowed
    }
}

/// What a school has declared to be no private matter, in its `soat.yaml`.
struct AllowList: Sendable {
    /// Digits alone, with the leading 0.
    var phones: Set<String> = []
    /// Names as written.
    var names: Set<String> = []
    /// Lower case, without `www.`.
    var domains: Set<String> = []
}

internal import SoatRules
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

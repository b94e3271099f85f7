internal import SoatRules
internal import SoatText

/// Links, their domains and e-mail addresses as entities.
enum Link {
    static func links(_ addresses: [WebAddress], in post: PostText) -> [Entity] {
        addresses.enumerated().filter { $1.form == .link }.map { order, address in
            let shown = shownHost(of: address, before: order > 0 ? addresses[order - 1] : nil, post.utf8)
            let isMismatch = shown.map { Domain.registrable($0) != Domain.registrable(address.host) } ?? false
            return entity(
                .link, address, post, isMismatch ? [.mismatch] : [], detail: isMismatch ? address.host : nil)
        }
    }

    /// The span is the whole link that leads there.
    static func domains(_ addresses: [WebAddress], in post: PostText) -> [Entity] {
        addresses.filter { $0.form == .link }.map { address in
            entity(.domain, address, post, Domain.attributes(of: address.host, allowed: post.lexicon.allowed.domains))
        }
    }

    static func emails(_ addresses: [WebAddress], in post: PostText) -> [Entity] {
        addresses.filter { $0.form == .email }.map { address in
            var attributes = Domain.attributes(of: address.host, allowed: post.lexicon.allowed.domains)
                .intersection([.official, .allowed])
            let (first, last) = post.syllables(in: address.bytes)
            let signs = post.lexicon.owners.signs(
                around: first, through: last, before: 12, after: 5, in: post.text, utf8: post.utf8)
            if let owner = signs.lazy.compactMap(\.owner).first { attributes.insert(owner) }
            return entity(.email, address, post, attributes)
        }
    }

    private static func entity(
        _ kind: EntityKind, _ address: WebAddress, _ post: PostText, _ attributes: Set<EntityAttribute>, detail: String? = nil
    ) -> Entity {
        let (first, last) = post.syllables(in: address.bytes)
        return Entity(kind: kind, attributes: attributes, first: first, last: last, bytes: address.bytes, detail: detail)
    }

    /// The host that a reader is shown for a link: in `[a.vn](http://b.vn)`, `<a href="http://b.vn">a.vn</a>`, `a.vn (b.vn)`.
    private static func shownHost(of address: WebAddress, before: WebAddress?, _ utf8: [UInt8]) -> String? {
        let start = address.bytes.start
        if let before, before.form == .link, before.bytes.end < start {
            let gap = utf8[before.bytes.end..<start]
            if gap.count <= 6, gap.elementsEqual("](".utf8) || gap.elementsEqual(" (".utf8) || gap.elementsEqual("/](".utf8) {
                return before.host
            }
        }
        // HTML: what stands behind the tag.
        guard start >= 6, utf8[(start - 6)..<start].elementsEqual("href=\"".utf8) else { return nil }
        guard let open = utf8[address.bytes.end...].firstIndex(of: UInt8(ascii: ">")), open - address.bytes.end < 200 else {
            return nil
        }
        let close = utf8[open...].firstIndex(of: UInt8(ascii: "<")) ?? utf8.count
        var reader = WebAddressReader(Array(utf8[(open + 1)..<max(open + 1, close)]))
        reader.run()
        return reader.found.first.flatMap { $0.form == .link ? $0.host : nil }
    }
}

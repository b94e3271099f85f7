internal import SoatRules
internal import SoatText

/// Whose a host is: official, press, a shortener; or only made to look so.
///
/// Registrable domains are compared, never substrings.
/// - Source: facts on identifiers, §9, and its table of domains.
enum Domain {
    static func attributes(of host: String, allowed: Set<String>) -> Set<EntityAttribute> {
        let registrable = registrable(host)
        if allowed.contains(registrable) || allowed.contains(host) { return [.allowed] }
        if isOfficial(host, registrable) { return [.official] }
        if DomainTable.press.contains(registrable) { return [.press] }
        if DomainTable.shorteners.contains(registrable) || DomainTable.shorteners.contains(host) { return [.shortener] }
        return isLookalike(host, registrable) ? [.lookalike] : []
    }

    /// The part of a host that somebody has registered: `example.edu.vn` of `www.example.edu.vn`.
    static func registrable(_ host: String) -> String {
        let labels = host.split(separator: ".")
        guard labels.count > 2 else { return host }
        let pair = labels.suffix(2).joined(separator: ".")
        let isShared =
            labels.last == "vn"
            ? DomainTable.sharedUnderVN.contains(String(labels[labels.count - 2]))
            : DomainTable.shared.contains(pair)
                || labels.last.map { $0.count == 2 } == true
                    && ["com", "co", "gov", "edu", "ac", "org", "net"].contains(labels[labels.count - 2])
        return labels.suffix(isShared ? 3 : 2).joined(separator: ".")
    }

    private static func isOfficial(_ host: String, _ registrable: String) -> Bool {
        if DomainTable.official.contains(registrable) { return true }
        let labels = host.split(separator: ".")
        guard labels.last == "vn", labels.count > 2 else { return host == "gov.vn" || host == "edu.vn" }
        return (labels[labels.count - 2] == "gov" || labels[labels.count - 2] == "edu") && host.utf8.allSatisfy { $0 < 0x80 }
    }

    // MARK: Look-alikes

    private static func isLookalike(_ host: String, _ registrable: String) -> Bool {
        if DomainTable.genuine.contains(registrable) { return false }
        let labels = host.split(separator: ".").map(String.init)
        if labels.contains(where: { $0.hasPrefix("xn--") }) || host.utf8.contains(where: { $0 >= 0x80 }) {
            // Letters of another alphabet in a host that is otherwise Latin.
            return host.utf8.contains { (0x61...0x7A).contains($0) } && (labels.count > 1)
        }
        let plain = skeleton(host)
        if plain != host, isKnown(plain) { return true }
        let foreign = labels.count >= 2 && isForeignOfficial(labels)
        for (place, label) in labels.enumerated() where place < labels.count - 1 {
            let tokens = label.split(separator: "-").map(String.init)
            for token in tokens {
                if DomainTable.officialWords.contains(token) {
                    if (token == "edu" || token == "gov") && foreign { continue }
                    return true
                }
                if DomainTable.brands.contains(token) { return true }
                if DomainTable.brands.contains(skeleton(token)), skeleton(token) != token { return true }
                if token.count >= 5, DomainTable.brands.contains(where: { $0.count >= 5 && isSlip(token, of: $0) }) {
                    return true
                }
            }
            // `gov.vn` or `edu.vn` that is not at the end.
            if place + 1 < labels.count - 1, label == "gov" || label == "edu", labels[place + 1].hasPrefix("vn") { return true }
            if DomainTable.longOfficialWords.contains(where: { label.contains($0) }) { return true }
        }
        return false
    }

    /// `mit.edu`, `gov.uk`: of other countries.
    private static func isForeignOfficial(_ labels: [String]) -> Bool {
        guard let top = labels.last else { return false }
        if top == "edu" || top == "gov" { return true }
        return top.count == 2 && labels.count > 2 && (labels[labels.count - 2] == "edu" || labels[labels.count - 2] == "gov")
            && !["vn", "co", "cc", "me", "tv", "io", "ly", "to", "cx", "pw", "ws", "tk", "ml", "ga", "cf", "gq"].contains(top)
    }

    private static func isKnown(_ host: String) -> Bool {
        let registrable = registrable(host)
        return isOfficial(host, registrable) || DomainTable.press.contains(registrable)
            || DomainTable.genuine.contains(registrable)
            || host.split(whereSeparator: { $0 == "." || $0 == "-" }).contains { DomainTable.brands.contains(String($0)) }
    }

    /// What a host looks like at a glance: `rn` is m, 0 is o, 1 is l.
    private static func skeleton(_ host: String) -> String {
        var text = host
        for (look, letter) in [("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("3", "e"), ("5", "s")] {
            guard text.contains(look) else { continue }
            text = text.split(separator: look, omittingEmptySubsequences: false).joined(separator: letter)
        }
        return text
    }

    /// One letter replaced, of words with the same length and first letter: `vneld` of `vneid`.
    private static func isSlip(_ word: String, of brand: String) -> Bool {
        guard word.utf8.count == brand.utf8.count, word.utf8.first == brand.utf8.first else { return false }
        return zip(word.utf8, brand.utf8).count { $0 != $1 } == 1
    }

    static func hasVietnameseMarks(_ host: String) -> Bool {
        host.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0xC0...0x1B0, 0x300...0x36F, 0x1EA0...0x1EF9: true
            default: false
            }
        }
    }
}

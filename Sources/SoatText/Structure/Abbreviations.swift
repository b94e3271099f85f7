/// Words that a full stop shortens.
enum Abbreviations {
    enum Kind {
        /// The sentence goes on: `TP.`, `ThS.`
        case title
        /// The sentence goes on unless a capital follows: `v.v.`, `kg.`
        case tail
        /// The sentence goes on where a number follows: `Số.`
        case beforeNumber
    }

    /// - Parameter word: what stands before the stop, in lower case and NFC.
    static func kind(of word: String) -> Kind? { kinds[word] }

    /// No abbreviation is longer, in bytes.
    static let longest = 12

    private static let kinds: [String: Kind] = {
        let lists: [(Kind, String)] = [
            (
                .title,
                """
                tp q p tx tt h x tr th ths ts gs pgs bs ks ncs nsnd nsut đ/c mr mrs ms dr st đt đc tel nxb vd
                """
            ),
            (.tail, "v.v vv kg km cm đ trđ"),
            (.beforeNumber, "số no trang"),
        ]
        var kinds: [String: Kind] = [:]
        for (kind, list) in lists {
            for word in list.split(separator: " ") where kinds[String(word)] == nil { kinds[String(word)] = kind }
        }
        return kinds
    }()
}

internal import SoatRules
internal import SoatText

/// Words beside a number that say whose it is, or what it is.
///
/// - Source: facts on identifiers, §4; forms seen in our own development posts.
struct OwnerLexicon: Sendable {
    enum Sign: Sendable, Hashable {
        case pupil, parent, staff, office
        /// The number is an identity number.
        case identity
        /// The number is a bank account.
        case account

        var attribute: EntityAttribute? {
            switch self {
            case .pupil: .ownerPupil
            case .parent: .ownerParent
            case .staff: .ownerStaff
            case .office: .ownerOffice
            case .identity: .labelled
            case .account: nil
            }
        }
    }

    private let automaton: Automaton
    private let signs: [Sign]

    private static let words: [(Sign, [String])] = [
        (.pupil, ["học sinh", "hs", "cháu", "bé", "con", "bạn", "em học sinh"]),
        (
            .parent,
            [
                "phụ huynh", "phhs", "cha mẹ học sinh", "mẹ", "bố", "má", "cha", "ba mẹ", "ba má", "ba bé", "ba cháu",
                "ba em", "bà nội", "bà ngoại", "ông nội", "ông ngoại", "mẹ cháu", "mẹ bé", "mẹ con", "bố cháu", "bố bé",
                "mẹ em", "bố em", "người nhà", "người giám hộ",
            ]
        ),
        (
            .staff,
            [
                "cô", "thầy", "cô giáo", "thầy giáo", "giáo viên", "gv", "gvcn", "chủ nhiệm", "gvbm", "hiệu trưởng",
                "hiệu phó", "phó hiệu trưởng", "tổ trưởng", "thư viện", "tổng phụ trách",
            ]
        ),
        (
            .office,
            [
                "văn phòng", "văn thư", "nhà trường", "trường", "tổng đài", "hotline", "đường dây nóng", "tuyển sinh",
                "ban giám hiệu", "bgh", "phòng y tế", "trạm y tế", "phòng bảo vệ", "trực ban", "công an", "cảnh sát",
                "bệnh viện", "phòng giáo dục", "sở giáo dục", "pgd", "sgd", "uỷ ban", "ubnd", "trung tâm", "nhà xe",
                "công ty", "cửa hàng", "nhà sách", "tư vấn",
            ]
        ),
        (
            .identity,
            [
                "cccd", "căn cước", "căn cước công dân", "số định danh", "mã định danh", "định danh cá nhân", "cmnd", "cmt",
                "chứng minh nhân dân", "chứng minh thư", "ddcn", "đdcn", "thẻ căn cước",
            ]
        ),
        (.account, ["số tài khoản", "tài khoản", "stk", "tk", "chuyển khoản", "số tk"]),
    ]

    /// - Parameter vocabulary: gains the words' syllables, so that posts need no second fold.
    init(vocabulary: inout Vocabulary, folder: inout PhraseFolder) {
        var phrases: [Automaton.Phrase] = []
        var signs: [Sign] = []
        for (sign, words) in Self.words {
            for word in words {
                let phrase = folder.fold(word, into: &vocabulary)
                phrases.append(
                    Automaton.Phrase(
                        id: PatternID(rawValue: UInt32(signs.count)), identities: phrase.identities, marks: phrase.marks))
                signs.append(sign)
            }
        }
        automaton = Automaton(phrases, identityCount: vocabulary.count)
        self.signs = signs
    }

    /// What stands near a number, the nearest first.
    ///
    /// Looks `before` syllables back and `after` ahead on the same line; of two words that overlap, the longer
    /// counts. A word behind the number counts as three syllables farther away.
    func signs(around first: Int, through last: Int, before: Int, after: Int, in text: FoldedText, utf8: [UInt8]) -> [Sign] {
        let low = max(0, first - before)
        let high = min(text.count, last + 1 + after)
        var hits: [(sign: Sign, first: Int, last: Int)] = []
        for range in [low..<first, min(last + 1, high)..<high] {
            automaton.forEachHit(in: text, range: range) { hit in
                guard !hit.lacksMarks || text[hit.first].marks.isEmpty else { return }
                hits.append((signs[Int(hit.pattern.rawValue)], hit.first, hit.last))
            }
        }
        let longest = hits.filter { hit in
            !hits.contains { $0.first <= hit.first && $0.last >= hit.last && $0.last - $0.first > hit.last - hit.first }
        }
        func distance(_ hit: (sign: Sign, first: Int, last: Int)) -> Int {
            hit.last < first ? first - hit.last : hit.first - last + 3
        }
        let start = Int(text[first].start)
        let end = Int(text[last].end)
        return
            longest
            .filter { hit in
                hit.last < first
                    ? !Self.hasLineBreak(utf8, from: Int(text[hit.last].end), to: start)
                    : !Self.hasLineBreak(utf8, from: end, to: Int(text[hit.first].start))
            }
            .sorted { distance($0) < distance($1) }
            .map(\.sign)
    }

    private static func hasLineBreak(_ utf8: [UInt8], from start: Int, to end: Int) -> Bool {
        guard start < end, end <= utf8.count else { return false }
        return utf8[start..<end].contains { $0 == 0x0A || $0 == 0x0D }
    }
}

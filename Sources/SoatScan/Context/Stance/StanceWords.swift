internal import SoatText

/// The words of all markers of stance, each folded once, and the markers as rows of them.
struct StanceWords: Sendable {
    /// A word of a marker; one without syllables is the gap.
    struct Word: Sendable {
        let identities: [SyllableID]
        let marks: [SyllableMarks]
        /// How chat writes it too: places of other words.
        var spellings: [Int] = []
        /// Hardly another word without its marks.
        let isClear: Bool
    }

    private(set) var words: [Word] = []
    private(set) var entries: [(phrase: [Int], marker: StanceMarker)] = []
    /// The highest identity in use.
    private(set) var identityCount = 0

    private static let spellings: [String: [String]] = [
        "không": ["ko", "k", "hông", "hong", "hổng", "hem"], "được": ["đc", "dc", "đk"],
    ]
    private static let clear: Set<String> = ["không", "nếu", "nhưng", "ước", "hỏi", "người", "của"]

    init(vocabulary: inout Vocabulary, folder: inout PhraseFolder) {
        var places: [[UInt8]: Int] = [:]
        func place(of bytes: [UInt8]) -> Int {
            if let place = places[bytes] { return place }
            let text = String(decoding: bytes, as: UTF8.self)
            let folded = folder.fold(text, into: &vocabulary)
            let new = words.count
            places[bytes] = new
            words.append(Word(identities: folded.identities, marks: folded.marks, isClear: Self.clear.contains(text)))
            for spelling in Self.spellings[text] ?? [] {
                let other = place(of: Array(spelling.utf8))
                words[new].spellings.append(other)
            }
            return new
        }
        func phrases(_ list: String) -> [[Int]] {
            list.utf8.split(separator: UInt8(ascii: ";")).map { phrase in
                phrase.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.map { place(of: Array($0)) }
            }
        }
        for group in StanceMarkers.all {
            for phrase in phrases(group.phrases) { entries.append((phrase, group.marker)) }
        }
        let order = StanceMarker(role: .order, reach: .list)
        let ban = StanceMarker(role: .gives(.forbidden), reach: .list)
        let leads = [(phrases("không"), order), (phrases("cấm"), ban), (phrases("đừng"), ban)]
        for verb in phrases(StanceMarkers.orderedVerbs) {
            for (lead, marker) in leads { entries.append((lead.flatMap { $0 } + verb, marker)) }
        }
        identityCount = vocabulary.count
    }
}

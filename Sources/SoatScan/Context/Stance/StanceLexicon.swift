internal import SoatText

/// Markers of stance, folded into the scanner's vocabulary. Made once for all posts.
struct StanceLexicon: Sendable {
    /// What a phrase is part of.
    private enum Use: Sendable, Hashable {
        case whole(StanceMarker)
        /// Before or behind the gap of a marker in two parts.
        case head(Int)
        case tail(Int)
    }

    private let automaton: Automaton
    /// By pattern.
    private let uses: [[Use]]
    /// By pattern: a syllable that is another word without its marks, so that they must be written.
    private let needsMarks: [Bool]
    /// Markers in two parts.
    private let gapped: [StanceMarker]

    /// Syllables that may stand in a gap.
    private static let gapLimit = 18

    /// - Parameter vocabulary: gains the markers' syllables, so that posts need no second fold.
    /// - Complexity: O(syllables of all markers); each distinct syllable is folded once.
    init(vocabulary: inout Vocabulary, folder: inout PhraseFolder) {
        var builder = Builder()
        for group in StanceMarkers.all {
            for text in group.phrases.split(separator: ";") { builder.add(text, group.marker, &vocabulary, &folder) }
        }
        for verb in StanceMarkers.orderedVerbs.split(separator: ";") {
            let order = StanceMarker(role: .order, reach: .list)
            let ban = StanceMarker(role: .gives(.forbidden), reach: .list)
            builder.add("không \(verb)", order, &vocabulary, &folder)
            builder.add("cấm \(verb)", ban, &vocabulary, &folder)
            builder.add("đừng \(verb)", ban, &vocabulary, &folder)
        }
        automaton = Automaton(builder.phrases, identityCount: vocabulary.count)
        uses = builder.uses
        needsMarks = builder.needsMarks
        gapped = builder.gapped
    }

    /// All markers of a post, in order of where they begin. Of phrases in one another only the longest count.
    ///
    /// - Complexity: O(*n* + hits · log hits).
    func hits(in text: FoldedText, utf8: [UInt8], unitEnd: (Int, StanceMarker) -> Int) -> [StanceHit] {
        var found: [(pattern: Int, first: Int, last: Int)] = []
        automaton.forEachHit(in: text, range: 0..<text.count) { hit in
            let pattern = Int(hit.pattern.rawValue)
            guard !hit.lacksMarks || countsWithoutMarks(hit, pattern, in: text) else { return }
            if hit.first == hit.last, isTorn(hit.first, in: text, utf8) || isName(hit.first, in: text, utf8) { return }
            found.append((pattern, hit.first, hit.last))
        }
        found.sort { ($0.first, -$0.last) < ($1.first, -$1.last) }
        var hits: [StanceHit] = []
        var open: [(gap: Int, first: Int)] = []
        var end = -1
        var harmlessEnd = -1
        for (pattern, first, last) in found {
            // What ends no later than a phrase that began earlier lies in it.
            let isInner = last < end || last == end && hits.last?.first != first
            for use in uses[pattern] {
                switch use {
                case .whole(let marker):
                    let isLost = marker.role.isCompany ? last <= harmlessEnd : isInner
                    if !isLost { hits.append(StanceHit(marker: marker, first: first, last: last)) }
                case .head(let gap):
                    if last > harmlessEnd { open.append((gap, first)) }
                case .tail(let gap):
                    open.removeAll { first - $0.first > Self.gapLimit }
                    guard let head = open.lastIndex(where: { $0.gap == gap && $0.first < first }),
                        unitEnd(open[head].first, gapped[gap]) > last
                    else { continue }
                    hits.append(StanceHit(marker: gapped[gap], first: open[head].first, last: last, isGapped: true))
                    open.remove(at: head)
                }
            }
            for case .whole(let marker) in uses[pattern] {
                end = max(end, last)
                if marker.role == .harmless { harmlessEnd = max(harmlessEnd, last) }
            }
        }
        return hits.sorted { $0.first < $1.first }
    }

    /// The `k` of `k.h.ó.a` and the `kg` of `16 kg`: a part of something else.
    private func isTorn(_ index: Int, in text: FoldedText, _ utf8: [UInt8]) -> Bool {
        let (start, end) = (Int(text[index].start), Int(text[index].end))
        guard end - start <= 2, utf8[start] < 0x80 else { return false }
        if index > 0, text[index - 1].isNumeral, Int(text[index - 1].end) + 1 >= start { return true }
        let isGlued = { (byte: UInt8) in [0x2E, 0x2F, 0x2D, 0x5F].contains(byte) }
        if start > 0, isGlued(utf8[start - 1]) { return true }
        return end + 1 < utf8.count && isGlued(utf8[end]) && utf8[end + 1] > 0x20
    }

    /// The "Nguyện" of "Lê Chí Nguyện".
    private func isName(_ index: Int, in text: FoldedText, _ utf8: [UInt8]) -> Bool {
        guard index > 0, !text[index].breaksBefore else { return false }
        let word = String(decoding: utf8[Int(text[index].start)..<Int(text[index].end)], as: UTF8.self)
        return word.first?.isUppercase == true && word.dropFirst().contains { $0.isLowercase }
    }

    /// A marker may lack marks where the words around it do.
    private func countsWithoutMarks(_ hit: Automaton.Hit, _ pattern: Int, in text: FoldedText) -> Bool {
        if needsMarks[pattern] { return false }
        let kind = MarkSurroundings(first: hit.first, last: hit.last, in: text).kind
        switch kind {
        case .unmarked, .none: return true
        case .foreign: return false
        case .marked: return (hit.first...hit.last).contains { text[$0].speech == .betraying && text[$0].marks.isEmpty }
        }
    }

    /// Phrases are shared: one that stands in several lists is matched once.
    private struct Builder {
        var phrases: [Automaton.Phrase] = []
        var uses: [[Use]] = []
        var needsMarks: [Bool] = []
        var gapped: [StanceMarker] = []
        private var known: [Key: Int] = [:]
        private var syllables: [Substring: PhraseFolder.Phrase] = [:]

        private struct Key: Hashable {
            let identities: [SyllableID]
            let marks: [SyllableMarks]
        }

        /// How chat writes two of the commonest words.
        private static let spellings: [Substring: [Substring]] = [
            "không": ["ko", "k", "hông", "hong", "hổng", "hem"], "được": ["đc", "dc", "đk"],
        ]
        /// Single syllables that are hardly another word without their marks.
        private static let clear: Set<Substring> = ["không", "nếu", "nhưng", "ước", "hỏi", "người", "của"]

        mutating func add(
            _ text: some StringProtocol, _ marker: StanceMarker, _ vocabulary: inout Vocabulary, _ folder: inout PhraseFolder
        ) {
            let words = text.split { $0 == " " || $0 == "\n" || $0 == "," }.map { Substring($0) }
            guard let gap = words.firstIndex(of: "…") else {
                insert(words, .whole(marker), &vocabulary, &folder)
                return
            }
            insert(Array(words[..<gap]), .head(gapped.count), &vocabulary, &folder)
            insert(Array(words[(gap + 1)...]), .tail(gapped.count), &vocabulary, &folder)
            gapped.append(marker)
        }

        /// Adds a phrase with the spellings of chat.
        private mutating func insert(
            _ words: [Substring], _ use: Use, _ vocabulary: inout Vocabulary, _ folder: inout PhraseFolder
        ) {
            var spelled: [[Substring]] = [[]]
            for word in words {
                let isAlone = if case .whole = use { words.count == 1 } else { false }
                let spellings = [word] + (isAlone ? [] : Self.spellings[word] ?? [])
                spelled = spelled.flatMap { start in spellings.map { start + [$0] } }
            }
            for words in spelled {
                var identities: [SyllableID] = []
                var marks: [SyllableMarks] = []
                for word in words {
                    let folded = syllables[word] ?? folder.fold(String(word), into: &vocabulary)
                    syllables[word] = folded
                    identities += folded.identities
                    marks += folded.marks
                }
                guard !identities.isEmpty else { continue }
                // Beside a quotation, or with its company, hardly another word is meant.
                let isFrame = if case .whole(let marker) = use { [.frame, .have].contains(marker.role) } else { false }
                let needs = words.count == 1 && !Self.clear.contains(words[0]) && !isFrame
                let key = Key(identities: identities, marks: marks)
                if let same = known[key] {
                    if !uses[same].contains(use) { uses[same].append(use) }
                    needsMarks[same] = needsMarks[same] || needs
                    continue
                }
                known[key] = phrases.count
                phrases.append(
                    Automaton.Phrase(id: PatternID(rawValue: UInt32(phrases.count)), identities: identities, marks: marks))
                uses.append([use])
                needsMarks.append(needs)
            }
        }
    }
}

/// A marker in a post: indices of syllables, both inclusive.
struct StanceHit: Sendable, Hashable {
    let marker: StanceMarker
    let first: Int
    let last: Int
    /// It has two parts, and speaks of what stands between them too.
    var isGapped = false
}

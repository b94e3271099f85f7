internal import SoatText

/// The markers of stance as one automaton, with what each of its phrases is part of.
///
/// A class: a copy of its tables for each post would cost more than reading them.
final class StanceMachine: Sendable {
    /// What a phrase is part of.
    enum Use: Sendable, Hashable {
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
    private let signals: SignalMachine

    /// Syllables that may stand in a gap.
    static let gapLimit = 18

    /// - Complexity: O(syllables of all markers in all spellings): some milliseconds.
    init(_ words: StanceWords) {
        var builder = Builder(words: words.words)
        for entry in words.entries { builder.add(entry.phrase, entry.marker) }
        automaton = Automaton(builder.phrases, identityCount: words.identityCount)
        uses = builder.uses
        needsMarks = builder.needsMarks
        gapped = builder.gapped
        signals = SignalMachine(builder, identityCount: words.identityCount)
    }

    /// What the markers of a post may come to: a fraction of the work of finding all of them.
    func signals(in text: FoldedText, utf8: [UInt8]) -> StanceSignals { signals.signals(in: text, utf8: utf8) }

    /// The markers of some sentences, in order of where they begin. Of phrases in one another only the longest count.
    ///
    /// - Parameter range: indices of syllables; whole sentences, so that no marker stands across its ends.
    /// - Complexity: O(*n* + hits · log hits).
    func hits(
        in text: FoldedText, range: Range<Int>, utf8: [UInt8], unitEnd: (Int, StanceMarker) -> Int
    ) -> [StanceHit] {
        var found: [Automaton.Hit] = []
        found.reserveCapacity(range.count / 2)
        automaton.appendHits(in: text, range: range, to: &found)
        found.removeAll { hit in
            if hit.lacksMarks, !countsWithoutMarks(hit, in: text) { return true }
            return hit.first == hit.last && (isTorn(hit.first, in: text, utf8) || isName(hit.first, in: text, utf8))
        }
        found.sort { ($0.first, -$0.last) < ($1.first, -$1.last) }
        var hits: [StanceHit] = []
        hits.reserveCapacity(found.count)
        var open: [(gap: Int, first: Int)] = []
        var end = -1
        var harmlessEnd = -1
        for hit in found {
            let (pattern, first, last) = (Int(hit.pattern.rawValue), hit.first, hit.last)
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
        // Only where a marker in two parts ended do they stand otherwise.
        if hits.contains(where: \.isGapped) { hits.sort { $0.first < $1.first } }
        return hits
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
        guard index > 0, !LetterShape.isSmall(utf8, at: Int(text[index].start)), !text[index].breaksBefore else { return false }
        let word = String(decoding: utf8[Int(text[index].start)..<Int(text[index].end)], as: UTF8.self)
        return word.first?.isUppercase == true && word.dropFirst().contains { $0.isLowercase }
    }

    /// A marker may lack marks where the words around it do.
    private func countsWithoutMarks(_ hit: Automaton.Hit, in text: FoldedText) -> Bool {
        if needsMarks[Int(hit.pattern.rawValue)] { return false }
        let kind = MarkSurroundings(first: hit.first, last: hit.last, in: text).kind
        switch kind {
        case .unmarked, .none: return true
        case .foreign: return false
        case .marked: return (hit.first...hit.last).contains { text[$0].speech == .betraying && text[$0].marks.isEmpty }
        }
    }

    /// Phrases are shared: one that stands in several lists is matched once.
    struct Builder {
        private(set) var phrases: [Automaton.Phrase] = []
        private(set) var uses: [[Use]] = []
        private(set) var needsMarks: [Bool] = []
        private(set) var gapped: [StanceMarker] = []
        private var known: [[Int]: Int] = [:]
        private let words: [StanceWords.Word]

        init(words: [StanceWords.Word]) {
            self.words = words
        }

        mutating func add(_ phrase: [Int], _ marker: StanceMarker) {
            guard let gap = phrase.firstIndex(where: { words[$0].identities.isEmpty }) else {
                insert(phrase, .whole(marker))
                return
            }
            insert(Array(phrase[..<gap]), .head(gapped.count))
            insert(Array(phrase[(gap + 1)...]), .tail(gapped.count))
            gapped.append(marker)
        }

        /// Adds a phrase with the spellings of chat.
        private mutating func insert(_ phrase: [Int], _ use: Use) {
            // Beside a quotation, or with its company, hardly another word is meant.
            var isSafe = false
            var isAlone = false
            if case .whole(let marker) = use {
                isSafe = marker.role == .frame || marker.role == .have
                isAlone = phrase.count == 1
            }
            var spelled: [[Int]] = [phrase]
            if !isAlone {
                for (index, word) in phrase.enumerated() {
                    for spelling in words[word].spellings {
                        for var other in spelled where other[index] == word {
                            other[index] = spelling
                            spelled.append(other)
                        }
                    }
                }
            }
            for phrase in spelled where !phrase.isEmpty {
                let needs = phrase.count == 1 && !words[phrase[0]].isClear && !isSafe
                if let same = known[phrase] {
                    if !uses[same].contains(use) { uses[same].append(use) }
                    needsMarks[same] = needsMarks[same] || needs
                    continue
                }
                known[phrase] = phrases.count
                phrases.append(
                    Automaton.Phrase(
                        id: PatternID(rawValue: UInt32(phrases.count)), identities: phrase.flatMap { words[$0].identities },
                        marks: phrase.flatMap { words[$0].marks }))
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

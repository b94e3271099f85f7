/// A stretch of words that are all of one 8-bit encoding.
struct EightBitRun {
    let encoding: EightBitEncoding
    let tokens: ArraySlice<EightBitToken>
    /// How many different words became syllables by decoding.
    let evidence: Int

    /// Scalars of the text, half open.
    var range: Range<Int> {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }
}

extension EightBitRun {
    /// Words without a mark that may stand between two that speak for an encoding.
    private static let plainWordsBetween = 8
    /// Words beside a run that tell what its sentence is written in.
    private static let longestSentence = 64
    /// Words beside one that tell whether capitals are meant.
    private static let nearWords = 16

    /// The runs of a text, as one encoding reads it.
    ///
    /// - Source: facts on Vietnamese text, §6: enough words that become syllables by decoding, and at most one in
    ///   four with marks that does not.
    /// - Complexity: O(scalars).
    static func all(in text: RepairText, _ encoding: EightBitEncoding) -> [EightBitRun] {
        let tokens = encoding.tokens(of: text)
        var runs: [EightBitRun] = []
        for group in groups(of: tokens) {
            for part in isSound(tokens[group], encoding.evidence) ? [group] : soundParts(of: group, tokens, encoding) {
                let range = widened(part, tokens)
                runs.append(EightBitRun(encoding: encoding, tokens: tokens[range], evidence: distinct(tokens[part])))
            }
        }
        return runs
    }

    /// From evidence to evidence, with nothing between that speaks against one encoding.
    private static func groups(of tokens: [EightBitToken]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var foreign = 0
        var plain = 0
        var isCut = true
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .evidence:
                if let last = groups.last, !isCut, foreign <= 1, plain <= plainWordsBetween {
                    groups[groups.count - 1] = last.lowerBound..<index + 1
                } else {
                    groups.append(index..<index + 1)
                }
                foreign = 0
                plain = 0
                isCut = false
            case .foreign: foreign += 1
            case .plain: plain += 1
            case .barrier: isCut = true
            case .ambiguous, .odd: continue
            }
        }
        return groups
    }

    private static func isSound(_ tokens: ArraySlice<EightBitToken>, _ evidence: Int) -> Bool {
        var marked = 0
        var failing = 0
        var alien = 0
        var isHard = false
        for token in tokens {
            if token.kind == .evidence, token.isHard { isHard = true }
            if token.kind != .plain { marked += 1 }
            if token.kind == .odd || token.kind == .foreign { failing += 1 }
            if token.isAlien { alien += 1 }
        }
        let found = distinct(tokens)
        return isHard && found >= evidence && 4 * failing <= marked && (found >= 2 * evidence || alien < found)
    }

    /// The stretches of a group without any failing word, with more evidence asked of them.
    private static func soundParts(
        of group: Range<Int>, _ tokens: [EightBitToken], _ encoding: EightBitEncoding
    ) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start: Int?
        var end = group.lowerBound
        func close() {
            if let begun = start, isSound(tokens[begun..<end], encoding.evidence + 1) { parts.append(begun..<end) }
            start = nil
        }
        for index in group {
            switch tokens[index].kind {
            case .evidence:
                if start == nil { start = index }
                end = index + 1
            case .odd, .foreign: close()
            default: continue
            }
        }
        close()
        return parts
    }

    /// A name that comes again and again is one word.
    private static func distinct(_ tokens: ArraySlice<EightBitToken>) -> Int {
        Set(tokens.lazy.filter { $0.kind == .evidence }.map(\.letters)).count
    }
}

extension EightBitRun {
    /// The run with the words beside it that belong to it: all that can be read so in a text of one encoding, and
    /// only the next ones in a sentence that is Unicode elsewhere.
    private static func widened(_ part: Range<Int>, _ tokens: [EightBitToken]) -> Range<Int> {
        let isMixed = sentenceIsMixed(part, tokens)
        var lower = part.lowerBound
        var index = lower
        while index > 0, !(isMixed && tokens[index].startsSentence) {
            index -= 1
            guard let joins = joins(tokens[index], isMixed, distance: lower - index) else { break }
            if joins { lower = index }
        }
        var upper = part.upperBound
        index = upper
        while index < tokens.count, !(isMixed && tokens[index].startsSentence) {
            guard let joins = joins(tokens[index], isMixed, distance: index + 1 - upper) else { break }
            if joins { upper = index + 1 }
            index += 1
        }
        return lower..<upper
    }

    /// Whether a word near the border belongs to the run; `nil`: the run ends before it.
    private static func joins(_ token: EightBitToken, _ isMixed: Bool, distance: Int) -> Bool? {
        switch token.kind {
        case .barrier, .foreign: nil
        case .plain: isMixed || distance > plainWordsBetween ? nil : false
        case .odd, .evidence: true
        // A sign alone is a sign: `©`, `«`.
        case .ambiguous where token.isSign: false
        case .ambiguous: isMixed && usualWords.contains(token.letters) ? nil : true
        }
    }

    /// Whether the sentence that the run stands in has words that are certainly Unicode.
    private static func sentenceIsMixed(_ part: Range<Int>, _ tokens: [EightBitToken]) -> Bool {
        var index = part.lowerBound
        while index > max(0, part.lowerBound - longestSentence), !tokens[index].startsSentence {
            index -= 1
            if tokens[index].isUnicode { return true }
        }
        index = part.upperBound
        while index < min(tokens.count, part.upperBound + longestSentence), !tokens[index].startsSentence {
            if tokens[index].isUnicode { return true }
            index += 1
        }
        return false
    }

    /// Everyday words that are syllables in TCVN3 or VNI too: what they would be read as.
    private static let usualWords: Set<[EightBitEncoding.Letter]> = {
        let words = """
            không có tôi công cô gì nói nó ông thông môn thôi bé khó nhé xã vô dùng chú lòng nhóm giá còn vì cá toàn \
            ngoài hoà hôm phòng luôn cùng
            """
        var readings: Set<[EightBitEncoding.Letter]> = []
        for word in words.split(separator: " ") {
            for encoding in EightBitEncoding.all {
                guard let letters = encoding.decode(word.unicodeScalars.map(\.value)[...]) else { continue }
                readings.insert(letters)
            }
        }
        return readings
    }()
}

extension EightBitToken {
    fileprivate var isUnicode: Bool { kind == .barrier || kind == .foreign }
}

extension EightBitRun {
    /// Reads what is left of a text in the encodings that it was written in.
    static func undo(in text: inout RepairText) {
        guard text.scalars.contains(where: { $0 > 0x7F }) else { return }
        let candidates = EightBitEncoding.all.flatMap { all(in: text, $0) }.enumerated().sorted {
            ($0.element.evidence, $1.offset) > ($1.element.evidence, $0.offset)
        }
        guard !candidates.isEmpty else { return }
        var edits = LegacyEdits()
        var isTaken = [Bool](repeating: false, count: text.count)
        for (_, run) in candidates where !isTaken[run.range].contains(true) {
            for index in run.range { isTaken[index] = true }
            run.collect(into: &edits)
        }
        edits.apply(to: &text)
    }

    private func collect(into edits: inout LegacyEdits) {
        edits.record(range, as: encoding.disguise)
        let isLoud = tokens.map(Self.loudness)
        for (offset, token) in tokens.enumerated() {
            let raises = encoding.borrowsSmallLetters && raises(offset, isLoud)
            var index = token.range.lowerBound
            var pending: [UInt32] = []
            for letter in token.letters {
                let scalar = raises ? VietnameseLetters.capital(of: letter.scalar) : letter.scalar
                pending.append(scalar)
                guard letter.length > 0 else { continue }
                edits.replace(index..<index + letter.length, with: pending)
                pending = []
                index += letter.length
            }
        }
    }
}

extension EightBitRun {
    /// How a word shows its case.
    private enum Loudness {
        /// Two capitals or more and no small letter: `CéNG`.
        case capitals
        /// One capital, or no ASCII letter at all.
        case unclear
        case small
    }

    /// A word in the font of capitals, as its ASCII letters or those of its neighbours tell.
    private func raises(_ offset: Int, _ loudness: [Loudness]) -> Bool {
        switch loudness[offset] {
        case .capitals: return true
        case .small: return false
        case .unclear:
            let before = loudness[..<offset].suffix(Self.nearWords).last { $0 != .unclear }
            let after = loudness[(offset + 1)...].prefix(Self.nearWords).first { $0 != .unclear }
            return (before ?? after) == .capitals && (after ?? before) == .capitals
        }
    }

    private static func loudness(_ token: EightBitToken) -> Loudness {
        var capitals = 0
        for letter in token.letters where letter.scalar < 0x80 {
            if letter.scalar >= 0x61 { return .small }
            capitals += 1
        }
        return token.letters.isEmpty || capitals < 2 ? .unclear : .capitals
    }
}

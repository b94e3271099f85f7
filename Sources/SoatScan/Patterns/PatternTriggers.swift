/// What must stand in a text wherever a pattern matches: the pattern is tried there, and nowhere else.
///
/// - Source: facts on Swift, "Regexes cost more than all the rest".
struct PatternTriggers: Hashable {
    enum Sign: Hashable {
        /// Whole words, with single spaces between.
        case words(String)
        /// So many digits in a row, at least.
        case digits(Int)
        /// A sign of ASCII.
        case sign(UInt8)
    }

    /// One of these stands in every match, and so far behind its start.
    struct Trigger: Hashable {
        let sign: Sign
        /// UTF-16 code units between the start of the match and the sign.
        let least: Int
        /// `nil`: no limit.
        let most: Int?
    }

    let triggers: [Trigger]
    /// The longest match, in UTF-16 code units; `nil`: no limit.
    let longest: Int?

    /// - Parameter pattern: canonical, as it is compiled.
    /// - Returns: `nil` for a pattern that may match anywhere.
    init?(_ pattern: String) {
        guard let syntax = PatternSyntax.parsed(pattern), syntax.length.min > 0 else { return nil }
        let context = Context(isDelimitedBefore: false, isDelimitedBehind: false, least: 0, most: 0)
        guard let found = Self.triggers(of: syntax, context), found.count <= Self.limit else { return nil }
        triggers = found
        longest = syntax.length.max
    }

    /// Alternatives beyond which a pattern is tried everywhere.
    private static let limit = 256

    private struct Context {
        /// Whether a word that begins (ends) here is whole.
        var isDelimitedBefore: Bool
        var isDelimitedBehind: Bool
        /// What stands between the start of the match and here.
        var least: Int
        var most: Int?

        mutating func pass(_ part: PatternSyntax) {
            let length = part.length
            least += length.min
            most = most.flatMap { a in length.max.map { a + $0 } }
        }
    }

    /// The best set of triggers of a part; `nil` where it has none.
    private static func triggers(of node: PatternSyntax, _ context: Context) -> [Trigger]? {
        switch node {
        case .either(let parts):
            var all: [Trigger] = []
            for part in parts {
                guard let found = triggers(of: part, context) else { return nil }
                all += found
            }
            return all
        case .sequence(let parts): return triggers(ofSequence: parts, context)
        case .repeated(let part, let least, _, _) where least > 0:
            if case .digit = part {
                return least >= 4 ? [Trigger(sign: .digits(least), least: context.least, most: context.most)] : nil
            }
            var inner = context
            inner.isDelimitedBehind = context.isDelimitedBehind && least == 1
            return triggers(of: part, inner)
        case .unit(let unit):
            guard unit < 0x80, !CanonicalUnits.isWord(unit), unit > 0x20, unit != 0x2E, unit != 0x2C else { return nil }
            return [Trigger(sign: .sign(UInt8(truncatingIfNeeded: unit)), least: context.least, most: context.most)]
        default: return nil
        }
    }

    private static func triggers(ofSequence parts: [PatternSyntax], _ context: Context) -> [Trigger]? {
        var best: [Trigger]?
        func offer(_ found: [Trigger]?) {
            guard let found else { return }
            if best.map({ worth(found) > worth($0) }) ?? true { best = found }
        }
        var place = context
        var index = 0
        while index < parts.count {
            if let run = WordRun(
                parts, from: index, before: isDelimiter(index == 0 ? nil : parts[index - 1], context.isDelimitedBefore))
            {
                let isWhole = isDelimiter(run.end < parts.count ? parts[run.end] : nil, context.isDelimitedBehind)
                if let words = run.words(isWhole: isWhole) {
                    let least = place.least + words.offset
                    let most = place.most.map { $0 + words.offset }
                    offer([Trigger(sign: .words(words.text), least: least, most: most)])
                }
                for part in parts[index..<run.end] { place.pass(part) }
                index = run.end
            } else if case .digit = parts[index] {
                let digits = parts[index...].prefix { $0 == .digit }.count
                if digits >= 4 { offer([Trigger(sign: .digits(digits), least: place.least, most: place.most)]) }
                place.pass(parts[index])
                index += 1
            } else {
                var inner = place
                inner.isDelimitedBefore = isDelimiter(index == 0 ? nil : parts[index - 1], context.isDelimitedBefore)
                inner.isDelimitedBehind = isDelimiter(
                    index + 1 < parts.count ? parts[index + 1] : nil, context.isDelimitedBehind)
                offer(triggers(of: parts[index], inner))
                place.pass(parts[index])
                index += 1
            }
        }
        return best
    }

    /// Whether no word goes on across a part; `nil` is the end, of which the context knows.
    private static func isDelimiter(_ part: PatternSyntax?, _ context: Bool) -> Bool {
        switch part {
        case nil: context
        case .boundary, .edge, .space: true
        case .unit(let unit): !CanonicalUnits.isWord(unit) && unit < 0x80
        case .repeated(let inner, let least, _, _): least > 0 && isDelimiter(inner, false)
        default: false
        }
    }

    /// Rare signs first: of several triggers the commonest counts.
    private static func worth(_ triggers: [Trigger]) -> Int {
        triggers.map { trigger in
            let bounded = trigger.most == nil ? 0 : 1
            return switch trigger.sign {
            case .words(let text): 20 + 10 * text.utf8.count { $0 == 0x20 } + min(9, text.utf8.count) + bounded
            case .digits(let count): 25 + count + bounded
            case .sign(let sign): (sign == UInt8(ascii: "@") ? 40 : 5) + bounded
            }
        }.min() ?? 0
    }
}

/// Letters and single spaces in a row, each exactly once.
private struct WordRun {
    let end: Int
    private let units: [UInt16]
    private let isDelimitedBefore: Bool

    init?(_ parts: [PatternSyntax], from start: Int, before isDelimited: Bool) {
        var units: [UInt16] = []
        for part in parts[start...] {
            guard case .unit(let unit) = part, CanonicalUnits.isWord(unit) || unit == 0x20 else { break }
            units.append(unit)
        }
        guard let first = units.first, first != 0x20 else { return nil }
        self.units = units
        end = start + units.count
        isDelimitedBefore = isDelimited
    }

    /// The whole words of the run, without digits, and where they begin in it.
    ///
    /// - Parameter isWhole: whether the run's last word ends where the run ends.
    func words(isWhole: Bool) -> (text: String, offset: Int)? {
        var words: [(text: [UInt16], offset: Int)] = []
        var start = 0
        for index in 0...units.count where index == units.count || units[index] == 0x20 {
            if index > start { words.append((Array(units[start..<index]), start)) }
            start = index + 1
        }
        if units.last != 0x20, !isWhole, !words.isEmpty { words.removeLast() }
        if !isDelimitedBefore, words.first?.offset == 0 { words.removeFirst() }
        // A word with a digit or an underscore may be cut otherwise where posts are read.
        let isPlain = { (word: [UInt16]) in !word.contains { CanonicalUnits.isDigit($0) || $0 == 0x5F } }
        guard let from = words.firstIndex(where: { isPlain($0.text) }) else { return nil }
        let run = words[from...].prefix { isPlain($0.text) }
        guard let offset = run.first?.offset else { return nil }
        return (String(decoding: Array(run.map(\.text).joined(separator: [0x20])), as: UTF16.self), offset)
    }
}

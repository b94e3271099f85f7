internal import SoatText

/// Runs patterns over one post after another: each only where its triggers stand, and once a post. One thread at a time.
final class PatternRunner {
    private let sources: [CompiledPattern]
    /// Made when first needed, as their expressions are: a program that checks one post needs few.
    @safe @exclusivity(unchecked) private var patterns: [Pattern?]
    private var expressions: [RegularExpression?]
    private let machine = PatternMachine()
    private let canonical = CanonicalPost()
    // One thread at a time has them, and no call hands them on: that is not looked after at each pattern.
    @safe @exclusivity(unchecked) private var signs: SignBytes?
    /// Room for the places of one pattern.
    @safe @exclusivity(unchecked) private var places: [Place] = []
    /// Whether the canonical text is of this post.
    @safe @exclusivity(unchecked) private var isOpen = false
    /// Expressions that know where the whole text of this post is.
    private var hasText: [Bool]
    /// What was found of each pattern, and in which post.
    @safe @exclusivity(unchecked) private var found: [[ByteSpan]]
    @safe @exclusivity(unchecked) private var lastPost: [Int]
    @safe @exclusivity(unchecked) private var post = 0

    init(_ patterns: [CompiledPattern]) {
        sources = patterns
        self.patterns = Array(repeating: nil, count: patterns.count)
        expressions = Array(repeating: nil, count: patterns.count)
        hasText = Array(repeating: false, count: patterns.count)
        found = Array(repeating: [], count: patterns.count)
        lastPost = Array(repeating: 0, count: patterns.count)
    }

    func startPost() {
        post += 1
        isOpen = false
        signs = nil
    }

    /// A pattern as it is run: a class, so that a look at it costs one reference count.
    private final class Pattern {
        /// Canonical.
        let expression: String
        /// `nil`: tried everywhere.
        let triggers: PatternTriggers?
        /// `nil` where it begins with no loop over anything.
        let lead: PatternLead?
        /// The phrases among the triggers.
        let words: [TriggerWord]
        // One thread at a time has it: that is not looked after at each try.
        @safe @exclusivity(unchecked) private var isRead = false
        @safe @exclusivity(unchecked) private var knownProgram: PatternProgram?
        @safe @exclusivity(unchecked) private var opening: PatternOpening?
        @safe @exclusivity(unchecked) private var sequel: PatternSequel?
        /// Whether each match begins with its trigger.
        let beginsWithTrigger: Bool
        let hasWordsOnly: Bool

        init(_ source: CompiledPattern) {
            expression = CanonicalPattern.of(source.expression)
            triggers = PatternTriggers(expression)
            words = source.words
            lead = PatternLead(expression)
            let triggers = triggers?.triggers ?? []
            beginsWithTrigger = triggers.allSatisfy { $0.most == 0 }
            hasWordsOnly = triggers.count == words.count
        }

        /// Its steps, if it is a simple one. Made when it is first tried: a program that checks one post tries few.
        var program: PatternProgram? {
            if !isRead { read() }
            return knownProgram
        }

        /// Whether it may match where its words end, if it begins with them.
        func mayGoOn(at end: Int, in utf8: [UInt8]) -> Bool {
            if !isRead { read() }
            return opening?.mayStand(at: end, in: utf8) != false && sequel?.mayStand(behind: end, in: utf8) != false
        }

        @inline(never) private func read() {
            isRead = true
            knownProgram = PatternSyntax.parsed(expression).flatMap { PatternProgram($0) }
            guard let knownProgram, let triggers = triggers?.triggers, let trigger = triggers.first, triggers.count == 1,
                trigger.most == 0, case .words(let words) = trigger.sign, let step = knownProgram.step(behind: words)
            else { return }
            opening = PatternOpening(knownProgram, from: step)
            sequel = PatternSequel(knownProgram, from: step)
        }
    }

    /// Whether a pattern may match where its words end, told from the bytes behind them.
    func mayGoOn(_ index: Int, at end: Int, in utf8: [UInt8]) -> Bool { pattern(index).mayGoOn(at: end, in: utf8) }

    private func pattern(_ index: Int) -> Pattern {
        if let pattern = patterns[index] { return pattern }
        let pattern = Pattern(sources[index])
        patterns[index] = pattern
        return pattern
    }

    /// Why a pattern gave no answer.
    enum Failure: Error, Sendable, Hashable {
        case limitReached
        case broken
    }

    /// Where the pattern matches: bytes of the document, in order, not overlapping.
    ///
    /// - Parameters:
    ///   - hits: of the post, sorted by pattern and place.
    ///   - isNaive: run over the whole text, whatever triggers say: what tests compare with.
    func matches(
        of index: Int, in text: FoldedText, _ utf8: [UInt8], hits: [PhraseHit], isNaive: Bool = false
    ) throws(Failure) -> [ByteSpan] {
        let pattern = pattern(index)
        guard let triggers = pattern.triggers, !isNaive else {
            writeWhole(utf8)
            if let lead = pattern.lead, !isNaive { return try everyMatch(of: index, behind: lead) }
            return try everyMatch(of: index, in: [Window(start: 0, starts: nil)], longest: nil, byICU: true)
        }
        if lastPost[index] == post { return found[index] }
        let spans = try matches(of: index, pattern, triggers, in: text, utf8, hits)
        if !spans.isEmpty || !found[index].isEmpty { found[index] = spans }
        lastPost[index] = post
        return spans
    }

    private func matches(
        of index: Int, _ pattern: Pattern, _ triggers: PatternTriggers, in text: FoldedText, _ utf8: [UInt8],
        _ hits: [PhraseHit]
    ) throws(Failure) -> [ByteSpan] {
        var places = self.places
        // Not shared while it is filled: it would be copied.
        self.places = []
        defer { self.places = places }
        places.removeAll(keepingCapacity: places.capacity < 1 << 12)
        for word in pattern.words {
            for hit in hits.hits(of: PatternID(rawValue: word.phrase))
            where hit.reading == nil && pattern.mayGoOn(at: hit.bytes.end, in: utf8) {
                places.append(Place(trigger: Int(word.trigger), start: hit.bytes.start, end: nil, needed: 1))
            }
        }
        var sought: [(sign: UInt8, trigger: PatternTriggers.Trigger)] = []
        for (order, trigger) in triggers.triggers.enumerated() where !pattern.hasWordsOnly {
            switch trigger.sign {
            case .words: continue
            case .digits(let count):
                for numeral in 0..<text.numeralCount {
                    let syllable = text[text.numeral(numeral)]
                    // Bytes: as many as digits, or more.
                    guard syllable.end - syllable.start >= count else { continue }
                    places.append(
                        Place(trigger: order, start: Int(syllable.start), end: Int(syllable.end), needed: count))
                }
            case .sign(let sign): if mayHold(sign, utf8) { sought.append((sign, trigger)) }
            }
        }
        if places.isEmpty, sought.isEmpty { return [] }
        if sought.isEmpty, pattern.beginsWithTrigger, let program = pattern.program, places.allSatisfy(\.hasFewStarts),
            let spans = matches(of: program, at: places, utf8)
        {
            return spans
        }
        writeWhole(utf8)
        var windows = places.compactMap { window($0, triggers.triggers[$0.trigger]) }
        for (sign, trigger) in sought {
            for unit in 0..<canonical.count where canonical[unit] == UInt16(sign) {
                windows.append(window(trigger, from: unit, to: nil))
            }
        }
        guard !windows.isEmpty else { return [] }
        if let lead = pattern.lead { return try everyMatch(of: index, behind: lead) }
        windows.sort { $0.start < $1.start }
        return try everyMatch(of: index, in: windows, longest: triggers.longest, byICU: false)
    }

    private func mayHold(_ sign: UInt8, _ utf8: [UInt8]) -> Bool {
        let known = signs ?? SignBytes(utf8)
        signs = known
        return known.mayHold(sign)
    }

    // MARK: The canonical text

    private func writeWhole(_ utf8: [UInt8]) {
        if isOpen, canonical.origin == 0, canonical.isComplete { return }
        canonical.write(utf8)
        isOpen = true
        for index in hasText.indices { hasText[index] = false }
    }

    /// The unit of a byte, with one before it, in text that is written as far as it is read.
    private func unit(of byte: Int, _ utf8: [UInt8]) -> (unit: Int, isNew: Bool) {
        if isOpen, canonical.origin < byte || canonical.origin == 0, byte < canonical.end + Self.shortGap {
            return (canonical.unit(writtenAt: byte), false)
        }
        canonical.begin(utf8, at: byte)
        isOpen = true
        return (canonical.unit(writtenAt: byte), true)
    }

    /// Bytes that are rather written than passed over.
    private static let shortGap = 64

    // MARK: Where to try

    /// Where a trigger stands.
    private struct Place {
        /// Index among the pattern's triggers.
        let trigger: Int
        /// UTF-8 bytes of the document; the end where the trigger may begin at several places.
        let start: Int
        let end: Int?
        /// Units that the trigger has at least.
        let needed: Int

        var hasFewStarts: Bool { end.map { $0 - start - needed < PatternRunner.fewStarts } ?? true }
    }

    /// Places tried one by one; beyond that ICU searches by itself.
    private static let fewStarts = 8

    /// What a simple pattern finds at places where it would begin.
    ///
    /// - Returns: `nil` when ICU has to be asked.
    private func matches(of program: PatternProgram, at places: [Place], _ utf8: [UInt8]) -> [ByteSpan]? {
        let ordered = places.count > 1 ? places.sorted { $0.start < $1.start } : places
        var found: [ByteSpan] = []
        /// Where the next match may begin.
        var from = 0
        for place in ordered {
            let (first, isNew) = unit(of: place.start, utf8)
            if isNew { from = 0 }
            let end = place.end.map { canonical.unit(writtenAt: $0) - place.needed + 1 } ?? first + 1
            var start = max(from, first)
            while start < end {
                switch machine.match(program, in: canonical, at: start) {
                case .unknown: return nil
                case .none: start += 1
                case .match(let last):
                    guard last > start else { return nil }
                    found.append(canonical.bytes(of: start..<last))
                    start = last
                    from = last
                }
            }
        }
        return found
    }

    /// Where a match may begin.
    private struct Window {
        let start: Int
        /// How many places from there on; `nil`: any.
        let starts: Int?
    }

    private func window(_ place: Place, _ trigger: PatternTriggers.Trigger) -> Window? {
        let start = canonical.unit(at: place.start)
        guard let end = place.end.map({ canonical.unit(at: $0) }) else { return window(trigger, from: start, to: nil) }
        return end - start >= place.needed ? window(trigger, from: start, to: end - place.needed + 1) : nil
    }

    /// - Parameter to: behind the last place where the sign itself may begin; `nil`: it begins at `from`.
    private func window(_ trigger: PatternTriggers.Trigger, from: Int, to: Int?) -> Window {
        guard let most = trigger.most else { return Window(start: 0, starts: nil) }
        let start = max(0, from - most)
        let end = max(start, (to ?? from + 1) - trigger.least)
        return Window(start: start, starts: max(1, end - start))
    }

    private func expression(_ index: Int) throws(Failure) -> RegularExpression {
        if expressions[index] == nil { expressions[index] = try? RegularExpression(pattern(index).expression) }
        guard let expression = expressions[index] else { throw .broken }
        if !hasText[index] {
            unsafe expression.setText(canonical.text)
            hasText[index] = true
        }
        return expression
    }

    // MARK: The whole text

    private func everyMatch(of index: Int, in windows: [Window], longest: Int?, byICU: Bool) throws(Failure) -> [ByteSpan] {
        var found: [ByteSpan] = []
        /// Where the next match may begin, and the match that is known to be the first from there on.
        var from = 0
        var known: Range<Int>?
        for window in windows {
            while true {
                let start = max(from, window.start)
                let end = window.starts.map { window.start + $0 }
                if let end, start >= end { break }
                let match: Range<Int>?
                if let known, known.lowerBound >= start {
                    match = known
                } else if let end, end - start <= Self.fewStarts {
                    match = try firstMatch(of: index, startingIn: start..<end, longest: longest, byICU: byICU)
                } else {
                    let expression = try expression(index)
                    match = try limited { () throws(RegularExpression.LimitReached) in
                        try expression.firstMatch(in: min(start, self.canonical.count)..<self.canonical.count)
                    }
                    guard match != nil else { return found }
                }
                guard let match, !match.isEmpty else { break }
                if let end, match.lowerBound >= end {
                    known = match
                    break
                }
                known = nil
                found.append(canonical.bytes(of: match))
                from = match.upperBound
            }
        }
        return found
    }

    /// The matches of a pattern that begins with a loop: tried where the loop begins that leads to its literal.
    private func everyMatch(of index: Int, behind lead: PatternLead) throws(Failure) -> [ByteSpan] {
        var found: [ByteSpan] = []
        /// Where the next match may begin.
        var from = 0
        /// The literal before, where its loop begins, at which there was no match.
        var last: (literal: Int, start: Int)?
        while let literal = unsafe lead.literal(in: canonical.text, from: max(from, last.map { $0.literal + 1 } ?? 0)) {
            let limit = max(from, last?.literal ?? 0)
            let start = unsafe lead.start(before: literal, in: canonical.text, limit: limit)
            if let known = last, known.literal == start {
                // The same loop leads to both.
                last = (literal, known.start)
            } else if let match = try firstMatch(of: index, startingIn: start..<start + 1, longest: nil, byICU: false) {
                found.append(canonical.bytes(of: match))
                from = match.upperBound
                last = nil
            } else {
                last = (literal, start)
            }
        }
        return found
    }

    private func firstMatch(
        of index: Int, startingIn starts: Range<Int>, longest: Int?, byICU: Bool
    ) throws(Failure) -> Range<Int>? {
        let program = byICU ? nil : pattern(index).program
        for start in starts where start <= canonical.count {
            if let program {
                switch machine.match(program, in: canonical, at: start) {
                case .match(let end): return start..<end
                case .none: continue
                case .unknown: break
                }
            }
            let expression = try expression(index)
            let limit = longest.map { min(canonical.count, start + $0) } ?? canonical.count
            let match = try limited { () throws(RegularExpression.LimitReached) in
                try expression.match(startingAt: start..<max(start, limit))
            }
            if let match { return match }
        }
        return nil
    }

    private func limited<R>(_ body: () throws(RegularExpression.LimitReached) -> R) throws(Failure) -> R {
        do { return try body() } catch { throw .limitReached }
    }
}

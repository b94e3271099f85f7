internal import SoatText

/// Runs patterns over one post after another: each only where its triggers stand. One thread at a time.
final class PatternRunner {
    private let patterns: [CompiledPattern]
    /// Opened when first needed: a program that checks one post needs few.
    private var programs: [RegularExpression?]
    private let canonical = CanonicalPost()
    private var isWritten = false
    /// Patterns that know where the text of this post is.
    private var hasText: [Bool]

    init(_ patterns: [CompiledPattern]) {
        self.patterns = patterns
        programs = Array(repeating: nil, count: patterns.count)
        hasText = Array(repeating: false, count: patterns.count)
    }

    func startPost() {
        guard isWritten else { return }
        isWritten = false
        for index in hasText.indices { hasText[index] = false }
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
        of index: Int, in text: FoldedText, _ utf8: [UInt8], hits: (PatternID) -> ArraySlice<PhraseHit>, isNaive: Bool = false
    ) throws(Failure) -> [ByteSpan] {
        if !isWritten {
            canonical.write(utf8)
            isWritten = true
        }
        let pattern = patterns[index]
        guard let triggers = pattern.triggers, !isNaive else {
            return try everyMatch(of: try program(index), in: [Window(start: 0, starts: nil)], longest: nil)
        }
        var windows: [Window] = []
        for (id, order) in pattern.words {
            for hit in hits(id) where hit.reading == nil {
                windows.append(window(triggers.triggers[order], from: canonical.unit(at: hit.bytes.start), to: nil))
            }
        }
        for trigger in triggers.triggers {
            switch trigger.sign {
            case .words: continue
            case .digits(let count): windows += digitWindows(trigger, count, text)
            case .sign(let sign):
                for unit in 0..<canonical.count where canonical[unit] == UInt16(sign) {
                    windows.append(window(trigger, from: unit, to: nil))
                }
            }
        }
        guard !windows.isEmpty else { return [] }
        windows.sort { $0.start < $1.start }
        return try everyMatch(of: try program(index), in: windows, longest: triggers.longest)
    }

    /// Where a match may begin.
    private struct Window {
        let start: Int
        /// How many places from there on; `nil`: any.
        let starts: Int?
    }

    /// - Parameter to: behind the last place where the sign itself may begin; `nil`: it begins at `from`.
    private func window(_ trigger: PatternTriggers.Trigger, from: Int, to: Int?) -> Window {
        guard let most = trigger.most else { return Window(start: 0, starts: nil) }
        let start = max(0, from - most)
        let end = max(start, (to ?? from + 1) - trigger.least)
        return Window(start: start, starts: max(1, end - start))
    }

    private func digitWindows(_ trigger: PatternTriggers.Trigger, _ count: Int, _ text: FoldedText) -> [Window] {
        var windows: [Window] = []
        for order in 0..<text.numeralCount {
            let syllable = text[text.numeral(order)]
            let start = canonical.unit(at: Int(syllable.start))
            let end = canonical.unit(at: Int(syllable.end))
            guard end - start >= count else { continue }
            windows.append(window(trigger, from: start, to: end - count + 1))
        }
        return windows
    }

    private func program(_ index: Int) throws(Failure) -> RegularExpression {
        if programs[index] == nil { programs[index] = try? RegularExpression(patterns[index].expression) }
        guard let program = programs[index] else { throw .broken }
        if !hasText[index] {
            unsafe program.setText(canonical.text)
            hasText[index] = true
        }
        return program
    }

    /// Places tried one by one; beyond that ICU searches by itself.
    private static let fewStarts = 8

    private func everyMatch(of program: RegularExpression, in windows: [Window], longest: Int?) throws(Failure) -> [ByteSpan] {
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
                    match = try firstMatch(of: program, startingIn: start..<end, longest: longest)
                } else {
                    match = try limited { () throws(RegularExpression.LimitReached) in
                        try program.firstMatch(in: min(start, self.canonical.count)..<self.canonical.count)
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

    private func firstMatch(
        of program: RegularExpression, startingIn starts: Range<Int>, longest: Int?
    ) throws(Failure) -> Range<Int>? {
        for start in starts where start <= canonical.count {
            let limit = longest.map { min(canonical.count, start + $0) } ?? canonical.count
            let match = try limited { () throws(RegularExpression.LimitReached) in
                try program.match(startingAt: start..<max(start, limit))
            }
            if let match { return match }
        }
        return nil
    }

    private func limited<R>(_ body: () throws(RegularExpression.LimitReached) -> R) throws(Failure) -> R {
        do { return try body() } catch { throw .limitReached }
    }
}

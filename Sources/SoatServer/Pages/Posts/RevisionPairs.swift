/// Two texts of a post beside each other: paragraph against paragraph, word against word.
struct RevisionPair: Sendable {
    struct Piece: Sendable {
        let text: String
        let isChange: Bool
    }

    /// How many paragraphs are the same here, where that is more than one.
    let same: String?
    let isSame: Bool
    let isEqual: Bool
    let was: [Piece]
    let now: [Piece]
    let hasWas: Bool
    let hasNow: Bool

    /// - Complexity: O((*n* + *m*) × *d*) for *d* paragraphs, and words within them, that differ. Long texts without
    ///   anything in common are shown whole, and so are paragraphs when many long ones differ: ``mostSteps``.
    static func list(_ old: String, _ new: String) -> [RevisionPair] {
        let (old, new) = (paragraphs(old), paragraphs(new))
        let steps = old.count + new.count <= most ? aligned(old, new) : [.changed(old, new)]
        var stepsLeft = mostSteps
        return steps.flatMap { step -> [RevisionPair] in
            switch step {
            case .kept(let lines):
                return lines.count > 2
                    ? [RevisionPair(same: lines.count)]
                    : lines.map {
                        RevisionPair(
                            was: [Piece(text: $0, isChange: false)], now: [Piece(text: $0, isChange: false)], isEqual: true)
                    }
            case .changed(let old, let new):
                return (0..<max(old.count, new.count)).map { index in
                    let (was, now) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
                    let (left, right) = words(was, now, &stepsLeft)
                    return RevisionPair(was: left, now: right, isEqual: false)
                }
            }
        }
    }

    /// Paragraphs that are held against each other.
    private static let most = 3_000
    /// Words held against words on one page, in the worst case: some tenths of a second.
    private static let mostSteps = 10_000_000

    private enum Step {
        case kept([String])
        case changed([String], [String])
    }

    private init(was: [Piece], now: [Piece], isEqual: Bool) {
        (same, isSame) = (nil, false)
        (self.was, self.now, self.isEqual) = (was, now, isEqual)
        (hasWas, hasNow) = (!was.isEmpty, !now.isEmpty)
    }

    private init(same count: Int) {
        (same, isSame, isEqual) = (String(count), true, false)
        (was, now, hasWas, hasNow) = ([], [], false, false)
    }

    private static func paragraphs(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private static func aligned(_ old: [String], _ new: [String]) -> [Step] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var steps: [Step] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            var (gone, come): ([String], [String]) = ([], [])
            while i < old.count, removed.contains(i) {
                gone.append(old[i])
                i += 1
            }
            while j < new.count, inserted.contains(j) {
                come.append(new[j])
                j += 1
            }
            if !gone.isEmpty || !come.isEmpty { steps.append(.changed(gone, come)) }
            var kept: [String] = []
            while i < old.count, j < new.count, !removed.contains(i), !inserted.contains(j) {
                kept.append(old[i])
                i += 1
                j += 1
            }
            if !kept.isEmpty { steps.append(.kept(kept)) }
            if gone.isEmpty, come.isEmpty, kept.isEmpty { break }
        }
        return steps
    }

    /// - Parameter left: how many words may still be held against words.
    private static func words(_ old: String, _ new: String, _ left: inout Int) -> ([Piece], [Piece]) {
        let (a, b) = (old.split(separator: " "), new.split(separator: " "))
        // Most changes are in one place.
        let head = zip(a, b).prefix { $0 == $1 }.count
        let rest = min(a.count, b.count) - head
        var tail = 0
        while tail < rest, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
        let (was, now) = (Array(a[head..<(a.count - tail)]), Array(b[head..<(b.count - tail)]))
        let steps = (was.count + now.count) * (was.count + now.count)
        guard !a.isEmpty, !b.isEmpty, steps <= left else {
            return (
                old.isEmpty ? [] : [Piece(text: old, isChange: true)], new.isEmpty ? [] : [Piece(text: new, isChange: true)]
            )
        }
        left -= steps
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for change in now.difference(from: was) {
            switch change {
            case .remove(let offset, _, _): removed.insert(head + offset)
            case .insert(let offset, _, _): inserted.insert(head + offset)
            }
        }
        return (pieces(a, removed), pieces(b, inserted))
    }

    private static func pieces(_ words: [Substring], _ changed: Set<Int>) -> [Piece] {
        var pieces: [Piece] = []
        var run: [Substring] = []
        var isChange = false
        func flush() {
            guard !run.isEmpty else { return }
            pieces.append(Piece(text: run.joined(separator: " "), isChange: isChange))
            run = []
        }
        for (index, word) in words.enumerated() {
            if changed.contains(index) != isChange {
                flush()
                isChange.toggle()
            }
            run.append(word)
        }
        flush()
        return pieces
    }
}

/// Letters of a ``RepairText`` that a step wants read otherwise, gathered and then put in at once.
///
/// Each new scalar stands for the bytes of the one it replaces; what is dropped is covered by the scalar before it.
struct LetterEdits {
    private var replacements: [Int: [UInt32]] = [:]
    private var repairs: [(range: Range<Int>, disguise: Disguise)] = []

    var isEmpty: Bool { repairs.isEmpty }

    /// Reads a word otherwise.
    ///
    /// - Parameters:
    ///   - range: the word's scalars in the text, half open.
    ///   - letters: for some of them, what each is read as; nothing drops it.
    mutating func read(_ range: Range<Int>, with letters: [Int: [UInt32]], as disguise: Disguise) {
        guard !range.isEmpty, !letters.isEmpty else { return }
        replacements.merge(letters) { $1 }
        repairs.append((range, disguise))
    }

    func changes(_ index: Int) -> Bool { replacements[index] != nil }

    /// - Complexity: O(scalars of the text).
    func apply(to text: inout RepairText) {
        guard !isEmpty else { return }
        var scalars: [UInt32] = []
        var origins: [RepairText.Origin] = []
        var isProtected: [Bool] = []
        scalars.reserveCapacity(text.count)
        origins.reserveCapacity(text.count)
        isProtected.reserveCapacity(text.count)
        for index in 0..<text.count {
            let origin = text.origins[index]
            guard let new = replacements[index] else {
                scalars.append(text.scalars[index])
                origins.append(origin)
                isProtected.append(text.isProtected[index])
                continue
            }
            if new.isEmpty, let last = origins.last {
                origins[origins.count - 1] = last.union(origin)
            }
            scalars.append(contentsOf: new)
            origins.append(contentsOf: repeatElement(origin, count: new.count))
            isProtected.append(contentsOf: repeatElement(false, count: new.count))
        }
        let done = repairs.compactMap { repair -> RepairText.Repair? in
            guard let origin = text.origin(of: repair.range) else { return nil }
            return RepairText.Repair(disguise: repair.disguise, origin: origin)
        }
        text.rebuild(scalars, origins: origins, isProtected: isProtected, repairs: done)
    }
}

/// A run of letters, digits, marks and invisible characters within some scalars, and the gap before it.
struct LetterRun {
    let range: Range<Int>
    /// Letters and digits in it.
    let letters: Int
    let digits: Int

    /// The runs of a text, in order.
    ///
    /// - Parameter isLetter: which scalars besides the letters of the fold table stand for letters.
    static func all(in scalars: [UInt32], isLetter: (Int) -> Bool = { _ in false }) -> [LetterRun] {
        var runs: [LetterRun] = []
        var start = 0
        var end = 0
        var letters = 0
        var digits = 0
        func close() {
            if letters > 0 { runs.append(LetterRun(range: start..<end, letters: letters, digits: digits)) }
            letters = 0
            digits = 0
        }
        for index in scalars.indices {
            let kind = FoldTable.shared.kind(of: scalars[index])
            switch kind {
            case .letter, .digit:
                if letters == 0 { start = index }
                letters += 1
                if kind == .digit { digits += 1 }
                end = index + 1
            case .mark: if letters > 0 { end = index + 1 }
            case .invisible: continue
            case .space, .other:
                if isLetter(index) {
                    if letters == 0 { start = index }
                    letters += 1
                    end = index + 1
                } else {
                    close()
                }
            }
        }
        close()
        return runs
    }

    /// Whether nothing but a few scalars on the same line part this run from the next.
    func isNeighbour(of next: LetterRun, in scalars: [UInt32]) -> Bool {
        let gap = scalars[range.upperBound..<max(range.upperBound, next.range.lowerBound)]
        return gap.count <= 8 && !gap.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x2029 }
    }
}

extension RepairText.Origin {
    func union(_ other: Self) -> Self {
        Self(start: min(start, other.start), end: max(end, other.end))
    }
}

extension RepairText {
    /// The bytes that a stretch stands for; `nil` for an empty one.
    func origin(of range: Range<Int>) -> Origin? {
        guard let first = range.first else { return nil }
        return origins[range].reduce(origins[first]) { $0.union($1) }
    }
}

extension RepairWord {
    /// A syllable as it stands, without any marks, or only without its tone: `đươc`.
    var mayBeSyllable: Bool { isSyllable || isUnmarkedSyllable || lacksTone }

    /// A syllable that a tone is missing of: it ends in p, t, c or ch.
    var lacksTone: Bool {
        guard marks.tone == .level, !marks.isEmpty else { return false }
        let toned = SyllableMarks(bits: marks.bits | UInt32(Tone.acute.rawValue) << 28)
        return LegalSyllables.shared.status(bare: bare, marks: toned).map { $0 != .typo } ?? false
    }
}

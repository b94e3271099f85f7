/// One letter of a text with the marks and invisible characters behind it.
struct LetterCluster {
    /// Indices of scalars, half open.
    let range: Range<Int>
    /// `a`–`z`, or whatever other scalar it folds to.
    let base: UInt32
    let isMarked: Bool
    let isCapital: Bool

    /// - Returns: `nil` where no letter begins at `start`.
    init?(_ scalars: [UInt32], at start: Int) {
        guard start >= 0, start < scalars.count else { return nil }
        let plain = PlainLetters.shared[scalars[start]]
        if plain.isPlain, !plain.isDigit, start + 1 == scalars.count || PlainLetters.shared[scalars[start + 1]].isPlain {
            range = start..<start + 1
            base = UInt32(plain.letter)
            isMarked = plain.quality != 0 || plain.tone != 0
            isCapital = plain.isCapital
            return
        }
        let first = FoldTable.shared.fold(scalars[start])
        guard first.kind == .letter else { return nil }
        var end = start + 1
        var isMarked = first.count > 1 || first[0] == Self.strokeD
        scan: while end < scalars.count {
            switch FoldTable.shared.kind(of: scalars[end]) {
            case .mark: isMarked = isMarked || !RawTokenFolder.isOverlay(scalars[end])
            case .invisible: break
            default: break scan
            }
            end += 1
        }
        range = start..<end
        base = first[0] == Self.strokeD ? 0x64 : first[0]
        self.isMarked = isMarked
        // Letters in squares, and those of flags, have no small form: they are no capitals.
        isCapital = scalars[start] < 0x1F130 && UTF8Reading.isUppercase(scalars[start])
    }

    private static let strokeD: UInt32 = 0x111

    var isVowel: Bool {
        switch base {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    /// The letters of a stretch; `nil` when it holds anything else.
    static func all(_ scalars: [UInt32], in range: Range<Int>) -> [LetterCluster]? {
        var clusters: [LetterCluster] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard let cluster = LetterCluster(scalars, at: index), cluster.range.upperBound <= range.upperBound else {
                return nil
            }
            clusters.append(cluster)
            index = cluster.range.upperBound
        }
        return clusters
    }
}

extension [LetterCluster] {
    var isMarked: Bool { contains { $0.isMarked } }
    /// Nothing but capitals.
    var isUpper: Bool { allSatisfy { $0.isCapital } }
    var hasCapital: Bool { contains { $0.isCapital } }
    /// The scalars from the first letter to the last; empty for none.
    var range: Range<Int> {
        guard let first, let last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// A capital behind a small letter.
    var changesCase: Bool { zip(self, dropFirst()).contains { !$0.isCapital && $1.isCapital } }

    /// I, V, X, L, C, D, M in capitals.
    var isRomanNumber: Bool {
        allSatisfy { $0.isCapital && !$0.isMarked && [0x69, 0x76, 0x78, 0x6C, 0x63, 0x64, 0x6D].contains($0.base) }
    }
}

extension Sequence<LetterCluster> {
    /// The letters without what stands between them.
    func scalars(of text: [UInt32]) -> [UInt32] { flatMap { text[$0.range] } }
}

/// A run of letters, digits, marks and invisible characters: what stands between two gaps.
struct AlphanumericRun {
    let range: Range<Int>
    let hasDigit: Bool
    let hasLetter: Bool

    /// All runs of a text, in order.
    ///
    /// - Parameter isLetter: what else belongs to a run, and counts as a digit.
    static func all(_ scalars: [UInt32], or isLetter: (Int) -> Bool = { _ in false }) -> [AlphanumericRun] {
        var runs: [AlphanumericRun] = []
        var start = -1
        var hasDigit = false
        var hasLetter = false
        func close(_ end: Int) {
            if start >= 0 { runs.append(AlphanumericRun(range: start..<end, hasDigit: hasDigit, hasLetter: hasLetter)) }
            start = -1
            hasDigit = false
            hasLetter = false
        }
        for (index, scalar) in scalars.enumerated() {
            switch FoldTable.shared.kind(of: scalar) {
            case .letter:
                if start < 0 { start = index }
                hasLetter = true
            case .digit:
                if start < 0 { start = index }
                hasDigit = true
            case .mark, .invisible: continue
            case .other where isLetter(index):
                if start < 0 { start = index }
                hasDigit = true
            case .space, .other: close(index)
            }
        }
        close(scalars.count)
        return runs
    }
}

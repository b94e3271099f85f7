/// One run of letters and digits, and the places where it falls into syllables.
struct GluedRun {
    /// Indices of the scalars that a break goes before, ascending; empty when the run is to stay.
    private(set) var breaks: [Int] = []

    /// - Parameters:
    ///   - isTag: whether it stands behind `#`, where words without marks and breaks are usual.
    ///   - isDisguised: whether it was hidden in other ways, too, and so is no word of another language.
    init(_ range: Range<Int>, in scalars: [UInt32], isTag: Bool, isDisguised: Bool = false) {
        let isDisguised = isDisguised || scalars[range].contains(where: Self.isDress)
        var index = range.lowerBound
        var found: [Int] = []
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, FoldTable.shared.kind(of: scalars[index]) != .digit { index += 1 }
            let letters = start..<index
            while index < range.upperBound, FoldTable.shared.kind(of: scalars[index]) == .digit { index += 1 }
            guard !letters.isEmpty else {
                // `5anh`
                if isTag { continue } else { return }
            }
            // `lop9a1`: a letter behind a digit is part of the number.
            if start > range.lowerBound, letters.count == 1 { continue }
            guard let parts = Self.parts(letters, scalars, isTag: isTag, isDisguised: isDisguised) else {
                if isTag || start == range.lowerBound { return }
                break
            }
            if start > range.lowerBound { found.append(start) }
            found += parts.dropFirst()
            if isTag || parts.count > 1, index > letters.upperBound { found.append(letters.upperBound) }
            if !isTag, parts.count < 2, start == range.lowerBound { return }
        }
        breaks = found
    }

    /// Where the syllables of a run of letters begin; `nil` when it is to stay.
    private static func parts(_ range: Range<Int>, _ scalars: [UInt32], isTag: Bool, isDisguised: Bool) -> [Int]? {
        guard let letters = LetterCluster.all(scalars, in: range), let whole = RepairText.word(Array(scalars[range])) else {
            return nil
        }
        if letters.isMarked ? whole.status != nil : whole.isUnmarkedSyllable { return [range.lowerBound] }
        if let parts = byCapitals(letters, scalars, isTag: isTag) { return parts }
        let mayBeGlued =
            letters.isMarked
            ? (isDisguised || isVietnamese(letters, scalars)) && !LegalSyllables.shared.isLegalBare(whole.bare)
            : isTag && letters.count >= 5
        guard mayBeGlued, let segments = GluedSegments(letters, of: scalars), segments.lengths.count > 1,
            letters.isMarked || letters.count * 2 >= segments.lengths.count * 5
        else { return nil }
        var places: [Int] = []
        var index = 0
        for length in segments.lengths {
            places.append(letters[index].range.lowerBound)
            index += length
        }
        return places
    }

    /// `DeThi`, `PhụHuynh`: a capital begins each syllable.
    private static func byCapitals(_ letters: [LetterCluster], _ scalars: [UInt32], isTag: Bool) -> [Int]? {
        var parts: [[LetterCluster]] = []
        var wasCapital = true
        for letter in letters {
            if parts.isEmpty || letter.isCapital && !wasCapital { parts.append([]) }
            parts[parts.count - 1].append(letter)
            wasCapital = letter.isCapital
        }
        let isMarked = letters.isMarked
        guard parts.count > 1, !parts.contains(where: { $0.count < 2 || $0.dropFirst().hasMixedCase }) else { return nil }
        // A marked capital within a word may be damage: `tiÒn`.
        if parts.dropFirst().contains(where: { $0[0].isMarked }), !isVietnamese(letters, scalars) { return nil }
        for part in parts {
            guard let word = RepairText.word(part.scalars(of: scalars)), isMarked ? word.isSyllable : word.isUnmarkedSyllable
            else {
                return nil
            }
        }
        if !isMarked, !isTag {
            // `MoMo`, `ToDo`: a trade mark rather than Vietnamese.
            guard letters.count >= 6, parts.contains(where: { $0.count >= 3 }) else { return nil }
            // So is `ChatON`.
            if parts.contains(where: \.isUpper) { return nil }
        }
        return parts.compactMap { $0.first?.range.lowerBound }
    }

    /// Whether the marks are such as no other language has, or several.
    private static func isVietnamese(_ letters: [LetterCluster], _ scalars: [UInt32]) -> Bool {
        let marked = letters.filter { $0.isMarked }
        let isOwn = marked.contains { letter in
            scalars[letter.range].contains { isOwnLetter($0) } || hasTwoMarks(scalars[letter.range])
        }
        return isOwn || marked.count > 1 && !letters[0].isCapital
    }

    /// Whether a letter has a circumflex and a tone, each by itself: `ầ`.
    private static func hasTwoMarks(_ letter: ArraySlice<UInt32>) -> Bool {
        var marks = 0
        for scalar in letter {
            let folded = FoldTable.shared.fold(scalar)
            for offset in 0..<folded.count where 0x300...0x303 ~= folded[offset] { marks += 1 }
        }
        return marks > 1
    }

    /// Letters of mathematics, full-width ones and the like.
    private static func isDress(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x2000 else { return false }
        return FoldTable.shared.kind(of: scalar) == .letter && 0x61...0x7A ~= FoldTable.shared.fold(scalar)[0]
    }

    /// Letters and marks that Western Europe does not write.
    private static func isOwnLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9: true
        case 0x306, 0x309, 0x31B, 0x323: true
        // ɖ, ƌ and ₫ for đ; ð is a letter of Iceland.
        case 0x256, 0x18C, 0x189, 0x20AB: true
        default: false
        }
    }
}

extension ArraySlice<LetterCluster> {
    fileprivate var hasMixedCase: Bool { contains { $0.isCapital } && contains { !$0.isCapital } }
}

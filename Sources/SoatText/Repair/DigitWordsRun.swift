/// A word that gives one digit or more.
struct DigitToken: Sendable {
    enum Kind: Sendable { case plain, name, mixed }
    let kind: Kind
    /// 0–9.
    let values: [UInt8]
    /// Indices of scalars, half open.
    let range: Range<Int>

    /// - Returns: `nil` for a word that is neither digits nor a digit's name.
    init?(_ scalars: some Sequence<UInt32>, _ word: RepairWord) {
        range = word.range
        guard word.digits > 0 || word.bare.count <= 2 || DigitWords.isName(word.bare) else { return nil }
        if let digit = DigitWords.digit(of: word) {
            kind = .name
            values = [digit]
            return
        }
        var values: [UInt8] = []
        var letters = 0
        for scalar in scalars {
            let folded = FoldTable.shared.fold(scalar)
            switch folded.kind {
            case .digit: for index in 0..<folded.count { values.append(UInt8(truncatingIfNeeded: folded[index]) &- 0x30) }
            case .letter:
                guard let value = Self.value(ofLetter: scalar, folded) else { return nil }
                values.append(value)
                letters += 1
            case .invisible: continue
            case .mark: if folded[0] < 0x20D0 { return nil }
            case .space, .other: return nil
            }
        }
        // Letters alone are words, but for a zero in a row of digits.
        if values.isEmpty || letters == values.count && values != [0] { return nil }
        kind = letters > 0 ? .mixed : .plain
        self.values = values
    }

    /// The digit a letter looks like.
    private static func value(ofLetter scalar: UInt32, _ folded: FoldedScalar) -> UInt8? {
        guard folded.count == 1, let plain = Unicode.Scalar(folded[0]) else { return nil }
        let isCapital = Unicode.Scalar(scalar)?.properties.isUppercase ?? false
        switch plain {
        // With the Greek and Cyrillic o.
        case "o", "\u{3BF}", "\u{43E}": return 0
        case "i", "l", "\u{456}": return 1
        case "z": return 2
        case "s": return 5
        case "b": return isCapital ? 8 : 6
        case "g", "q": return isCapital ? nil : 9
        default: return nil
        }
    }
}

/// Digit tokens that stand in a row on one line.
struct DigitTokenRun: Sendable {
    struct Part: Sendable {
        let token: DigitToken
        /// What stands before it, up to the token before; empty for the first.
        let gap: Range<Int>
        /// A gap that ordinary numbers have too: nothing, one or two spaces, a point, a hyphen.
        let isOrdinaryGap: Bool
        /// The gap without its spaces.
        let sign: [UInt32]
    }

    private(set) var parts: [Part]
    /// A word for a number, an account, a telephone stands shortly before.
    private let isLabelled: Bool

    /// The runs of a text in which something is disguised.
    static func runs(of text: RepairText) -> [DigitTokenRun] {
        let words = text.words()
        var runs: [DigitTokenRun] = []
        var index = 0
        while index < words.count {
            var parts: [Part] = []
            let start = index
            while index < words.count, let token = DigitToken(text.scalars[words[index].range], words[index]) {
                let gap = (parts.last?.token.range.upperBound ?? token.range.lowerBound)..<token.range.lowerBound
                if !parts.isEmpty, !joins(text.scalars[gap]) { break }
                parts.append(
                    Part(
                        token: token, gap: gap, isOrdinaryGap: isOrdinary(text.scalars[gap]),
                        sign: text.scalars[gap].filter { $0 != 0x20 }))
                index += 1
            }
            if parts.isEmpty {
                index += 1
            } else if parts.reduce(0, { $0 + $1.token.values.count }) >= 8 {
                let before = words[max(0, start - 6)..<start]
                runs.append(DigitTokenRun(parts: parts, isLabelled: before.contains { labels.contains($0.bare) }))
            }
        }
        return runs
    }

    /// The numbers in the run that are disguised, left to right.
    func numbers() -> [ArraySlice<Part>] {
        var found: [ArraySlice<Part>] = []
        var index = 0
        while index < parts.count {
            guard let length = length(from: index) else {
                index += 1
                continue
            }
            let number = parts[index..<index + length]
            if isDisguised(number) { found.append(number) }
            index += length
        }
        return found
    }

    /// How many parts from an index on make one number.
    private func length(from index: Int) -> Int? {
        var digits: [UInt8] = []
        var longest: Int?
        for (offset, part) in parts[index...].enumerated() {
            digits += part.token.values
            if digits.count > 14 { break }
            guard Self.isNumber(digits) else { continue }
            // What fits to the end of the run is the number; else the shortest that fits.
            let isWhole = index + offset + 1 == parts.count
            if isWhole || longest == nil { longest = offset + 1 }
        }
        return longest ?? (index == 0 && isAccount ? parts.count : nil)
    }

    private func isDisguised(_ number: ArraySlice<Part>) -> Bool {
        if number.contains(where: { $0.token.kind != .plain }) { return true }
        // Odd gaps alone must stand between single digits or pairs, and be alike: `0/9/1/2…`, not `02/11/2012 | 8,1 | 7`.
        guard number.count >= 5, number.allSatisfy({ $0.token.values.count <= 2 }), let second = number.dropFirst().first
        else { return false }
        return !second.isOrdinaryGap && number.dropFirst().allSatisfy { $0.sign == second.sign }
    }

    /// Telephone numbers (mobile, landline, service) and personal numbers.
    ///
    /// - Source: facts on identifiers, §2 and §4.
    private static func isNumber(_ digits: [UInt8]) -> Bool {
        switch digits.count {
        case 10 where digits[0] == 0: [3, 5, 7, 8, 9].contains(digits[1])
        case 8, 10: digits.starts(with: [1, 8, 0, 0]) || digits.starts(with: [1, 9, 0, 0])
        case 11: digits.starts(with: [0, 2]) || digits.starts(with: [8, 4]) && [3, 5, 7, 8, 9].contains(digits[2])
        case 12: digits[0] == 0 && digits[3] <= 3
        default: false
        }
    }

    /// Digit words and digits behind a label, at least eight words, and nobody counting.
    private var isAccount: Bool {
        let digits = parts.flatMap(\.token.values)
        guard isLabelled, digits.count <= 19, parts.count(where: { $0.token.kind == .name }) >= 8, Set(digits).count > 2 else {
            return false
        }
        return !zip(digits, digits.dropFirst()).allSatisfy { $0 + 1 == $1 }
    }

    /// Whether a gap may stand inside a number that somebody hides: at most three signs, no letters, no new line.
    private static func joins(_ gap: ArraySlice<UInt32>) -> Bool {
        guard gap.count <= 3 else { return false }
        return gap.allSatisfy { scalar in
            switch FoldTable.shared.kind(of: scalar) {
            case .space, .invisible, .mark: true
            case .other: !(0x0A...0x0D).contains(scalar) && scalar != 0x3A && scalar != 0x2B && scalar != 0x3D
            case .letter, .digit: false
            }
        }
    }

    private static func isOrdinary(_ gap: ArraySlice<UInt32>) -> Bool {
        switch gap.count {
        case 0: true
        case 1: [0x20, 0xA0, 0x2E, 0x2D].contains(gap[gap.startIndex])
        case 2: gap.allSatisfy { $0 == 0x20 }
        default: false
        }
    }

    /// Bare words that announce a number.
    private static let labels: Set<[UInt8]> = Set(
        "so stk tk khoan sdt dt thoai zalo zl cccd cmnd goi lh he ib alo hotline".split(separator: " ").map { Array($0.utf8) })
}

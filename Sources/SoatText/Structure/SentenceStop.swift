/// A run of full stops, question and exclamation marks, with the closing quotes and brackets after it.
struct SentenceStop {
    /// After the run and its closers, in bytes.
    let end: Int
    let endsSentence: Bool

    /// - Parameters:
    ///   - position: where the run begins.
    ///   - lineStart: where its line begins.
    init(in utf8: [UInt8], at position: Int, lineStart: Int) {
        var end = position
        var dots = 0
        var isLoud = false
        var isEllipsis = false
        // `。`, after which no space is written.
        var isIdeographic = false
        var isPastStops = false
        while end < utf8.count {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: end)
            switch scalar {
            case 0x2E, 0xFF0E: dots += 1
            case 0x3002: isIdeographic = true
            case 0x2026: isEllipsis = true
            case 0x21, 0x3F, 0xFF01, 0xFF1F: isLoud = true
            default: isPastStops = true
            }
            if isPastStops { break }
            end += length
        }
        let afterStops = end
        var isQuoted = false
        while end < utf8.count {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: end)
            guard Self.isCloser(scalar) else { break }
            isQuoted = isQuoted || scalar != 0x29 && scalar != 0x5D
            end += length
        }
        let next = Next(in: utf8, at: end)
        if isIdeographic {
            endsSentence = true
        } else if !isLoud, !isEllipsis, dots == 1 {
            let word = StoppedWord(in: utf8, before: position, lineStart: lineStart)
            endsSentence = Self.fullStopEnds(word, next, isBare: afterStops == end)
        } else if isLoud {
            endsSentence = next.isApart && !(isQuoted && next.isLowercase) || next.isUppercase
        } else {
            endsSentence = next.isApart && !next.isLowercase && !next.isComma || next.isUppercase
        }
        self.end = endsSentence ? end : afterStops
    }

    private static func fullStopEnds(_ word: StoppedWord, _ next: Next, isBare: Bool) -> Bool {
        if next.isAtEnd { return true }
        if next.isGlued {
            // “nhé.Mai”: the space was forgotten. Links, numbers and names of files stay whole.
            return next.isUppercase && word.isPlain && word.abbreviation == nil
        }
        if word.isListNumber || word.isInitial { return false }
        switch word.abbreviation {
        case .title: return false
        case .tail: return next.isUppercase
        case .beforeNumber: return !next.isDigit
        case nil: return isBare || !next.isLowercase
        }
    }

    private static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D: true
        default: false
        }
    }
}

/// What follows a run of stops.
private struct Next {
    /// The text or the line ends.
    let isAtEnd: Bool
    /// Nothing parts it from the stops.
    let isGlued: Bool
    private let scalar: UInt32

    init(in utf8: [UInt8], at offset: Int) {
        var position = offset
        while position < utf8.count {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: position)
            guard UTF8Reading.isBlank(scalar), !UTF8Reading.isLineEnd(scalar) else { break }
            position += length
        }
        scalar = UTF8Reading.scalar(in: utf8, at: position).scalar
        isAtEnd = position >= utf8.count || UTF8Reading.isLineEnd(scalar)
        isGlued = position == offset && !isAtEnd && !Pictograph.isOne(scalar)
    }

    var isApart: Bool { !isGlued }
    var isUppercase: Bool { !isAtEnd && UTF8Reading.isUppercase(scalar) }
    var isLowercase: Bool { !isAtEnd && UTF8Reading.isLowercase(scalar) }
    var isDigit: Bool { !isAtEnd && UTF8Reading.isDigit(scalar) }
    var isComma: Bool { scalar == 0x2C || scalar == 0x3B }
}

/// The word before a full stop.
private struct StoppedWord {
    /// Small letters, two at least: an ordinary word.
    let isPlain: Bool
    /// One capital, alone or the last of several with stops between: `V.`, `U.B.N.D.`
    let isInitial: Bool
    /// A number, one letter or a Roman number that opens its line: `1.`, `a.`, `II.`
    let isListNumber: Bool
    let abbreviation: Abbreviations.Kind?

    init(in utf8: [UInt8], before end: Int, lineStart: Int) {
        // A longer word is no abbreviation, and need not be read to its start.
        let limit = max(lineStart, end - 2 * Abbreviations.longest)
        var start = end
        while start > limit {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, before: start)
            guard UTF8Reading.isWord(scalar) || scalar == 0x2E || scalar == 0x2F else { break }
            start -= length
        }
        let scalars = Array(String(decoding: utf8[start..<end], as: UTF8.self).unicodeScalars)
        let values = scalars.map(\.value)
        isPlain = values.count > 1 && values.allSatisfy { UTF8Reading.isLowercase($0) || (0x300...0x36F).contains($0) }
        let parts = values.split(separator: 0x2E, omittingEmptySubsequences: false)
        isInitial = parts.allSatisfy { $0.count == 1 && $0.allSatisfy(UTF8Reading.isUppercase) }
        isListNumber = Self.opensLine(utf8, start, lineStart) && Self.isNumber(values)
        abbreviation =
            end - start <= Abbreviations.longest
            ? Abbreviations.kind(of: String(String.UnicodeScalarView(scalars)).lowercased()) : nil
    }

    private static func opensLine(_ utf8: [UInt8], _ start: Int, _ lineStart: Int) -> Bool {
        var position = start
        while position > lineStart {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, before: position)
            guard UTF8Reading.isBlank(scalar) || Pictograph.isOne(scalar) || scalar == 0x2D || scalar == 0x2B else {
                return false
            }
            position -= length
        }
        return true
    }

    private static func isNumber(_ values: [UInt32]) -> Bool {
        guard values.count <= 5, let first = values.first else { return false }
        if values.count == 1, UTF8Reading.isLetter(first) { return true }
        if values.allSatisfy({ UTF8Reading.isDigit($0) || $0 == 0x2E }) { return true }
        return values.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    }
}

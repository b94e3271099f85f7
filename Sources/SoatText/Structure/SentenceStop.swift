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

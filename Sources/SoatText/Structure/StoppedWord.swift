/// The word before a full stop, with the stops and slashes within it.
struct StoppedWord {
    /// Small letters, two at least: an ordinary word.
    let isPlain: Bool
    /// One capital, alone or the last of several with stops between: `V.`, `U.B.N.D.`
    let isInitial: Bool
    /// A number, one letter or a Roman number that opens its line: `1.`, `a.`, `II.`
    let isListNumber: Bool
    let abbreviation: Abbreviations.Kind?

    /// Bytes that are read back at most: a longer word is none of these but plain.
    private static let reach = 24

    init(in utf8: [UInt8], before end: Int, lineStart: Int) {
        let limit = max(lineStart, end - Self.reach)
        var start = end
        var count = 0
        var key = Abbreviations.Key()
        // Of the part behind the last stop that was passed: `TS` of `PGS.TS`.
        var partKey = Abbreviations.Key()
        var partCount = 0
        var areTitles = true
        var isSmall = true
        var isSpaced = true
        var isNumeral = true
        var isRoman = true
        var isOneLetter = true
        while start > limit {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, before: start)
            guard UTF8Reading.isWord(scalar) || scalar == 0x2E || scalar == 0x2F else { break }
            key.prepend(scalar, at: count)
            if scalar == 0x2E {
                areTitles = areTitles && Abbreviations.kind(of: partKey) == .title
                (partKey, partCount) = (Abbreviations.Key(), 0)
            } else {
                partKey.prepend(scalar, at: partCount)
                partCount += 1
            }
            isSmall = isSmall && (UTF8Reading.isLowercase(scalar) || (0x300...0x36F).contains(scalar))
            isSpaced = isSpaced && (count % 2 == 0 ? UTF8Reading.isUppercase(scalar) : scalar == 0x2E)
            isNumeral = isNumeral && (UTF8Reading.isDigit(scalar) || scalar == 0x2E)
            isRoman = isRoman && (scalar == 0x49 || scalar == 0x56 || scalar == 0x58)
            isOneLetter = count == 0 && UTF8Reading.isLetter(scalar)
            start -= length
            count += 1
        }
        isPlain = count > 1 && isSmall
        isInitial = count % 2 == 1 && isSpaced
        isListNumber =
            (1...5).contains(count) && (isNumeral || isRoman || isOneLetter) && Self.opensLine(utf8, start, lineStart)
        // `PGS.TS`, `ThS.BS`: titles one behind another are one.
        abbreviation =
            Abbreviations.kind(of: key) ?? (areTitles && Abbreviations.kind(of: partKey) == .title ? .title : nil)
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
}

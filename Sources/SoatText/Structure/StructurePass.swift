/// The one pass over a text that finds the starts of its units.
struct StructurePass {
    private(set) var clauses = [0]
    private(set) var sentences = [0]
    private(set) var lines = [0]
    private(set) var paragraphs = [0]

    private let utf8: [UInt8]
    private var position = 0
    /// Whether the line so far holds nothing that shows.
    private var isLineBlank = true
    /// Whether a blank line lies between the last text and here.
    private var isParagraphDue = false

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        clauses.reserveCapacity(utf8.count / 24 + 8)
        sentences.reserveCapacity(utf8.count / 48 + 8)
        lines.reserveCapacity(utf8.count / 64 + 8)
    }

    mutating func run() {
        while position < utf8.count {
            if !isLineBlank { position = UTF8Reading.nextSign(in: utf8, from: position) }
            guard position < utf8.count else { break }
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: position)
            if UTF8Reading.isLineEnd(scalar) {
                endLine(scalar, length)
            } else if UTF8Reading.isBlank(scalar) {
                position += length
            } else {
                let startsLine = isLineBlank
                beginText()
                visit(scalar, length, startsLine: startsLine)
            }
        }
    }

    // MARK: Lines and paragraphs

    private mutating func endLine(_ scalar: UInt32, _ length: Int) {
        position += length
        if scalar == 0x0D, UTF8Reading.scalar(in: utf8, at: position).scalar == 0x0A { position += 1 }
        if scalar == 0x2029 || isLineBlank { isParagraphDue = true }
        isLineBlank = true
        if position < utf8.count {
            Self.append(position, to: &lines)
            Self.append(position, to: &sentences)
            Self.append(position, to: &clauses)
        }
    }

    /// The first of a line that shows: a paragraph begins here when a blank line came before.
    private mutating func beginText() {
        guard isLineBlank else { return }
        isLineBlank = false
        if isParagraphDue, let line = lines.last { Self.append(line, to: &paragraphs) }
        isParagraphDue = false
    }

    private static func append(_ start: Int, to starts: inout [Int]) {
        if let last = starts.last, last < start { starts.append(start) }
    }

    // MARK: Sentences and clauses

    private mutating func visit(_ scalar: UInt32, _ length: Int, startsLine: Bool) {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F: visitStops()
        case 0x2C, 0x3B, 0x3A, 0xFF0C, 0xFF1B, 0xFF1A: visitComma(scalar, length)
        case 0x2D, 0x2013, 0x2014: visitDash(scalar, length, startsLine: startsLine)
        case 0x3D where UTF8Reading.scalar(in: utf8, at: position + 1).scalar == 0x3E: endClause(length: 2)
        default:
            if Pictograph.isOne(scalar) { visitPictographs() } else { position += length }
        }
    }

    /// Ends a clause before the sign here, and begins one after it.
    private mutating func endClause(length: Int) {
        Self.append(position, to: &clauses)
        position += length
        if position < utf8.count { Self.append(position, to: &clauses) }
    }

    private mutating func visitComma(_ scalar: UInt32, _ length: Int) {
        let before = UTF8Reading.scalar(in: utf8, before: position).scalar
        let after = UTF8Reading.scalar(in: utf8, at: position + length).scalar
        let isInNumber = UTF8Reading.isDigit(before) && UTF8Reading.isDigit(after)
        let isInLink = scalar == 0x3A && after == 0x2F
        if isInNumber || isInLink { position += length } else { endClause(length: length) }
    }

    /// A hyphen parts clauses when it stands free, a dash when one side of it does.
    private mutating func visitDash(_ scalar: UInt32, _ length: Int, startsLine: Bool) {
        if scalar == 0x2D, UTF8Reading.scalar(in: utf8, at: position + 1).scalar == 0x3E {
            endClause(length: 2)
            return
        }
        let isFreeBefore = startsLine || UTF8Reading.isBlank(UTF8Reading.scalar(in: utf8, before: position).scalar)
        let end = position + length
        let isFreeAfter = end >= utf8.count || UTF8Reading.isBlank(UTF8Reading.scalar(in: utf8, at: end).scalar)
        let parts = scalar == 0x2D ? isFreeBefore && isFreeAfter : isFreeBefore || isFreeAfter
        if parts { endClause(length: length) } else { position = end }
    }

    /// A run of emoji or bullets; inside a word it parts nothing.
    private mutating func visitPictographs() {
        let start = position
        var end = position
        while end < utf8.count {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: end)
            guard Pictograph.isOne(scalar) || Pictograph.isJoiner(scalar) else { break }
            end += length
        }
        let isInWord =
            UTF8Reading.isWord(UTF8Reading.scalar(in: utf8, before: start).scalar)
            && UTF8Reading.isWord(UTF8Reading.scalar(in: utf8, at: end).scalar)
        if isInWord { position = end } else { endClause(length: end - start) }
    }

    private mutating func visitStops() {
        let stop = SentenceStop(in: utf8, at: position, lineStart: lines.last ?? 0)
        if stop.endsSentence {
            Self.append(position, to: &clauses)
            if stop.end < utf8.count {
                Self.append(stop.end, to: &sentences)
                Self.append(stop.end, to: &clauses)
            }
        }
        position = stop.end
    }
}

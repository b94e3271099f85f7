/// The one pass over a text that finds what stands in quotation marks, and the lines that quote with `>`.
///
/// Of quotations in one another the outer counts. A quotation that is never closed ends with its paragraph. A
/// quotation holds its marks.
struct QuotationPass {
    private(set) var spans: [ByteSpan] = []

    private let utf8: [UInt8]
    /// Where the open quotation began, and what closes it.
    private var open: (start: Int, kind: Kind)?

    private enum Kind {
        case curly, straight, angle, single
    }

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// - Parameters: the starts of the text's units, ascending.
    /// - Complexity: O(*n*).
    mutating func run(lines: [Int], paragraphs: [Int]) {
        var nextParagraph = 1
        for (index, line) in lines.enumerated() {
            let end = index + 1 < lines.count ? lines[index + 1] : utf8.count
            if nextParagraph < paragraphs.count, paragraphs[nextParagraph] == line {
                close(at: line)
                nextParagraph += 1
            }
            if open == nil, quotesWhole(line, end) {
                append(line, end)
            } else {
                read(line, end)
            }
        }
        close(at: utf8.count)
    }

    /// `> Mai nghỉ`, not `>> Xem thêm` and not `>=`.
    private func quotesWhole(_ start: Int, _ end: Int) -> Bool {
        var position = start
        while position < end, utf8[position] == 0x20 || utf8[position] == 0x09 { position += 1 }
        guard position + 1 < end, utf8[position] == UInt8(ascii: ">") else { return false }
        let next = UTF8Reading.scalar(in: utf8, at: position + 1).scalar
        return next == 0x20 || UTF8Reading.isLetter(next)
    }

    private mutating func read(_ start: Int, _ end: Int) {
        var position = UTF8Reading.nextSign(in: utf8, from: start)
        while position < end {
            let byte = utf8[position]
            // The leads of « » and of the marks from U+2018 on; `"`.
            guard byte == 0x22 || byte == 0xC2 || byte == 0xE2 else {
                position = UTF8Reading.nextSign(in: utf8, from: position + 1)
                continue
            }
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: position)
            visit(scalar, position, position + length)
            position += length
        }
    }

    private mutating func visit(_ scalar: UInt32, _ start: Int, _ end: Int) {
        if let open {
            if closes(scalar, open.kind, start, end) {
                append(open.start, end)
                self.open = nil
            }
        } else if let kind = opened(by: scalar, start, end) {
            open = (start, kind)
        }
    }

    /// `5"` and `it’s` open nothing: a mark opens before a word and not behind one.
    private func opened(by scalar: UInt32, _ start: Int, _ end: Int) -> Kind? {
        switch scalar {
        case 0x201C, 0x201E: return .curly
        case 0xAB: return .angle
        case 0x22, 0x201D, 0x2018:
            let before = UTF8Reading.scalar(in: utf8, before: start).scalar
            let after = UTF8Reading.scalar(in: utf8, at: end).scalar
            if UTF8Reading.isWord(before) || end >= utf8.count || UTF8Reading.isBlank(after) { return nil }
            return scalar == 0x22 ? .straight : scalar == 0x2018 ? .single : .curly
        default: return nil
        }
    }

    private func closes(_ scalar: UInt32, _ kind: Kind, _ start: Int, _ end: Int) -> Bool {
        switch kind {
        case .angle: return scalar == 0xBB
        case .straight: return scalar == 0x22 || scalar == 0x201D
        case .single: return scalar == 0x2019 && !UTF8Reading.isWord(UTF8Reading.scalar(in: utf8, at: end).scalar)
        case .curly:
            // `“Mai nghỉ“`: the keyboard wrote an opening mark for a closing one.
            let isBehindWord = !UTF8Reading.isBlank(UTF8Reading.scalar(in: utf8, before: start).scalar)
            let isBeforeWord = UTF8Reading.isWord(UTF8Reading.scalar(in: utf8, at: end).scalar)
            return scalar == 0x201D || (scalar == 0x22 || scalar == 0x201C) && isBehindWord && !isBeforeWord
        }
    }

    private mutating func close(at end: Int) {
        guard let open else { return }
        append(open.start, end)
        self.open = nil
    }

    private mutating func append(_ start: Int, _ end: Int) {
        // Lines that quote one after another are one quotation.
        if let last = spans.last, last.end == start, utf8[start] != 0x22, utf8[start] < 0x80 {
            spans[spans.count - 1] = ByteSpan(start: last.start, end: end)
        } else {
            spans.append(ByteSpan(start: start, end: end))
        }
    }
}

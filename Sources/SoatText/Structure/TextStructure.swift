/// Where the clauses, sentences, lines and paragraphs of a text begin and end.
///
/// Made only for a text in which something was found: one pass over its bytes, then a binary search
/// for each question. Each unit covers the whole text without gaps: a clause lies in one sentence, a
/// sentence in one line, a line in one paragraph.
///
/// - A line ends at LF, CR, CR LF, VT, FF, U+0085, U+2028 or U+2029, and ends a sentence.
/// - A paragraph ends at a blank line or U+2029.
/// - A sentence ends at `.`, `?`, `!` or `…`, but not after an abbreviation, an initial, the number
///   of a list item or within a number; not at dots that a small letter follows.
/// - A clause ends at `,` `;` `:`, at a dash or hyphen that stands free, at an arrow, a bullet or emoji.
/// What only some rules ask of is found when first asked, hence a class: whoever reads the post shares it.
package final class TextStructure {
    package enum Unit: Sendable, CaseIterable {
        case clause, sentence, line, paragraph
    }

    private let utf8: [UInt8]
    /// The start of each unit, ascending; the first is 0.
    private let clauses: [Int]
    private let sentences: [Int]
    private let lines: [Int]
    private let paragraphs: [Int]

    private lazy var quotations: DisjointSpans = {
        var pass = QuotationPass(utf8)
        pass.run(lines: lines, paragraphs: paragraphs)
        return DisjointSpans(spans: pass.spans)
    }()
    private lazy var tables: DisjointSpans = {
        var pass = TablePass(utf8)
        pass.run(lines: lines)
        return DisjointSpans(spans: pass.tables)
    }()
    private lazy var turns: [ThreadPass.Turn] = {
        var pass = ThreadPass(utf8)
        pass.run(lines: lines)
        return pass.turns
    }()
    private lazy var turnSpans = DisjointSpans(spans: turns.map(\.stretch))

    /// - Parameter utf8: well-formed UTF-8; in anything else boundaries may be missed, nothing worse.
    /// - Complexity: O(*n*).
    package init(_ utf8: [UInt8]) {
        var pass = StructurePass(utf8)
        pass.run()
        self.utf8 = utf8
        clauses = pass.clauses
        sentences = pass.sentences
        lines = pass.lines
        paragraphs = pass.paragraphs
    }

    package func clause(around span: ByteSpan) -> ByteSpan { stretch(clauses, around: span) }
    package func sentence(around span: ByteSpan) -> ByteSpan { stretch(sentences, around: span) }
    package func line(around span: ByteSpan) -> ByteSpan { stretch(lines, around: span) }
    package func paragraph(around span: ByteSpan) -> ByteSpan { stretch(paragraphs, around: span) }

    /// The units that `span` touches, from the first's start to the last's end, without white space at
    /// the ends. It always holds `span` itself, as far as that lies in the text.
    ///
    /// - Complexity: O(log *u*), *u* the number of units, and the white space left out.
    package func stretch(_ unit: Unit, around span: ByteSpan) -> ByteSpan {
        switch unit {
        case .clause: clause(around: span)
        case .sentence: sentence(around: span)
        case .line: line(around: span)
        case .paragraph: paragraph(around: span)
        }
    }

    // MARK: What only some of a text lies in

    /// What stands in quotation marks, with them, or in lines that begin with `>`.
    package func quotation(around span: ByteSpan) -> ByteSpan? { quotations.holding(span) }

    /// A table of two rows or more, from its first row to its last.
    package func table(around span: ByteSpan) -> ByteSpan? { tables.holding(span) }

    /// The row of a table.
    package func tableRow(around span: ByteSpan) -> ByteSpan? { tables.holding(span) == nil ? nil : line(around: span) }

    /// A short line that stands over text.
    package func heading(around span: ByteSpan) -> ByteSpan? {
        let index = Self.index(in: lines, of: span.start)
        guard span.end <= end(ofLine: index) else { return nil }
        let shape = shape(ofLine: index)
        var next = index + 1
        while next < min(lines.count, index + Self.reach), self.shape(ofLine: next).isBlank { next += 1 }
        let isFollowed = next < lines.count && !self.shape(ofLine: next).isBlank
        return Heading.isOne(shape, in: utf8, isFollowed: isFollowed) ? line(around: span) : nil
    }

    /// An item of a list: its line, and the indented lines after it.
    package func listItem(around span: ByteSpan) -> ByteSpan? {
        let here = Self.index(in: lines, of: span.start)
        var first = here
        while first > max(0, here - Self.reach), isIndented(first), !shape(ofLine: first).isItem { first -= 1 }
        guard shape(ofLine: first).isItem else { return nil }
        var last = first
        while last + 1 < min(lines.count, here + Self.reach), isIndented(last + 1), !shape(ofLine: last + 1).isItem {
            last += 1
        }
        guard here <= last, span.end <= end(ofLine: last) else { return nil }
        let item = trimmed(lines[first], end(ofLine: last))
        return ByteSpan(start: min(item.start, max(0, span.start)), end: max(item.end, span.end))
    }

    /// Where the list ends that stands below a line: at a blank line behind it, or the first line that is no item once
    /// items have begun.
    ///
    /// - Parameter line: the line above.
    package func listEnd(below line: ByteSpan) -> Int {
        var index = Self.index(in: lines, of: line.start) + 1
        if index < lines.count, shape(ofLine: index).isBlank { index += 1 }
        let hasItems = index < lines.count && shape(ofLine: index).isItem
        while index < lines.count {
            let shape = shape(ofLine: index)
            if shape.isBlank || hasItems && !shape.isItem && !isIndented(index) { break }
            index += 1
        }
        return end(ofLine: index - 1)
    }

    /// A link or an e-mail address.
    package func link(around span: ByteSpan) -> ByteSpan? { LinkText.stretch(around: span, in: utf8) }

    /// `#DoiTuyenToan`
    package func hashtag(around span: ByteSpan) -> ByteSpan? { NetTag.stretch(0x23, around: span, in: utf8) }

    /// `@lan.anh`
    package func mention(around span: ByteSpan) -> ByteSpan? { NetTag.stretch(0x40, around: span, in: utf8) }

    /// What one person says in a pasted chat, with the name before it.
    package func turn(around span: ByteSpan) -> ByteSpan? { turnSpans.holding(span) }

    /// What the next one says in a pasted chat, without the name before it.
    package func reply(to span: ByteSpan) -> ByteSpan? {
        guard let index = turnSpans.index(holding: span), index + 1 < turns.count else { return nil }
        let next = turns[index + 1]
        guard trimmed(turns[index].stretch.end, next.stretch.start).count == 0 else { return nil }
        return ByteSpan(start: next.speaker.end, end: next.stretch.end)
    }

    /// What the next one says, where the post quotes a chat: words of its own stand before it.
    package func answer(to span: ByteSpan) -> ByteSpan? {
        guard let index = turnSpans.index(holding: span), index + 1 < turns.count, let first = turns.first,
            trimmed(0, first.stretch.start).count > 0
        else { return nil }
        return turns[index + 1].stretch
    }

    /// The name of who speaks in a pasted chat.
    package func speaker(around span: ByteSpan) -> ByteSpan? {
        turnSpans.index(holding: span).map { turns[$0].speaker }
    }

    /// Lines that are looked at on either side of one.
    private static let reach = 32

    private func end(ofLine index: Int) -> Int { index + 1 < lines.count ? lines[index + 1] : utf8.count }

    private func shape(ofLine index: Int) -> LineShape { LineShape(utf8, lines[index], end(ofLine: index)) }

    private func isIndented(_ line: Int) -> Bool {
        let start = lines[line]
        let isDeep =
            start < utf8.count
            && (utf8[start] == 0x09 || utf8[start] == 0x20 && start + 1 < utf8.count && utf8[start + 1] == 0x20)
        return isDeep && !shape(ofLine: line).isBlank
    }

    /// Where the units of a kind begin, ascending; the first is 0.
    package func starts(of unit: Unit) -> [Int] {
        switch unit {
        case .clause: clauses
        case .sentence: sentences
        case .line: lines
        case .paragraph: paragraphs
        }
    }

    /// All units of a kind in order, without those that are only white space.
    package func all(_ unit: Unit) -> [ByteSpan] {
        let starts = starts(of: unit)
        return starts.indices.compactMap { index in
            let end = index + 1 < starts.count ? starts[index + 1] : utf8.count
            let span = trimmed(starts[index], end)
            return span.count > 0 ? span : nil
        }
    }

    private func stretch(_ starts: [Int], around span: ByteSpan) -> ByteSpan {
        let start = min(max(0, span.start), utf8.count)
        let end = min(max(start, span.end), utf8.count)
        let first = starts[Self.index(in: starts, of: start)]
        let next = Self.index(in: starts, of: max(start, end - 1)) + 1
        let inner = trimmed(first, next < starts.count ? starts[next] : utf8.count)
        guard inner.count > 0 else { return ByteSpan(start: start, end: end) }
        return ByteSpan(start: min(inner.start, start), end: max(inner.end, end))
    }

    /// The last of `starts` that is not after `offset`.
    private static func index(in starts: [Int], of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func trimmed(_ from: Int, _ to: Int) -> ByteSpan {
        var start = from
        var end = to
        while start < end {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: start)
            guard UTF8Reading.isBlank(scalar) else { break }
            start = min(end, start + length)
        }
        while start < end {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, before: end)
            guard UTF8Reading.isBlank(scalar) else { break }
            end = max(start, end - length)
        }
        return ByteSpan(start: start, end: end)
    }
}

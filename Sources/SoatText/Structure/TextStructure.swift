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
package struct TextStructure: Sendable {
    package enum Unit: Sendable, CaseIterable {
        case clause, sentence, line, paragraph
    }

    private let utf8: [UInt8]
    /// The start of each unit, ascending; the first is 0.
    private let clauses: [Int]
    private let sentences: [Int]
    private let lines: [Int]
    private let paragraphs: [Int]

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

    /// All units of a kind in order, without those that are only white space.
    package func all(_ unit: Unit) -> [ByteSpan] {
        let starts =
            switch unit {
            case .clause: clauses
            case .sentence: sentences
            case .line: lines
            case .paragraph: paragraphs
            }
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

extension TextStructure {
    package func table(around span: ByteSpan) -> ByteSpan? { nil }
    package func quotation(around span: ByteSpan) -> ByteSpan? { nil }
    package func link(around span: ByteSpan) -> ByteSpan? { nil }
    package func heading(around span: ByteSpan) -> ByteSpan? { nil }
}

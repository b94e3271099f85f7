internal import SoatRules
internal import SoatText

/// Of findings that overlap within one category, one stays.
///
/// - Source: contract §3, order and overlaps.
enum Overlap {
    /// - Returns: in the order of start, end, rule id.
    static func resolved(_ findings: [Finding]) -> [Finding] {
        guard findings.count > 1 else { return findings }
        let ranked = findings.sorted { a, b in
            if a.level != b.level { return a.level > b.level }
            if a.bytes.count != b.bytes.count { return a.bytes.count > b.bytes.count }
            if a.rule.id != b.rule.id { return a.rule.id < b.rule.id }
            if a.bytes.start != b.bytes.start { return a.bytes.start < b.bytes.start }
            return a.reading == nil && b.reading != nil
        }
        var kept: [Category: SpanSet] = [:]
        var result: [Finding] = []
        for finding in ranked where kept[finding.rule.category, default: SpanSet()].insert(finding.bytes) {
            result.append(finding)
        }
        return result.sorted { a, b in
            if a.bytes.start != b.bytes.start { return a.bytes.start < b.bytes.start }
            if a.bytes.end != b.bytes.end { return a.bytes.end < b.bytes.end }
            return a.rule.id < b.rule.id
        }
    }

    /// Spans that do not overlap, in order.
    private struct SpanSet {
        private var spans: [ByteSpan] = []

        /// - Returns: `false`, and nothing is put in, when the span overlaps one that is there.
        mutating func insert(_ span: ByteSpan) -> Bool {
            var low = 0
            var high = spans.count
            while low < high {
                let middle = (low + high) / 2
                if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
            }
            if low < spans.count, spans[low].start < span.end { return false }
            spans.insert(span, at: low)
            return true
        }
    }
}

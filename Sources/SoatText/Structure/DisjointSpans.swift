/// Stretches of a text that do not overlap, in order.
struct DisjointSpans: Sendable {
    let spans: [ByteSpan]

    /// The one that holds a stretch.
    func holding(_ span: ByteSpan) -> ByteSpan? { index(holding: span).map { spans[$0] } }

    /// The place of the one that holds a stretch.
    ///
    /// - Complexity: O(log *n*).
    func index(holding span: ByteSpan) -> Int? {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start <= span.start { low = middle + 1 } else { high = middle }
        }
        guard low > 0, spans[low - 1].end >= max(span.end, span.start + 1) else { return nil }
        return low - 1
    }
}

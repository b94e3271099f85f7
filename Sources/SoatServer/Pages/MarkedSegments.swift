import SoatText

/// A text cut where findings begin and end, so that overlapping ones can be drawn over each other.
struct MarkedSegment: Sendable {
    struct Mark: Sendable {
        let level: String
        /// Another finding stands inside it: its line is drawn lower.
        let isOuter: Bool
    }

    let text: String
    /// From the outermost to the innermost.
    let marks: [Mark]

    /// - Parameter places: start, end (UTF-16 code units, half open) and level.
    /// - Complexity: O(*n* log *n*) for *n* places, and the marks that are drawn.
    static func cut(_ text: String, at places: [(start: Int, end: Int, level: String)]) -> [MarkedSegment] {
        let units = Array(text.utf16)
        let inside = places.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= units.count }
            .sorted { ($1.end - $1.start, $0.start) < ($0.end - $0.start, $1.start) }
        let cuts = Set(inside.flatMap { [$0.start, $0.end] } + [0, units.count]).sorted()
        let beginning = Dictionary(grouping: inside.indices) { inside[$0].start }
        // What lies over the stretch that is looked at, by its place from the outermost.
        var over: [Int] = []
        var segments: [MarkedSegment] = []
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            over.removeAll { inside[$0].end <= start }
            if let new = beginning[start] { over = (over + new).sorted() }
            let marks = over.enumerated().map { Mark(level: inside[$1].level, isOuter: $0 < over.count - 1) }
            segments.append(MarkedSegment(text: String(decoding: units[start..<end], as: UTF16.self), marks: marks))
        }
        return segments
    }
}

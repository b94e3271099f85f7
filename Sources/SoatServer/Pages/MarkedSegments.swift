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
    static func cut(_ text: String, at places: [(start: Int, end: Int, level: String)]) -> [MarkedSegment] {
        let units = Array(text.utf16)
        let inside = places.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= units.count }
        let cuts = Set(inside.flatMap { [$0.start, $0.end] } + [0, units.count]).sorted()
        return zip(cuts, cuts.dropFirst()).map { start, end in
            let over = inside.filter { $0.start <= start && end <= $0.end }
                .sorted { ($1.end - $1.start, $0.start) < ($0.end - $0.start, $1.start) }
            let marks = over.enumerated().map { Mark(level: $1.level, isOuter: $0 < over.count - 1) }
            return MarkedSegment(text: String(decoding: units[start..<end], as: UTF16.self), marks: marks)
        }
    }
}

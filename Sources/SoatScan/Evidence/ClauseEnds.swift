internal import SoatText

/// Where the clauses of a text end, in words; asked from its beginning to its end.
struct ClauseEnds {
    /// Of the clauses, in bytes, ascending.
    private let starts: [Int]
    private var next: Int

    /// - Parameter byte: none before it will be asked for.
    /// - Complexity: O(log *c*), *c* the number of clauses.
    init(_ structure: TextStructure, from byte: Int = 0) {
        starts = structure.starts(of: .clause)
        next = 0
        var end = starts.count
        while next < end {
            let middle = (next + end) / 2
            if starts[middle] <= byte { next = middle + 1 } else { end = middle }
        }
    }

    /// The end of the clause that a word of a sentence stands in.
    mutating func end(from first: Int, in sentence: Range<Int>, _ text: FoldedText) -> Int {
        let last = Int(text[first].end)
        while next < starts.count, starts[next] < last { next += 1 }
        guard next < starts.count else { return sentence.upperBound }
        var end = first + 1
        while end < sentence.upperBound, Int(text[end].end) <= starts[next] { end += 1 }
        return end
    }
}

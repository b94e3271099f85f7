internal import SoatText

/// Some sentences of a post, a bit for each; the last bit stands for all sentences behind the sixty-third.
struct SentenceSet: Sendable, Hashable, BitwiseCopyable {
    var bits: UInt64 = 0

    static let none = SentenceSet()
    static let all = SentenceSet(bits: .max)
    static let limit = 64

    var isEmpty: Bool { bits == 0 }

    @inline(__always) mutating func insert(_ sentence: Int) { bits |= 1 << UInt64(min(sentence, Self.limit - 1)) }
    @inline(__always) mutating func formUnion(_ other: SentenceSet) { bits |= other.bits }
    @inline(__always) mutating func formIntersection(_ other: SentenceSet) { bits &= other.bits }
}

/// Which sentences of a post hold some bytes, and which stand in the same line or paragraph.
final class SentenceMap {
    private let starts: [Int]
    /// By sentence: those of its line, and of its paragraph.
    private let lines: [SentenceSet]
    private let paragraphs: [SentenceSet]

    /// - Complexity: O(sentences).
    init(_ structure: TextStructure) {
        starts = structure.starts(of: .sentence)
        lines = Self.neighbours(starts, in: structure.starts(of: .line))
        paragraphs = Self.neighbours(starts, in: structure.starts(of: .paragraph))
    }

    private static func neighbours(_ sentences: [Int], in units: [Int]) -> [SentenceSet] {
        var sets = [SentenceSet](repeating: .none, count: min(sentences.count, SentenceSet.limit))
        var first = 0
        for order in units.indices where first < sentences.count {
            let end = order + 1 < units.count ? units[order + 1] : Int.max
            var set = SentenceSet()
            var next = first
            while next < sentences.count, sentences[next] < end {
                set.insert(next)
                next += 1
            }
            for sentence in first..<next { sets[min(sentence, sets.count - 1)].formUnion(set) }
            first = next
        }
        return sets
    }

    /// The sentence in which some bytes stand; `nil` where they reach into another.
    ///
    /// - Parameter last: where the last question led; questions come nearly in text order.
    func sentence(of bytes: ByteSpan, near last: inout Int) -> Int? {
        while last > 0, starts[last] > bytes.start { last -= 1 }
        while last + 1 < starts.count, starts[last + 1] <= bytes.start { last += 1 }
        return last + 1 < starts.count && starts[last + 1] < bytes.end ? nil : last
    }

    /// All sentences of the lines, or paragraphs, in which some stand.
    func widened(_ set: SentenceSet, to unit: TextStructure.Unit) -> SentenceSet {
        let groups = unit == .line ? lines : paragraphs
        var bits = set.bits
        var wide = set
        while bits != 0 {
            let sentence = bits.trailingZeroBitCount
            if sentence >= groups.count { return .all }
            wide.formUnion(groups[sentence])
            bits &= ~groups[sentence].bits & (bits - 1)
        }
        return wide
    }
}

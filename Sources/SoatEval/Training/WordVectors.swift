internal import CEvidence
internal import SoatScan

/// What each word is told by before a network has learnt anything: words that stand beside the same words are told alike.
///
/// How much more often than by chance words stand within five of each other (positive pointwise mutual information), in as
/// few numbers as a network has, by subspace iteration. The same texts and seed give the same numbers on every machine.
/// - Source: O. Levy, Y. Goldberg, "Neural word embedding as implicit matrix factorization" (2014); N. Halko et al.,
///   "Finding structure with randomness" (2011).
struct WordVectors {
    /// By row, ``SequenceNetwork/width`` numbers.
    private(set) var values: [Float]

    private static let width = SequenceNetwork.width
    private static let window = 5
    /// Words beside others that are looked at: the most frequent. A multiple of eight.
    private static let mostContexts = 2_048
    private static let rounds = 6
    /// The standard deviation of all numbers; a word's are no longer than those of nine words in ten.
    private static let deviation: Float = 0.15
    private static let longestShare = 0.9

    /// - Complexity: O(*w c*), *w* the words of the network and *c* the contexts; 100 MB for ours.
    init(_ texts: NetworkTexts, seed: UInt64) {
        let count = texts.keys.count + SequenceNetwork.specialRows
        let rows = (count + 7) / 8 * 8
        let contexts = Self.contexts(of: texts, rows: count)
        var beside = Self.counts(of: texts, contexts, rows: rows)
        Self.weigh(&beside, columns: Self.mostContexts)
        var chance = SeededChance(seed: seed)
        var base = (0..<Self.mostContexts * Self.width).map { _ in chance.share() - 0.5 }
        Self.straighten(&base)
        values = []
        for round in 0...Self.rounds {
            values = [Float](repeating: 0, count: rows * Self.width)
            unsafe soat_sequence_multiply(
                beside, Self.mostContexts, 1, rows, Self.mostContexts, base, Self.width, &values)
            if round == Self.rounds { break }
            base = [Float](repeating: 0, count: base.count)
            unsafe soat_sequence_multiply(
                beside, 1, Self.mostContexts, Self.mostContexts, rows, values, Self.width, &base)
            Self.straighten(&base)
        }
        values.removeLast((rows - count) * Self.width)
        size()
    }

    /// By row of the network: the number of the context, from 0; -1: none.
    private static func contexts(of texts: NetworkTexts, rows: Int) -> [Int] {
        var spread = [Int](repeating: 0, count: rows)
        for token in texts.tokens { spread[Int(token.bare)] += 1 }
        spread[SequenceNetwork.unknownRow] = 0
        var contexts = [Int](repeating: -1, count: rows)
        let frequent = spread.indices.filter { spread[$0] > 0 }.sorted { (spread[$0], $1) > (spread[$1], $0) }
        for (number, row) in frequent.prefix(mostContexts).enumerated() { contexts[row] = number }
        return contexts
    }

    /// How often each context stands near each word, the nearer the more.
    private static func counts(of texts: NetworkTexts, _ contexts: [Int], rows: Int) -> [Float] {
        var counts = [Float](repeating: 0, count: rows * mostContexts)
        let tokens = texts.tokens.span
        for range in texts.ranges {
            for index in range {
                let near = max(range.lowerBound, index - window)..<min(range.upperBound, index + window + 1)
                for other in near where other != index {
                    let context = contexts[Int(tokens[other].bare)]
                    if context < 0 { continue }
                    let weight = 1 / Float(abs(other - index))
                    for row in [tokens[index].bare, tokens[index].marked] where row > SequenceNetwork.unknownRow {
                        counts[Int(row) * mostContexts + context] += weight
                    }
                }
            }
        }
        return counts
    }

    /// Makes of how often words stand side by side, how much more often than by chance: the logarithm, where above zero.
    private static func weigh(_ counts: inout [Float], columns: Int) {
        var ofColumns = [Float](repeating: 0, count: columns)
        for (index, number) in counts.enumerated() { ofColumns[index % columns] += number }
        // Rare words beside others are taken for less rare.
        for column in ofColumns.indices {
            let root = ofColumns[column].squareRoot().squareRoot()
            ofColumns[column] = root * root * root
        }
        let all = ofColumns.reduce(0, +)
        for first in stride(from: 0, to: counts.count, by: columns) {
            let ofRow = counts[first..<first + columns].reduce(0, +)
            for column in 0..<columns where counts[first + column] > 0 {
                let share = counts[first + column] / ofRow * (all / ofColumns[column])
                counts[first + column] = max(0, NaturalLogarithm.of(share))
            }
        }
    }

    /// Makes the columns of a matrix as long as one, and square to each other (Gram and Schmidt).
    private static func straighten(_ matrix: inout [Float]) {
        let rows = matrix.count / width
        var columns = (0..<width).map { column in (0..<rows).map { Double(matrix[$0 * width + column]) } }
        for column in columns.indices {
            for other in 0..<column {
                let common = zip(columns[column], columns[other]).reduce(0) { $0 + $1.0 * $1.1 }
                for row in 0..<rows { columns[column][row] -= common * columns[other][row] }
            }
            let length = columns[column].reduce(0) { $0 + $1 * $1 }.squareRoot()
            let factor = length > 1e-12 ? 1 / length : 0
            for row in 0..<rows {
                columns[column][row] *= factor
                matrix[row * width + column] = Float(columns[column][row])
            }
        }
    }

    /// Gives the numbers the size that a network begins well with.
    private mutating func size() {
        for column in 0..<Self.width {
            let places = stride(from: column, to: values.count, by: Self.width)
            let length = places.reduce(Float(0)) { $0 + values[$1] * values[$1] }.squareRoot()
            let factor = length > 0 ? 1 / length.squareRoot() : 0
            for place in places { values[place] *= factor }
        }
        let squares = values.reduce(0) { $0 + Double($1) * Double($1) }
        guard squares > 0 else { return }
        let factor = Self.deviation / Float((squares / Double(values.count)).squareRoot())
        let starts = stride(from: 0, to: values.count, by: Self.width)
        let lengths = starts.map { start in
            values[start..<start + Self.width].reduce(Float(0)) { $0 + $1 * $1 }.squareRoot() * factor
        }
        let known = lengths.filter { $0 > 0 }.sorted()
        let longest = known[Int(Double(known.count - 1) * Self.longestShare)]
        for (start, length) in zip(starts, lengths) {
            let own = length > longest ? factor * longest / length : factor
            for place in start..<start + Self.width { values[place] *= own }
        }
    }
}

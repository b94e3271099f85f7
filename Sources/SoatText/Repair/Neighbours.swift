/// Candidates of a repair that stand side by side: a doubtful one counts where a sure one stands in the same row.
enum Neighbours {
    struct Candidate {
        /// Indices of scalars, half open.
        let range: Range<Int>
        /// What is to be taken out of it, ascending.
        let gaps: [Range<Int>]
        let isSure: Bool
    }

    /// Those in a row with a sure one, and rows of two doubtful ones or more.
    ///
    /// - Parameter candidates: ascending.
    static func accepted(_ candidates: [Candidate], in scalars: [UInt32]) -> [Candidate] {
        var accepted: [Candidate] = []
        var row: [Candidate] = []
        func close() {
            if row.contains(where: \.isSure) || row.count > 1 { accepted += row }
            row = []
        }
        for candidate in candidates {
            if let last = row.last, !areBeside(last.range, candidate.range, in: scalars) { close() }
            row.append(candidate)
        }
        close()
        return accepted
    }

    /// Whether nothing but a few spaces stands between two stretches.
    static func areBeside(_ first: Range<Int>, _ second: Range<Int>, in scalars: [UInt32]) -> Bool {
        guard first.upperBound <= second.lowerBound, second.lowerBound - first.upperBound <= 4 else { return false }
        return (first.upperBound..<second.lowerBound).allSatisfy { index in
            let kind = FoldTable.shared.fold(scalars[index]).kind
            return kind == .space || kind == .invisible
        }
    }
}

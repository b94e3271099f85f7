/// Candidates of a repair that stand side by side: a doubtful one counts where a sure one stands in the same row.
enum Neighbours {
    enum Strength: Sendable {
        /// Counts only beside one that counts.
        case weak
        /// Counts beside another doubtful one, too.
        case doubtful
        case sure
    }

    struct Candidate {
        /// Indices of scalars, half open.
        let range: Range<Int>
        /// What is to be taken out of it, ascending.
        let gaps: [Range<Int>]
        let strength: Strength
    }

    /// Those in a row with a sure one, rows of two doubtful ones or more, and what stands near any of these.
    ///
    /// - Parameter candidates: ascending.
    static func accepted(_ candidates: [Candidate], in scalars: [UInt32]) -> [Candidate] {
        var isAccepted = candidates.map { $0.strength == .sure }
        let isFirm = candidates.map { $0.strength != .weak }
        for index in candidates.indices.dropFirst() where isFirm[index] && isFirm[index - 1] {
            guard areBeside(candidates[index - 1].range, candidates[index].range, in: scalars) else { continue }
            isAccepted[index - 1] = true
            isAccepted[index] = true
        }
        func spread(from index: Int, to other: Int) {
            let (first, second) = (candidates[min(index, other)].range, candidates[max(index, other)].range)
            if isAccepted[index], areNear(first, second, in: scalars) { isAccepted[other] = true }
        }
        for index in candidates.indices.dropFirst() { spread(from: index - 1, to: index) }
        for index in candidates.indices.dropFirst().reversed() { spread(from: index, to: index - 1) }
        return zip(candidates, isAccepted).filter(\.1).map(\.0)
    }

    /// Whether nothing but a few spaces stands between two stretches.
    static func areBeside(_ first: Range<Int>, _ second: Range<Int>, in scalars: [UInt32]) -> Bool {
        guard first.upperBound <= second.lowerBound, second.lowerBound - first.upperBound <= 4 else { return false }
        return (first.upperBound..<second.lowerBound).allSatisfy { index in
            let kind = FoldTable.shared.kind(of: scalars[index])
            return kind == .space || kind == .invisible
        }
    }

    /// Whether nothing but spaces, a comma or the like, and a word too short to be parted stands between two stretches
    /// of one line.
    static func areNear(_ first: Range<Int>, _ second: Range<Int>, in scalars: [UInt32]) -> Bool {
        guard first.upperBound <= second.lowerBound, second.lowerBound - first.upperBound <= 6 else { return false }
        var letters = 0
        for scalar in scalars[first.upperBound..<second.lowerBound] {
            switch FoldTable.shared.kind(of: scalar) {
            case .space, .invisible, .mark: continue
            case .letter: letters += 1
            case .digit: return false
            case .other: if !isComma(scalar) { return false }
            }
        }
        return letters <= 2
    }

    /// , . : ; ( ) and quotation marks.
    static func isComma(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2C, 0x2E, 0x3A, 0x3B, 0x28, 0x29, 0x22, 0x201C, 0x201D: true
        default: false
        }
    }
}

/// Text turned round by control characters: stored backwards, and shown forwards.
///
/// Only an override (U+202E) turns Latin letters round; embeddings and isolates show them in their order, and
/// folding drops those controls by itself. What an override shows is read, unless more Vietnamese syllables stand
/// in the stored order.
/// - Source: UAX #9, rules X1–X8 and L2.
package enum Bidi {
    package static func undo(in text: inout RepairText) {
        guard showsSign(text.scalars, nil) else { return }
        var line = 0
        var done: [RepairText.Repair] = []
        var order: [Int] = []
        var widened: [Int: RepairText.Origin] = [:]
        while line < text.count {
            var end = line
            while end < text.count, !isParagraphEnd(text.scalars[end]) { end += 1 }
            order += shown(text, line..<end, &widened, &done)
            if end < text.count { order.append(end) }
            line = end + 1
        }
        guard !done.isEmpty else { return }
        text.rebuild(
            order.map { text.scalars[$0] }, origins: order.map { widened[$0] ?? text.origins[$0] },
            isProtected: order.map { text.isProtected[$0] }, repairs: done)
    }

    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool { scalars.contains(rightToLeftOverride) }

    // MARK: Order

    private static let rightToLeftOverride: UInt32 = 0x202E

    private static func isParagraphEnd(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A, 0x0D, 0x85, 0x2029: true
        default: false
        }
    }

    /// The order in which the scalars of a line are read, without the controls where it differs from the stored one.
    private static func shown(
        _ text: RepairText, _ line: Range<Int>, _ widened: inout [Int: RepairText.Origin],
        _ done: inout [RepairText.Repair]
    ) -> [Int] {
        var order: [Int] = []
        var index = line.lowerBound
        while index < line.upperBound {
            guard text.scalars[index] == rightToLeftOverride else {
                order.append(index)
                index += 1
                continue
            }
            let end = endOfOverride(text.scalars, from: index, in: line)
            let turned = turned(text.scalars, index..<end)
            if text.mayChange(index..<end), isBetter(turned, than: Array(index..<end), in: text.scalars),
                let origin = text.origin(of: index..<end)
            {
                // The controls belong to the letters beside them: what is underlined holds the whole trick.
                for edge in [turned.min(), turned.max()] {
                    guard let edge else { continue }
                    let isFirst = edge == turned.min()
                    let controls = isFirst ? index..<edge : edge + 1..<end
                    widened[edge] =
                        text.origin(of: controls).map { (widened[edge] ?? text.origins[edge]).union($0) }
                        ?? widened[edge]
                }
                done.append(RepairText.Repair(disguise: .bidi, origin: origin))
                order += turned
            } else {
                order += index..<end
            }
            index = end
        }
        return order
    }

    /// The place behind the control that ends an override, or the end of the line.
    private static func endOfOverride(_ scalars: [UInt32], from start: Int, in line: Range<Int>) -> Int {
        var depth = 0
        var isolates = 0
        for index in start..<line.upperBound {
            switch scalars[index] {
            case 0x202A, 0x202B, 0x202D, 0x202E: depth += 1
            case 0x2066...0x2068: isolates += 1
            // One that closes nothing inside closes what the override stands in.
            case 0x2069:
                if isolates == 0 { return index }
                isolates -= 1
            case 0x202C:
                if isolates > 0 { continue }
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
        }
        return line.upperBound
    }

    /// The scalars of an override in the order shown, without controls; a letter keeps its marks behind it.
    private static func turned(_ scalars: [UInt32], _ range: Range<Int>) -> [Int] {
        var clusters: [(indices: [Int], level: Int)] = []
        // Level and whether it is forced on the letters, of each embedding that is open.
        var open: [(level: Int, isForced: Bool)] = [(0, false)]
        for index in range {
            let (level, isForced) = open.last ?? (0, false)
            switch scalars[index] {
            case 0x202A, 0x2066, 0x2068: open.append((level + 2 - level % 2, false))
            case 0x202B, 0x2067: open.append((level + 1 + level % 2, false))
            case 0x202D: open.append((level + 2 - level % 2, true))
            case rightToLeftOverride: open.append((level + 1 + level % 2, true))
            case 0x202C, 0x2069: if open.count > 1 { open.removeLast() }
            case 0x200E, 0x200F, 0x61C: continue
            default:
                let kind = FoldTable.shared.kind(of: scalars[index])
                if kind == .mark || kind == .invisible, !clusters.isEmpty {
                    clusters[clusters.count - 1].indices.append(index)
                } else {
                    clusters.append(([index], isForced || level % 2 == 0 ? level : level + 1))
                }
            }
        }
        var level = clusters.map(\.level).max() ?? 0
        while level > 0 {
            var start = 0
            while start < clusters.count {
                var end = start
                while end < clusters.count, clusters[end].level >= level { end += 1 }
                if end > start { clusters[start..<end].reverse() }
                start = max(end, start + 1)
            }
            level -= 1
        }
        return clusters.flatMap(\.indices)
    }

    /// Whether at least as many Vietnamese syllables stand in the new order.
    private static func isBetter(_ turned: [Int], than stored: [Int], in scalars: [UInt32]) -> Bool {
        let new = turned.map { scalars[$0] }
        // Letters that run from right to left by themselves are read as they are stored.
        guard new.count > 1, new.contains(where: isLatin), !new.contains(where: { 0x590...0x8FF ~= $0 }) else { return false }
        return syllables(new) >= syllables(stored.map { scalars[$0] })
    }

    private static func isLatin(_ scalar: UInt32) -> Bool {
        let folded = FoldTable.shared.fold(scalar)
        return folded.kind == .letter && 0x61...0x7A ~= folded[0] || LookAlikes.letter(for: scalar) != nil
    }

    private static func syllables(_ scalars: [UInt32]) -> Int {
        LetterRun.all(in: scalars).count { run in
            guard run.letters > 1, let word = RepairText.word(Array(scalars[run.range])) else { return false }
            return word.isSyllable || word.isUnmarkedSyllable
        }
    }
}

internal import SoatText

/// A text as platforms leave it, and how a published one differs from the approved one.
public enum PublishedText {
    /// The text without what platforms change on their own: composed letters, one kind of line end, no blanks at the
    /// beginning and the end of lines, one blank for several, no empty lines before and after, no byte order mark,
    /// ordinary spaces for unbreakable ones.
    public static func folded(_ text: String) -> String {
        let composed = (try? NormalForm.nfc.apply(to: text)) ?? text
        var lines: [String.UnicodeScalarView] = [.init()]
        var last: Unicode.Scalar?
        for scalar in composed.unicodeScalars {
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append(.init())
            case "\u{A0}", "\t": lines[lines.count - 1].append(" ")
            case "\u{FEFF}": break
            default: lines[lines.count - 1].append(scalar)
            }
            last = scalar
        }
        let trimmed = lines.map { line in line.split(separator: " ").map { String($0) }.joined(separator: " ") }
        let first = trimmed.firstIndex { !$0.isEmpty } ?? trimmed.endIndex
        let end = trimmed.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? first
        return trimmed[first..<end].joined(separator: "\n")
    }

    /// A stretch in which the two differ.
    public struct Difference: Sendable, Hashable {
        /// The line of the approved text at which it stands, from 1.
        public let line: Int
        /// What was approved there; empty where something was added.
        public let approved: String
        /// What is published there; empty where something is missing.
        public let published: String
    }

    /// Where a published text differs from the approved one, word by word within the lines that differ.
    ///
    /// - Returns: empty where both are the same after folding.
    /// - Complexity: O(*n* × *d*), *n* the lines or words compared, *d* those that differ; long stretches that share
    ///   nothing are told as one.
    public static func differences(approved: String, published: String) -> [Difference] {
        let old = folded(approved)
        let new = folded(published)
        guard old != new else { return [] }
        let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
        let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
        return stretches(oldLines, newLines).flatMap { stretch in
            words(
                old: oldLines[stretch.old].joined(separator: "\n"), new: newLines[stretch.new].joined(separator: "\n"),
                line: stretch.old.lowerBound + 1)
        }
    }

    private static func words(old: String, new: String, line: Int) -> [Difference] {
        let oldWords = tokens(of: old)
        let newWords = tokens(of: new)
        var lines = [line]
        for word in oldWords { lines.append(lines[lines.count - 1] + (word == "\n" ? 1 : 0)) }
        func told(_ words: ArraySlice<Substring>) -> String {
            String(words.joined(separator: " ").split(separator: " ").joined(separator: " "))
        }
        return stretches(oldWords, newWords).map { stretch in
            Difference(
                line: lines[stretch.old.lowerBound], approved: told(oldWords[stretch.old]),
                published: told(newWords[stretch.new]))
        }
    }

    /// Words, each line end by itself.
    private static func tokens(of text: String) -> [Substring] {
        var list: [Substring] = []
        for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if i > 0 { list.append("\n") }
            list += line.split(separator: " ")
        }
        return list
    }

    private struct Stretch {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// The stretches in which two lists differ, in order.
    private static func stretches(_ old: [Substring], _ new: [Substring]) -> [Stretch] {
        var head = 0
        while head < old.count, head < new.count, old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < old.count - head, tail < new.count - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
            tail += 1
        }
        let oldMiddle = old[head..<(old.count - tail)]
        let newMiddle = new[head..<(new.count - tail)]
        if oldMiddle.isEmpty && newMiddle.isEmpty { return [] }
        guard !oldMiddle.isEmpty, !newMiddle.isEmpty, oldMiddle.count + newMiddle.count <= most else {
            return [Stretch(old: oldMiddle.indices, new: newMiddle.indices)]
        }
        var isRemoved = [Bool](repeating: false, count: old.count + 1)
        var isInserted = [Bool](repeating: false, count: new.count + 1)
        for change in newMiddle.difference(from: oldMiddle) {
            switch change {
            case .remove(let offset, _, _): isRemoved[head + offset] = true
            case .insert(let offset, _, _): isInserted[head + offset] = true
            }
        }
        return joined(isRemoved, isInserted, from: head, oldEnd: old.count - tail, newEnd: new.count - tail)
    }

    private static func joined(
        _ isRemoved: [Bool], _ isInserted: [Bool], from head: Int, oldEnd: Int, newEnd: Int
    ) -> [Stretch] {
        var list: [Stretch] = []
        var (i, j) = (head, head)
        while i < oldEnd || j < newEnd {
            let (startOld, startNew) = (i, j)
            while i < oldEnd, isRemoved[i] { i += 1 }
            while j < newEnd, isInserted[j] { j += 1 }
            if i > startOld || j > startNew {
                list.append(Stretch(old: startOld..<i, new: startNew..<j))
            } else {
                // Kept in both.
                i += 1
                j += 1
            }
        }
        return list
    }

    /// Lines or words of a stretch that are compared one by one.
    private static let most = 4_000
}

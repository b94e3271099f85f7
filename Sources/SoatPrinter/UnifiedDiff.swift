public import SoatScan
import SoatText

/// Edits of a text as a unified diff, which `patch` and people read.
///
/// - Source: POSIX.1-2017, `diff`, "Diff -u Output Format".
public enum UnifiedDiff {
    private static let context = 3

    /// - Parameters:
    ///   - edits: of one text, not overlapping.
    ///   - mark: what stands before the text in its file, a byte order mark.
    ///   - name: the file's, for both sides.
    /// - Returns: nothing where nothing changes.
    /// - Complexity: O(*n*).
    public static func text(of edits: [Edit], in utf8: [UInt8], after mark: [UInt8] = [], name: String) -> [UInt8] {
        let old = lines(of: mark + utf8)
        let new = lines(of: mark + Edit.applied(edits, to: utf8))
        let placed = edits.sorted { $0.bytes.start < $1.bytes.start }.map {
            let bytes = ByteSpan(start: $0.bytes.start + mark.count, end: $0.bytes.end + mark.count)
            return Edit(bytes, replacement: $0.replacement)
        }
        let changes = changes(of: placed, old)
        guard !changes.isEmpty else { return [] }
        var output = Array("--- a/\(name)\n+++ b/\(name)\n".utf8)
        var shift = 0
        for hunk in hunks(changes, count: old.count) {
            let first = hunk.changes.first?.old.lowerBound ?? 0
            let start = max(0, first - context)
            let last = hunk.changes.last?.old.upperBound ?? first
            let end = min(old.count, last + context)
            let added = hunk.changes.reduce(0) { $0 + $1.newCount - $1.old.count }
            output += Array("@@ -\(start + 1),\(end - start) +\(start + 1 + shift),\(end - start + added) @@\n".utf8)
            var line = start
            var newLine = start + shift
            for change in hunk.changes {
                while line < change.old.lowerBound {
                    write(" ", old[line], &output)
                    line += 1
                    newLine += 1
                }
                for index in change.old { write("-", old[index], &output) }
                for index in newLine..<min(new.count, newLine + change.newCount) { write("+", new[index], &output) }
                line = change.old.upperBound
                newLine += change.newCount
            }
            while line < end {
                write(" ", old[line], &output)
                line += 1
            }
            shift += added
        }
        return output
    }

    /// Lines that are replaced by others.
    private struct Change {
        var old: Range<Int>
        var newCount: Int
    }

    private struct Hunk {
        var changes: [Change]
    }

    /// Each line with its end.
    private static func lines(of utf8: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for index in utf8.indices where utf8[index] == 0x0A {
            lines.append(utf8[start...index])
            start = index + 1
        }
        if start < utf8.count { lines.append(utf8[start...]) }
        return lines
    }

    private static func changes(of edits: [Edit], _ lines: [ArraySlice<UInt8>]) -> [Change] {
        var changes: [Change] = []
        var line = 0
        for edit in edits {
            while line + 1 < lines.count, lines[line].endIndex <= edit.bytes.start { line += 1 }
            var last = line
            while last + 1 < lines.count, lines[last].endIndex < edit.bytes.end { last += 1 }
            let added = edit.replacement.utf8.count { $0 == 0x0A } - (last - line)
            if let before = changes.last, before.old.upperBound > line {
                changes[changes.count - 1].newCount += added + (last + 1 - max(line, before.old.upperBound))
                changes[changes.count - 1].old = before.old.lowerBound..<max(before.old.upperBound, last + 1)
            } else {
                changes.append(Change(old: line..<last + 1, newCount: last + 1 - line + added))
            }
        }
        return changes
    }

    /// Changes so near that their context meets are one hunk.
    private static func hunks(_ changes: [Change], count: Int) -> [Hunk] {
        var hunks: [Hunk] = []
        for change in changes {
            if let last = hunks.last?.changes.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
                hunks[hunks.count - 1].changes.append(change)
            } else {
                hunks.append(Hunk(changes: [change]))
            }
        }
        return hunks
    }

    private static func write(_ sign: Character, _ line: ArraySlice<UInt8>, _ output: inout [UInt8]) {
        output += Array(String(sign).utf8)
        output += line
        if line.last != 0x0A { output += Array("\n\\ No newline at end of file\n".utf8) }
    }
}

internal import Foundation

/// That an entry is in a ledger, for somebody who keeps nothing else of it: some hashes, and the checkpoint that they lead to.
///
/// - Source: C2SP tlog-proof; RFC 9162 §2.1.3.
public struct InclusionProof: Sendable, Hashable {
    /// The entry's number.
    public let index: Int
    public let hashes: [Digest32]
    public let checkpoint: Checkpoint

    public init(index: Int, hashes: [Digest32], checkpoint: Checkpoint) {
        self.index = index
        self.hashes = hashes
        self.checkpoint = checkpoint
    }

    /// Whether the entry with this hash stands at its place in the tree of the checkpoint. Whose checkpoint it is, is another
    /// question.
    public func holds(for leaf: Digest32) -> Bool {
        MerkleProof.isIncluded(leaf, at: index, size: checkpoint.size, root: checkpoint.root, proof: hashes)
    }

    /// As it is printed, mailed and kept.
    public var text: String {
        let lines = [Self.title, "index \(index)"] + hashes.map { Data($0.bytes).base64EncodedString() }
        return lines.joined(separator: "\n") + "\n\n" + checkpoint.note
    }

    /// Reads one, also with the line ends and blanks that mail gives it.
    ///
    /// - Returns: `nil` unless it has the form.
    public init?(in text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            String(line.filter { !$0.isWhitespace || $0 == " " }).trimmed
        }
        guard let start = lines.firstIndex(of: Self.title), start + 1 < lines.count, lines[start + 1].hasPrefix("index "),
            let index = Int(lines[start + 1].dropFirst("index ".count)), index >= 0
        else { return nil }
        let written = lines[(start + 2)...].prefix { !$0.isEmpty }
        let hashes = written.compactMap { Data(base64Encoded: $0).flatMap { Digest32($0) } }
        guard hashes.count == written.count, hashes.count <= Int.bitWidth,
            let checkpoint = Checkpoint(in: lines[written.endIndex...].joined(separator: "\n"))
        else { return nil }
        self.init(index: index, hashes: hashes, checkpoint: checkpoint)
    }

    private static let title = "c2sp.org/tlog-proof@v1"
}

extension String {
    /// Without blanks at its ends.
    fileprivate var trimmed: String {
        let start = drop { $0 == " " }
        return start.lastIndex { $0 != " " }.map { String(start[...$0]) } ?? ""
    }
}

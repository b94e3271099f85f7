internal import Foundation

/// What a log was at some point: its size and the root of its tree, signed. Kept by somebody else, it shows later whether
/// anything before that point was changed.
///
/// - Source: C2SP tlog-checkpoint and signed-note.
public struct Checkpoint: Sendable, Hashable {
    /// Which log it is: `soat/` and 16 hexadecimal digits of the hash of its first entry.
    public let origin: String
    /// How many entries it speaks of.
    public let size: Int
    public let root: Digest32
    public let signatures: [Signature]

    /// Who signed it: the school, and whoever signed it after them.
    public struct Signature: Sendable, Hashable {
        public let name: String
        /// Four bytes that tell keys of one name apart.
        public let keyID: [UInt8]
        /// 64 bytes (Ed25519).
        public let bytes: [UInt8]
    }

    public init(origin: String, size: Int, root: Digest32, signatures: [Signature] = []) {
        self.origin = origin
        self.size = size
        self.root = root
        self.signatures = signatures
    }

    /// The name of the log that begins with an entry of this hash.
    public static func origin(of first: Digest32) -> String {
        "soat/" + first.description.prefix(16)
    }

    /// The lines that are signed.
    public var body: String {
        "\(origin)\n\(size)\n\(Data(root.bytes).base64EncodedString())\n"
    }

    /// The whole note, as it is printed, mailed and kept.
    public var note: String {
        body + "\n"
            + signatures.map { "— \($0.name) \(Data($0.keyID + $0.bytes).base64EncodedString())\n" }.joined()
    }

    /// - Parameters:
    ///   - publicKey: 32 bytes.
    ///   - signature: of ``body``.
    public func signed(name: String, publicKey: [UInt8], signature: [UInt8]) -> Checkpoint {
        let own = Signature(name: name, keyID: Self.keyID(name: name, publicKey: publicKey), bytes: signature)
        return Checkpoint(origin: origin, size: size, root: root, signatures: signatures + [own])
    }

    /// The first four bytes of SHA-256 over the name, a line feed, 0x01 (Ed25519) and the key.
    public static func keyID(name: String, publicKey: [UInt8]) -> [UInt8] {
        Array(Digest32.sha256(Array(name.utf8) + [0x0A, 0x01] + publicKey).bytes.prefix(4))
    }

    /// Reads a note.
    ///
    /// - Returns: `nil` unless it has the form, and spells it as ``note`` does.
    public init?(note: String) {
        let parts = note.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 3, !lines[0].isEmpty, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let root = Data(base64Encoded: lines[2]).flatMap({ Digest32($0) })
        else { return nil }
        var signatures: [Signature] = []
        for line in parts[1].split(separator: "\n") {
            let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            guard words.count == 3, words[0] == "—", let bytes = Data(base64Encoded: words[2]), bytes.count > 4 else {
                return nil
            }
            signatures.append(Signature(name: words[1], keyID: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4))))
        }
        self.init(origin: lines[0], size: size, root: root, signatures: signatures)
        guard self.note == note else { return nil }
    }

    /// Finds a note in what came back by mail or was copied from paper: with other line ends, blanks at their ends, quoted,
    /// with words before and after it.
    ///
    /// - Returns: `nil` where there is none in it, or more than one.
    public init?(in text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            let start = line.drop { $0 == ">" || $0.isWhitespace || $0 == "\u{FEFF}" }
            return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
        }
        let starts = lines.indices.filter { lines[$0].hasPrefix("soat/") && $0 + 2 < lines.count }
        let notes = starts.compactMap { start in
            let signatures = lines[(start + 3)...].drop(while: \.isEmpty).prefix { $0.hasPrefix("— ") }
            return Checkpoint(
                note: lines[start..<(start + 3)].joined(separator: "\n") + "\n\n"
                    + signatures.map { $0 + "\n" }.joined())
        }
        guard let note = notes.first, notes.count == 1 else { return nil }
        self = note
    }
}

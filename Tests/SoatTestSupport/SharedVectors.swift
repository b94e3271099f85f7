import FoundationEssentials

/// A row of the vectors that lie beside the package, where they are at hand.
public struct SharedVector: Sendable {
    public enum Sign: Sendable {
        /// The stretch must be read as the expected phrase.
        case positive
        /// The text must not be read as any of ``SharedVector/mustNot``, nor reported as disguised.
        case negative
    }

    /// How close the reading comes.
    public enum Closeness: String, Sendable {
        /// Equal once case, normal form and tone placement are folded.
        case exact
        /// Marks are lost; equal without them.
        case fold
        /// Equal once chat spellings are spelt out.
        case teen
    }

    public let id: String
    public let sign: Sign
    public let text: String
    public let expected: String
    /// UTF-16 code units, half open; 0 for negatives.
    public let start: Int
    public let end: Int
    /// What was done to the text: `nfd`, `invisible`, `2:full-width+nfd`.
    public let kind: String
    public let closeness: Closeness?
    public let mustNot: [String]

    /// Next to the package's root.
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/facts/vectors.tsv")

    public static var areAtHand: Bool { FileManager.default.fileExists(atPath: file.path) }

    /// All rows; none where the file is not at hand.
    public static let all: [SharedVector] = {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { SharedVector(line: $0) }
    }()

    public static func all(kinds: Set<String>) -> [SharedVector] { all.filter { kinds.contains($0.kind) } }

    /// - Returns: `nil` for comments, the heading and what is no row.
    private init?(line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count >= 10, fields[1] == "+" || fields[1] == "-", let text = Self.unescaped(fields[3]) else { return nil }
        id = fields[0]
        sign = fields[1] == "+" ? .positive : .negative
        self.text = text
        expected = fields[4]
        start = Int(fields[5]) ?? 0
        end = Int(fields[6]) ?? 0
        kind = fields[7]
        closeness = Closeness(rawValue: fields[8])
        mustNot = fields[9].split(separator: ";").map(String.init)
    }

    /// `\uXXXX`, `\UXXXXXXXX` and `\\` undone.
    public static func unescaped(_ escaped: String) -> String? {
        var result = ""
        var rest = Substring(escaped)
        while let character = rest.unicodeScalars.first {
            rest = rest.dropFirstScalars(1)
            guard character == "\\" else {
                result.unicodeScalars.append(character)
                continue
            }
            guard let kind = rest.unicodeScalars.first else { return nil }
            rest = rest.dropFirstScalars(1)
            let length = kind == "u" ? 4 : kind == "U" ? 8 : 0
            if kind == "\\" {
                result.unicodeScalars.append("\\")
            } else if length > 0, let scalar = scalar(of: rest.unicodeScalars.prefix(length), length) {
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirstScalars(length)
            } else {
                return nil
            }
        }
        return result
    }

    private static func scalar(of digits: Substring.UnicodeScalarView, _ length: Int) -> Unicode.Scalar? {
        guard digits.count == length else { return nil }
        return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
    }
}

extension Substring {
    fileprivate func dropFirstScalars(_ number: Int) -> Substring {
        Substring(unicodeScalars.dropFirst(number))
    }
}

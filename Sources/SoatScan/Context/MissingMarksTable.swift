/// How ambiguous a phrase is when its marks are left out.
enum PhraseAmbiguity: Character, Sendable, Hashable {
    /// It is hardly ever anything else, and what stands there is nothing by itself.
    case unambiguous = "u"
    /// Other readings are usual: only text that is written without marks is read so.
    case ambiguous = "a"
    /// Something else is usually meant.
    case neverUnmarked = "n"
    /// Not even a slip in one mark counts.
    case exactOnly = "x"

    /// Its letter in ASCII.
    var code: UInt8 { rawValue.asciiValue ?? 0 }

    /// - Returns: `nil` for 0.
    init?(code: UInt8) {
        switch code {
        case UInt8(ascii: "u"): self = .unambiguous
        case UInt8(ascii: "a"): self = .ambiguous
        case UInt8(ascii: "n"): self = .neverUnmarked
        case UInt8(ascii: "x"): self = .exactOnly
        default: return nil
        }
    }
}

/// The phrases of the built-in rules and how ambiguous they are without marks.
///
/// - Source: `soat-tables unmarked`, from counts of marked text.
struct MissingMarksTable: Sendable {
    /// Unpacked when tables are built; those of the built-in rules carry what it says.
    static let shared = MissingMarksTable(encoded.description)

    /// By the bytes of each phrase: to compare texts takes much longer.
    private let ambiguities: [ArraySlice<UInt8>: PhraseAmbiguity]

    /// - Parameter lines: a line for each code, and its phrases parted by semicolons: `u:theo các chuyên gia;…`.
    init(_ lines: String) {
        var ambiguities: [ArraySlice<UInt8>: PhraseAmbiguity] = [:]
        for line in Array(lines.utf8).split(separator: UInt8(ascii: "\n")) {
            guard let code = line.first.flatMap({ PhraseAmbiguity(rawValue: Character(Unicode.Scalar($0))) }),
                line.dropFirst().first == UInt8(ascii: ":")
            else { continue }
            for phrase in line.dropFirst(2).split(separator: UInt8(ascii: ";")) { ambiguities[phrase] = code }
        }
        self.ambiguities = ambiguities
    }

    /// - Parameter phrase: as its rule writes it, in UTF-8.
    /// - Returns: `nil` for phrases of other packs.
    func ambiguity(of phrase: ArraySlice<UInt8>) -> PhraseAmbiguity? { ambiguities[phrase] }
}

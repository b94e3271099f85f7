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
}

/// The phrases of the built-in rules and how ambiguous they are without marks.
///
/// - Source: `soat-tables unmarked`, from counts of marked text.
struct MissingMarksTable: Sendable {
    /// Unpacked when the first hit lacks marks.
    static let shared = MissingMarksTable(encoded.description)

    private let ambiguities: [Substring: PhraseAmbiguity]

    /// - Parameter lines: a line for each code, and its phrases parted by semicolons: `u:theo các chuyên gia;…`.
    init(_ lines: String) {
        var ambiguities: [Substring: PhraseAmbiguity] = [:]
        for line in lines.split(separator: "\n") {
            guard let code = line.first.flatMap(PhraseAmbiguity.init), line.dropFirst().first == ":" else { continue }
            for phrase in line.dropFirst(2).split(separator: ";") { ambiguities[phrase] = code }
        }
        self.ambiguities = ambiguities
    }

    /// - Parameter phrase: as its rule writes it.
    /// - Returns: `nil` for phrases of other packs.
    func ambiguity(of phrase: String) -> PhraseAmbiguity? { ambiguities[phrase[...]] }
}

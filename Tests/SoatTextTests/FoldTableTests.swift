import FoundationEssentials
import Testing

@testable import SoatText
@testable import soat_tables

@Suite("Fold table") struct FoldTableTests {
    private let table = FoldTable.shared

    /// A text, scalar by scalar: `letter e 302 301`.
    private func folded(_ text: String) -> [String] {
        text.unicodeScalars.map { scalar in
            let fold = table.fold(scalar.value)
            let scalars = (0..<fold.count).map { String(fold[$0], radix: 16, uppercase: true) }
            return ([String(describing: fold.kind) + (fold.isLookalike ? "*" : "")] + scalars).joined(separator: " ")
        }
    }

    static let rows: [(text: String, expected: [String])] = [
        ("aZ", ["letter 61", "letter 7A"]),
        ("ế", ["letter 65 302 301"]),
        ("\u{1EBE}", ["letter 65 302 301"]),
        ("\u{1EC6}", ["letter 65 323 302"]),
        ("\u{1EE2}", ["letter 6F 31B 323"]),
        ("ư", ["letter 75 31B"]),
        ("đĐ", ["letter 111", "letter 111"]),
        ("\u{D0}\u{F0}\u{189}\u{256}\u{18A}\u{18C}", Array(repeating: "letter* 111", count: 6)),
        ("\u{3B4}\u{2202}\u{20AB}", Array(repeating: "letter* 111", count: 3)),
        // Capital delta is no đ.
        ("\u{394}", ["letter 3B4"]),
        ("\u{FF28}\u{24D7}\u{1D421}\u{210E}\u{2B0}\u{1F137}\u{24A3}", Array(repeating: "letter 68", count: 7)),
        ("\u{FB01}\u{FB03}", ["letter 66 69", "letter 66 66 69"]),
        ("™ℹﬆ", ["letter 74 6D", "letter 69", "letter 73 74"]),
        ("\u{1E9E}\u{17F}\u{212A}\u{130}", ["letter 73 73", "letter 73", "letter 6B", "letter 69 307"]),
        // Not Vietnamese, taken apart all the same.
        ("\u{1CE}\u{1E0D}ñ", ["letter 61 30C", "letter 64 323", "letter 6E 303"]),
        ("\u{410}\u{439}\u{3CC}", ["letter 430", "letter 438 306", "letter 3BF 301"]),
        ("학学\u{F900}", ["letter D559", "letter 5B66", "letter F900"]),
        (
            "7\u{FF17}\u{2466}\u{1D7D5}\u{667}\u{277C}\u{2790}\u{2474}\u{2488}²",
            [
                "digit 37", "digit 37", "digit 37", "digit 37", "digit 37", "digit 37", "digit 37", "digit 31", "digit 31",
                "digit 32",
            ]
        ),
        ("\u{2469}\u{247D}", ["digit 31 30", "digit 31 30"]),
        ("\u{300}\u{301}\u{303}\u{309}\u{323}", ["mark 300", "mark 301", "mark 303", "mark 309", "mark 323"]),
        ("\u{302}\u{306}\u{31B}", ["mark 302", "mark 306", "mark 31B"]),
        ("\u{340}\u{341}\u{344}", ["mark 300", "mark 301", "mark 308 301"]),
        ("\u{335}\u{336}\u{30C}\u{489}", ["mark 335", "mark 336", "mark 30C", "invisible"]),
        ("\u{200B}\u{200D}\u{AD}\u{34F}\u{2060}\u{FEFF}\u{180E}\u{115F}\u{3164}", Array(repeating: "invisible", count: 9)),
        ("\u{202E}\u{2066}\u{FE0F}\u{20E3}\u{E0062}\u{0}\u{7F}\u{81}\u{FFF9}", Array(repeating: "invisible", count: 9)),
        (" \t\u{A0}\u{3000}\u{2009}\u{2800}\u{FFFC}", Array(repeating: "space 20", count: 7)),
        ("\n\r\u{B}", ["other A", "other D", "other B"]),
        ("\u{85}\u{2028}\u{2029}", ["other 85", "other 2028", "other 2029"]),
        ("!\u{FF01}\u{FF0B}…", ["other 21", "other 21", "other 2B", "other 2026"]),
        ("½€\u{1F600}\u{E000}", ["other BD", "other 20AC", "other 1F600", "other E000"]),
        ("\u{FFFD}", ["letter FFFD"]),
    ]

    @Test("A scalar folds to its kind and its canonical scalars", arguments: rows)
    func folds(_ row: (text: String, expected: [String])) {
        #expect(folded(row.text) == row.expected)
    }

    @Test("What is no scalar folds to itself", arguments: [0xD800, 0xDFFF, 0x110000, UInt32.max])
    func noScalar(_ codePoint: UInt32) {
        #expect(table.fold(codePoint) == FoldedScalar(.other, codePoint))
    }

    @Test("An index out of range gives 0")
    func bounds() {
        let fold = table.fold(0x1EBE)
        #expect([fold[-1], fold[3], fold[4], fold[Int.max]] == [0, 0, 0, 0])
    }

    /// Only an ICU of the same Unicode version can say whether the table is stale.
    private static let hasSameUnicode = ICU.unicodeVersion == FoldTable.unicodeVersion

    @Test("The generated file is what the tool writes", .enabled(if: hasSameUnicode))
    func isFresh() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let written = try String(contentsOf: root.appending(path: FoldTables.path), encoding: .utf8)
        #expect(written == (try FoldTables.source()), "stale: swift run soat-tables fold")
    }

    @Test("Every code point agrees with NFKC_Casefold and NFD of ICU", .enabled(if: hasSameUnicode))
    func agreesWithICU() throws {
        var wrong: [String] = []
        for codePoint in 0...UInt32(0x10FFFF) {
            let fold = table.fold(codePoint)
            let found = (0..<fold.count).map { fold[$0] }
            if let complaint = try complaint(on: codePoint, fold, found) {
                wrong.append("U+\(String(codePoint, radix: 16)) \(fold.kind) \(found): \(complaint)")
            }
        }
        #expect(wrong.count == 0, "\(wrong.prefix(20).joined(separator: "\n"))")
    }

    /// What is wrong with a fold; `nil` when it follows Unicode or one of the exceptions that are named here.
    private func complaint(on codePoint: UInt32, _ fold: FoldedScalar, _ found: [UInt32]) throws -> String? {
        let data = CharacterData(codePoint)
        guard let scalar = Unicode.Scalar(codePoint) else { return found == [codePoint] ? nil : "a surrogate" }
        switch fold.kind {
        case .invisible:
            let isBlank = data.isDefaultIgnorable || [.control, .format, .enclosingMark].contains(data.category)
            return isBlank && found.isEmpty ? nil : "it shows"
        case .space:
            return (data.isWhiteSpace || codePoint == 0x2800 || codePoint == 0xFFFC) && found == [0x20] ? nil : "no space"
        default:
            if data.isDefaultIgnorable || data.isWhiteSpace && !Self.lineEnds.contains(codePoint) { return "it is blank" }
        }
        if fold.isLookalike { return Self.lookalikes.contains(codePoint) && found == [0x111] ? nil : "no look-alike of đ" }
        if Self.lookalikes.contains(codePoint) { return "a look-alike of đ" }
        let canonical = try canonical(scalar, data)
        if found == canonical { return kindComplaint(fold.kind, canonical, data) }
        return exception(fold.kind, found, canonical, data) ? nil : "ICU gives \(canonical)"
    }

    private static let lineEnds: Set<UInt32> = [0xA, 0xB, 0xC, 0xD, 0x85, 0x2028, 0x2029]
    private static let lookalikes: Set<UInt32> = [
        0xD0, 0xF0, 0x189, 0x18A, 0x18B, 0x18C, 0x238, 0x256, 0x257, 0x3B4, 0x1D06, 0x20AB, 0x2202, 0xA7C7, 0xA7C8,
        // Small letters written high.
        0x1D9E, 0x1078B, 0x1078C,
        // Mathematical partial differentials.
        0x1D6DB, 0x1D715, 0x1D74F, 0x1D789, 0x1D7C3,
    ]

    private func canonical(_ scalar: Unicode.Scalar, _ data: CharacterData) throws -> [UInt32] {
        if !data.isDecomposable, data.simpleCaseFold == data.codePoint, data.codePoint > 0x3000 { return [data.codePoint] }
        let folded = try NormalForm.nfkcCasefold.apply(to: String(scalar))
        return try NormalForm.nfd.apply(to: folded).unicodeScalars.map(\.value)
    }

    private func kindComplaint(_ kind: FoldedScalar.Kind, _ scalars: [UInt32], _ data: CharacterData) -> String? {
        let parts = scalars.map { CharacterData($0) }
        switch kind {
        case .letter: return data.codePoint == 0xFFFD || parts.allSatisfy { $0.isLetter || $0.isMark } ? nil : "no letters"
        case .digit: return scalars.allSatisfy { (0x30...0x39).contains($0) } ? nil : "no digits"
        case .mark: return parts.allSatisfy(\.isMark) ? nil : "no marks"
        default:
            return parts.contains { $0.isLetter || $0.isMark || $0.numericType == .decimal } ? "letters, marks or digits" : nil
        }
    }

    /// The departures from ICU that are meant.
    private func exception(_ kind: FoldedScalar.Kind, _ found: [UInt32], _ canonical: [UInt32], _ data: CharacterData) -> Bool {
        let parts = canonical.map { CharacterData($0) }
        switch kind {
        case .digit:
            // Digits of other scripts; numbers in circles, with brackets or stops.
            let value = Int(String(String.UnicodeScalarView(found.compactMap(Unicode.Scalar.init))))
            return value == data.wholeNumber && found.allSatisfy { (0x30...0x39).contains($0) }
        case .letter:
            // A letter in brackets; letters of other scripts only lose their case.
            if !data.isLetter { return found.count == 1 && canonical.count == 3 && canonical[1] == found[0] }
            return found == [data.simpleCaseFold] && data.isLetter
                && (parts.contains { !$0.isEuropeanLetter && !$0.isMark } || parts.first?.isMark == true || canonical.count > 4)
        case .mark:
            // The iota subscript does not become a letter.
            return found == [data.codePoint] && data.codePoint == 0x345
        default:
            // Fractions, dots in a row, brackets round letters of other scripts, words and units in one sign.
            return found == [data.codePoint] && !data.isLetter && !data.isMark
        }
    }
}

import SoatTestSupport
import Testing

@testable import SoatText

/// The fold table alone, with a plain reader: syllable by syllable, toneless letters and a tone.
@Suite("Fold vectors") struct FoldVectorTests {
    struct Syllable: Equatable {
        var toneless = ""
        var tones: [Tone] = []
    }

    /// What the table makes of a text: invisible characters gone, foreign marks dropped, quality before tone.
    private func reading(_ text: Substring) throws -> [Syllable] {
        var letters: [[UInt32]] = []
        for scalar in text.unicodeScalars {
            let fold = FoldTable.shared.fold(scalar.value)
            switch fold.kind {
            case .space: if letters.last?.isEmpty == false { letters.append([]) }
            case .letter, .mark:
                if letters.isEmpty { letters.append([]) }
                for index in 0..<fold.count { letters[letters.count - 1].append(fold[index]) }
            case .digit, .invisible, .other: break
            }
        }
        return try letters.filter { !$0.isEmpty }.map(syllable)
    }

    private func syllable(_ scalars: [UInt32]) throws -> Syllable {
        var syllable = Syllable()
        var toneless: [UInt32] = []
        for scalar in scalars {
            if let tone = Tone(mark: scalar) {
                syllable.tones.append(tone)
            } else if [0x335, 0x336].contains(scalar), toneless.last == 0x64 {
                toneless[toneless.count - 1] = 0x111
            } else if !CharacterData(scalar).isMark || [0x302, 0x306, 0x31B].contains(scalar) {
                toneless.append(scalar)
            }
        }
        let text = String(String.UnicodeScalarView(toneless.compactMap(Unicode.Scalar.init)))
        syllable.toneless = try NormalForm.nfc.apply(to: text)
        return syllable
    }

    private func bare(_ text: String) throws -> String {
        let scalars = try NormalForm.nfd.apply(to: text).unicodeScalars.filter { !CharacterData($0.value).isMark }
        return String(String.UnicodeScalarView(scalars)).replacing("đ", with: "d")
    }

    @Test("The table reads each vector's span as the phrase it stands for", arguments: FoldVector.all)
    func reads(_ vector: FoldVector) throws {
        let units = vector.text.utf16
        let start = units.index(units.startIndex, offsetBy: vector.start)
        let end = units.index(units.startIndex, offsetBy: vector.end)
        let found = try reading(vector.text[start..<end])
        let expected = try reading(Substring(vector.expected))
        switch vector.marks {
        case .complete: #expect(found == expected)
        case .missing: #expect(try found.map { try bare($0.toneless) } == expected.map { try bare($0.toneless) })
        }
    }

    @Test("Every syllable of the phrases is legal")
    func phrasesAreLegal() throws {
        for vector in FoldVector.all where vector.id != "ligature-1" {
            for syllable in try reading(Substring(vector.expected)) {
                let tone = syllable.tones.first ?? .level
                #expect(
                    LegalSyllables.shared.isLegal(toneless: syllable.toneless.unicodeScalars, tone: tone), "\(vector.expected)")
            }
        }
    }
}

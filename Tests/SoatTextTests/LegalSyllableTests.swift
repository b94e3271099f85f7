import FoundationEssentials
import Testing

@testable import SoatText

@Suite("Legal syllables") struct LegalSyllableTests {
    /// A written syllable, any tone placement, parted into its toneless letters and its tone.
    private static func parts(_ word: String) throws -> (toneless: String, tone: Tone) {
        var toneless = ""
        var tone = Tone.level
        for scalar in try NormalForm.nfd.apply(to: word.lowercased()).unicodeScalars {
            if let found = Tone(mark: scalar.value) { tone = found } else { toneless.unicodeScalars.append(scalar) }
        }
        return (try NormalForm.nfc.apply(to: toneless), tone)
    }

    private func status(_ word: String) throws -> SyllableStatus? {
        let (toneless, tone) = try Self.parts(word)
        return LegalSyllables.shared.status(toneless: toneless.unicodeScalars, tone: tone)
    }

    static let rows: [(words: String, status: SyllableStatus?)] = [
        ("a ơi yêu anh uống nước đường phố nghiêng khuỷu nguyễn thuyền", .core),
        ("già giếng giêng gì gìn giữ quý quốc quyển quỳnh quần", .core),
        ("hòa hoà khỏe khoẻ thúy thuý kỹ kĩ lý vy mỹ tỷ", .core),
        ("noãn goá roãi đoạt ngoằn", .core),
        ("xoong coóc pin pa pô", .loan),
        ("voan buýt phuy moa gim ưm", .rare),
        ("thy ny", .name),
        ("nguời truờng luợng", .typo),
        // Stop codas take two tones only.
        ("hoc hòc hỏc mot mổt sach thìch hâch", nil),
        // c before front vowels, k before back ones, g and gh, ng and ngh.
        ("ce cì ka ko kuy gê ghâ ngê ngho nghy qa qo cuyên", nil),
        ("iêu biyên kyên quuy giy", nil),
        ("banner web html z f w j zô fa đb aa ngng oong1 h.c", nil),
        ("nghuyêchhh hhhhhhhhhhh", nil),
    ]

    @Test("A spelling has its status", arguments: rows)
    func statuses(_ row: (words: String, status: SyllableStatus?)) throws {
        for word in row.words.split(separator: " ") {
            #expect(try status(String(word)) == row.status, "\(word)")
        }
    }

    @Test("An empty spelling is no syllable")
    func empty() {
        #expect(LegalSyllables.shared.status(toneless: [], tone: .level) == nil)
        #expect(!LegalSyllables.shared.isLegalBare([]))
    }

    @Test(
        "Without marks a spelling is legal when some syllable drops to it",
        arguments: [
            ("hoc phi dong thuoc nguoi duong giuong truong nghieng quoc quyen ban to do me may an", true),
            ("gi gieng gin ngoai khuyen uyen y yeu", true),
            ("banner web html hocc dzo fb zalo ce ka ngi ghan", false),
            ("Hoc học h0c", false),
        ])
    func bare(_ words: String, _ isLegal: Bool) {
        for word in words.split(separator: " ") {
            #expect(LegalSyllables.shared.isLegalBare(word.utf8) == isLegal, "\(word)")
        }
    }

    /// Every onset with every rhyme, spelt out.
    private static let tonelessSpellings: Set<String> = {
        var found: Set<String> = []
        let vowels = Array("aăâeêioôơuưy").map(String.init)
        let codas = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
        let nuclei = Set(
            [""] + vowels
                + vowels.flatMap { a in vowels.flatMap { b in [a + b] + vowels.map { a + b + $0 } } })
        let onsets = Onset.allCases.map { $0 == .none ? "" : $0 == .giMerged ? "g" : String(describing: $0) }
        for onset in Set(onsets) {
            for nucleus in nuclei {
                for coda in codas where !(nucleus + coda).isEmpty {
                    let spelling = onset + nucleus + coda
                    if LegalSyllables.shared.isLegal(toneless: spelling.unicodeScalars, tone: .acute) { found.insert(spelling) }
                }
            }
        }
        return found
    }()

    @Test("There are 14,200 core syllables, and 4,156 spellings without tone in all")
    func inventory() {
        let spellings = Self.tonelessSpellings
        var core = 0
        for spelling in spellings {
            for tone in Tone.allCases
            where LegalSyllables.shared.status(toneless: spelling.unicodeScalars, tone: tone) == .core {
                core += 1
            }
        }
        #expect(spellings.count == 4156)
        #expect(core == 14_200)
    }

    @Test("What is legal with its marks is legal without them")
    func bareOfLegal() throws {
        for spelling in Self.tonelessSpellings {
            let letters = try #require(SyllableLetters(toneless: spelling.unicodeScalars))
            let bytes = (0..<letters.count).map { letters.bare[$0] }
            #expect(LegalSyllables.shared.isLegalBare(bytes), "\(spelling)")
        }
    }

    private static let wordList = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/wordlists/hunspell-vi-dau-moi.txt")

    @Test(
        "A public word list is covered but for acronyms and foreign words",
        .enabled(if: FileManager.default.fileExists(atPath: wordList.path)))
    func coverage() throws {
        let words = try String(contentsOf: Self.wordList, encoding: .utf8).split(whereSeparator: \.isNewline)
        var refused: [Substring] = []
        var count = 0
        for word in words where word.allSatisfy(\.isLetter) {
            count += 1
            if try status(String(word)) == nil { refused.append(word) }
        }
        #expect(count > 6_000)
        #expect(refused.count * 100 < count, "\(refused)")
    }
}

import Testing
import SoatTestSupport

@testable import SoatText

@Suite("Plain letters") struct PlainLettersTests {
    /// Words of plain letters as somebody might type them: one tone, two of them, capitals, digits, final y.
    private static func word(_ random: inout SeededRandom) -> [UInt32] {
        let ascii = Array("aeiouybcdghklmnpqrstvxAEIOUYDQ0159".unicodeScalars.map(\.value))
        return (0..<Int.random(in: 1...16, using: &random)).map { _ in
            let letters = Bool.random(using: &random) ? ascii : VietnameseLetters.marked
            return letters[Int.random(in: 0..<letters.count, using: &random)]
        }
    }

    private static func bytes(_ scalars: [UInt32], _ form: NormalForm) throws -> [UInt8] {
        let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
        return try Array(form.apply(to: text).utf8)
    }

    @Test("A word folded in one step is the word that the exact way gives")
    func agrees() throws {
        var random = SeededRandom(seed: 5)
        var read = 0
        for _ in 0..<20_000 {
            let scalars = Self.word(&random)
            guard let word = PlainWord(scalars[...]) else { continue }
            read += 1
            // Marks on their own are not plain: these bytes go the exact way.
            var folder = RawTokenFolder()
            let decomposed = try Self.bytes(scalars, .nfd)
            unsafe decomposed.withUnsafeBufferPointer { unsafe folder.fold($0) }
            let piece = try #require(folder.pieces.first)
            #expect(folder.pieces.count == 1 && !piece.isOdd, "\(scalars)")
            #expect(word.bare == piece.bare && word.marks == piece.marks && word.digits == piece.digits, "\(scalars)")
            let composed = try Self.bytes(scalars, .nfc)
            let fromBytes = unsafe composed.withUnsafeBufferPointer { unsafe PlainWord($0) }
            #expect(fromBytes?.bare == word.bare && fromBytes?.marks == word.marks)
        }
        #expect(read > 3_000)
    }

    @Test(
        "What folding must judge is no plain word",
        arguments: ["", "hòá", "a\u{301}", "học\u{200B}", "hǫc", "đề-thi", "ｈọc", "𝐡oc"])
    func leaves(_ text: String) {
        let scalars = text.unicodeScalars.map(\.value)
        #expect(PlainWord(scalars[...]) == nil)
    }

    @Test("A set of short words holds its words and no others")
    func shortWords() {
        let words = ShortWords("ba bac ban khongtendaidennoi")
        for word in ["ba", "bac", "ban", "khongtendaidennoi"] { #expect(words.contains(Array(word.utf8))) }
        for word in ["", "b", "bacb", "nab", "khongten", "khongtendaidennoi1"] { #expect(!words.contains(Array(word.utf8))) }
    }
}

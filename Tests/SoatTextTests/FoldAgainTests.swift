import Testing

@testable import SoatText

/// What the cache knows of a word is what folding it anew makes of it, wherever it stands.
@Suite("Folding again") struct FoldAgainTests {
    static let words = [
        "0912345678", "001099123456", "A12", "20/11", "thi", "đề", "PHỤ.HUYNH", "x2", "9,25", "k.h.ó.a", "!Anh",
    ]
    /// Spaces of all kinds, invisible characters, signs and letters that others may hide behind.
    static let dress = [
        "", "\u{A0}", "\u{2009}", "\u{202F}", "\u{3000}", "\u{200B}", "\u{FEFF}", "\u{AD}", "😀", "“", ".", "-", "#", "@",
        "\u{301}",
    ]
    static let tails = ["", "!", " rồi", " ngay nhé các bạn ơi, mai gặp nhau ở cổng"]

    private struct Place: Equatable {
        let start: UInt32
        let end: UInt32
        let marks: UInt32
        let word: UInt32
    }

    private static func places(of utf8: [UInt8], _ text: FoldedText) -> [Place] {
        text.fold(utf8, with: Vocabulary())
        return (0..<text.count).map {
            Place(start: text[$0].start, end: text[$0].end, marks: UInt32(text[$0].marks.rawBits), word: text[$0].word)
        }
    }

    @Test("A text folds the same with an empty cache and with a full one", arguments: words)
    func again(word: String) {
        for before in Self.dress {
            for after in Self.dress {
                for tail in Self.tails {
                    let dressed = before + word + after
                    for text in ["gọi \(dressed) và \(dressed)\(tail)", dressed + tail, ".\(dressed)\n\(dressed)\(tail)"] {
                        let utf8 = Array(text.utf8)
                        let folded = FoldedText()
                        let first = Self.places(of: utf8, folded)
                        #expect(first == Self.places(of: utf8, folded), "\(text.debugDescription)")
                    }
                }
            }
        }
    }

    @Test("A number is found wherever it stands, whatever spaces touch it")
    func numbers() {
        let folded = FoldedText()
        for space in ["\u{A0}", "\u{2009}", "\u{202F}", "\u{3000}"] {
            for dressed in [" \(space)0912345678 ", " 0912345678\(space) ", "\n\(space)0912345678\(space) "] {
                let text = "gọi\(dressed)hay\(dressed)nhé các bạn ơi, mai gặp nhau ở cổng"
                let utf8 = Array(text.utf8)
                for _ in 0..<3 {
                    folded.fold(utf8, with: Vocabulary())
                    let numbers = (0..<folded.numeralCount).map { order in
                        let syllable = folded[folded.numeral(order)]
                        return String(decoding: utf8[Int(syllable.start)..<Int(syllable.end)], as: UTF8.self)
                    }
                    #expect(numbers == ["0912345678", "0912345678"], "\(text.debugDescription)")
                }
            }
        }
    }
}

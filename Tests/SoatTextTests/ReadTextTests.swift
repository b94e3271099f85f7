import Testing

@testable import SoatText

/// What `soat read` shows: the text as it is read, and each place that is written otherwise.
@Suite("Read text") struct ReadTextTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let written: String
        let read: String
        /// Of the only place: what is written there, what is read.
        let quote: String
        let reading: String
        let kinds: [Disguise]
        let location: SourceLocation

        init(
            _ name: String, _ written: String, _ read: String, _ quote: String, _ reading: String, _ kinds: [Disguise],
            _ location: SourceLocation = #_sourceLocation
        ) {
            testDescription = name
            self.written = written
            self.read = read
            self.quote = quote
            self.reading = reading
            self.kinds = kinds
            self.location = location
        }
    }

    private static func read(_ text: String) -> ReadText {
        ReadText(Document(text, context: PostContext(postedOn: CalendarDate(secondsSince1970: 0))))
    }

    static let dressed = [
        Row("invisible", "Xin “đ\u{200B}ề thi” nhé.", "Xin “đề thi” nhé.", "đ\u{200B}ề", "đề", [.invisible]),
        Row("soft hyphen", "họp phụ hu\u{AD}ynh", "họp phụ huynh", "hu\u{AD}ynh", "huynh", [.invisible]),
        Row(
            "two words", "đ\u{200B}ề t\u{200C}\u{200B}hi!", "đề thi!", "đ\u{200B}ề t\u{200C}\u{200B}hi", "đề thi", [.invisible]),
        Row("full width", "Gọi ０９１２．", "Gọi 0912．", "０９１２", "0912", [.fullWidth]),
        Row("mathematical", "𝐓𝐡𝐢\r\nmai", "Thi\r\nmai", "𝐓𝐡𝐢", "Thi", [.styled]),
        Row("mathematical among plain", "đ𝐞̂̀ thi", "đề thi", "đ𝐞̂̀", "đề", [.styled]),
        Row("circled", "ⓣⓗⓘ thử", "thi thử", "ⓣⓗⓘ", "thi", [.styled]),
        Row("struck", "(t̶h̶i̶)", "(thi)", "t̶h̶i̶", "thi", [.struck]),
        Row("foreign D", "Ðề cương", "Đề cương", "Ðề", "Đề", [.foreignD]),
        Row("two ways", "đ\u{200B}ｅ", "đe", "đ\u{200B}ｅ", "đe", [.fullWidth, .invisible]),
    ]

    @Test("Letters in odd dress", arguments: dressed)
    func dress(_ row: Row) {
        let read = Self.read(row.written)
        #expect(String(decoding: read.utf8, as: UTF8.self) == row.read, sourceLocation: row.location)
        #expect(read.places.count == 1, sourceLocation: row.location)
        guard let place = read.places.first else { return }
        let quote = String(decoding: Array(row.written.utf8)[place.bytes.start..<place.bytes.end], as: UTF8.self)
        #expect(Array(quote.unicodeScalars) == Array(row.quote.unicodeScalars), sourceLocation: row.location)
        #expect(place.reading == row.reading, sourceLocation: row.location)
        #expect(Set(place.kinds) == Set(row.kinds), sourceLocation: row.location)
    }

    static let plain = [
        "", " ", "\n", "Kính gửi quý phụ huynh, mai các em nghỉ học.", "Ho\u{323}c phi\u{301} quy\u{301} I.",
        "HOÀ BÌNH, hòa bình",
        "Sân rộng 120 m², cao 3 m³; ½ lớp, số №5, nhiệt độ 25 ℃.", "① Điểm danh ② Học bài", "👨‍👩‍👧 👍🏽 ❤️ 🇻🇳",
        "Café, naïve, Ærø, ſ, ß, Łódź, Þórr, Ðóra", "Gia đình 1ˢᵗ, xⁿ, ℝ, nᵗʰ", "日本語　テスト", "δ = 5 ∂x, 50.000₫",
        "می\u{200C}خواهم", "a\u{200B} b", "\u{FEFF}Chào",
    ]

    @Test("What is written plainly stays as it is, byte for byte", arguments: plain)
    func untouched(_ text: String) {
        let read = Self.read(text)
        #expect(read.utf8 == Array(text.utf8))
        #expect(read.places.isEmpty)
    }

    @Test("A line of an old font is one place, the rest of the text stays")
    func legacy() {
        let read = Self.read("Kính gửi,\nH«m nay nhµ tr\u{AD}êng thu häc phÝ.\nCảm ơn!")
        #expect(String(decoding: read.utf8, as: UTF8.self) == "Kính gửi,\nHôm nay nhà trường thu học phí.\nCảm ơn!")
        #expect(read.places.map(\.kinds) == [[.tcvn3]])
        #expect(read.places.map(\.reading) == ["Hôm nay nhà trường thu học phí"])
    }

    /// A step that reads every `$` as `s`, and takes `_` away.
    private static func fake(_ text: inout RepairText, _ signs: SignKinds) {
        for index in (0..<text.count).reversed() {
            if text.scalars[index] == 0x24 { text.substitute(at: index, with: [0x73], as: .leet) }
            if text.scalars[index] == 0x5F { text.remove(index..<index + 1, as: .split) }
        }
    }

    private static func fakeRead(_ text: String, _ ranges: [Range<Int>]) -> ReadText {
        ReadText(
            Array(text.utf8), suspects: ranges.map { SuspectStretch(bytes: $0, around: $0, signs: .word) }, repair: fake)
    }

    @Test("Only suspect stretches are repaired, and overlapping ones once")
    func stretches() {
        let text = "$o $o\u{20}(_x$_) $o"
        #expect(String(decoding: Self.fakeRead(text, []).utf8, as: UTF8.self) == text)
        for ranges in [[0..<15], [0..<6, 3..<15], [0..<5, 5..<15]] {
            let read = Self.fakeRead(text, ranges)
            #expect(String(decoding: read.utf8, as: UTF8.self) == "so so (xs) so", "\(ranges)")
            var last = 0
            for place in read.places {
                #expect(place.bytes.start >= last)
                last = place.bytes.end
            }
        }
        let kinds = Self.fakeRead(text, [0..<15]).places.map { Set($0.kinds) }
        #expect(kinds == [[.leet], [.leet, .split], [.leet]])
    }

    @Test("Any bytes are read without a fault, and what is no place is unchanged")
    func random() {
        var state: UInt64 = 7
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let pieces = [
            "đ", "ề", "\u{200B}", "\u{336}", "𝐭", "ａ", " ", "\n", "Ð", "i", "\u{301}", "häc", "phÝ", "tiÒn", "а", "👍", "0", "-",
            "\u{202E}", "t", "²", "@", "://",
        ]
        for _ in 0..<3_000 {
            let text = (0..<next(30)).map { _ in pieces[next(pieces.count)] }.joined()
            let utf8 = Array(text.utf8)
            let read = Self.read(text)
            var rebuilt: [UInt8] = []
            var end = 0
            for place in read.places {
                rebuilt += utf8[end..<place.bytes.start] + place.reading.utf8
                end = place.bytes.end
                #expect(!place.kinds.isEmpty)
            }
            #expect(rebuilt + utf8[end...] == read.utf8)
        }
    }
}

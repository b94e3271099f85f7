import SoatText
import Testing

/// What becomes of letters in disguise, and of what only looks like them.
@Suite("Letter repair") struct LetterRepairTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        /// The words read, folded; as written where they are to stay.
        let reading: String
        /// What of the text is reported as repaired.
        let repaired: [String]
        let line: Int

        init(_ text: String, _ reading: String, _ repaired: String..., line: Int = #line) {
            self.text = text
            self.reading = reading
            self.repaired = repaired
            self.line = line
        }

        var testDescription: String { text }
    }

    static let rows = [
        // Cyrillic, mixed with Latin or by itself.
        Row("хin lộ đề thі", "xin lộ đề thi", "хin", "thі"),
        Row("cá độ bо́ng đá", "cá độ bóng đá", "bо́ng"),
        Row("Đi һос һау ở nhà?", "Đi hoc hay ở nhà", "һос", "һау"),
        Row("тнuốс lá", "thuốc lá", "тнuốс"),
        Row("ВẠО LỰС", "BẠO LỰC", "ВẠО", "LỰС"),
        Row("vау tіềnnn", "vay tiềnnn", "vау", "tіềnnn"),
        Row("b.ạ.о l.ự.с", "b ạ o l ự c", "о", "с"),
        Row("mа 7úу", "ma 7úy", "mа", "7úу"),
        // Greek.
        Row("đάnh bα̣c", "đánh bạc", "đάnh", "bα̣c"),
        Row("mα τύy", "ma túy", "mα", "τύy"),
        Row("ρhάo nổ", "pháo nổ", "ρhάo"),
        // Other dresses.
        Row("ᴄʜᴏ ᴠᴀʏ ʟᴀ̃ɪ", "cho vay lãi", "ᴄʜᴏ", "ᴠᴀʏ", "ʟᴀ̃ɪ"),
        Row("🅥🅐🅨 🅽🅾🅽🅶", "VAY NONG", "🅥🅐🅨", "🅽🅾🅽🅶"),
        Row("🇨\u{200B}🇦\u{200B} 🇩\u{200B}🇴", "ca do", "🇨\u{200B}🇦", "🇩\u{200B}🇴"),
        Row("🇻🇦🇾 nhanh", "vay nhanh", "🇻🇦🇾"),
        Row("🇻 🇦 🇾 nhanh", "v a y nhanh", "🇻", "🇦", "🇾"),
        // Marks that imitate.
        Row("bắţ nạţ", "bắt nạt", "bắţ", "nạţ"),
        Row("mọi người cǎn dặn", "mọi người căn dặn", "cǎn"),
        Row("tąo lao quá", "tạo lao quá", "tąo"),
        Row("cả lớp cūng biết", "cả lớp cũng biết", "cūng"),
        Row("thầy theṕ thật", "thầy thép thật", "theṕ"),
        Row("lộ đề ţĥi", "lộ đề thi", "ţĥi"),
        Row("bọn học şinh này", "bọn học sinh này", "şinh"),
        Row("h\u{307}o\u{307}c\u{307} sinh", "hoc sinh", "h\u{307}o\u{307}c\u{307}"),
        Row("t\u{32F}h\u{32F}i\u{32F} hộ", "thi hộ", "t\u{32F}h\u{32F}i\u{32F}"),
        Row("thẳng̣ thắn", "thẳng thắn", "thẳng̣"),
        Row("d\u{336}a\u{336}\u{323}y\u{336} thêm", "dạy thêm", "d\u{336}a\u{336}\u{323}y\u{336}"),
        Row("tru'ò'ng mình đu'o'c nghỉ", "trường mình đươc nghỉ", "tru'ò'ng", "đu'o'c"),
        Row("O'n cô lắm, o’i", "Ơn cô lắm ơi", "O'n", "o’i"),
        Row("thu' tru'o'c", "thư trươc", "tru'o'c", "thu'"),
        Row("chấm d-iểm", "chấm điểm", "d-iểm"),
        // Turned round.
        Row("\u{202E}oàđ aừl\u{202C} nhé", "lừa đào nhé", "\u{202E}oàđ aừl\u{202C}"),
        Row("xem \u{202E}ềđ ộl", "xem lộ đề", "\u{202E}ềđ ộl"),
        Row("\u{202E}123 nềit\u{202D}456\u{202C}\u{202C}", "456tiền 321", "\u{202E}123 nềit\u{202D}456\u{202C}\u{202C}"),
        Row("\u{202E}học phí\u{202C}", "học phí"),
    ]

    static let untouched = [
        // Languages.
        "Там нет ничего", "Русский язык: мама мыла раму", "хор — dàn hợp xướng, дом — ngôi nhà", "Київ, Україна",
        "Ελλάδα, το σπίτι και η μάνα", "Çanakkale, ça va, garçon", "på så, då må vi gå", "Søren Kierkegaard, Bør",
        "Wałęsa, Łódź, są tu", "nǐ hǎo, māmá mǎ mà", "Şükrü Saracoğlu", "thầy Müller và cô Françoise", "naïve, maïs",
        "Ñuñoa, señorita", "Zoë, Chloë, Noël", "Buôn Ma Thuột, Čư̆ M'gar", "anh Søn và chị Gül",
        // Formulas, phonetics, codes.
        "góc α và β", "Δt = 5 s, Δm, μm, kΩm", "2πr, sinα + cosα", "/bɪt/ và /kʌp/", "[sɪt] [θɪn]", "/ŋa/",
        "А1, В12", "30 µm", "λ = v/f",
        // Pictures.
        "🇻🇳🇻🇳 Việt Nam", "🇻🇳🇺🇸🇯🇵", "🅰️ hay 🅱️?", "🅿️ bãi xe", "🆗 nhé", "Ⓐ Ⓑ", "1️⃣2️⃣",
        // Apostrophes and hyphens.
        "'to' và 'nhỏ'", "O'Nan, o'clock, rock 'n' roll", "cô nói 'cứ thu'", "K'Ho, H'Ru, Y'Bu", "d-day, t-shirt, D-I-Y",
        "- điểm\n- dạy học", "nói ‘không tu’",
        // Turned letters that are read as they are stored.
        "\u{202E}שלום\u{202C}", "\u{2067}học phí\u{2069}", "xin \u{202A}chào\u{202C}",
        // Links.
        "https://example.com/họс-рһі", "аbc@example.com.vn", "@cô_lan.7а nhé", "www.vау.com",
    ]

    private func words(_ reading: LetterReading) -> String {
        reading.text.words().map { word in
            String(String.UnicodeScalarView(reading.text.scalars[word.range].compactMap(Unicode.Scalar.init)))
        }.joined(separator: " ")
    }

    private let invisible: Set<Unicode.Scalar> = ["\u{200B}", "\u{202C}", "\u{202E}"]

    private func composed(_ text: String) throws -> String {
        try NormalForm.nfc.apply(to: String(String.UnicodeScalarView(text.unicodeScalars.filter { !invisible.contains($0) })))
    }

    @Test("Each is read as what was meant, and the exact letters are named", arguments: rows)
    func reads(_ row: Row) throws {
        let reading = LetterReading(row.text)
        #expect(try composed(words(reading)) == composed(row.reading), "row of line \(row.line)")
        #expect(reading.repaired.sorted() == row.repaired.sorted(), "row of line \(row.line)")
    }

    @Test("A repaired token shows a sign", arguments: rows)
    func shows(_ row: Row) {
        // Single letters and marks in ASCII are the scanner's to see.
        let isASCII = row.repaired.contains { $0.contains(where: "'’-".contains) || $0.count == 1 }
        guard !row.repaired.isEmpty, !isASCII else { return }
        #expect(LetterReading(row.text).showsSign, "row of line \(row.line)")
    }

    @Test("What is no disguise stays", arguments: untouched)
    func leaves(_ text: String) {
        let reading = LetterReading(text)
        #expect(reading.disguises.isEmpty, "\(reading.string)")
        #expect(reading.string == text)
    }

    @Test("A word read otherwise stands for its own letters and no more")
    func origins() throws {
        let reading = LetterReading("Ai сһо \u{202E}ềđ ộl\u{202C} nàо?")
        let sources = reading.text.words().map(reading.source)
        #expect(sources == ["Ai", "сһо", "ộl\u{202C}", "\u{202E}ềđ", "nàо"])
    }
}

import SoatTestSupport
import Testing

@testable import SoatText

@Suite("Legacy encodings") struct LegacyEncodingTests {
    /// A sentence of our own that every encoder must be able to write.
    static let sentence = "Nhà trường gửi phụ huynh lịch thi học kỳ, đề nghị các bậc cha mẹ nhắc con ôn bài đúng giờ."

    @Test("What an encoder writes is read again, scalar by scalar", arguments: LegacyEncoder.allCases)
    func roundTrip(_ encoder: LegacyEncoder) {
        let reading = LegacyReading(encoder.encode(Self.sentence))
        #expect(reading.plain == Self.sentence)
        #expect(reading.disguises.contains(Self.disguise(of: encoder)))
    }

    @Test("A word of the reading knows its bytes", arguments: LegacyEncoder.allCases)
    func origins(_ encoder: LegacyEncoder) {
        let reading = LegacyReading(encoder.encode(Self.sentence))
        for word in ["trường", "phụ huynh", "học kỳ", "đúng giờ"] {
            #expect(reading.source(of: word) == encoder.encode(word), "\(word)")
        }
    }

    private static func disguise(of encoder: LegacyEncoder) -> Disguise {
        switch encoder {
        case .tcvn3: .tcvn3
        case .vni: .vni
        case .viscii: .viscii
        case .windows1258: .windows1258
        case .viqr: .viqr
        case .utf8AsLatin1, .utf8AsWindows1252, .utf8Twice: .utf8AsLatin1
        }
    }

    static let readings: [(written: String, read: String)] = [
        // One sentence pasted into Unicode text; the words at its border stay.
        ("Cô nhắc: b¸o c¸o nép trưa mai nhé", "Cô nhắc: báo cáo nộp trưa mai nhé"),
        ("Tối nay hoïp phuï huynh lôùp mình không?", "Tối nay họp phụ huynh lớp mình không?"),
        // The font of capitals.
        ("TR¦êNG TIÓU HäC KIM §åNG", "TRƯỜNG TIỂU HỌC KIM ĐỒNG"),
        ("Phßng Gi¸o dôc vµ §µo t¹o", "Phòng Giáo dục và Đào tạo"),
        // U+00AD was lost, or became a minus.
        ("häc sinh ®îc tÆng th−ëng", "học sinh được tặng thưởng"),
        // Capitals of VNI, and its abbreviations.
        ("TRÖÔØNG ÑAÏI HOÏC", "TRƯỜNG ĐẠI HỌC"),
        ("Sôû GD&ÑT thoâng baùo ñeán caùc tröôøng", "Sở GD&ĐT thông báo đến các trường"),
        // UTF-8: capitals, NFD, punctuation, an emoji.
        ("Äá»€ THI Háº¾T Rá»’I", "ĐỀ THI HẾT RỒI"),
        ("hoÌ£c phiÌ\u{81}", "học phí".decomposed),
        ("â€œnhÃ\u{A0} trÆ°á»\u{9D}ngâ€\u{9D} ðŸ˜Š", "“nhà trường” 😊"),
        // Bytes that got lost.
        ("há»c sinh trÆ°á»ng mÃ¬nh", "học sinh trường mình"),
        ("nhÃ  trÆ°á»ng lÃ m phÃ­a sau Äiá»n kinh", "nhà trường làm phía sau Điền kinh"),
        ("thÃ­ch lÃ m váºy", "thích làm vậy"),
        // HTML.
        ("h&#7885;c ph&iacute; l&#x1EDB;p n&abreve;m", "học phí lớp năm"),
        ("thu&nbsp;ti&amp;#7873;n", "thu\u{A0}tiền"),
        ("T&Ocirc;I &amp; B&#7840;N", "TÔI & BẠN"),
        ("nhµ tr&shy;êng c&ocirc; gi¸o", "nhà trường cụ giáo"),
        // VIQR among punctuation.
        ("Hoc sinh ddi ho.c mu+o+.n bi. pha.t kho^ng? Co'!", "Hoc sinh đi học mượn bị phạt không? Có!"),
    ]

    @Test("Damage is undone", arguments: readings)
    func undone(_ row: (written: String, read: String)) {
        #expect(LegacyReading(row.written).plain == row.read)
    }

    @Test(
        "What is no damage stays",
        arguments: [
            "Thầy François và cô Zoë ở Köln, Straße 5, gặp señor Muñoz; où est le café, déjà vu?",
            "Jag vill gå på så många möten då som åren går, så på er!",
            "Giày số 42½, 30°C, 25 µm, 3×4 cm, §5, 1º, © 2026, Samsung® và «bài thơ» ấy",
            "a³ + b³ + c³, cm², x², b²", "bà coá boà hoá goà", "Nghiã là tuị em chưa hiêủ", "Ðiện Biên, Ðà Nẵng",
            "“THỊ XÃ”, “XÃ”, bác “GIÃ” – MÃ—", "XÃ\u{A0}HƯNG", "SÃO PAULO, NÃO, XÃ HỘI, ÃN",
            "Ä là chữ của tiếng Đức, Ã của tiếng Bồ",
            "R&D, A&B; fish & chips; x &y; &khong;", "Sao the? Vay a. Di thoi! An chua? Roi.",
            "Ai di? Ban. To~ ma` thoi", "tr\u{AD}ường, một t\u{AD}ừ có dấu ngắt", "häc", "hoïc", "",
            "Müller über Größe für größere Häuser, schön früh",
        ])
    func untouched(_ text: String) {
        let reading = LegacyReading(text)
        #expect(reading.plain == text)
        #expect(reading.disguises.isEmpty)
    }

    @Test("Clean words show no sign")
    func noSign() {
        for text in [
            LegacyEncodingTests.sentence, LegacyEncodingTests.sentence.decomposed, "hòa bình, khoẻ mạnh, kỹ sư, quý, già, thuở",
            "Samsung® © 2026 30°C 25µm 1º «bài» not para sect HĐND GDĐT ôxy Kitô", "tiền-trường 😊 “nhé” – …",
        ] {
            #expect(!LegacyReading.showsSign(text), "\(text)")
        }
    }

    @Test(
        "Damaged words show one", arguments: ["tr\u{AD}êng", "®iÖn", "tieàn", "tröôøng", "há»c", "nhÃ\u{A0}", "ocirc", "phÝ"])
    func sign(_ word: String) {
        #expect(LegacyReading.showsSign(word))
    }

    @Test("What is protected stays")
    func protected() {
        let text = "xem nhµ tr\u{AD}êng kh«ng ®\u{AD}îc thu"
        let whole = 0..<text.utf8.count
        var repaired = RepairText(Array(text.utf8), range: whole)
        repaired.protect(0..<repaired.count)
        LegacyEncodings.undo(in: &repaired)
        #expect(repaired.repairs.isEmpty)
    }

    @Test("Any bytes of Latin-1 and beyond are read without a trap, and origins stay in order")
    func noise() {
        var random = SeededRandom(seed: 20_261_121)
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<random.below(60) {
                let value: UInt32 =
                    switch random.below(6) {
                    case 0: UInt32(0x20 + random.below(0x5F))
                    case 1: UInt32(0xC0 + random.below(0x40))
                    case 2: random.pick([0x26, 0x23, 0x3B, 0x20, 0x201C, 0x2122, 0x192, 0x1F60A, 0x300, 0x1EA1, 0xAD])
                    default: UInt32(0x80 + random.below(0x80))
                    }
                text.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
            }
            let reading = LegacyReading(text)
            var last: UInt32 = 0
            for origin in reading.text.origins {
                #expect(origin.start >= last && origin.end > origin.start && Int(origin.end) <= text.utf8.count)
                last = origin.start
            }
        }
    }
}

extension String {
    /// NFD.
    fileprivate var decomposed: String { (try? NormalForm.nfd.apply(to: self)) ?? self }
}

extension EightBitEncoding {
    /// In the order in which they win over each other with equal evidence.
    static let all = [tcvn3, vni, viscii, windows1258]

    /// TCVN 5712:1993, VN3 (ABC), as the .VnTime fonts use it.
    ///
    /// U+00AD is ư; U+2212 and U+03BC are what converters make of the bytes AD and B5.
    static let tcvn3: EightBitEncoding = {
        let bytes = """
            B5B8B6B7B9A8BBBEBCBDC6A9C7CAC8C9CBCCD0CECFD1AAD2D5D3D4D6D7DDD8DCDEDFE3E1E2E4ABE5E8E6E7E9ACEAEDEBECEE\
            EFF3F1F2F4ADF5F8F6F7F9FAFDFBFCFEAE
            """
        var singles = letters(of: bytes, in: VietnameseLetters.marked.prefix(67))
        for (letter, byte) in zip("ĂÂÊÔƠƯĐ".unicodeScalars, UInt32(0xA1)...) { singles[byte] = letter.value }
        singles[0x2212] = 0x1B0
        singles[0x3BC] = 0xE0
        return EightBitEncoding(.tcvn3, borrowsSmallLetters: true, singles: singles)
    }()

    /// VNI for Windows: most letters are a vowel and a second byte for its marks.
    static let vni: EightBitEncoding = {
        let singles =
            [
                "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ì": "ì", "í": "í", "ô": "ơ", "ö": "ư", "î": "ỵ", "ñ": "đ",
                "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Ì": "Ì", "Í": "Í", "Ô": "Ơ", "Ö": "Ư", "Î": "Ỵ", "Ñ": "Đ",
            ] as [Unicode.Scalar: Unicode.Scalar]
        // Marks in the order of the tones: huyền, sắc, hỏi, ngã, nặng; alone, with circumflex, with breve.
        let rows: [(bases: String, letters: String, marks: String)] = [
            ("aeouyôö", "aeouyơư", " øùûõï"),
            ("aeo", "âêô", "âàáåãä"),
            ("a", "ă", "êèéúüë"),
        ]
        var pairs: [(letter: UInt32, base: UInt32, mark: UInt32)] = []
        for row in rows {
            for (base, letter) in zip(row.bases.unicodeScalars, row.letters.unicodeScalars) {
                pairs += marked(letter.value, base.value, row.marks.unicodeScalars.map(\.value))
            }
        }
        return EightBitEncoding(
            .vni, singles: Dictionary(uniqueKeysWithValues: singles.map { ($0.value, $1.value) }), pairs: pairs)
    }()

    /// VISCII 1.1 (RFC 1456), read as Windows-1252 or Latin-1.
    ///
    /// The capitals that Windows-1252 shows as quotation marks and dashes are left out: they are those in most texts.
    static let viscii: EightBitEncoding = {
        let bytes = """
            E0E1E4E3D5E5A2A1C6C7A3E2A5A4A6E7A7E8E9EBA8A9EAABAAACADAEECEDEFEEB8F2F3F6F5F7F4B0AFB1B2B5BDB6BEB7DEFE\
            F9FAFCFBF8DFD7D1D8E6F1CFFDD6DBDCF0C0C1C4C380C58281020583C28584860687C8C9CB8889CA8B8A8C8D8ECCCD9BCE98\
            D2D399A09AD4908F919293B4969597B394D9DA9C9D9EBFBBBABCFFB99FDD14191ED0
            """
        var singles = letters(of: bytes, in: VietnameseLetters.marked[...])
        for byte in UInt8(0x80)...0x9F {
            let shown = CodePage1252.scalar(of: byte)
            singles[UInt32(byte)] = singles[shown]
            if shown >= 0x2010, shown <= 0x2026 { singles[shown] = nil }
        }
        return EightBitEncoding(.viscii, evidence: 2, singles: singles)
    }()

    /// Windows-1258: Latin-1 with ă đ ơ ư, and tones behind the vowel.
    static let windows1258: EightBitEncoding = {
        let singles =
            [
                "ã": "ă", "õ": "ơ", "ý": "ư", "ð": "đ", "Ã": "Ă", "Õ": "Ơ", "Ý": "Ư", "Ð": "Đ",
            ] as [Unicode.Scalar: Unicode.Scalar]
        var table = Dictionary(uniqueKeysWithValues: singles.map { ($0.value, $1.value) })
        for letter in "àáâèéêíóôùúÀÁÂÈÉÊÍÓÔÙÚ".unicodeScalars { table[letter.value] = letter.value }
        var pairs: [(letter: UInt32, base: UInt32, mark: UInt32)] = []
        for vowels in [VietnameseLetters.lower, VietnameseLetters.upper] {
            for vowel in vowels {
                guard let letter = vowel.first else { continue }
                let base = table.first { $1 == letter }?.key ?? letter
                for (toned, mark) in zip(vowel.dropFirst(), [0xCC, 0xEC, 0xD2, 0xDE, 0xF2] as [UInt32]) {
                    pairs.append((toned, base, mark))
                }
            }
        }
        return EightBitEncoding(.windows1258, evidence: 2, singles: table, pairs: pairs)
    }()

    /// - Parameter hex: two digits for each of the letters.
    private static func letters(of hex: String, in letters: ArraySlice<UInt32>) -> [UInt32: UInt32] {
        let digits = hex.compactMap(\.hexDigitValue)
        var table: [UInt32: UInt32] = [:]
        for (index, letter) in letters.enumerated() where 2 * index + 1 < digits.count {
            let byte = UInt8(truncatingIfNeeded: digits[2 * index] << 4 | digits[2 * index + 1])
            table[CodePage1252.scalar(of: byte)] = letter
        }
        return table
    }

    /// A vowel with each of its marks, small and capital; the marks of a capital may be small.
    ///
    /// - Parameter marks: in the order of the tones, the first for the letter without tone; a space for none.
    private static func marked(
        _ letter: UInt32, _ base: UInt32, _ marks: [UInt32]
    ) -> [(letter: UInt32, base: UInt32, mark: UInt32)] {
        guard let row = VietnameseLetters.lower.firstIndex(where: { $0.first == letter }) else { return [] }
        var pairs: [(letter: UInt32, base: UInt32, mark: UInt32)] = []
        for (tone, mark) in marks.enumerated() where mark != 0x20 {
            let small = VietnameseLetters.lower[row][tone]
            let capital = VietnameseLetters.upper[row][tone]
            for mark in [mark, mark - 0x20] {
                pairs.append((small, base, mark))
                pairs.append((capital, base - 0x20, mark))
            }
        }
        return pairs
    }
}

/// The small letters of Vietnamese, composed: what marks make of them, and where the tone stands.
enum CanonicalLetters {
    /// What a letter or sign below U+2000 is by itself; `nil` where it depends on others, or is not in the table.
    @inline(__always) static func plain(_ scalar: UInt32) -> UInt16? {
        guard scalar < 0x2000 else { return nil }
        let known = table[Int(scalar)]
        return known == 0 ? nil : known
    }

    /// What letters and signs below U+2000 are by themselves; 0 where it depends on others.
    static func withTable(_ body: (UnsafeBufferPointer<UInt16>) -> Void) {
        unsafe table.withUnsafeBufferPointer { unsafe body($0) }
    }

    /// A small letter with one more mark, in whichever order the marks come.
    static func composed(_ letter: UInt16, _ mark: UInt32) -> UInt16? {
        compositions[UInt32(letter) << 16 | mark]
    }

    static func isLetter(_ unit: UInt16) -> Bool {
        unit < 0x80 ? 0x61...0x7A ~= unit : UTF8Reading.isLetter(UInt32(unit))
    }

    /// `ò`, `a` as `o`, `à`.
    static func toneMoved(from first: UInt16, to second: UInt16) -> (first: UInt16, second: UInt16)? {
        guard let (bare, tone) = toned[first] else { return nil }
        guard bare == 0x6F && (second == 0x61 || second == 0x65) || bare == 0x75 && second == 0x79 else { return nil }
        return composed(second, tone).map { (bare, $0) }
    }

    private static let tones: [UInt32] = [0x300, 0x301, 0x303, 0x309, 0x323]

    /// Each vowel, then with grave, acute, tilde, hook above and dot below.
    private static let vowels = [
        "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị", "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ",
    ].map { $0.utf16.map { $0 } }

    /// A vowel and the quality it can take: `a` + breve, `a` + circumflex…
    private static let qualities: [(from: Int, mark: UInt32, to: Int)] = [
        (0, 0x306, 1), (0, 0x302, 2), (3, 0x302, 4), (6, 0x302, 7), (6, 0x31B, 8), (9, 0x31B, 10),
    ]

    private static let compositions: [UInt32: UInt16] = {
        var made: [UInt32: UInt16] = [:]
        for row in vowels {
            for (tone, letter) in zip(tones, row.dropFirst()) { made[UInt32(row[0]) << 16 | tone] = letter }
        }
        for quality in qualities {
            for (from, to) in zip(vowels[quality.from], vowels[quality.to]) { made[UInt32(from) << 16 | quality.mark] = to }
        }
        return made
    }()

    private static let toned: [UInt16: (bare: UInt16, tone: UInt32)] = {
        var found: [UInt16: (bare: UInt16, tone: UInt32)] = [:]
        for row in vowels {
            for (tone, letter) in zip(tones, row.dropFirst()) { found[letter] = (row[0], tone) }
        }
        return found
    }()

    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x2000)
        for row in vowels {
            for letter in row { table[Int(letter)] = letter }
        }
        table[0x111] = 0x111
        for value in 0xA0..<UInt32(0x2000) where table[Int(value)] == 0 {
            let folded = FoldTable.shared.fold(value)
            switch folded.kind {
            case .letter where folded.count == 1, .digit where folded.count == 1, .other where folded.count == 1:
                if folded[0] <= 0xFFFF { table[Int(value)] = UInt16(folded[0]) }
            case .letter:
                var letter = UInt16(truncatingIfNeeded: folded[0])
                for offset in 1..<folded.count { letter = composed(letter, folded[offset]) ?? 0 }
                table[Int(value)] = letter
            default: break
            }
        }
        return table
    }()
}

internal import SoatDiagnostics
internal import SoatText

/// Text of a post with all that shows nothing made visible: `t⟨U+200B⟩iền`.
enum VisibleText {
    static func of(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isHidden(scalar) {
                shown.append(contentsOf: "⟨\(code(scalar))⟩".unicodeScalars)
            } else {
                shown.append(scalar == "\t" || scalar == "\n" ? " " : TerminalWidth.printable(scalar))
            }
        }
        return String(shown)
    }

    /// The hidden characters of a text, each once, with their names.
    static func names(in text: String, _ language: Language) -> [String] {
        var told: [String] = []
        for scalar in text.unicodeScalars where isHidden(scalar) {
            let name = name(scalar).map { ": \($0[language])" } ?? ""
            let line = code(scalar) + name
            if !told.contains(line) { told.append(line) }
        }
        return told
    }

    /// The letters that are written and not read, each once: `а (U+0430)`. At most four.
    static func differing(_ written: String, from read: String) -> [String] {
        let known = Set((read + read.lowercased() + read.uppercased()).unicodeScalars)
        var told: [String] = []
        for scalar in written.unicodeScalars where scalar.value > 0x7F && !known.contains(scalar) && !isHidden(scalar) {
            let isMark = TerminalWidth.columns(of: scalar) == 0
            let item = isMark ? code(scalar) : "\(TerminalWidth.printable(scalar)) (\(code(scalar)))"
            if !told.contains(item) { told.append(item) }
        }
        return Array(told.prefix(4))
    }

    static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value == 0x09 || scalar.value == 0x0A || scalar.value == 0x0D { return false }
        if scalar.properties.generalCategory == .control { return true }
        return FoldTable.shared.fold(scalar.value).kind == .invisible
    }

    private static func name(_ scalar: Unicode.Scalar) -> Localized? {
        switch scalar.value {
        case 0xAD: Localized(vi: "gạch nối ẩn", en: "soft hyphen")
        case 0x34F: Localized(vi: "ký tự ghép ẩn", en: "combining grapheme joiner")
        case 0x200B: Localized(vi: "dấu cách không có bề rộng", en: "zero-width space")
        case 0x200C: Localized(vi: "ký tự tách ẩn", en: "zero-width non-joiner")
        case 0x200D: Localized(vi: "ký tự nối ẩn", en: "zero-width joiner")
        case 0x200E, 0x200F, 0x61C: Localized(vi: "dấu chiều chữ", en: "direction mark")
        case 0x202A...0x202E, 0x2066...0x2069: Localized(vi: "lệnh đổi chiều chữ", en: "direction control")
        case 0x2060...0x2064: Localized(vi: "ký tự nối ẩn", en: "word joiner")
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: Localized(vi: "ký tự chọn kiểu chữ", en: "variation selector")
        case 0xFEFF: Localized(vi: "dấu đầu tệp (BOM)", en: "byte order mark")
        case 0x115F, 0x1160, 0x3164, 0xFFA0: Localized(vi: "chữ Hàn để trống", en: "Hangul filler")
        default: nil
        }
    }
}

/// Capitals, told from the bytes: only the letters of Vietnamese, in either normal form.
enum LetterShape {
    static func isCapital(_ utf8: [UInt8], at index: Int) -> Bool {
        guard index >= 0, index < utf8.count else { return false }
        let lead = utf8[index]
        if lead < 0x80 { return lead >= 0x41 && lead <= 0x5A }
        let next = index + 1 < utf8.count ? utf8[index + 1] : 0
        switch lead {
        // À to Þ
        case 0xC3: return next >= 0x80 && next <= 0x9E && next != 0x97
        // Ă Đ Ĩ, Ũ
        case 0xC4: return next == 0x82 || next == 0x90 || next == 0xA8
        case 0xC5: return next == 0xA8
        // Ơ Ư
        case 0xC6: return next == 0xA0 || next == 0xAF
        case 0xE1:
            guard next >= 0xBA, next <= 0xBB, index + 2 < utf8.count else { return false }
            return utf8[index + 2] & 1 == 0
        default: return false
        }
    }

    /// Whether a small letter of Vietnamese, composed, or of ASCII stands at a place: most words begin with one.
    static func isSmall(_ utf8: [UInt8], at index: Int) -> Bool {
        guard index >= 0, index < utf8.count else { return false }
        switch utf8[index] {
        case 0x61...0x7A: return true
        case 0xC3...0xC6: return !isCapital(utf8, at: index)
        case 0xE1: return index + 1 < utf8.count && 0xBA...0xBB ~= utf8[index + 1] && !isCapital(utf8, at: index)
        default: return false
        }
    }

    /// Where the character that begins at `index` ends, with the combining marks behind it.
    static func next(_ utf8: [UInt8], after index: Int) -> Int {
        var end = index + 1
        while end < utf8.count {
            let byte = utf8[end]
            let isMark = byte == 0xCC || byte == 0xCD && end + 1 < utf8.count && utf8[end + 1] < 0xB0
            guard byte & 0xC0 == 0x80 || isMark else { break }
            end += 1
        }
        return min(end, utf8.count)
    }
}

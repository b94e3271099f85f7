internal import CSIMD
internal import SoatRules
internal import SoatText

/// Passwords, one-time codes and access tokens: values that follow their label within 15 characters.
///
/// - Source: facts on identifiers, table (`password`).
enum Secret {
    static func entities(_ kind: EntityKind, in post: PostText) -> [Entity] {
        var found: [Entity] = []
        func add(_ value: ByteSpan?) {
            guard let value, found.last.map({ $0.bytes.end <= value.start }) != false else { return }
            let (first, last) = post.syllables(in: value)
            found.append(Entity(kind: kind, first: first, last: last, bytes: value))
        }
        for cue in post.cues {
            switch kind {
            case .password where cue.cue.contains(.passwordLabel):
                add(password(behind: post.bytes(from: cue.first, through: cue.last), post.utf8))
            case .password where cue.cue.contains(.loginLabel):
                add(loginPassword(behind: post.bytes(from: cue.first, through: cue.last), post.utf8))
            case .otp where cue.cue.contains(.otpLabel): add(code(behind: cue, post))
            case .token where cue.cue.contains(.tokenLabel): add(key(behind: cue, post))
            default: break
            }
        }
        if kind == .token {
            for value in longKeys(in: post)
            where !found.contains(where: { $0.bytes.start < value.end && value.start < $0.bytes.end }) {
                let (first, last) = post.syllables(in: value)
                found.append(Entity(kind: kind, first: first, last: last, bytes: value))
            }
        }
        return found.sorted { $0.bytes.start < $1.bytes.start }
    }

    /// Whether a value may follow a word that may be a label: asked before anything is made of the post.
    static func mayFollow(_ kind: EntityKind, _ label: ByteSpan, _ utf8: [UInt8]) -> Bool {
        guard kind == .password else {
            // A code begins within 30 bytes on the same line.
            let behind = utf8[label.end..<min(utf8.count, label.end + 31)].prefix { $0 != 0x0A && $0 != 0x0D }
            return behind.contains { (0x30...0x39).contains($0) }
        }
        return mayBePassword(behind: label, utf8)
            && (loginPassword(behind: label, utf8) != nil || password(behind: label, utf8) != nil)
    }

    /// Whether some word is so long that it may be a key without a label.
    static func mayBeLongKey(in text: FoldedText) -> Bool {
        (0..<text.count).contains { text[$0].end - text[$0].start >= longestWord }
    }

    /// Bytes that no word of a language has in a row.
    private static let longestWord: UInt32 = 24

    /// Whether a word behind a label may be a password, told from its bytes: few words that may be labels are any, and
    /// nothing is made for the others.
    private static func mayBePassword(behind label: ByteSpan, _ utf8: [UInt8]) -> Bool {
        // As far as a value behind the name of an account may begin, and its length.
        let end = min(utf8.count, label.end + 104)
        return unsafe utf8.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            var index = label.end
            while true {
                index = unsafe soat_next_telling(base, index, end)
                guard index < end else { return false }
                let byte = unsafe bytes[index]
                switch byte {
                case 0x0A, 0x0D: return false
                // What stands behind such a sign, or behind “là”, is told, and may be letters or digits alone.
                case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "|"): return true
                case UInt8(ascii: "-"), UInt8(ascii: "l"), UInt8(ascii: "L"):
                    let isStart = unsafe index == label.end || bytes[index - 1] == 0x20 || bytes[index - 1] >= 0x80
                    if isStart, byte == UInt8(ascii: "-") { return true }
                    if isStart, unsafe bytes[min(index + 1, end)..<min(index + 4, end)].contains(0x20) { return true }
                case 0x30...0x39:
                    let word = unsafe Word(around: index, in: bytes[label.end..<end])
                    if word.isTold || word.mayBePassword({ isPIN(label, utf8) }) { return true }
                    index = word.behind
                    continue
                default: break
                }
                index += 1
            }
        }
    }

    /// What the bytes of a run without spaces are.
    private struct Word {
        /// Whether a sign in it tells what follows.
        private(set) var isTold = false
        /// Behind its last byte.
        let behind: Int
        private var letters = 0
        private var digits = 0
        private var hasH = false
        private var hasSlash = false
        private var isASCII = true
        /// Bytes up to the last that is no punctuation of the sentence.
        private var length = 0

        /// - Parameters:
        ///   - index: of a byte of the run, in ASCII.
        ///   - bytes: none of them ends the line before `index`.
        init(around index: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            var start = index
            while unsafe start > bytes.startIndex, unsafe bytes[start - 1] != 0x20, unsafe bytes[start - 1] < 0x80 {
                start -= 1
            }
            // Behind a quotation mark, a dash or an emoji a word begins anew; behind another letter it goes on.
            var lead = start
            while unsafe lead > bytes.startIndex, unsafe bytes[lead - 1] & 0xC0 == 0x80 { lead -= 1 }
            if unsafe lead < start && lead > bytes.startIndex && !Self.parts(bytes[lead - 1]) { isASCII = false }
            var end = index
            while unsafe end < bytes.endIndex, unsafe !Self.ends(bytes[end]) {
                end += 1
            }
            behind = end
            for place in start..<end { unsafe add(bytes[place], length: place + 1 - start) }
        }

        private static func parts(_ lead: UInt8) -> Bool { lead == 0xE2 || lead == 0xF0 }
        private static func ends(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || parts(byte) }

        private mutating func add(_ byte: UInt8, length: Int) {
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x41...0x5A, 0x61...0x7A:
                letters += 1
                if byte | 0x20 == UInt8(ascii: "h") { hasH = true }
            case UInt8(ascii: "/"): hasSlash = true
            case 0x80...: isASCII = false
            case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "|"): isTold = true
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "]"),
                UInt8(ascii: "?"), 0x22, 0x27, 0x60:
                return
            default: break
            }
            self.length = length
        }

        func mayBePassword(_ isPIN: () -> Bool) -> Bool {
            guard isASCII, digits > 0, length >= 4, !hasSlash else { return false }
            return letters == 0 ? isPIN() : length > 5 || !hasH
        }
    }

    // MARK: Values

    /// A run without spaces, without the punctuation of the sentence around it.
    private static func word(at start: Int, _ utf8: [UInt8]) -> ByteSpan? {
        var start = start
        while start < utf8.count {
            if "\"'`([ ".utf8.contains(utf8[start]) {
                start += 1
            } else if utf8[start] == 0xE2 {
                // Typographic quotation marks and dashes.
                start += 3
            } else {
                break
            }
        }
        var end = min(start, utf8.count)
        while end < utf8.count, utf8[end] > 0x20, utf8[end] != 0x7F {
            if utf8[end] == 0xE2 || utf8[end] == 0xF0 || isWideSign(at: end, utf8) { break }
            end += 1
        }
        while end > start, ".,;:)]?\"'`".utf8.contains(utf8[end - 1]) { end -= 1 }
        return end > start ? ByteSpan(start: start, end: end) : nil
    }

    /// Whether a stop or another sign as wide as Chinese ones begins at a byte.
    private static func isWideSign(at byte: Int, _ utf8: [UInt8]) -> Bool {
        guard utf8[byte] == 0xEF, byte + 2 < utf8.count, utf8[byte + 1] == 0xBC else { return false }
        return 0x81...0x8F ~= utf8[byte + 2] || 0x9A...0xA0 ~= utf8[byte + 2]
    }

    /// What may stand between a label and its value.
    private static let links: Set<String> = [
        ":", "là", "la", "=", "-", "->", "→", "–", "vẫn", "nè", "ne", "mới", "moi", "chung", "cũ", "hiện", "tại", "đây", "day",
        "của", "lớp",
        "trường", "wifi", "vào", "đặt", "sẵn", "cô", "thầy", "nhé", "cho", "kho", "mặc", "định", "default", "is", "này", "thì",
        "chúng",
        "ta", "nhà", "mình", "em", "đều", "|", "mk",
    ]

    private static func password(behind label: ByteSpan, _ utf8: [UInt8]) -> ByteSpan? {
        var at = label.end
        let limit = at + 40
        var isTold = false
        while at < min(limit, utf8.count) {
            if utf8[at] == 0x0A || utf8[at] == 0x0D { return nil }
            if utf8[at] == 0x20 {
                at += 1
                continue
            }
            if ":=|-".utf8.contains(utf8[at]) {
                isTold = true
                at += 1
                continue
            }
            guard let value = word(at: at, utf8) else {
                at += 1
                continue
            }
            let text = String(decoding: utf8[value.start..<value.end], as: UTF8.self).lowercased()
            if ["là", "la", "="].contains(text) { isTold = true }
            if links.contains(text) {
                at = max(value.end, at + 1)
                continue
            }
            return isPassword(utf8[value.start..<value.end], isTold: isTold, isPIN: isPIN(label, utf8)) ? value : nil
        }
        return nil
    }

    /// `admin / Cocsau19mat`: what follows the name of an account.
    private static func loginPassword(behind label: ByteSpan, _ utf8: [UInt8]) -> ByteSpan? {
        var at = label.end
        let limit = min(utf8.count, at + 60)
        // A slash or comma that stands behind a word parts the name from the password.
        while at < limit, utf8[at] != 0x0A {
            let isParting =
                (utf8[at] == UInt8(ascii: "/") || utf8[at] == UInt8(ascii: ",")) && at + 1 < limit && utf8[at + 1] == 0x20
            if isParting, let value = word(at: at + 1, utf8), isStrong(utf8[value.start..<value.end]) { return value }
            at += 1
        }
        return nil
    }

    private static func isPIN(_ label: ByteSpan, _ utf8: [UInt8]) -> Bool {
        guard label.count > 2 else { return false }
        return (label.start..<label.end - 2).contains { at in
            utf8[at] | 0x20 == UInt8(ascii: "p") && utf8[at + 1] | 0x20 == UInt8(ascii: "i")
                && utf8[at + 2] | 0x20 == UInt8(ascii: "n")
        }
    }

    /// - Parameter isTold: a colon or `là` stands before it.
    private static func isPassword(_ bytes: ArraySlice<UInt8>, isTold: Bool, isPIN: Bool) -> Bool {
        guard (4...40).contains(bytes.count), bytes.allSatisfy({ $0 < 0x80 }), !holdsScheme(bytes) else { return false }
        // Stars and crosses hide it, and so tell nothing.
        let hidden = bytes.count { "*xX.•_".utf8.contains($0) }
        if hidden * 2 > bytes.count { return false }
        let digits = bytes.count { (0x30...0x39).contains($0) }
        let letters = bytes.count { (0x61...0x7A).contains($0 | 0x20) }
        // “pin 4.200mAh”: a battery.
        if isPIN, digits < bytes.count { return false }
        if digits == bytes.count { return isTold && digits >= 4 || isPIN && (4...8).contains(digits) }
        if digits > 0, letters > 0 { return !isDate(bytes) && (isTold || isStrong(bytes) || digits >= 2) }
        if isStrong(bytes) { return true }
        // A word without marks that no syllable of Vietnamese is: “hoasen”.
        return isTold && letters == bytes.count && bytes.count >= 6
    }

    private static func holdsScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
        return slash > bytes.startIndex && String(decoding: bytes, as: UTF8.self).contains("://")
    }

    /// Letters with digits or signs as only a password has them.
    private static func isStrong(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (6...40).contains(bytes.count),
            bytes.allSatisfy({ $0 < 0x80 && $0 > 0x20 && $0 != UInt8(ascii: "/") })
        else {
            return false
        }
        let digits = bytes.count { (0x30...0x39).contains($0) }
        let letters = bytes.count { (0x61...0x7A).contains($0 | 0x20) }
        let signs = bytes.dropFirst().count { "@#!$%^&*_".utf8.contains($0) }
        return letters >= 3 && digits >= 1 && (signs > 0 || digits >= 2 || bytes.contains { (0x41...0x5A).contains($0) })
            && !isMail(bytes)
    }

    private static func isMail(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
        return bytes[at...].contains(UInt8(ascii: "."))
    }

    /// “15h30”, “12/5”, “2025-2026”
    private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains(UInt8(ascii: "/")) || bytes.count <= 5 && bytes.contains { $0 | 0x20 == UInt8(ascii: "h") }
    }

    // MARK: One-time codes

    /// Four to eight digits, perhaps in two groups: `604 918`.
    private static func code(behind cue: CueLexicon.Hit, _ post: PostText) -> ByteSpan? {
        var index = cue.last + 1
        let limit = Int(post.syllables[cue.last].end) + 30
        while index < post.count, Int(post.syllables[index].start) <= limit, post.isSameLine(cue.last, index) {
            if post.isNumeral(index) {
                let start = Int(post.syllables[index].start)
                var end = Int(post.syllables[index].end)
                var digits = end - start
                guard isDigits(start, end, post) else { return nil }
                while digits < 8, index + 1 < post.count, post.isNumeral(index + 1), post.gap(before: index + 1).count == 1,
                    let mark = post.gap(before: index + 1).first, " .-".utf8.contains(mark),
                    isDigits(Int(post.syllables[index + 1].start), Int(post.syllables[index + 1].end), post)
                {
                    index += 1
                    digits += Int(post.syllables[index].end) - Int(post.syllables[index].start)
                    end = Int(post.syllables[index].end)
                }
                return (4...8).contains(digits) ? ByteSpan(start: start, end: end) : nil
            }
            // “mã OTP gồm 6 số”: the number of its digits is no code.
            index += 1
        }
        return nil
    }

    private static func isDigits(_ start: Int, _ end: Int, _ post: PostText) -> Bool {
        post.utf8[start..<end].allSatisfy { (0x30...0x39).contains($0) }
    }

    // MARK: Tokens

    private static func key(behind cue: CueLexicon.Hit, _ post: PostText) -> ByteSpan? {
        var at = Int(post.syllables[cue.last].end)
        let limit = min(post.utf8.count, at + 16)
        while at < limit {
            if ":= ".utf8.contains(post.utf8[at]) {
                at += 1
                continue
            }
            guard let value = word(at: at, post.utf8) else { return nil }
            if isKey(post.utf8[value.start..<value.end], shortest: 12) { return value }
            at = max(value.end, at + 1)
        }
        return nil
    }

    /// Keys that no label need tell: long runs of letters and digits in both cases.
    private static func longKeys(in post: PostText) -> [ByteSpan] {
        var found: [ByteSpan] = []
        for index in 0..<post.count where post.syllables[index].end - post.syllables[index].start >= longestWord {
            var start = Int(post.syllables[index].start)
            while start > 0, isKeyByte(post.utf8[start - 1]) { start -= 1 }
            guard let value = word(at: start, post.utf8), found.last.map({ $0.end <= value.start }) != false,
                isKey(post.utf8[value.start..<value.end], shortest: 28)
            else { continue }
            found.append(value)
        }
        return found
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "_-:.".utf8.contains(byte)
    }

    private static func isKey(_ bytes: ArraySlice<UInt8>, shortest: Int) -> Bool {
        guard bytes.count >= shortest, bytes.count <= 512 else { return false }
        guard bytes.allSatisfy({ isKeyByte($0) || "=+".utf8.contains($0) }) else { return false }
        let digits = bytes.count { (0x30...0x39).contains($0) }
        let capitals = bytes.count { (0x41...0x5A).contains($0) }
        let small = bytes.count { (0x61...0x7A).contains($0) }
        let dots = bytes.count { $0 == UInt8(ascii: ".") }
        guard digits >= 2, small + capitals >= 4, dots <= 2 else { return false }
        return shortest < 20 || capitals >= 3 && small >= 3
    }
}

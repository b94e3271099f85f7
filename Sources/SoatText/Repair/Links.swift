/// Links, e-mail addresses and mentions: what names a place or a person on the net is no text to repair.
///
/// Hashtags are text. A link broken by spaces stays text, too.
package enum Links {
    /// Protects them from every step.
    ///
    /// - Complexity: O(scalars).
    package static func protect(in text: inout RepairText) {
        let scalars = text.scalars
        var index = 0
        while index < scalars.count {
            guard !isSpace(scalars[index]) else {
                index += 1
                continue
            }
            var end = index
            var isPlain = true
            while end < scalars.count, !isSpace(scalars[end]) {
                if isPlain, isTelling(end, in: scalars) { isPlain = false }
                end += 1
            }
            for range in isPlain ? [] : ranges(in: Chunk(scalars: scalars, range: index..<end)) { text.protect(range) }
            index = end
        }
    }

    /// Whether a sign may belong to a link, an address or a mention: `@`, `:/`, a point before a letter or behind `www`.
    private static func isTelling(_ index: Int, in scalars: [UInt32]) -> Bool {
        let next = index + 1 < scalars.count ? scalars[index + 1] : 0
        switch scalars[index] {
        case at: return true
        case colon: return next == slash
        case point: return isHostLetter(next) || index > 0 && scalars[index - 1] | 0x20 == 0x77
        default: return false
        }
    }

    /// A stretch without spaces.
    private struct Chunk {
        let scalars: [UInt32]
        let range: Range<Int>

        /// 0 outside.
        subscript(index: Int) -> UInt32 { range.contains(index) ? scalars[index] : 0 }

        func lowercased(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(self.scalars[range].compactMap(Unicode.Scalar.init))).lowercased()
        }
    }

    private static func ranges(in chunk: Chunk) -> [Range<Int>] {
        if let start = startOfScheme(in: chunk) ?? startOfWeb(in: chunk) { return [start..<endOfPath(in: chunk)] }
        var found: [Range<Int>] = []
        var index = chunk.range.lowerBound
        while index < chunk.range.upperBound {
            let before = chunk[index - 1]
            // `Ｈｏａｓｅｎ@２３２４` is no mention.
            if chunk[index] == at, !isHostLetter(before) && !isWideLetter(before) || index == chunk.range.lowerBound {
                let end = endOfMention(in: chunk, from: index + 1)
                if end > index { found.append(index..<end) }
                index = max(index + 1, end)
            } else if isHostLetter(chunk[index]) {
                var end = index
                while isAddressLetter(chunk[end]) { end += 1 }
                if chunk[end] == at, let host = host(in: chunk, from: end + 1), host.labels > 1 {
                    found.append(index..<host.end)
                    index = host.end
                } else if !isWordLetter(before), let host = host(in: chunk, from: index), isLink(host, chunk) {
                    found.append(index..<(chunk[host.end] == slash ? endOfPath(in: chunk) : host.end))
                    index = found.last?.upperBound ?? host.end
                } else {
                    index = max(index + 1, end)
                }
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: Parts

    private struct Host {
        let end: Int
        let labels: Int
        /// Lower case.
        let last: String
        let longest: Int
    }

    /// Labels of ASCII letters, digits and hyphens with points between.
    private static func host(in chunk: Chunk, from start: Int) -> Host? {
        var index = start
        var labels: [Range<Int>] = []
        while isHostLetter(chunk[index]) {
            let label = index
            while isHostLetter(chunk[index]) || chunk[index] == hyphen { index += 1 }
            labels.append(label..<index)
            guard chunk[index] == point, isHostLetter(chunk[index + 1]) else { break }
            index += 1
        }
        guard let last = labels.last, !isWordLetter(chunk[last.upperBound]) else { return nil }
        return Host(
            end: last.upperBound, labels: labels.count, last: chunk.lowercased(last),
            longest: labels.dropLast().map(\.count).max() ?? 0)
    }

    private static func isLink(_ host: Host, _ chunk: Chunk) -> Bool {
        guard host.labels > 1, !host.last.isEmpty else { return false }
        if usualDomains.contains(host.last) { return host.longest > 2 || chunk[host.end] == slash }
        let hasPath = chunk[host.end] == slash && isHostLetter(chunk[host.end + 1])
        return hasPath && rareDomains.contains(host.last)
    }

    /// Where `http://` or the like begins.
    private static func startOfScheme(in chunk: Chunk) -> Int? {
        for index in chunk.range
        where chunk[index] == colon && chunk[index + 1] == slash && chunk[index + 2] == slash && isWordLetter(chunk[index + 3])
        {
            var start = index
            while start > chunk.range.lowerBound, isASCIILetter(chunk[start - 1]) { start -= 1 }
            return index - start >= 3 ? start : nil
        }
        return nil
    }

    /// Where `www.` begins, behind nothing or an opening sign.
    private static func startOfWeb(in chunk: Chunk) -> Int? {
        guard let start = chunk.range.first(where: { isWordLetter(chunk[$0]) }), start + 4 < chunk.range.upperBound,
            chunk.lowercased(start..<start + 4) == "www."
        else { return nil }
        return start
    }

    /// The end of the chunk without the punctuation of the sentence around.
    private static func endOfPath(in chunk: Chunk) -> Int {
        var end = chunk.range.upperBound
        while end > chunk.range.lowerBound, closing.contains(chunk[end - 1]) { end -= 1 }
        return end
    }

    /// A name of three characters or more; shorter, and the sign may stand for a letter.
    private static func endOfMention(in chunk: Chunk, from start: Int) -> Int {
        var end = start
        while isWordLetter(chunk[end]) || chunk[end] == underscore
            || chunk[end] == point && isWordLetter(chunk[end + 1])
        {
            end += 1
        }
        return end - start > 2 ? end : start - 1
    }

    /// Whether a name that ends so is a link by itself: `com`, `vn`.
    static func isUsualDomain(_ scalars: [UInt32]) -> Bool {
        usualDomains.contains(String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))).lowercased())
    }

    // MARK: Letters

    private static let at: UInt32 = 0x40
    private static let point: UInt32 = 0x2E
    private static let slash: UInt32 = 0x2F
    private static let colon: UInt32 = 0x3A
    private static let hyphen: UInt32 = 0x2D
    private static let underscore: UInt32 = 0x5F
    private static let closing = Set(".,;:!?)]}>”’\"'…".unicodeScalars.map(\.value))

    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || scalar >= 0x80 && FoldTable.shared.kind(of: scalar) == .space
    }

    private static func isASCIILetter(_ scalar: UInt32) -> Bool {
        0x61...0x7A ~= scalar | 0x20
    }

    private static func isHostLetter(_ scalar: UInt32) -> Bool {
        isASCIILetter(scalar) || 0x30...0x39 ~= scalar
    }

    private static func isWideLetter(_ scalar: UInt32) -> Bool { 0xFF10...0xFF5A ~= scalar }

    private static func isAddressLetter(_ scalar: UInt32) -> Bool {
        isHostLetter(scalar) || scalar == point || scalar == hyphen || scalar == underscore || scalar == 0x2B || scalar == 0x25
    }

    private static func isWordLetter(_ scalar: UInt32) -> Bool {
        isHostLetter(scalar) || scalar >= 0x80 && FoldTable.shared.kind(of: scalar) == .letter
    }

    /// Endings that a name of three letters or more makes a link by itself.
    private static let usualDomains: Set<String> = [
        "com", "net", "org", "edu", "gov", "vn", "info", "biz", "io", "app", "dev", "xyz", "site", "online", "shop",
        "store", "club", "top", "vip", "link", "page", "asia", "tv", "blog", "news", "cloud", "website", "click", "win",
    ]
    /// Endings that are also words, or too short to trust: only with a path.
    private static let rareDomains: Set<String> = [
        "me", "co", "ly", "gl", "gg", "be", "us", "uk", "id", "ai", "cc", "to", "la", "in", "so", "do", "bio", "live", "fun",
        "pro", "bet", "one", "im", "sh", "ws", "fm", "de", "fr", "jp", "kr", "cn", "eu", "ru", "goo", "ee", "pl", "st", "space",
    ]
}

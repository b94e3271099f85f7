internal import SoatText

/// A link or e-mail address as it stands in a post.
struct WebAddress: Sendable {
    enum Form: Sendable { case link, email }

    let form: Form
    /// UTF-8 bytes of the document from scheme to path, half open.
    let bytes: ByteSpan
    /// The host's bytes in the document, half open.
    let hostBytes: ByteSpan
    /// Lower case, without `www.`; letters that only look like others as they are written.
    let host: String
}

/// Finds the links and e-mail addresses of a post from its full stops and `@`s.
struct WebAddressReader {
    private let utf8: [UInt8]
    private(set) var found: [WebAddress] = []

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// - Complexity: O(*n*).
    mutating func run() {
        var from = 0
        while let dot = ByteSearch.first(UInt8(ascii: "."), in: utf8, from: from) {
            from = dot + 1
            guard dot > 0, dot + 1 < utf8.count, Self.isHost(utf8[dot - 1]), Self.isHost(utf8[dot + 1]) else { continue }
            guard let address = address(around: dot, after: found.last?.bytes.end ?? 0) else { continue }
            found.append(address)
            from = max(from, address.bytes.end)
        }
    }

    private func address(around dot: Int, after low: Int) -> WebAddress? {
        var start = dot
        while start > low,
            Self.isHost(utf8[start - 1]) || utf8[start - 1] == UInt8(ascii: ".") || utf8[start - 1] == UInt8(ascii: "-")
        {
            start -= 1
        }
        var end = dot + 1
        while end < utf8.count, Self.isHost(utf8[end]) || utf8[end] == UInt8(ascii: "-") || isInnerDot(end) { end += 1 }
        while start < end, !Self.isHost(utf8[start]) || utf8[start] & 0xC0 == 0x80 { start += 1 }
        while end > start, utf8[end - 1] == UInt8(ascii: "-") { end -= 1 }
        // A full stop as wide as Chinese ones ends the sentence.
        if end - start > 3, utf8[end - 1] == 0x8E, utf8[end - 2] == 0xBC, utf8[end - 3] == 0xEF { end -= 3 }
        let before = start > low ? utf8[start - 1] : 0
        var scheme = start
        let hasScheme = start >= 3 && utf8[(start - 3)..<start].elementsEqual("://".utf8)
        if hasScheme {
            scheme -= 3
            while scheme > low, Self.isLetter(utf8[scheme - 1]) { scheme -= 1 }
        }
        let labels = utf8[start..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last else { return nil }
        let hasPath = end < utf8.count && (utf8[end] == UInt8(ascii: "/") || utf8[end] == UInt8(ascii: "?"))
        if before == UInt8(ascii: "@"), !hasScheme { return email(at: start - 1, hostEnd: end, top: top, low: low) }
        // “teo.nguyen@…”: the host comes behind.
        if end < utf8.count, utf8[end] == UInt8(ascii: "@") || utf8[end] == UInt8(ascii: "_") { return nil }
        let topName = String(decoding: top, as: UTF8.self).lowercased()
        let longest = labels.dropLast().map(\.count).max() ?? 0
        let isPlain =
            hasScheme || DomainTable.topLevels.contains(topName) && (longest > 2 || hasPath)
            || DomainTable.rareTopLevels.contains(topName) && hasPath && end + 1 < utf8.count && Self.isPath(utf8[end + 1])
        guard isPlain, topName.utf8.allSatisfy({ $0 < 0x80 }) || hasScheme else { return nil }
        // Vietnamese words with a stop between are no host, unless a scheme says so.
        var host = String(decoding: utf8[start..<end], as: UTF8.self).lowercased()
        if !hasScheme, Domain.hasVietnameseMarks(host) { return nil }
        if host.hasPrefix("www.") { host.removeFirst(4) }
        return WebAddress(
            form: .link, bytes: ByteSpan(start: scheme, end: endOfPath(from: end)), hostBytes: ByteSpan(start: start, end: end),
            host: host)
    }

    private func isInnerDot(_ index: Int) -> Bool {
        utf8[index] == UInt8(ascii: ".") && index + 1 < utf8.count && Self.isHost(utf8[index + 1])
    }

    private func email(at sign: Int, hostEnd: Int, top: ArraySlice<UInt8>, low: Int) -> WebAddress? {
        var start = sign
        while start > low, Self.isLocal(utf8[start - 1]) { start -= 1 }
        while start < sign, !Self.isHost(utf8[start]) { start += 1 }
        guard start < sign, top.count >= 2, top.allSatisfy(Self.isLetter) else { return nil }
        let host = String(decoding: utf8[(sign + 1)..<hostEnd], as: UTF8.self).lowercased()
        return WebAddress(
            form: .email, bytes: ByteSpan(start: start, end: hostEnd), hostBytes: ByteSpan(start: sign + 1, end: hostEnd),
            host: host)
    }

    private func endOfPath(from host: Int) -> Int {
        guard host < utf8.count, "/?#:".utf8.contains(utf8[host]) else { return host }
        var end = host
        while end < utf8.count, Self.isPath(utf8[end]) { end += 1 }
        while end > host, ".,;:!?)]}'\"*>".utf8.contains(utf8[end - 1]) { end -= 1 }
        return end
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    /// A letter, a digit, or a part of a letter beyond ASCII.
    static func isHost(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xF0
    }
    private static func isLocal(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || "._%+-\\".utf8.contains(byte)
    }
    private static func isPath(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x80 && !"<>\"`|\\^{}".utf8.contains(byte)
            || byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xF0
    }
}

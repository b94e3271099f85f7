/// What tries and checks are counted by: of an IPv6 address its first half.
///
/// - Source: RFC 4291 §2.5.4: the second half is its owner's to choose, so whoever has one address has 2⁶⁴. An IPv4 address
///   written as IPv6 (§2.5.5.2) is what it stands for.
enum CountedAddress {
    /// - Parameter address: as the network or a proxy gives it; what is no IPv6 address stands for itself.
    static func key(_ address: String) -> String {
        guard address.utf8.contains(UInt8(ascii: ":")), let groups = groups(address) else { return address }
        if groups[..<5].allSatisfy({ $0 == 0 }), groups[5] == 0xFFFF {
            return [groups[6] >> 8, groups[6] & 255, groups[7] >> 8, groups[7] & 255].map { String($0) }.joined(separator: ".")
        }
        return groups[..<4].map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }

    /// The eight numbers of an address; a port behind brackets and a zone are passed over.
    private static func groups(_ address: String) -> [UInt16]? {
        var text = address[...]
        if text.first == "[", let end = text.firstIndex(of: "]") { text = text[..<end].dropFirst() }
        text = text.prefix { $0 != "%" }
        guard let gap = text.firstRange(of: "::") else {
            return numbers(text).flatMap { $0.count == 8 ? $0 : nil }
        }
        guard let head = numbers(text[..<gap.lowerBound]), let tail = numbers(text[gap.upperBound...]),
            head.count + tail.count < 8
        else { return nil }
        return head + [UInt16](repeating: 0, count: 8 - head.count - tail.count) + tail
    }

    private static func numbers(_ text: Substring) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        var numbers: [UInt16] = []
        for part in text.split(separator: ":", omittingEmptySubsequences: false) {
            if part.utf8.contains(UInt8(ascii: ".")) {
                let bytes = part.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
                guard bytes.count == 4 else { return nil }
                numbers += [UInt16(bytes[0]) << 8 | UInt16(bytes[1]), UInt16(bytes[2]) << 8 | UInt16(bytes[3])]
            } else {
                guard part.utf8.count <= 4, let number = UInt16(part, radix: 16) else { return nil }
                numbers.append(number)
            }
        }
        return numbers
    }
}

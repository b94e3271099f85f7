/// Text in UTF-16, as some Windows programs save it.
enum UTF16Text {
    enum ByteOrder {
        case little, big

        /// The order that a byte order mark says; `nil` where there is none.
        init?(markIn bytes: [UInt8]) {
            if bytes.starts(with: [0xFF, 0xFE]) {
                self = .little
            } else if bytes.starts(with: [0xFE, 0xFF]) {
                self = .big
            } else {
                return nil
            }
        }
    }

    /// The same text in UTF-8. A lone surrogate, and an odd byte at the end, become U+FFFD.
    static func utf8(of bytes: ArraySlice<UInt8>, order: ByteOrder) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            units.append(order == .little ? first | second << 8 : first << 8 | second)
            at += 2
        }
        if at < bytes.endIndex { units.append(0xFFFD) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

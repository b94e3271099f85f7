/// The signs of disguise that a raw token shows by itself.
///
/// Asked once for each distinct raw token, when the cache first sees it.
enum Signs {
    /// - Parameter bytes: well-formed UTF-8 of a raw token.
    static func kinds(in bytes: UnsafeBufferPointer<UInt8>) -> SignKinds {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = unsafe RawTokenFolder.decode(bytes, at: index)
            scalars.append(scalar)
            index += length
        }
        return Reader.signs(scalars, RepairText.word(scalars))
    }

    /// An ASCII byte that may stand inside a broken word, tight between two letters: `ti.ền`, `t!ền`, `k/h/ô`.
    @inline(__always) static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "|"),
            UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "'"), UInt8(ascii: "\\"),
            UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: ";"):
            true
        default: false
        }
    }

    /// An ASCII byte that parts two words as a space would when it stands tight between them: `đề/thi`, `đề.thi`.
    @inline(__always) static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: "~"),
            UInt8(ascii: "\\"):
            true
        default: false
        }
    }
}

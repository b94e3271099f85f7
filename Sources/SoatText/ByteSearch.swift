internal import CSIMD

/// Single bytes looked for in a post, many at a step.
package enum ByteSearch {
    /// The first place of a byte at an offset or behind it; `nil` where there is none.
    package static func first(_ byte: UInt8, in utf8: [UInt8], from offset: Int = 0) -> Int? {
        guard offset >= 0, offset < utf8.count else { return nil }
        let place = unsafe utf8.withUnsafeBufferPointer { bytes in
            unsafe bytes.baseAddress.map { unsafe Int(soat_find_byte($0, offset, bytes.count, byte)) }
        }
        return place.flatMap { $0 < utf8.count ? $0 : nil }
    }
}

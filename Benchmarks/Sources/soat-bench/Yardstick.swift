/// A scalar UTF-8 decode loop: what every other figure of the run is a ratio to.
enum Yardstick {
    /// - Returns: the sum of the scalars, so that the work cannot be left out.
    @inline(never)
    static func decode(_ posts: [[UInt8]]) -> UInt64 {
        var sum: UInt64 = 0
        for post in posts {
            post.withUnsafeBufferPointer { bytes in
                var index = 0
                let count = bytes.count
                while index < count {
                    let lead = bytes[index]
                    if lead < 0x80 {
                        sum &+= UInt64(lead)
                        index += 1
                    } else if lead < 0xE0, index + 1 < count {
                        sum &+= UInt64(lead & 0x1F) << 6 | UInt64(bytes[index + 1] & 0x3F)
                        index += 2
                    } else if lead < 0xF0, index + 2 < count {
                        sum &+=
                            UInt64(lead & 0x0F) << 12 | UInt64(bytes[index + 1] & 0x3F) << 6 | UInt64(bytes[index + 2] & 0x3F)
                        index += 3
                    } else if index + 3 < count {
                        sum &+= UInt64(lead & 0x07) << 18 | UInt64(bytes[index + 1] & 0x3F) << 12
                        sum &+= UInt64(bytes[index + 2] & 0x3F) << 6 | UInt64(bytes[index + 3] & 0x3F)
                        index += 4
                    } else {
                        index += 1
                    }
                }
            }
        }
        return sum
    }
}

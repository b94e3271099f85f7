/// Somebody who tries out numbers against hashes, millions of them: SHA-256 of short texts, as fast as plain Swift does it.
///
/// In a target of its own, which is optimised in the debug builds of `make test`.
///
/// - Source: FIPS 180-4.
public struct Guesser {
    /// The first 32 bits of what is looked for, and whether any begins with some 16 of them.
    private let wanted: [UInt32]
    private let begins: [Bool]

    /// How many numbers a prefix has; fewer where this target was not optimised, which takes a hundred times as long.
    public static let count = _isDebugAssertConfiguration() ? 100_000 : 10_000_000

    /// - Parameter digests: each of 32 bytes.
    public init(_ digests: some Sequence<[UInt8]>) {
        wanted = digests.map { $0.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
        var begins = [Bool](repeating: false, count: 1 << 16)
        for word in wanted { begins[Int(word >> 16)] = true }
        self.begins = begins
    }

    /// The numbers `prefix` and seven more digits whose SHA-256 may be one that is looked for: its first 32 bits are.
    ///
    /// - Parameter front: bytes in front of the number.
    public func numbers(_ prefix: String, after front: [UInt8] = []) -> [String] {
        // The one block of the message, padded, with nothing where the seven digits stand.
        let head = front + Array(prefix.utf8)
        var block = head + [UInt8](repeating: 0, count: 7) + [0x80]
        block += [UInt8](repeating: 0, count: 62 - block.count)
        let bits = 8 * (head.count + 7)
        block += [UInt8(bits >> 8), UInt8(bits & 255)]
        var message = Words(repeating: .zero)
        for (i, byte) in block.enumerated() { message[i / 4] |= Lanes(repeating: UInt32(byte) << Self.shift(i)) }
        var found: [String] = []
        for first in stride(from: 0, to: Self.count, by: Lanes.scalarCount) {
            var words = message
            var rest = Self.ascending &+ Lanes(repeating: UInt32(first))
            for i in stride(from: head.count + 6, through: head.count, by: -1) {
                let tens = rest / 10
                words[i / 4] |= (rest &- tens &* 10 &+ 0x30) &<< Lanes(repeating: Self.shift(i))
                rest = tens
            }
            let digests = Self.firstWords(of: words)
            for lane in 0..<Lanes.scalarCount where begins[Int(digests[lane] >> 16)] && wanted.contains(digests[lane]) {
                found.append(prefix + String(String(10_000_000 + first + lane).dropFirst()))
            }
        }
        return found
    }

    /// Sixteen messages at a time.
    private typealias Lanes = SIMD16<UInt32>
    private typealias Words = InlineArray<16, Lanes>

    private static let ascending = Lanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

    /// Where a byte of the message stands in its word.
    private static func shift(_ place: Int) -> UInt32 { UInt32(24 - 8 * (place % 4)) }

    /// The first 32 bits of the SHA-256 of messages of one block each.
    private static func firstWords(of message: Words) -> Lanes {
        var w = message
        let initial: [UInt32] = [
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
        ]
        var (a, b, c, d) = (all(initial[0]), all(initial[1]), all(initial[2]), all(initial[3]))
        var (e, f, g, h) = (all(initial[4]), all(initial[5]), all(initial[6]), all(initial[7]))
        for i in 0..<64 {
            if i >= 16 {
                let (early, late) = (w[(i + 1) & 15], w[(i + 14) & 15])
                let s0 = turned(early, 7) ^ turned(early, 18) ^ (early &>> all(3))
                let s1 = turned(late, 17) ^ turned(late, 19) ^ (late &>> all(10))
                w[i & 15] = w[i & 15] &+ s0 &+ w[(i + 9) & 15] &+ s1
            }
            let s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
            let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ all(rounds[i]) &+ w[i & 15]
            let s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
            let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
        }
        return a &+ all(initial[0])
    }

    private static func all(_ word: UInt32) -> Lanes { Lanes(repeating: word) }

    private static func turned(_ words: Lanes, _ count: UInt32) -> Lanes {
        (words &>> all(count)) | (words &<< all(32 - count))
    }

    private static let rounds: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}

internal import SoatText

/// Two syllables in a row that, written without marks, are nearly always the same two: `don vi` is đơn vị.
///
/// Where a phrase without marks ends within such a pair and would need other marks there, the pair is meant: `nội bộ đồn` in
/// `noi bo don vi`.
/// - Source: `soat-tables unmarked`, from counts of marked text.
enum SurePairs {
    /// How a pair is read.
    struct Reading {
        let first: SyllableMarks
        let second: SyllableMarks
        /// It is one word, and hardly one time in twenty anything else; else one in five.
        let isVerySure: Bool
    }

    /// A syllable of at most seven letters without marks, the last of them lowest; no letter makes an array.
    struct Bare {
        fileprivate private(set) var letters: UInt128 = 0
        /// In bits.
        fileprivate let width: UInt128

        /// - Parameter bytes: of a text.
        /// - Returns: `nil` for anything but one to seven letters of ASCII, large or small.
        init?(_ utf8: [UInt8], _ bytes: ByteSpan) {
            guard bytes.end > bytes.start, bytes.end - bytes.start < 8 else { return nil }
            width = UInt128(8 * (bytes.end - bytes.start))
            for index in bytes.start..<bytes.end {
                let letter = utf8[index] | 0x20
                guard 0x61...0x7A ~= letter else { return nil }
                letters = letters << 8 | UInt128(letter)
            }
        }
    }

    /// How two syllables without marks are read together; `nil` where that is not sure.
    ///
    /// - Complexity: O(log *p*), *p* the pairs; nothing is made ready.
    static func reading(_ first: Bare, _ second: Bare) -> Reading? {
        // As texts are ordered: from the first letter on.
        var key = first.letters << (128 - first.width)
        key |= UInt128(UInt8(ascii: " ")) << (120 - first.width)
        key |= second.letters << (120 - first.width - second.width)
        return generated.withUTF8Buffer { bytes in unsafe search(bytes, for: key) }
    }

    /// Lines `don vi=đơn vị`, with `!` behind those that are very sure; sorted by what stands before the `=`.
    private static func search(_ bytes: UnsafeBufferPointer<UInt8>, for key: UInt128) -> Reading? {
        let newline = UInt8(ascii: "\n")
        var low = 0
        var high = bytes.count
        while low < high {
            var start = (low + high) / 2
            while start > low, unsafe bytes[start - 1] != newline { start -= 1 }
            var found: UInt128 = 0
            var room: UInt128 = 128
            var end = start
            while end < high, room > 0, unsafe bytes[end] != UInt8(ascii: "=") {
                room -= 8
                unsafe found |= UInt128(bytes[end]) << room
                end += 1
            }
            let words = end + 1
            while end < high, unsafe bytes[end] != newline { end += 1 }
            if found == key { return words < end ? unsafe Reading(bytes[words..<end]) : nil }
            if found < key { low = end + 1 } else { high = max(low, start - 1) }
        }
        return nil
    }
}

extension SurePairs.Reading {
    /// - Parameter words: two, with a space between.
    fileprivate init?(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
        let isVerySure = unsafe words.last == UInt8(ascii: "!")
        let words = unsafe String(decoding: words.dropLast(isVerySure ? 1 : 0), as: UTF8.self).split(separator: " ")
        guard words.count == 2, let first = RepairText.word(words[0].unicodeScalars.map(\.value)),
            let second = RepairText.word(words[1].unicodeScalars.map(\.value))
        else { return nil }
        self.init(first: first.marks, second: second.marks, isVerySure: isVerySure)
    }
}

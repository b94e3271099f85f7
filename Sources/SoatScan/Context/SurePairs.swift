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

    /// How two syllables without marks are read together; `nil` where that is not sure.
    ///
    /// - Parameters: `a`–`z`.
    /// - Complexity: O(log *p*), *p* the pairs; nothing is made ready.
    static func reading(_ first: [UInt8], _ second: [UInt8]) -> Reading? {
        let key = first + [UInt8(ascii: " ")] + second
        return generated.withUTF8Buffer { bytes in unsafe search(bytes, for: key) }
    }

    /// Lines `don vi=đơn vị`, with `!` behind those that are very sure; sorted by what stands before the `=`.
    private static func search(_ bytes: UnsafeBufferPointer<UInt8>, for key: [UInt8]) -> Reading? {
        let newline = UInt8(ascii: "\n")
        var low = 0
        var high = bytes.count
        while low < high {
            var start = (low + high) / 2
            while start > low, unsafe bytes[start - 1] != newline { start -= 1 }
            var end = start
            while end < high, unsafe bytes[end] != newline { end += 1 }
            let line = unsafe [UInt8](bytes[start..<end])
            let parts = line.split(separator: UInt8(ascii: "="))
            guard parts.count == 2 else { return nil }
            if parts[0].elementsEqual(key) { return Reading(parts[1]) }
            if parts[0].lexicographicallyPrecedes(key) { low = end + 1 } else { high = max(low, start - 1) }
        }
        return nil
    }
}

extension SurePairs.Reading {
    /// - Parameter words: two, with a space between.
    fileprivate init?(_ words: ArraySlice<UInt8>) {
        let isVerySure = words.last == UInt8(ascii: "!")
        let words = String(decoding: isVerySure ? words.dropLast() : words, as: UTF8.self).split(separator: " ")
        guard words.count == 2, let first = RepairText.word(words[0].unicodeScalars.map(\.value)),
            let second = RepairText.word(words[1].unicodeScalars.map(\.value))
        else { return nil }
        self.init(first: first.marks, second: second.marks, isVerySure: isVerySure)
    }
}

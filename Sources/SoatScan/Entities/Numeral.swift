internal import SoatText

/// Plain numbers as dates, times and sums are made of.
extension PostText {
    /// The value of a syllable that is nothing but one to nine ASCII digits; `nil` for others.
    func number(_ index: Int) -> Int? {
        guard isNumeral(index) else { return nil }
        let bytes = utf8[Int(syllables[index].start)..<Int(syllables[index].end)]
        guard bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// How many bytes a syllable has.
    func length(_ index: Int) -> Int { Int(syllables[index].end) - Int(syllables[index].start) }

    /// The one byte between a syllable and the one before; `nil` where there are none or more.
    func mark(before index: Int) -> UInt8? {
        let gap = gap(before: index)
        return gap.count == 1 ? gap.first : nil
    }
}

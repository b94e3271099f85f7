internal import SoatText

/// Runs of capitals that name a place or body.
extension PostText {
    /// The last syllable of the run of capitals that begins at a place: at most `limit` syllables, numbers at its end
    /// included; `nil` where none begins.
    func properRun(from first: Int, limit: Int = 4) -> Int? {
        guard first < count, isCapital(first), !isNumeral(first) else { return nil }
        var last = first
        while last + 1 < count, last - first + 1 < limit, isCapital(last + 1), !isNumeral(last + 1),
            isJoined(last + 1) || isHyphenated(last + 1)
        {
            // The next word of the ladder: “Tân An Huyện Mỏ Cày”.
            if let cue = cue(startingAt: last + 1), !cue.cue.isDisjoint(with: Cue.places.union([.schoolLevel, .classWord])),
                cue.cue.isDisjoint(with: .provinceName), last > first
            {
                break
            }
            last += 1
        }
        return last
    }

    private func isHyphenated(_ index: Int) -> Bool {
        let gap = gap(before: index)
        return gap.elementsEqual("-".utf8) || gap.elementsEqual("'".utf8) || gap.elementsEqual("’".utf8)
    }

    /// Whether only spaces, commas, hyphens or stops part a syllable from the one before, on one line.
    func isListed(_ index: Int) -> Bool {
        let gap = gap(before: index)
        guard index > 0, index < count, gap.count <= 5 else { return false }
        return gap.allSatisfy {
            $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
                || $0 == UInt8(ascii: ":") || $0 >= 0x80
        }
    }
}

/// Rhymes found by their letters: open addressing, no allocation.
struct RhymeTable {
    /// The key of each slot; 0 in a free one.
    private var keys = [UInt64](repeating: 0, count: 512)
    /// The rhymes of each slot's key, by their places.
    private var ranges = [Range<Int>](repeating: 0..<0, count: 512)
    private let rhymes: [Rhymes.Rhyme]

    /// - Parameter key: the letters to find a rhyme by; several may share them.
    init(_ rhymes: [Rhymes.Rhyme], by key: (Rhymes.Rhyme) -> SyllableLetters) {
        self.rhymes = rhymes.sorted { key($0) < key($1) }
        var start = 0
        while start < self.rhymes.count {
            let letters = key(self.rhymes[start])
            var end = start + 1
            while end < self.rhymes.count, key(self.rhymes[end]) == letters { end += 1 }
            let slot = slot(of: letters)
            keys[slot] = letters.bits
            ranges[slot] = start..<end
            start = end
        }
    }

    /// The best of the statuses that `status` gives to the rhymes with these letters.
    func best(_ letters: SyllableLetters, _ status: (Rhymes.Rhyme) -> SyllableStatus?) -> SyllableStatus? {
        var best: SyllableStatus?
        for index in ranges[slot(of: letters)] {
            guard let found = status(rhymes[index]) else { continue }
            best = best.map { min($0, found) } ?? found
        }
        return best
    }

    /// The slot of the letters, or the free one where they would stand.
    private func slot(of letters: SyllableLetters) -> Int {
        var slot = Int(truncatingIfNeeded: (letters.bits &* 0x9E37_79B9_7F4A_7C15) >> 55)
        while keys[slot] != 0, keys[slot] != letters.bits { slot = (slot + 1) & 511 }
        return slot
    }
}

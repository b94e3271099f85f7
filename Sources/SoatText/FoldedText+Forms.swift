extension FoldedText {
    /// A syllable's bare form: canonical letters without quality, stroke and tone.
    ///
    /// - Parameter utf8: the document that was folded.
    /// - Complexity: O(length of the syllable), with an allocation: for hits, not for the loop.
    public func bareForm(of index: Int, in utf8: [UInt8]) -> [UInt8] {
        let syllable = self[index]
        var folder = RawTokenFolder()
        unsafe utf8.withUnsafeBufferPointer {
            unsafe folder.fold(UnsafeBufferPointer(rebasing: $0[Int(syllable.start)..<Int(syllable.end)]))
        }
        return folder.pieces.first?.bare ?? []
    }

    /// The first syllable that ends behind a byte offset; `count` when there is none.
    ///
    /// - Complexity: O(log *n*).
    public func firstSyllable(endingAfter offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(self[middle].end) > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The syllables that a stretch of the document touches: indices, both inclusive.
    ///
    /// - Complexity: O(log *n*).
    public func syllables(in bytes: ByteSpan) -> (first: Int, last: Int) {
        let first = min(firstSyllable(endingAfter: bytes.start), max(0, count - 1))
        let last = min(firstSyllable(endingAfter: bytes.end - 1), max(0, count - 1))
        return (first, max(first, last))
    }

    /// Whether a syllable of the stretch is written in a way no clean word is: invisible characters inside, letters
    /// struck through.
    public func hasOddSyllable(from first: Int, through last: Int) -> Bool {
        (first...last).contains { self[$0].isOdd }
    }
}

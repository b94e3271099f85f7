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
}

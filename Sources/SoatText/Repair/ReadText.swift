/// A whole post as it is read, and what was undone to read it.
///
/// Where nothing was undone the text is the original, byte for byte.
public struct ReadText: Sendable {
    /// Well-formed UTF-8.
    public let utf8: [UInt8]
    /// What was undone, in text order; no two overlap.
    public let places: [Place]

    /// A stretch that is read otherwise than it is written: whole words.
    public struct Place: Sendable, Hashable {
        /// UTF-8 bytes of the document, half open.
        public let bytes: ByteSpan
        /// What is read there, NFC.
        public let reading: String
        /// In what ways it was written; at least one, each once.
        public let kinds: [Disguise]
    }

    /// - Complexity: O(*n*), some dozen nanoseconds a byte: for one post that somebody wants to see.
    public init(_ document: Document) {
        let text = FoldedText()
        text.fold(document.utf8, with: Vocabulary())
        let suspects = text.suspectStretches(reach: Self.reach, utf8Count: document.utf8.count)
        self.init(document.utf8, suspects: suspects) { Reader.repair(&$0, signs: $1) }
    }

    /// - Parameters:
    ///   - utf8: well-formed.
    ///   - suspects: stretches of it, ascending; of two that overlap the second counts from where the first ends.
    ///   - repair: undoes what it can.
    package init(_ utf8: [UInt8], suspects: [SuspectStretch], repair: (inout RepairText, SignKinds) -> Void) {
        var places: [Place] = []
        var done = 0
        func read(_ range: Range<Int>, _ repair: (inout RepairText) -> Void) {
            var text = RepairText(utf8, range: range)
            repair(&text)
            OddLetters.undo(in: &text)
            places += text.places(in: utf8).filter { $0.bytes.start >= done }
            done = max(range.upperBound, places.last?.bytes.end ?? 0)
        }
        for suspect in suspects {
            for block in Self.blocks(of: utf8, from: done, to: suspect.bytes.lowerBound) { read(block) { _ in } }
            read(suspect.bytes) { repair(&$0, suspect.signs) }
        }
        for block in Self.blocks(of: utf8, from: done, to: utf8.count) { read(block) { _ in } }

        var result: [UInt8] = []
        var next = 0
        for place in places {
            result += utf8[next..<place.bytes.start]
            result += place.reading.utf8
            next = place.bytes.end
        }
        result += utf8[next...]
        self.utf8 = result
        self.places = places
    }

    /// Syllables on either side of a sign that are read with it.
    private static let reach = 24

    /// Stretches of some dozen kilobytes that end behind a space, so that a giant post needs little memory.
    private static func blocks(of utf8: [UInt8], from start: Int, to end: Int) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var start = start
        while start < end {
            var stop = min(end, start + 1 << 16)
            while stop < end, utf8[stop - 1] > 0x20 { stop += 1 }
            blocks.append(start..<stop)
            start = stop
        }
        return blocks
    }
}

/// A whole post as it is read, and what was undone to read it.
///
/// Where nothing was undone the text is the original, byte for byte.
public struct ReadText: Sendable {
    /// Well-formed UTF-8.
    public let utf8: [UInt8]
    /// What was undone, in text order; no two overlap.
    public let places: [Place]
    /// Where the reading of each place begins in ``utf8``.
    private let starts: [Int]

    /// A stretch that is read otherwise than it is written: whole words.
    public struct Place: Sendable, Hashable {
        /// UTF-8 bytes of the document, half open.
        public let bytes: ByteSpan
        /// What is read there, NFC.
        public let reading: String
        /// In what ways it was written; at least one, each once.
        public let kinds: [Disguise]
        /// Whether marks may have been lost on the way: digits and signs for letters bear none, and of what else hides a
        /// word none is left.
        package var tookMarks: Bool {
            kinds.contains(.leet)
                || kinds.contains { !$0.isHonest } && !reading.unicodeScalars.contains(where: Self.isMarkedLetter)
        }
        private static func isMarkedLetter(_ scalar: Unicode.Scalar) -> Bool {
            !scalar.isASCII && FoldTable.shared.kind(of: scalar.value) == .letter
        }

        /// The letters of the reading, in order.
        let letters: [Letter]
    }

    /// A letter of a reading and what it stands for.
    struct Letter: Sendable, Hashable {
        /// Where it ends in the reading: UTF-8 bytes.
        let end: Int
        /// UTF-8 bytes of the document, half open.
        let origin: ByteSpan
    }

    /// - Complexity: O(*n*), some dozen nanoseconds a byte: for one post that somebody wants to see.
    public init(_ document: Document) {
        let text = FoldedText()
        text.fold(document.utf8, with: Vocabulary())
        self.init(document.utf8, foldedAs: text)
    }

    /// - Parameters:
    ///   - utf8: well-formed.
    ///   - text: the same, folded.
    ///   - keepsWords: whether chat spellings and numbers in words stay, and only what hides them is undone.
    /// - Complexity: O(stretches with a sign), and O(*n*) where letters stand in dress; some microseconds each.
    package init(_ utf8: [UInt8], foldedAs text: FoldedText, keepsWords: Bool = false) {
        let suspects = text.suspectStretches(reach: Self.reach, utf8Count: utf8.count)
        self.init(utf8, suspects: suspects, isDressed: text.isDressed) {
            Reader.repair(&$0, signs: $1, keepsWords: keepsWords)
        }
    }

    /// The ways to read a post: none where nothing is undone; with its chat spellings and numbers in words as they are, too,
    /// where more than these is.
    ///
    /// - Complexity: that of ``init(_:foldedAs:keepsWords:)``, at most twice.
    package static func all(_ utf8: [UInt8], foldedAs text: FoldedText) -> [ReadText] {
        let read = ReadText(utf8, foldedAs: text)
        if read.places.isEmpty { return [] }
        let kinds = Set(read.places.flatMap(\.kinds))
        let words: Set<Disguise> = [.teencode, .digits]
        if kinds.isDisjoint(with: words) || kinds.isSubset(of: words) { return [read] }
        return [read, ReadText(utf8, foldedAs: text, keepsWords: true)]
    }

    /// - Parameters:
    ///   - utf8: well-formed.
    ///   - suspects: stretches of it, ascending; of two that overlap the second counts from where the first ends.
    ///   - isDressed: whether letters may stand in dress outside of them.
    ///   - repair: undoes what it can.
    package init(
        _ utf8: [UInt8], suspects: [SuspectStretch], isDressed: Bool = true, repair: (inout RepairText, SignKinds) -> Void
    ) {
        var places: [Place] = []
        var done = 0
        func read(_ range: Range<Int>, _ repair: (inout RepairText) -> Void) {
            var text = RepairText(utf8, range: range)
            repair(&text)
            OddLetters.undo(in: &text)
            places += text.places(in: utf8).filter { $0.bytes.start >= done }
            done = max(range.upperBound, places.last?.bytes.end ?? 0)
        }
        func readDress(upTo end: Int) {
            guard isDressed else { return }
            for block in Self.blocks(of: utf8, from: done, to: end) { read(block) { _ in } }
        }
        for suspect in suspects {
            readDress(upTo: suspect.bytes.lowerBound)
            read(suspect.bytes) { repair(&$0, suspect.signs) }
        }
        readDress(upTo: utf8.count)

        var result: [UInt8] = []
        var starts: [Int] = []
        var next = 0
        for place in places {
            result += utf8[next..<place.bytes.start]
            starts.append(result.count)
            result += place.reading.utf8
            next = place.bytes.end
        }
        result += utf8[next...]
        self.utf8 = result
        self.places = places
        self.starts = starts
    }

    /// The bytes of the document behind a stretch of the read text: of a place only the letters that are read there.
    ///
    /// - Parameter bytes: of ``utf8``, half open, not empty.
    /// - Returns: bytes of the document, half open.
    /// - Complexity: O(log places + log letters + letters that the stretch holds).
    package func origin(of bytes: ByteSpan) -> ByteSpan {
        var start = Int.max
        var end = 0
        func include(_ low: Int, _ high: Int) {
            guard low < high else { return }
            start = min(start, low)
            end = max(end, high)
        }
        var index = firstPlace(endingAfter: bytes.start)
        var position = bytes.start
        while position < bytes.end {
            let shift = index == 0 ? 0 : places[index - 1].bytes.end - readEnd(of: index - 1)
            let plainEnd = index < places.count ? min(bytes.end, starts[index]) : bytes.end
            include(position + shift, plainEnd + shift)
            guard index < places.count, starts[index] < bytes.end else { break }
            let low = max(bytes.start, starts[index]) - starts[index]
            let high = bytes.end - starts[index]
            let letters = places[index].letters
            let first = letters.partitioningIndex { $0.end > low }
            let last = letters.partitioningIndex { $0.end >= high }
            // Text that was turned round has its origins the other way.
            for letter in letters[first..<min(letters.count, max(first, last + 1))] {
                include(letter.origin.start, letter.origin.end)
            }
            position = readEnd(of: index)
            index += 1
        }
        return start < end ? ByteSpan(start: start, end: end) : ByteSpan(start: 0, end: 0)
    }

    /// How a stretch of the document is read: UTF-8.
    ///
    /// - Complexity: O(*n* + letters of the places in it).
    package func reading(of span: ByteSpan, in document: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var next = span.start
        for place in places(in: span) {
            if next < place.bytes.start { result += document[next..<place.bytes.start] }
            var from = 0
            let reading = Array(place.reading.utf8)
            for letter in place.letters {
                if letter.origin.start < span.end, letter.origin.end > span.start { result += reading[from..<letter.end] }
                from = letter.end
            }
            next = max(next, place.bytes.end)
        }
        if next < span.end { result += document[next..<span.end] }
        return result
    }

    /// What was undone within a stretch of the document.
    package func places(in span: ByteSpan) -> ArraySlice<Place> {
        let first = places.partitioningIndex { $0.bytes.end > span.start }
        let last = places.partitioningIndex { $0.bytes.start >= span.end }
        return places[first..<max(first, last)]
    }

    private func readEnd(of index: Int) -> Int { starts[index] + (places[index].letters.last?.end ?? 0) }

    /// The first place whose reading ends behind a byte of the read text.
    private func firstPlace(endingAfter byte: Int) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if readEnd(of: middle) <= byte { low = middle + 1 } else { high = middle }
        }
        return low
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

extension Array {
    /// The first index from which on a condition holds, where it holds for none before it.
    fileprivate func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

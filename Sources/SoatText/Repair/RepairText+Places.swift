extension RepairText {
    /// What was undone, by whole words, as a person can follow it.
    ///
    /// Repairs that touch the same word are one place; so are neighbours that were undone in the same ways.
    ///
    /// - Parameter utf8: the document.
    /// - Complexity: O(scalars + *r* log *r*), *r* the repairs.
    func places(in utf8: [UInt8]) -> [ReadText.Place] {
        guard !repairs.isEmpty else { return [] }
        let isAscending = zip(origins, origins.dropFirst()).allSatisfy { $0.start <= $1.start }
        let bounds = (
            start: Int(origins.min { $0.start < $1.start }?.start ?? 0), end: Int(origins.max { $0.end < $1.end }?.end ?? 0)
        )
        var clusters: [Cluster] = []
        let spans = repairs.map { ($0.disguise, widened($0.origin, within: bounds, in: utf8)) }
        for (kind, span) in spans.sorted(by: { $0.1.start < $1.1.start }) {
            if let last = clusters.last, span.start < last.end {
                clusters[clusters.count - 1].add(kind, end: span.end)
            } else {
                clusters.append(Cluster(start: span.start, end: span.end, kinds: [kind]))
            }
        }
        return joined(clusters, utf8).compactMap { place(of: $0, isAscending, in: utf8) }
    }

    private struct Cluster {
        var start: Int
        var end: Int
        var kinds: [Disguise]

        mutating func add(_ kind: Disguise, end other: Int) {
            end = max(end, other)
            if !kinds.contains(kind) { kinds.append(kind) }
        }
    }

    /// Neighbours that only a space parts.
    private func joined(_ clusters: [Cluster], _ utf8: [UInt8]) -> [Cluster] {
        var result: [Cluster] = []
        for cluster in clusters {
            if let last = result.last, Set(last.kinds) == Set(cluster.kinds), cluster.start - last.end == 1,
                utf8[last.end] == 0x20
            {
                result[result.count - 1].end = cluster.end
            } else {
                result.append(cluster)
            }
        }
        return result
    }

    /// To the spaces around.
    private func widened(_ origin: Origin, within bounds: (start: Int, end: Int), in utf8: [UInt8]) -> (start: Int, end: Int) {
        var start = Int(origin.start)
        var end = Int(origin.end)
        let low = bounds.start
        let high = bounds.end
        while start > low, utf8[start - 1] > 0x20 { start -= 1 }
        while end < high, utf8[end] > 0x20 { end += 1 }
        return (start, end)
    }

    /// - Returns: `nil` where the reading is what is written.
    private func place(of cluster: Cluster, _ isAscending: Bool, in utf8: [UInt8]) -> ReadText.Place? {
        var read = indices(from: cluster.start, to: cluster.end, isAscending)
        var written = ArraySlice(RepairText(utf8, range: cluster.start..<cluster.end).scalars)
        var start = cluster.start
        var end = cluster.end
        while let first = written.first, first == read.first.map({ scalars[$0] }), !Self.isWordPart(first) {
            start += Self.length(first)
            written.removeFirst()
            read.removeFirst()
        }
        while let last = written.last, last == read.last.map({ scalars[$0] }), !Self.isWordPart(last) {
            end -= Self.length(last)
            written.removeLast()
            read.removeLast()
        }
        let (text, letters) = composed(read, in: utf8)
        guard start < end, text != Self.composed(written) else { return nil }
        return ReadText.Place(
            bytes: ByteSpan(start: start, end: end), reading: text, kinds: cluster.kinds, letters: letters)
    }

    /// The scalars that are read in a stretch of the document, in the order they are read.
    private func indices(from start: Int, to end: Int, _ isAscending: Bool) -> ArraySlice<Int> {
        guard isAscending else {
            return ArraySlice(origins.indices.filter { Int(origins[$0].start) >= start && Int(origins[$0].start) < end })
        }
        let first = firstScalar(startingAt: start)
        return ArraySlice(first..<max(first, firstScalar(startingAt: end)))
    }

    /// Some scalars in NFC, letter by letter; what was taken away behind a letter belongs to it.
    private func composed(_ indices: ArraySlice<Int>, in utf8: [UInt8]) -> (text: String, letters: [ReadText.Letter]) {
        var text = ""
        var letters: [ReadText.Letter] = []
        var rest = indices
        while let first = rest.popFirst() {
            var letter = [scalars[first]]
            var origin = origins[first]
            while let next = rest.first, FoldTable.shared.kind(of: scalars[next]) == .mark {
                letter.append(scalars[next])
                origin = origin.union(origins[next])
                rest.removeFirst()
            }
            text += Self.composed(letter[...])
            let end = Self.endOfLetter(from: Int(origin.end), in: utf8)
            letters.append(ReadText.Letter(end: text.utf8.count, origin: ByteSpan(start: Int(origin.start), end: end)))
        }
        return (text, letters)
    }

    private static func endOfLetter(from byte: Int, in utf8: [UInt8]) -> Int {
        var end = byte
        while end < utf8.count, utf8[end] >= 0x80 {
            let (scalar, length) = unsafe utf8.withUnsafeBufferPointer { unsafe RawTokenFolder.decode($0, at: end) }
            let kind = FoldTable.shared.kind(of: scalar)
            guard kind == .mark || kind == .invisible else { break }
            end += length
        }
        return end
    }

    /// The first scalar that stands for bytes from `byte` on.
    private func firstScalar(startingAt byte: Int) -> Int {
        var low = 0
        var high = origins.count
        while low < high {
            let middle = (low + high) / 2
            if Int(origins[middle].start) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func isWordPart(_ scalar: UInt32) -> Bool {
        let kind = FoldTable.shared.kind(of: scalar)
        return kind != .other && kind != .space
    }

    private static func length(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0..<0x80: 1
        case 0x80..<0x800: 2
        case 0x800..<0x10000: 3
        default: 4
        }
    }

    private static func composed(_ scalars: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
        let text = String(view)
        if scalars.count == 1 { return text }
        return (try? NormalForm.nfc.apply(to: text)) ?? text
    }
}

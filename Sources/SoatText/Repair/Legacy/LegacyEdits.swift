/// What a step on encodings wants to change: collected first, then done in one pass.
struct LegacyEdits {
    /// Scalars of the text, and what stands there in truth.
    private struct Edit {
        let range: Range<Int>
        let scalars: [UInt32]
    }

    private var edits: [Edit] = []
    private var done: [(range: Range<Int>, disguise: Disguise)] = []

    var isEmpty: Bool { edits.isEmpty }

    /// Puts scalars in the place of a stretch: each of them stands for all of it.
    mutating func replace(_ range: Range<Int>, with scalars: [UInt32]) {
        edits.append(Edit(range: range, scalars: scalars))
    }

    /// Records that a stretch was read in an encoding.
    mutating func record(_ range: Range<Int>, as disguise: Disguise) {
        done.append((range, disguise))
    }

    /// Makes the changes; of two that overlap the first stands.
    ///
    /// - Complexity: O(scalars + *e* log *e*).
    func apply(to text: inout RepairText) {
        guard !edits.isEmpty else { return }
        var scalars: [UInt32] = []
        var origins: [RepairText.Origin] = []
        var isProtected: [Bool] = []
        var next = 0
        func keep(upTo end: Int) {
            scalars += text.scalars[next..<end]
            origins += text.origins[next..<end]
            isProtected += text.isProtected[next..<end]
        }
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard edit.range.lowerBound >= next, edit.range.upperBound <= text.count,
                let origin = Self.origin(of: edit.range, in: text)
            else { continue }
            keep(upTo: edit.range.lowerBound)
            scalars += edit.scalars
            origins += repeatElement(origin, count: edit.scalars.count)
            isProtected += repeatElement(false, count: edit.scalars.count)
            next = edit.range.upperBound
        }
        keep(upTo: text.count)
        let repairs = done.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { item in
            Self.origin(of: item.range, in: text).map { RepairText.Repair(disguise: item.disguise, origin: $0) }
        }
        text.rebuild(scalars, origins: origins, isProtected: isProtected, repairs: repairs)
    }

    private static func origin(of range: Range<Int>, in text: RepairText) -> RepairText.Origin? {
        guard let first = text.origins[range].first, let last = text.origins[range].last else { return nil }
        return RepairText.Origin(start: first.start, end: last.end)
    }
}

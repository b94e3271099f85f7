internal import SoatRules
internal import SoatText

/// Finds the numbers of a post: what runs of digits are.
struct EntityRecogniser: Sendable {
    let kinds: Set<EntityKind>
    let owners: OwnerLexicon

    /// - Complexity: O(numbers of the post).
    func entities(in text: FoldedText, utf8: [UInt8]) -> [Entity] {
        guard !kinds.isEmpty, text.numeralCount > 0 else { return [] }
        var found: [Entity] = []
        var reader = DigitRunReader(text: text, utf8: utf8)
        while let run = reader.next() { find(in: run, text, utf8, &found) }
        return found
    }

    /// One run of digits may hold several numbers, and fit several kinds; the most specific is reported.
    private func find(in run: DigitRun, _ text: FoldedText, _ utf8: [UInt8], _ found: inout [Entity]) {
        var index = 0
        var isFree = true
        while index < run.groups.count {
            var length: Int?
            if let count = CCCD.length(from: index, in: run, isFree: isFree) {
                length = count
                if kinds.contains(.cccd),
                    let entity = CCCD.entity(index..<index + count, of: run, owners: owners, text: text, utf8: utf8)
                {
                    found.append(entity)
                }
            } else if let (kind, count) = Phone.kind(from: index, in: run) {
                length = count
                if kinds.contains(.phone),
                    let entity = Phone.entity(kind, index..<index + count, of: run, owners: owners, text: text, utf8: utf8)
                {
                    found.append(entity)
                }
            }
            isFree = length != nil
            index += length ?? 1
        }
    }
}

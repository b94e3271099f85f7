/// Where a text was in disguise before a step begins, and not merely damaged or misspelt: what stands there is no word of
/// another language, and less is asked of it.
struct DisguisedPlaces {
    /// Bytes of the document: ascending, none over another.
    private var places: [RepairText.Origin] = []

    /// - Complexity: O(*r* log *r*), *r* what was undone.
    init(in text: RepairText) {
        let undone = text.repairs.lazy.filter { !$0.disguise.isHonest }.map(\.origin).sorted { $0.start < $1.start }
        for origin in undone {
            if let last = places.last, origin.start < last.end {
                places[places.count - 1] = last.union(origin)
            } else {
                places.append(origin)
            }
        }
    }

    /// Whether some of them lies within a stretch.
    ///
    /// - Complexity: O(log *r* + stretch).
    func overlap(_ range: Range<Int>, of text: RepairText) -> Bool {
        guard !places.isEmpty, let whole = text.origin(of: range) else { return false }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].end > whole.start { high = middle } else { low = middle + 1 }
        }
        return low < places.count && places[low].start < whole.end
    }
}

extension ChatLine {
    /// Whether a form is the torn-off beginning of a word (`cụ thể kh...`), or stands for its letters (`“nh”, “ng”`).
    func isFragment(_ first: Int, _ last: Int) -> Bool {
        guard first == last, Self.onsets.contains(words[first].bare) else { return false }
        let range = words[first].range
        let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : 0
        let after = range.upperBound < scalars.count ? scalars[range.upperBound] : 0
        if after == 0x2026 || after == 0x2E && range.upperBound + 1 < scalars.count && scalars[range.upperBound + 1] == 0x2E {
            return true
        }
        if Self.isQuotation(before), Self.isQuotation(after) { return true }
        return [first - 1, first + 1].contains { other in
            guard words.indices.contains(other), Self.onsets.contains(words[other].bare) else { return false }
            let (low, high) = (min(first, other), max(first, other))
            return scalars[words[low].range.upperBound..<words[high].range.lowerBound].contains(0x2C)
        }
    }

    private static func isQuotation(_ scalar: UInt32) -> Bool {
        [0x22, 0x27, 0x2018, 0x2019, 0x201C, 0x201D].contains(scalar)
    }

    /// Consonants that words begin with.
    private static let onsets: Set<[UInt8]> = Set(
        "b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(separator: " ").map { Array($0.utf8) })
}

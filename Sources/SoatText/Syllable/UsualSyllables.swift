/// How usual a syllable is in running text: what decides between two ways to part letters, or to read letters held down.
///
/// Every syllable by the rules may stand in a text, but `bản gốc` is likelier than `bảng ốc`.
/// - Source: `soat-tables usual`, from counts of marked text.
package struct UsualSyllables: Sendable {
    static let shared = UsualSyllables(generated)

    /// What a syllable costs that hardly stands anywhere.
    static let rare = 80

    private struct Key: Hashable {
        let bare: [UInt8]
        let marks: SyllableMarks
    }

    private let costs: [Key: UInt8]

    /// - Parameter lines: a line for each cost, and its syllables parted by spaces: `4:vì sau …`.
    private init(_ lines: StaticString) {
        var costs: [Key: UInt8] = [:]
        let bytes = lines.withUTF8Buffer { unsafe [UInt8]($0) }
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                let cost = UInt8(String(decoding: line[..<colon], as: UTF8.self))
            else { continue }
            for syllable in line[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
                let word = unsafe syllable.withUnsafeBufferPointer { unsafe PlainWord($0) }
                if let word { costs[Key(bare: word.bare, marks: word.marks)] = cost }
            }
        }
        self.costs = costs
    }

    /// 0 for one syllable in a thousand, 20 more for each time that it is ten times rarer; ``rare`` at most.
    func cost(_ word: RepairWord) -> Int { costs[Key(bare: word.bare, marks: word.marks)].map { Int($0) } ?? Self.rare }
}

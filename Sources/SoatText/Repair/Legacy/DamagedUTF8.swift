/// UTF-8 whose bytes were shown as Latin-1 or Windows-1252, once or more often: `há»c`, `hÃ¡Â»Âc`.
///
/// The bytes are put together again strictly. Damage is undone where a Vietnamese syllable comes out of it; beside
/// one, everything that decodes is.
enum DamagedUTF8 {
    /// A scalar of the text while it is decoded, and the scalars it stands for.
    struct Unit {
        var scalar: UInt32
        var range: Range<Int>
        /// How often it was decoded.
        var depth = 0
    }

    /// Programs that save and read wrongly do so twice, rarely more often.
    private static let deepest = 3

    static func undo(in text: inout RepairText) {
        guard text.scalars.contains(where: isLead) else { return }
        var chunks: [DamagedChunk] = []
        var start: Int?
        for index in 0...text.count {
            if index < text.count, text.scalars[index] > 0x20 {
                if start == nil { start = index }
            } else if let begun = start {
                if let chunk = DamagedChunk(text, begun..<index) { chunks.append(chunk) }
                start = nil
            }
        }
        guard chunks.contains(where: { $0.syllables > 0 }) else { return }
        var edits = LegacyEdits()
        for var chunk in chunks {
            chunk.mendInContext(text)
            chunk.collect(into: &edits)
        }
        edits.apply(to: &text)
    }

    /// Whether a token may be damaged UTF-8: a letter of Vietnamese, or a part of one, comes out.
    static func showsSign(_ scalars: [UInt32]) -> Bool {
        guard scalars.contains(where: isLead) else { return false }
        let units = scalars.indices.map { Unit(scalar: scalars[$0], range: $0..<$0 + 1) }
        let decoded = decodeOnce(units, 1) ?? []
        return decoded.contains { unit in
            guard unit.depth > 0 else { return false }
            switch unit.scalar {
            case 0x80...0xFF, 0x300...0x323: return true
            // Bold letters of mathematics: four bytes in a row that fit are no chance.
            case 0x1D400...0x1D7FF: return true
            default: return VietnameseLetters.all.contains(unit.scalar)
            }
        } || LostBytes.showsSign(scalars)
    }

    /// Decodes until nothing changes.
    ///
    /// - Complexity: O(units) for each time it was damaged.
    static func decode(_ units: [Unit]) -> [Unit] {
        var units = units
        for depth in 1...deepest {
            guard let next = decodeOnce(units, depth) else { break }
            units = next
        }
        return units
    }

    private static func decodeOnce(_ units: [Unit], _ depth: Int) -> [Unit]? {
        var result: [Unit] = []
        var index = 0
        while index < units.count {
            if let (scalar, length) = sequence(units[index...]) {
                let range = units[index].range.lowerBound..<units[index + length - 1].range.upperBound
                result.append(Unit(scalar: scalar, range: range, depth: depth))
                index += length
            } else {
                result.append(units[index])
                index += 1
            }
        }
        return result.count < units.count ? result : nil
    }

    /// The well-formed sequence of two to four bytes that the units begin with.
    private static func sequence(_ units: ArraySlice<Unit>) -> (scalar: UInt32, length: Int)? {
        guard let first = units.first, isLead(first.scalar), let lead = CodePage1252.byte(of: first.scalar) else { return nil }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard units.count >= length else { return nil }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for unit in units.dropFirst().prefix(length - 1) {
            guard isContinuation(unit.scalar), let byte = CodePage1252.byte(of: unit.scalar) else { return nil }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        let isShortest = length == 2 || scalar >= (length == 3 ? 0x800 : 0x10000)
        return isShortest && Unicode.Scalar(scalar) != nil ? (scalar, length) : nil
    }

    static func isLead(_ scalar: UInt32) -> Bool { scalar >= 0xC2 && scalar <= 0xF4 }

    static func isContinuation(_ scalar: UInt32) -> Bool {
        scalar > 0x7F && CodePage1252.byte(of: scalar).map { $0 >= 0x80 && $0 < 0xC0 } ?? false
    }
}

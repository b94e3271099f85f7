internal import SoatRules
internal import SoatText

/// Codes of letters and digits: health insurance cards, passports, vehicle plates.
enum MixedCode {
    /// - Complexity: O(numbers of the post).
    static func entities(_ kind: EntityKind, in post: PostText) -> [Entity] {
        var found: [Entity] = []
        var next = 0
        for index in post.numerals {
            guard index >= next else { continue }
            let range: ClosedRange<Int>? =
                switch kind {
                case .bhyt: healthCard(at: index, post)
                case .passport: passport(at: index, post)
                case .vehiclePlate: plate(at: index, post)
                default: nil
                }
            guard let range else { continue }
            next = range.upperBound + 1
            found.append(entity(kind, range, post))
        }
        return found
    }

    /// Whether any number has the shape of such a code: asked of the bytes alone, since few posts have one.
    static func mayStand(_ kind: EntityKind, in text: FoldedText, _ utf8: [UInt8]) -> Bool {
        for order in 0..<text.numeralCount {
            let syllable = text[text.numeral(order)]
            let start = Int(syllable.start)
            let length = Int(syllable.end) - start
            let isLetterFirst = isLetter(utf8[start] & 0xDF)
            switch kind {
            case .bhyt:
                if isLetterFirst, length >= 3, isLetter(utf8[start + 1] & 0xDF), isDigit(utf8[start + 2]) { return true }
                if length == 1, start > 2, isLetter(utf8[start - 2] & 0xDF), isLetter(utf8[start - 3] & 0xDF) { return true }
            case .passport: if isLetterFirst, (8...9).contains(length) { return true }
            default:
                guard length >= 2, isDigit(utf8[start]), isDigit(utf8[start + 1]) else { continue }
                // “30F12345” in one piece, or “30F 12345”: a digit within three bytes.
                if length > 2, isLetter(utf8[start + 2] & 0xDF) {
                    let end = start + length
                    if length >= 8 { return true }
                    if length <= 4, utf8[min(end, utf8.count)..<min(end + 4, utf8.count)].contains(where: isDigit) {
                        return true
                    }
                }
                if length == 2, start + 3 < utf8.count, utf8[start + 2] == UInt8(ascii: "-"), isLetter(utf8[start + 3] & 0xDF) {
                    return true
                }
            }
        }
        return false
    }

    private static func entity(_ kind: EntityKind, _ range: ClosedRange<Int>, _ post: PostText) -> Entity {
        let owners = post.lexicon.owners
        let first = range.lowerBound
        let last = range.upperBound
        let signs = owners.signs(around: first, through: last, before: 12, after: 5, in: post.text, utf8: post.utf8)
        var attributes: Set<EntityAttribute> = []
        if let owner = signs.lazy.compactMap(\.owner).first { attributes.insert(owner) }
        let sign: OwnerWord.Sign = kind == .bhyt ? .healthInsurance : kind == .passport ? .passport : .plate
        if signs.contains(sign) { attributes.insert(.labelled) }
        return Entity(
            kind: kind, attributes: attributes, first: first, last: last, bytes: post.bytes(from: first, through: last))
    }

    /// The bytes of a syllable, letters as capitals.
    private static func code(_ index: Int, _ post: PostText) -> [UInt8] {
        guard index >= 0, index < post.count else { return [] }
        return post.utf8[Int(post.syllables[index].start)..<Int(post.syllables[index].end)].map {
            $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    /// Whether only one mark or space parts a syllable from the one before.
    private static func isTight(_ index: Int, _ marks: String, _ post: PostText) -> Bool {
        let gap = post.gap(before: index)
        return gap.count == 1 && gap.first.map { marks.utf8.contains($0) } ?? false
    }

    // MARK: Health insurance

    /// Who is insured: the two letters of the card.
    ///
    /// - Source: facts on identifiers, table (`bhyt-card`); QĐ 1351/QĐ-BHXH.
    private static let groups: Set<String> = [
        "DN", "HX", "CH", "NN", "TK", "HC", "XK", "HT", "TB", "NO", "CT", "XB", "TN", "CS", "QN", "CA", "CY", "XN", "MS", "CC",
        "CK", "CB", "KC", "HD", "TE", "BT", "HN", "DT", "DK", "XD", "TS", "TC", "TQ", "TA", "TY", "HG", "LS", "PV", "CN", "HS",
        "SV", "GB", "GD",
    ]

    private static func healthCard(at index: Int, _ post: PostText) -> ClosedRange<Int>? {
        var bytes = code(index, post)
        var first = index
        if let head = bytes.first, isDigit(head), index > 0,
            post.syllables[index - 1].end - post.syllables[index - 1].start == 2,
            isTight(index, " -", post)
        {
            // “HS 4 01 …”
            bytes = code(index - 1, post) + bytes
            first = index - 1
        }
        guard bytes.count >= 3, groups.contains(String(decoding: bytes.prefix(2), as: UTF8.self)),
            (0x31...0x35).contains(bytes[2])
        else { return nil }
        var last = index
        while bytes.count < 15, last + 1 < post.count, post.isNumeral(last + 1), isTight(last + 1, " -.", post) {
            last += 1
            bytes += code(last, post)
        }
        guard bytes.count == 15, bytes.dropFirst(2).allSatisfy(isDigit) else { return nil }
        return first...last
    }

    // MARK: Passports

    /// A letter and seven or eight digits, behind the word for it.
    private static func passport(at index: Int, _ post: PostText) -> ClosedRange<Int>? {
        let bytes = code(index, post)
        guard let letter = bytes.first, isLetter(letter), (8...9).contains(bytes.count), bytes.dropFirst().allSatisfy(isDigit),
            post.lexicon.owners.signs(around: index, through: index, before: 5, after: 0, in: post.text, utf8: post.utf8)
                .contains(.passport)
        else { return nil }
        return index...index
    }

    // MARK: Plates

    /// Codes that no place has.
    private static let unused: Set<Int> = [10, 13, 42, 44, 45, 46, 80, 87, 91, 96]

    private static func plate(at index: Int, _ post: PostText) -> ClosedRange<Int>? {
        let bytes = code(index, post)
        guard bytes.count >= 2, isDigit(bytes[0]), isDigit(bytes[1]),
            index == 0 || post.byte(before: index) != UInt8(ascii: "/")
        else { return nil }
        let place = Int(bytes[0] - 0x30) * 10 + Int(bytes[1] - 0x30)
        guard place >= 11, !unused.contains(place) || place == 80 else { return nil }
        let isNamed = post.lexicon.owners.signs(
            around: index, through: index, before: 6, after: 0, in: post.text, utf8: post.utf8
        )
        .contains(.plate)
        var series = bytes[2...]
        var last = index
        if series.isEmpty {
            // “29-B1 123.45”
            guard last + 1 < post.count, isTight(last + 1, "-", post) else { return nil }
            last += 1
            series = code(last, post)[...]
        }
        guard let letter = series.first, isLetter(letter) else { return nil }
        // “30F12345”, in one piece.
        let glued = series.drop { isLetter($0) }
        if glued.count == 5, glued.allSatisfy(isDigit), series.count - glued.count <= 2 { return index...last }
        guard series.count <= 2, series.dropFirst().allSatisfy({ isLetter($0) || isDigit($0) }) else { return nil }
        guard last + 1 < post.count, isTight(last + 1, "- ", post) || post.gap(before: last + 1).elementsEqual(" - ".utf8)
        else {
            return nil
        }
        let isHyphenated = !post.gap(before: last + 1).elementsEqual(" ".utf8)
        let number = code(last + 1, post)
        guard number.allSatisfy(isDigit) else { return nil }
        switch number.count {
        case 3
        where last + 2 < post.count && isTight(last + 2, ".", post) && code(last + 2, post).count == 2
            && code(last + 2, post).allSatisfy(isDigit):
            return index...last + 2
        case 5 where isHyphenated || isNamed || series.count == 1: return index...last + 1
        case 4 where isNamed: return index...last + 1
        default: return nil
        }
    }
}

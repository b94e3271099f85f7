internal import SoatRules
internal import SoatText

/// Vietnamese telephone numbers: mobile, landline, service lines.
///
/// - Source: numbering plan as in libphonenumber 9.0.43 and facts on identifiers, §4.
enum Phone {
    /// The numbers in a run of digits: `0912 345 678 - 0987 654 321` holds two.
    static func recognise(_ run: DigitRun, owners: OwnerLexicon, text: FoldedText, utf8: [UInt8]) -> [Entity] {
        var found: [Entity] = []
        var index = 0
        while index < run.groups.count {
            guard let length = groups(from: index, in: run) else {
                index += 1
                continue
            }
            let part = run.groups[index..<index + length]
            if let kind = kind(of: part.flatMap(\.digits), hasPlus: run.hasPlus && index == 0),
                let entity = entity(kind, part, run, isFirst: index == 0, owners, text, utf8)
            {
                found.append(entity)
            }
            index += length
        }
        return found
    }

    /// How many groups from `index` on make one number; `nil` where none does.
    private static func groups(from index: Int, in run: DigitRun) -> Int? {
        var digits: [UInt8] = []
        for (offset, group) in run.groups[index...].enumerated() {
            // A tight separator inside and another group behind it: the number would go on.
            digits += group.digits
            if digits.count > 13 { return nil }
            guard kind(of: digits, hasPlus: run.hasPlus && index == 0) != nil else { continue }
            guard index + offset + 1 < run.groups.count else { return offset + 1 }
            let following = run.groups[index + offset + 1]
            let isNewNumber = following.digits.first == 0 || following.digits.count >= 9
            let isApart = following.separator.contains(0x20) && (offset == 0 || following.separator != group.separator)
            return isNewNumber || isApart ? offset + 1 : nil
        }
        return nil
    }

    /// Mobile, landline or service line; `nil` for digits that are no telephone number.
    static func kind(of digits: [UInt8], hasPlus: Bool) -> EntityAttribute? {
        var national = digits
        if national.starts(with: [0, 0, 8, 4]) {
            national = [0] + national.dropFirst(4)
        } else if national.starts(with: [8, 4]), hasPlus || national.count == 11 || national.count == 12 {
            national = [0] + national.dropFirst(2)
        }
        // +84 (0) 912…
        if national.starts(with: [0, 0]) { national.removeFirst() }
        guard national.count >= 8 else { return nil }
        if national.starts(with: [1, 8, 0, 0]) || national.starts(with: [1, 9, 0, 0]) {
            return national.count == 8 || national.count == 10 ? .hotline : nil
        }
        guard national[0] == 0 else { return nil }
        let pair = national[1] * 10 + national[2]
        switch national.count {
        case 10: return isMobile(pair, national[3]) ? .mobile : nil
        case 11: return isLandline(national) ? .landline : nil
        default: return nil
        }
    }

    private static func isMobile(_ prefix: UInt8, _ next: UInt8) -> Bool {
        switch prefix {
        case 32...39, 51, 56, 58, 59, 70, 76...79, 81...88, 90...99: true
        case 52: [2, 3, 8].contains(next)
        case 55: next == 9
        case 89: next >= 6
        default: false
        }
    }

    /// Area codes 024, 028 with eight digits, the other provinces' 02xx with seven.
    private static func isLandline(_ digits: [UInt8]) -> Bool {
        guard digits[1] == 2 else { return false }
        if digits[2] == 4 || digits[2] == 8 { return true }
        return areaCodes.contains(UInt16(digits[2]) * 10 + UInt16(digits[3]))
    }

    /// The two digits behind 02.
    private static let areaCodes: Set<UInt16> = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22, 25, 26, 27, 28, 29, 32, 33, 34, 35, 36, 37, 38,
        39, 51, 52, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 69, 70, 71, 72, 73, 74, 75, 76, 77, 90, 91, 92, 93, 94, 96, 97, 99,
    ]

    private static func entity(
        _ kind: EntityAttribute, _ part: ArraySlice<DigitRun.Group>, _ run: DigitRun, isFirst: Bool, _ owners: OwnerLexicon,
        _ text: FoldedText, _ utf8: [UInt8]
    ) -> Entity? {
        guard let first = part.first, let last = part.last, var start = first.places.first?.start,
            let end = last.places.last?.end
        else { return nil }
        if isFirst, run.hasPlus { start -= 1 }
        if isFirst, run.hasBracket { start -= 1 }
        let signs = owners.signs(
            around: first.syllable, through: last.syllable, before: 12, after: 5, in: text, utf8: utf8)
        // An account or an identity number may look like a telephone number; its label stands right before it.
        let nearest = owners.signs(around: first.syllable, through: last.syllable, before: 4, after: 0, in: text, utf8: utf8)
        if nearest.first == .account || nearest.first == .identity { return nil }
        var attributes: Set<EntityAttribute> = [kind]
        if kind == .hotline {
            attributes.insert(.ownerOffice)
        } else if let owner = signs.lazy.filter({ $0 != .account && $0 != .identity }).first?.attribute {
            attributes.insert(owner)
        }
        let digits = part.reduce(0) { $0 + $1.digits.count }
        let bytes = part.reduce(0) { $0 + $1.places.reduce(0) { $0 + $1.end - $1.start } }
        if bytes > digits { attributes.insert(.disguised) }
        return Entity(
            kind: .phone, attributes: attributes, first: first.syllable, last: last.syllable,
            bytes: ByteSpan(start: start, end: end),
            reading: attributes.contains(.disguised) ? CanonicalText.of(utf8[start..<end]) : nil)
    }
}

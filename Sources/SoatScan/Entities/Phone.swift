internal import SoatRules
internal import SoatText

/// Vietnamese telephone numbers: mobile, landline, service lines.
///
/// - Source: numbering plan as in libphonenumber 9.0.43 and facts on identifiers, §4.
enum Phone {
    /// What number begins at a group, and how many groups it has: `0912 345 678 - 0987 654 321` holds two.
    ///
    /// - Returns: mobile, landline or service line; `nil` where none begins.
    static func kind(from index: Int, in run: DigitRun) -> (kind: EntityAttribute, count: Int)? {
        var digits: [UInt8] = []
        for (offset, group) in run.groups[index...].enumerated() {
            digits += group.digits
            if digits.count > 13 { return nil }
            let part = index..<index + offset + 1
            guard let kind = kind(of: digits, hasPlus: run.hasPlus && index == 0), isWritten(kind, digits, part, in: run) else {
                continue
            }
            guard part.upperBound < run.groups.count else { return (kind, part.count) }
            let following = run.groups[part.upperBound]
            let rest = run.groups[part.upperBound...].reduce(0) { $0 + $1.digits.count }
            let isNewNumber = following.digits.count >= 9 || following.digits.first == 0 && rest >= 9
            // `0912 345 678 24/24`, `0912345678 901`: what stands apart and is shaped otherwise is not of it.
            let isApart =
                following.separator.hasSpace
                && (offset == 0 || !following.separator.isLike(group.separator)
                    || following.digits.count <= 2 && run.groups[part].allSatisfy { $0.digits.count > 2 })
            return isNewNumber || isApart ? (kind, part.count) : nil
        }
        return nil
    }

    /// Whether digits are parted as those of a telephone number are, and not as a sum or as two years.
    private static func isWritten(_ kind: EntityAttribute, _ digits: [UInt8], _ part: Range<Int>, in run: DigitRun) -> Bool {
        let groups = run.groups[part]
        guard let first = groups.first else { return false }
        if kind == .hotline {
            guard first.digits.count >= 4 else { return false }
            let second = groups.dropFirst().first
            let isYear =
                second.map { $0.digits.count == 4 && [[1, 8], [1, 9], [2, 0]].contains(Array($0.digits.prefix(2))) } ?? false
            return !(isYear && second?.separator.marks == [UInt8(ascii: "-")])
        }
        // 84.912.345.678 is money.
        let isBareCountryCode = digits.starts(with: [8, 4]) && !(run.hasPlus && part.lowerBound == 0)
        return !(isBareCountryCode && groups.dropFirst().contains { $0.separator.marks == [UInt8(ascii: ".")] })
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

    /// - Parameter part: the groups that hold the number.
    /// - Returns: `nil` when a label says that it is something else.
    static func entity(
        _ kind: EntityAttribute, _ part: Range<Int>, of run: DigitRun, owners: OwnerLexicon, text: FoldedText, utf8: [UInt8]
    ) -> Entity? {
        guard let first = run.groups[part].first?.syllable, let last = run.groups[part].last?.syllable else { return nil }
        switch owners.label(before: first, in: text, utf8: utf8) {
        case .account, .identity, .tax, .code, .socialInsurance, .healthInsurance, .card: return nil
        default: break
        }
        var attributes: Set<EntityAttribute> = [kind]
        if kind == .hotline {
            attributes.insert(.ownerOffice)
        } else {
            let signs = owners.signs(around: first, through: last, before: 12, after: 5, in: text, utf8: utf8)
            if let owner = signs.lazy.compactMap(\.owner).first { attributes.insert(owner) }
        }
        let (bytes, reading) = run.value(part, in: utf8)
        if reading != nil { attributes.insert(.disguised) }
        return Entity(kind: .phone, attributes: attributes, first: first, last: last, bytes: bytes, reading: reading)
    }
}

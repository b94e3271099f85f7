internal import SoatRules
internal import SoatText

/// Numbers that only a word beside them tells: old identity cards, insurance, tax codes, accounts.
enum LabelledNumber {
    /// How many groups from `index` on are drawn as one number.
    static func length(from index: Int, in run: DigitRun) -> Int {
        var count = 1
        while index + count < run.groups.count, run.groups[index + count].separator.isLike(run.groups[index + 1].separator) {
            count += 1
        }
        return count
    }

    /// What a label says a number is; `nil` where none does, or the digits do not fit it.
    ///
    /// - Source: facts on identifiers, §2, §3 and §5.
    static func kind(
        _ part: Range<Int>, in run: DigitRun, _ owners: OwnerLexicon, _ text: FoldedText, _ utf8: [UInt8]
    ) -> EntityKind? {
        guard let first = run.groups[part].first?.syllable, let last = run.groups[part].last?.syllable else { return nil }
        let digits = run.groups[part].flatMap(\.digits)
        if isAmountOrYears(run.groups[part], before: last + 1, text, utf8) { return nil }
        switch owners.label(before: first, in: text, utf8: utf8) {
        case .identity:
            // A number of a person born abroad has no province.
            return digits.count == 9 ? .cmnd : digits.count == 12 ? .cccd : nil
        case .socialInsurance: return digits.count == 10 ? .bhxh : nil
        case .healthInsurance: return digits.count == 10 ? .bhyt : nil
        case .tax: return isTaxCode(digits) ? .taxCode : nil
        case .card: return digits.count == 16 || digits.count == 19 ? .paymentCard : nil
        case .account: return (6...19).contains(digits.count) ? .bankAccount : nil
        case .code, .passport: return nil
        case .phone, .contact:
            return isBeside(.bank, first, last, owners, text, utf8) && digits.count != 10 ? account(digits) : nil
        default: return isBeside(.bank, first, last, owners, text, utf8) ? account(digits) : nil
        }
    }

    /// `20.000.000`, `2016 - 2019`, and what money or a count follows.
    private static func isAmountOrYears(
        _ groups: ArraySlice<DigitRun.Group>, before next: Int, _ text: FoldedText, _ utf8: [UInt8]
    ) -> Bool {
        let rest = groups.dropFirst()
        if !rest.isEmpty, (groups.first?.digits.count ?? 0) <= 3,
            rest.allSatisfy({ $0.digits.count == 3 && $0.separator.marks == [0x2E] })
        {
            return groups.reduce(0) { $0 + $1.digits.count } < 13
        }
        if groups.count == 2,
            groups.allSatisfy({ $0.digits.count == 4 && ($0.digits.starts(with: [1, 9]) || $0.digits.starts(with: [2, 0])) })
        {
            return true
        }
        guard next < text.count, !text[next].breaksBefore else { return false }
        let word = String(decoding: utf8[Int(text[next].start)..<Int(text[next].end)], as: UTF8.self).lowercased()
        return ["đồng", "đ", "vnđ", "vnd", "triệu", "nghìn", "tỷ", "tỉ", "ngàn", "k"].contains(word)
    }

    private static func account(_ digits: [UInt8]) -> EntityKind? { (8...19).contains(digits.count) ? .bankAccount : nil }

    /// Ten digits with their check digit, and perhaps three of a branch; or the number of a citizen.
    private static func isTaxCode(_ digits: [UInt8]) -> Bool {
        guard digits.count == 10 || digits.count == 13 else { return digits.count == 12 && CCCD.isValid(digits) }
        let weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
        let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * Int($1.1) }
        return (10 - sum % 11) % 11 == Int(digits[9]) % 11
    }

    /// A bank within 40 characters.
    private static func isBeside(
        _ sign: OwnerWord.Sign, _ first: Int, _ last: Int, _ owners: OwnerLexicon, _ text: FoldedText, _ utf8: [UInt8]
    ) -> Bool {
        owners.signs(around: first, through: last, before: 9, after: 6, in: text, utf8: utf8).contains(sign)
    }

    static func entity(
        _ kind: EntityKind, _ part: Range<Int>, of run: DigitRun, isLabelled: Bool, _ owners: OwnerLexicon, _ text: FoldedText,
        _ utf8: [UInt8]
    ) -> Entity? {
        guard let first = run.groups[part].first?.syllable, let last = run.groups[part].last?.syllable else { return nil }
        var attributes: Set<EntityAttribute> = isLabelled ? [.labelled] : []
        let signs = owners.signs(around: first, through: last, before: 16, after: 10, in: text, utf8: utf8)
        if let owner = signs.lazy.compactMap(\.owner).first { attributes.insert(owner) }
        let (bytes, reading) = run.value(part, in: utf8)
        if reading != nil { attributes.insert(.disguised) }
        return Entity(kind: kind, attributes: attributes, first: first, last: last, bytes: bytes, reading: reading)
    }
}

internal import SoatRules
internal import SoatText

/// Finds the numbers of persons and accounts: what runs of digits are.
///
/// One run may hold several numbers, and fit several kinds; the most specific is reported.
/// - Source: the table of facts on identifiers, §1.
struct NumberFinder {
    /// The kinds that are found together.
    static let kinds: Set<EntityKind> = [.phone, .cccd, .cmnd, .bhxh, .bhyt, .taxCode, .bankAccount, .paymentCard]

    private let text: FoldedText
    private let utf8: [UInt8]
    private let owners: OwnerLexicon
    private let allowed: AllowList
    private(set) var found: [Entity] = []

    init(text: FoldedText, utf8: [UInt8], lexicon: EntityLexicon) {
        self.text = text
        self.utf8 = utf8
        owners = lexicon.owners
        allowed = lexicon.allowed
    }

    /// - Complexity: O(numbers of the post).
    mutating func run() {
        var reader = DigitRunReader(text: text, utf8: utf8)
        while let run = reader.next() { find(in: run) }
    }

    private mutating func find(in run: DigitRun) {
        var index = 0
        var isFree = true
        while index < run.groups.count {
            let length = take(from: index, in: run, isFree: isFree)
            isFree = length != nil
            index += length ?? 1
        }
    }

    /// - Returns: how many groups were taken; `nil` where no number begins.
    private mutating func take(from index: Int, in run: DigitRun, isFree: Bool) -> Int? {
        if let count = CardNumber.length(from: index, in: run) {
            let label = owners.label(before: run.groups[index].syllable, in: text, utf8: utf8)
            add(
                LabelledNumber.entity(
                    .paymentCard, index..<index + count, of: run, isLabelled: label == .card, owners, text, utf8))
            return count
        }
        if let count = CCCD.length(from: index, in: run, isFree: isFree) {
            let part = index..<index + count
            if let entity = CCCD.entity(part, of: run, owners: owners, text: text, utf8: utf8) {
                add(entity)
            } else {
                add(labelled(part, in: run))
            }
            return count
        }
        if let (kind, count) = Phone.kind(from: index, in: run) {
            let part = index..<index + count
            if let entity = Phone.entity(kind, part, of: run, owners: owners, text: text, utf8: utf8) {
                add(entity)
            } else {
                add(labelled(part, in: run))
            }
            return count
        }
        guard isFree else { return nil }
        let count = LabelledNumber.length(from: index, in: run)
        guard let entity = labelled(index..<index + count, in: run) else { return nil }
        add(entity)
        return count
    }

    private func labelled(_ part: Range<Int>, in run: DigitRun) -> Entity? {
        guard let kind = LabelledNumber.kind(part, in: run, owners, text, utf8) else { return nil }
        return LabelledNumber.entity(kind, part, of: run, isLabelled: true, owners, text, utf8)
    }

    private mutating func add(_ entity: Entity?) {
        if let entity { found.append(allowing(entity)) }
    }

    /// The same with the attribute of a number on the school's list.
    private func allowing(_ entity: Entity) -> Entity {
        guard !allowed.numbers.isEmpty, entity.kind.attributes.contains(.allowed) else { return entity }
        var digits = String(
            String.UnicodeScalarView(
                FoldedDigits(utf8, from: entity.bytes.start, to: entity.bytes.end).compactMap { scalar in
                    scalar.digit.map { Unicode.Scalar($0 + 0x30) }
                }))
        if digits.hasPrefix("84"), digits.count > 9 { digits = "0" + digits.dropFirst(2) }
        guard allowed.numbers.contains(digits) else { return entity }
        return Entity(
            kind: entity.kind, attributes: entity.attributes.union([.allowed]), first: entity.first, last: entity.last,
            bytes: entity.bytes, reading: entity.reading)
    }
}

internal import SoatRules
internal import SoatText

/// A second look at leaves whose sign stands in a post, cheap enough to come before anything is made for judging: whether
/// the pattern matches at all, whether a value follows its label, whether the digits are many enough.
///
/// It may only say no where the evaluator would find nothing.
struct Glance {
    private let rules: CompiledRules
    private let text: FoldedText
    private let hits: [PhraseHit]
    private let runner: PatternRunner
    private let utf8: [UInt8]
    private let readEntities: [Entity]
    private var hasDigitRun: Bool?
    private lazy var addresses = {
        var reader = WebAddressReader(utf8)
        reader.run()
        return reader.found
    }()

    /// - Parameter scratch: its hits sorted.
    init(rules: CompiledRules, scratch: ScanScratch, utf8: [UInt8], readEntities: [Entity]) {
        self.rules = rules
        text = scratch.text
        hits = scratch.hits
        runner = scratch.runner
        self.utf8 = utf8
        self.readEntities = readEntities
    }

    mutating func mayStand(_ leaf: LeafID) -> Bool {
        switch rules.leafSources[leaf.rawValue] {
        case .pattern(let index): mayMatch(index)
        case .entity(let kind): mayStand(kind, leaf)
        case .other: true
        }
    }

    /// Whether a pattern matches somewhere; what it finds is kept for the evaluator. One that does not finish is judged,
    /// so that it is told.
    private func mayMatch(_ index: Int) -> Bool {
        let places = try? runner.matches(of: index, in: text, utf8, hits: hits)
        return places?.isEmpty != true
    }

    private mutating func mayStand(_ kind: EntityKind, _ leaf: LeafID) -> Bool {
        // A repaired stretch may hold one.
        if !readEntities.isEmpty { return true }
        switch kind {
        case .phone, .cccd, .cmnd, .bhxh, .taxCode, .bankAccount, .paymentCard: return holdsDigitRun()
        case .bhyt: return MixedCode.mayStand(kind, in: text, utf8) || holdsDigitRun()
        case .passport, .vehiclePlate: return MixedCode.mayStand(kind, in: text, utf8)
        case .email: return addresses.contains { $0.form == .email }
        case .link, .domain: return addresses.contains { $0.form == .link }
        case .documentNumber: return DocumentNumber.mayStand(in: text, utf8)
        case .password, .otp: return hasLabel(of: leaf) { Secret.mayFollow(kind, $0, utf8) }
        case .token: return Secret.mayBeLongKey(in: text) || hasLabel(of: leaf) { _ in true }
        default: return true
        }
    }

    /// Whether a label of a leaf stands in the post as it is written, of which something holds.
    private func hasLabel(of leaf: LeafID, where holds: (ByteSpan) -> Bool) -> Bool {
        let phraseLeaves = rules.tables.phraseLeaves
        return hits.contains { hit in
            guard hit.reading == nil else { return false }
            let isOther = phraseLeaves.allSatisfy(in: Int(hit.pattern.rawValue)) { $0 != UInt32(leaf.rawValue) }
            return !isOther && holds(hit.bytes)
        }
    }

    private mutating func holdsDigitRun() -> Bool {
        if let hasDigitRun { return hasDigitRun }
        var reader = DigitRunReader(text: text, utf8: utf8)
        let found = reader.next() != nil
        hasDigitRun = found
        return found
    }
}

extension [PhraseHit] {
    /// All hits of a pattern; they are sorted by pattern.
    func hits(of pattern: PatternID) -> ArraySlice<PhraseHit> {
        let first = firstIndex(from: pattern)
        var end = first
        while end < count, self[end].pattern == pattern { end += 1 }
        return self[first..<end]
    }

    /// The first of a pattern, or of one behind it; they are sorted by pattern.
    func firstIndex(from pattern: PatternID) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].pattern < pattern { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

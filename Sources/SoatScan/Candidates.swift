internal import SoatText

/// The rules that may hold for a post, by what the scan saw of it.
struct Candidates {
    private let rules: CompiledRules
    private let scratch: ScanScratch
    private let utf8: [UInt8]
    private let hasNumber: Bool
    private var hasLongNumber: Bool?
    private var hasAddress: Bool?
    private var hasLink: Bool?
    private var glance: Glance

    /// - Parameter readEntities: of repaired stretches.
    init(rules: CompiledRules, scratch: ScanScratch, utf8: [UInt8], readEntities: [Entity]) {
        glance = Glance(rules: rules, scratch: scratch, utf8: utf8, readEntities: readEntities)
        self.rules = rules
        self.scratch = scratch
        self.utf8 = utf8
        // A number may hide where letters are in disguise.
        hasNumber = scratch.text.numeralCount > 0 || !scratch.text.suspects.isEmpty
    }

    /// Indices of rules, ascending.
    mutating func rulesToJudge() -> [Int] {
        var isBegun = [Bool](repeating: false, count: rules.rules.count)
        for leaf in scratch.leaves {
            for rule in rules.rulesByLeaf[leaf.rawValue] { isBegun[rule] = true }
        }
        for (sign, bound) in rules.rulesBySign where isShown(sign) {
            for rule in bound { isBegun[rule] = true }
        }
        var found: [Int] = []
        for rule in isBegun.indices where isBegun[rule] && mayHold(rule) && !isRefuted(rule) { found.append(rule) }
        return found
    }

    /// Whether all leaves of some group, signs or not, do not stand there at a second look.
    private mutating func isRefuted(_ rule: Int) -> Bool {
        for group in rules.groups[rule] {
            var mayStand = false
            for leaf in group where isPresent(leaf) && glance.mayStand(leaf) {
                mayStand = true
                break
            }
            if !mayStand { return true }
        }
        return false
    }

    private mutating func mayHold(_ rule: Int) -> Bool {
        for group in rules.groups[rule] {
            var isThere = false
            for leaf in group where isPresent(leaf) {
                isThere = true
                break
            }
            if !isThere { return false }
        }
        return true
    }

    private mutating func isPresent(_ leaf: LeafID) -> Bool {
        let presence = rules.tables.leafPresence[leaf.rawValue]
        if presence.hasHit, scratch.isHit(leaf) { return true }
        return presence.hasSign && isAnyShown(presence)
    }

    private mutating func isAnyShown(_ presence: LeafPresence) -> Bool {
        for sign in EntitySign.allCases where presence.has(sign) && isShown(sign) { return true }
        return false
    }

    private mutating func isShown(_ sign: EntitySign) -> Bool {
        switch sign {
        case .words: return true
        case .number: return hasNumber
        case .longNumber:
            let known = hasLongNumber ?? holdsLongNumber()
            hasLongNumber = known
            return known
        case .address:
            let known = hasAddress ?? (ByteSearch.first(UInt8(ascii: "@"), in: utf8) != nil)
            hasAddress = known
            return known
        case .link:
            let known = hasLink ?? holdsTightPoint()
            hasLink = known
            return known
        }
    }

    /// Seven digits or more in syllables next to each other, or a place where a number may be in disguise.
    private func holdsLongNumber() -> Bool {
        let text = scratch.text
        if !text.suspects.isEmpty { return true }
        var last = -2
        var digits = 0
        for order in 0..<text.numeralCount {
            let index = text.numeral(order)
            if index != last + 1 { digits = 0 }
            // Bytes: as many as digits, or more.
            digits += Int(text[index].end - text[index].start)
            if digits >= 7 { return true }
            last = index
        }
        return false
    }

    /// A full stop with no space on either side: every host has one.
    private func holdsTightPoint() -> Bool {
        var from = 1
        while let point = ByteSearch.first(UInt8(ascii: "."), in: utf8, from: from), point + 1 < utf8.count {
            if WebAddressReader.isHost(utf8[point - 1]), WebAddressReader.isHost(utf8[point + 1]) { return true }
            from = point + 1
        }
        return false
    }
}

internal import SoatRules
internal import SoatText

/// Addresses: two steps or more of the ladder from house to province, a house in a street, or a hamlet that somebody is
/// said to live in.
///
/// - Source: facts on identifiers, §6 (the ladder; the vocabulary before and after 2025-07-01).
struct AddressFinder {
    private let post: PostText
    private let names: [PersonName]
    private(set) var found: [Entity] = []
    /// The syllables of steps that are called by a name: what looks like a person's there is none.
    private(set) var namesakes: [ClosedRange<Int>] = []

    init(_ post: PostText, names: [PersonName]) {
        self.post = post
        self.names = names
    }

    private struct Step {
        /// From the house up.
        enum Kind: Int { case house, street, hamlet, commune, district, province }
        let kind: Kind
        let first: Int
        let last: Int
        /// A street's name without the word.
        var isBare = false
    }

    /// - Complexity: O(words of places, numbers).
    mutating func run() {
        var index = 0
        var starts = post.numerals
        starts += post.cues.filter { !$0.cue.isDisjoint(with: Cue.places.union([.provinceName, .house])) }.map(\.first)
        starts.sort()
        for start in starts where start >= index {
            let steps = ladder(from: start)
            guard let first = steps.first, let last = steps.last, let attributes = judge(steps) else { continue }
            found.append(
                Entity(
                    kind: .address, attributes: attributes, first: first.first, last: last.last,
                    bytes: post.bytes(from: first.first, through: last.last)))
            namesakes += steps.filter { isNamesake($0, of: steps) }.map { $0.first...$0.last }
            index = last.last + 1
        }
    }

    /// Whether the name of a step is surely no person's. “Số 5 Nguyễn Văn An” may be a line of a list.
    private func isNamesake(_ step: Step, of steps: [Step]) -> Bool {
        if step.kind == .house { return false }
        guard step.isBare else { return true }
        return steps.count > 2 || post.cue(startingAt: step.first)?.cue.contains(.figureName) == true
            || label(before: steps[0].first) == .firm
    }

    private func ladder(from start: Int) -> [Step] {
        var steps: [Step] = []
        var index = start
        while index < post.count, steps.count < 8 {
            if let last = steps.last, !(post.isListed(index) && index == last.last + 1) { break }
            guard
                let step = house(at: index, isFirst: steps.isEmpty) ?? place(at: index, isInStreet: steps.last?.kind == .street)
                    ?? bareStreet(at: index, after: steps.last)
            else {
                break
            }
            // The ladder goes up; a lane may lie in a street, and a hamlet in another.
            if let last = steps.last {
                guard step.kind.rawValue > last.kind.rawValue || step.kind == last.kind && step.kind.rawValue < 3 else { break }
            }
            steps.append(step)
            index = step.last + 1
        }
        return steps
    }

    // MARK: Steps

    /// `số 12`, `nhà số 9`, `12/5A` before a street.
    private func house(at index: Int, isFirst: Bool) -> Step? {
        guard isFirst else { return nil }
        if let cue = post.cue(startingAt: index), cue.cue.contains(.house) {
            let label = post.words(cue.first, cue.last).lowercased()
            guard ["số", "số nhà", "nhà số", "căn", "căn hộ", "lô", "so nha", "so"].contains(label) || label.hasSuffix("số"),
                let last = houseNumber(at: cue.last + 1), post.isJoined(cue.last + 1)
            else { return nil }
            // The word alone is a label; with its number it is where the house begins.
            return Step(kind: .house, first: cue.first, last: last)
        }
        // The end of a telephone number, or a day.
        if index > 0, post.isNumeral(index - 1), post.gap(before: index).count <= 3 { return nil }
        // “Năm 1428 Lê Lợi lên ngôi”
        if post.isJoined(index), ["năm", "kỷ", "kỉ"].contains(post.lower(index - 1)) { return nil }
        guard let last = houseNumber(at: index), last + 1 < post.count, post.isJoined(last + 1), !isMeasured(last) else {
            return nil
        }
        if let cue = post.cue(endingAt: index - 1), post.isJoined(index), !cue.cue.isDisjoint(with: Cue.places.union(.subject))
        {
            return nil
        }
        return Step(kind: .house, first: index, last: last)
    }

    /// `12`, `12A`, `317/8A`, `35/18/2`.
    private func houseNumber(at index: Int) -> Int? {
        guard isHouseNumber(index) else { return nil }
        var last = index
        while post.mark(before: last + 1) == UInt8(ascii: "/"), isHouseNumber(last + 1), last - index < 4 { last += 1 }
        return last
    }

    private func isHouseNumber(_ index: Int) -> Bool {
        guard post.isNumeral(index), post.length(index) <= 5 else { return false }
        let bytes = post.utf8[Int(post.syllables[index].start)..<Int(post.syllables[index].end)]
        let rest = bytes.drop { (0x30...0x39).contains($0) }
        return rest.count < bytes.count
            && (rest.isEmpty || rest.count == 1 && rest.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) })
    }

    /// “3 đường thẳng”, “2 phố”: a count needs a name behind the word; that is asked of the street itself.
    private func isMeasured(_ last: Int) -> Bool {
        guard let cue = post.cue(startingAt: last + 1) else { return false }
        return cue.cue.isDisjoint(with: [.street, .hamlet, .figureName])
    }

    private func place(at index: Int, isInStreet: Bool) -> Step? {
        guard let cue = post.cue(startingAt: index) else { return nil }
        if cue.cue.contains(.provinceName), post.isCapital(cue.first) {
            return Step(kind: .province, first: cue.first, last: cue.last)
        }
        guard !cue.cue.isDisjoint(with: .places) else { return nil }
        // `p.`, `q.`, `h.`, `tt` only as abbreviations.
        if cue.first == cue.last, post.length(cue.first) <= 2, !post.isCapital(cue.first), cue.cue.isDisjoint(with: .hamlet),
            post.byte(after: cue.last) != UInt8(ascii: ".")
        {
            return nil
        }
        let next = cue.last + 1
        let isShort =
            cue.first == cue.last && post.length(cue.first) <= 3 && post.isAllCapitals(cue.first) || post.isLetter(cue.first)
        let isStopped = isShort && [". ", "."].contains { post.gap(before: next).elementsEqual($0.utf8) }
        guard next < post.count, post.isJoined(next) || isStopped else { return nil }
        let kind: Step.Kind =
            cue.cue.contains(.street)
            ? .street
            : cue.cue.contains(.hamlet)
                ? .hamlet
                : cue.cue.contains(.commune)
                    ? .commune
                    : cue.cue.contains(.district) ? .district : .province
        if let last = houseNumber(at: next) {
            // “tổ 5”, “ngõ 42 Láng”, “phường 7”
            if kind == .street, post.isJoined(last + 1), let run = post.properRun(from: last + 1) {
                return Step(kind: kind, first: index, last: run)
            }
            return Step(kind: kind, first: index, last: last)
        }
        guard let last = post.properRun(from: next) else { return nil }
        // `tổ Toán`, `đội Sao đỏ`, `khu A` are no hamlets.
        if kind == .hamlet, !isInStreet,
            ["tổ", "đội", "khu", "cụm", "tập thể"].contains(post.words(cue.first, cue.last).lowercased())
        {
            return nil
        }
        return Step(kind: kind, first: index, last: last)
    }

    /// `12 Trần Phú`: a street's name without the word, right behind a house.
    private func bareStreet(at index: Int, after step: Step?) -> Step? {
        guard let step, step.kind == .house, post.isJoined(index), let last = post.properRun(from: index, limit: 4),
            last > index,
            !post.isAllCapitals(index)
        else { return nil }
        let name = post.cue(startingAt: index)?.cue ?? []
        // “số 1 Việt Nam”
        guard name.isDisjoint(with: [.placeName, .provinceName]) else { return nil }
        let isNamed = name.contains(.figureName)
        let isTold = post.cue(startingAt: step.first)?.cue.contains(.house) == true
        let isSlashed = step.last > step.first && !isTold
        return isNamed || isTold || isSlashed || label(before: step.first) == .firm
            ? Step(kind: .street, first: index, last: last, isBare: true) : nil
    }

    // MARK: Judging

    private func judge(_ steps: [Step]) -> Set<EntityAttribute>? {
        guard let first = steps.first, let last = steps.last else { return nil }
        let kinds = steps.map(\.kind)
        // A heading in capitals, or the same step twice.
        if post.isAllCapitals(last.last) && !(first.first...last.last).contains(where: { post.isNumeral($0) })
            || post.isLetter(last.last)
        {
            return nil
        }
        if zip(steps, steps.dropFirst()).contains(where: { $0.kind == $1.kind && post.word($0.first) == post.word($1.first) }) {
            return nil
        }
        if let cue = post.cue(endingAt: first.first - 1), cue.cue.contains(.schoolLevel) { return nil }
        let hasHouse = kinds.first == .house
        let label = label(before: first.first)
        let isNear = names.contains {
            !$0.isHistoric && abs($0.first - first.first) <= 20
                && post.isSameLine(min($0.first, first.first), max($0.last, last.last))
        }
        let isLivedIn = label == .firm || label == .weak && isNear
        if hasHouse {
            guard kinds.count > 1, kinds.contains(.street) || kinds.contains(.hamlet) else { return nil }
            return isOffice(before: first.first) ? [] : [.house]
        }
        if kinds.contains(.street), kinds.first == .street, isNumbered(first), kinds.count > 1 || isLivedIn {
            // “ngõ 42 phố Cát Linh” without a house.
            return isLivedIn || isNear ? [.house] : []
        }
        if kinds.first == .hamlet, isLivedIn { return [.house] }
        guard kinds.count > 1, kinds.contains(.hamlet) || kinds.count(where: { $0.rawValue >= Step.Kind.commune.rawValue }) > 1
        else { return nil }
        return kinds.first == .hamlet && isNear && !isOffice(before: first.first) ? [.house] : []
    }

    private func isNumbered(_ step: Step) -> Bool { (step.first...step.last).contains { post.isNumeral($0) } }

    private enum Label { case none, weak, firm }

    /// `địa chỉ`, `trú tại`, `nhà em` within four syllables before; `ở` right before it says less.
    private func label(before first: Int) -> Label {
        var found = Label.none
        for index in max(0, first - 4)..<first {
            guard let cue = post.cue(endingAt: index), cue.cue.contains(.house), post.isSameLine(index, first) else { continue }
            let label = post.words(cue.first, cue.last).lowercased()
            if ["số", "lô", "căn", "phòng trọ"].contains(label) { continue }
            if label == "ở" || label == "nhà" {
                if index == first - 1, found == .none { found = .weak }
            } else {
                found = .firm
            }
        }
        return found
    }

    /// A school, an office or a venue stands before it on the line: no home.
    private func isOffice(before first: Int) -> Bool {
        let words: Cue = [.school, .schoolLevel, .body, .namedBody, .honour]
        for index in max(0, first - 8)..<first where post.isSameLine(index, first) {
            if let cue = post.cue(endingAt: index), !cue.cue.isDisjoint(with: words) { return true }
            if index + 1 < first,
                ["địa điểm", "văn phòng", "trụ sở", "cơ sở", "cửa hàng", "chi nhánh"].contains(
                    post.words(index, index + 1).lowercased())
            {
                return true
            }
        }
        return false
    }
}

internal import SoatText

/// Finds the names of persons: a surname with known syllables and capitals, a name behind a title, initials; and what
/// carries a name on through the post.
///
/// - Source: facts on identifiers, §7.
struct NameFinder {
    let post: PostText
    private(set) var names: [PersonName] = []
    private let lexicon: NameLexicon

    init(_ post: PostText) {
        self.post = post
        lexicon = post.lexicon.names
    }

    /// - Complexity: O(*n*), and O(capitals · names) for what is carried on.
    mutating func run() {
        var index = 0
        let count = post.count
        while index < count {
            if post.isCapital(index), !post.isNumeral(index) { index = takeRun(from: index) } else { index += 1 }
        }
        for cue in post.cues where !cue.cue.isDisjoint(with: [.closeTitle, .pupilTitle]) {
            if let name = lowerCaseName(at: cue.last + 1) { names.append(name) }
        }
        names.sort { $0.first < $1.first }
        carryOn()
    }

    func role(_ index: Int) -> NameRole { lexicon.role(of: post.syllables[index]) }

    // MARK: Runs of capitals

    /// Whether a syllable goes on with the one before: spaces only, or the apostrophe of `H'Diăm`.
    func goesOn(_ index: Int) -> Bool {
        if post.isJoined(index) { return true }
        guard index > 0, post.isLetter(index - 1), lexicon.role(of: post.syllables[index - 1]).contains(.prefix) else {
            return false
        }
        let gap = post.gap(before: index)
        return gap.elementsEqual("'".utf8) || gap.elementsEqual("’".utf8) || gap.elementsEqual("‘".utf8)
    }

    private mutating func takeRun(from start: Int) -> Int {
        var end = start
        while end + 1 < post.count, end - start < 9, post.isCapital(end + 1), !post.isNumeral(end + 1), goesOn(end + 1) {
            end += 1
        }
        var index = start
        while index <= end {
            if let skip = notAPerson(at: index) {
                index = skip + 1
            } else if let name = fullName(at: index, end: end, start: start) ?? shortName(at: index, end: end)
                ?? initials(at: index)
            {
                names.append(name)
                index = name.last + 1
            } else {
                index += 1
            }
        }
        return max(index, end + 1)
    }

    /// The last syllable of a place, a body or a street's name; `nil` where none begins.
    private func notAPerson(at index: Int) -> Int? {
        if let cue = post.cue(startingAt: index), cue.last > cue.first, cue.cue.isDisjoint(with: .titles) {
            if cue.cue.contains(.figureName), !isNamesake(index) { return nil }
            let others: Cue = [.placeName, .figureName, .namedBody, .provinceName, .press, .people]
            // `Hà Nam` is a place, `Hà Nam Phương` may be a pupil.
            let goesOnAsName = cue.last + 1 < post.count && post.isCapital(cue.last + 1) && goesOn(cue.last + 1)
            if !cue.cue.isDisjoint(with: others), !(goesOnAsName && hasTitle(before: index)) { return cue.last }
        }
        guard isNamesake(index) else { return nil }
        var last = index
        while last + 1 < post.count, last - index < 4, post.isCapital(last + 1), goesOn(last + 1),
            post.cue(startingAt: last + 1)?.cue.isDisjoint(with: .titles) != false
        {
            last += 1
        }
        return last
    }

    /// A street, school or prize is called by it: `đường Lê Lợi`, `THCS Nguyễn Du`.
    private func isNamesake(_ index: Int) -> Bool {
        guard index > 0, let cue = post.cue(endingAt: index - 1), cue.cue.isDisjoint(with: .titles),
            post.isJoined(index) || isStopped(cue, before: index)
        else { return false }
        // “chủ tịch xã Bùi Văn Luyến”
        if let office = post.cue(endingAt: cue.first - 1), office.cue.contains(.officialTitle), post.isJoined(cue.first) {
            return false
        }
        let words: Cue = [.street, .commune, .district, .province, .hamlet, .schoolLevel, .school, .honour]
        return !cue.cue.isDisjoint(with: words)
    }

    /// `TP. Hồ Chí Minh`, `P. Trần Hưng Đạo`: of one letter only before a name of streets.
    private func isStopped(_ cue: CueLexicon.Hit, before index: Int) -> Bool {
        let gap = post.gap(before: index)
        guard cue.first == cue.last, !cue.cue.isDisjoint(with: .places), post.isCapital(cue.first),
            post.length(cue.first) <= 2, gap.elementsEqual(".".utf8) || gap.elementsEqual(". ".utf8)
        else { return false }
        return !post.isLetter(cue.first) || post.cue(startingAt: index)?.cue.contains(.figureName) == true
    }

    /// The title that ends right before a syllable.
    func title(before index: Int) -> CueLexicon.Hit? {
        guard index > 0, let cue = post.cue(endingAt: index - 1), !cue.cue.isDisjoint(with: .titles) else { return nil }
        let gap = post.gap(before: index)
        guard gap.count <= 3, gap.allSatisfy({ $0 == 0x20 || ":.".utf8.contains($0) }) else { return nil }
        return isOtherWord(cue) ? nil : cue
    }

    /// `chữ cái`, `những con`, `người bạn`: no title of one person.
    private func isOtherWord(_ cue: CueLexicon.Hit) -> Bool {
        guard cue.first == cue.last, cue.first > 0, post.isJoined(cue.first) else { return false }
        let before = post.lower(cue.first - 1)
        switch post.lower(cue.last) {
        case "con":
            return ["những", "các", "một", "hai", "ba", "mấy", "loài", "đàn", "vật", "từng", "mỗi", "bà"].contains(before)
        case "cái": return ["chữ", "những", "các", "một", "hai", "ba", "mấy", "từng", "mỗi", "giống", "bảng"].contains(before)
        case "bạn": return ["người", "tình", "đôi"].contains(before)
        case "cu": return ["chim", "đồng"].contains(before)
        case "thằng": return ["những"].contains(before)
        default: return false
        }
    }

    private func hasTitle(before index: Int) -> Bool { title(before: index) != nil }

    // MARK: Full names

    private func fullName(at first: Int, end: Int, start: Int) -> PersonName? {
        let surname = role(first)
        guard !surname.isDisjoint(with: [.surname, .commonSurname, .prefix]) else { return nil }
        if isTitleOfName(at: first, end: end, start: start) { return nil }
        var last = min(end, first + (surname.contains(.prefix) ? 3 : 4))
        if last > first + 1 {
            for index in first + 2...last where endsName(at: index, end: end) {
                last = index - 1
                break
            }
        }
        guard last > first else { return nil }
        if let cue = post.cue(startingAt: first), cue.cue.contains(.figureName), cue.last == last {
            return named(first, cue.last, .full, isHistoric: true)
        }
        let title = title(before: first)
        guard isName(first...last, surname, title, fillsRun: first == start && last == end) else {
            return nil
        }
        // A lone letter at the end stands for a name that is not told.
        let isHidden = post.isLetter(last) && !(last == first + 1 && surname.contains(.prefix))
        return named(first, last, isHidden ? .initials : .full)
    }

    /// “Ông Nguyễn Văn Lâm”: a surname too, and here the title of the name behind it. “Ông Văn Lâm” is one name.
    private func isTitleOfName(at first: Int, end: Int, start: Int) -> Bool {
        guard first < end, let cue = post.cue(startingAt: first), cue.last == first, cue.cue.contains(.closeTitle),
            title(before: first) == nil
        else { return false }
        let next = role(first + 1)
        guard next.contains(.surname) || next.contains(.commonSurname) && !(next.contains(.middleMark) && end == first + 2)
        else { return false }
        return fullName(at: first + 1, end: end, start: start) != nil
    }

    /// Where the words behind a name begin: `Lớp`, `Trường`, another title.
    private func endsName(at index: Int, end: Int) -> Bool {
        guard let cue = post.cue(startingAt: index) else { return false }
        let isGiven = role(index).contains(.given)
        if cue.cue.contains(.endsName) { return !(isGiven && index == end) }
        return !cue.cue.isDisjoint(with: .titles) && (!isGiven || cue.last > cue.first)
    }

    private func isName(_ range: ClosedRange<Int>, _ surname: NameRole, _ title: CueLexicon.Hit?, fillsRun: Bool) -> Bool {
        let rest = range.dropFirst()
        let known = rest.count { !role($0).isDisjoint(with: [.given, .middleMark]) }
        let marked = rest.first.map { role($0) } ?? []
        let isCapitals = post.isAllCapitals(range.lowerBound)
        if isCapitals {
            // In a line of capitals only the shape of a name tells it.
            guard rest.allSatisfy({ post.isAllCapitals($0) || post.isLetter($0) }) else { return false }
            if title == nil, !fillsRun || known < rest.count || surname.contains(.commonSurname) && rest.count < 2 {
                return false
            }
        }
        if surname.contains(.unmarked) {
            guard title != nil && known > 0 || surname.contains(.frequent) && known == rest.count && rest.count > 1 else {
                return false
            }
            return rest.allSatisfy { post.syllables[$0].marks.isEmpty }
        }
        if surname.contains(.prefix), !surname.contains(.surname) {
            let isMarked = !post.isJoined(range.lowerBound + 1)
            return isMarked || title != nil && post.isLetter(range.lowerBound) && !post.isLetter(range.lowerBound + 1)
        }
        if surname.contains(.surname) {
            if rest.count == 1 { return known == 1 && !marked.contains(.unmarked) }
            if known > 0 || title != nil { return true }
            return surname.contains(.frequent) && rest.count == 2
                && rest.allSatisfy { post.syllables[$0].isSyllable && !post.isLetter($0) }
        }
        // A surname that is a common word asks for more.
        if rest.count == 1 { return title != nil && known == 1 }
        return known == rest.count || title != nil && known > 0 || marked.contains(.middleMark) && rest.count == 2
    }

    private func named(_ first: Int, _ last: Int, _ form: PersonName.Form, isHistoric: Bool = false) -> PersonName {
        let title = title(before: first)
        var titles = title?.cue.intersection(.titles) ?? []
        if let office = office(after: last) ?? (title == nil ? office(before: first) : nil) { titles = office }
        return PersonName(
            first: first, last: last, form: form, title: titles, titleFirst: title?.first,
            isHistoric: isHistoric || title?.cue.contains(.figureTitle) == true)
    }

    /// “chủ tịch xã Bùi Văn Luyến”
    private func office(before first: Int) -> Cue? {
        guard post.isJoined(first), let place = post.cue(endingAt: first - 1), !place.cue.isDisjoint(with: .places),
            post.isJoined(place.first), let office = post.cue(endingAt: place.first - 1), office.cue.contains(.officialTitle)
        else { return nil }
        return .officialTitle
    }

    /// What somebody is by the words behind the name: “bà Thuận hiệu phó”, “ông Lê Văn Tám, chủ tịch xã”.
    private func office(after last: Int) -> Cue? {
        guard last + 1 < post.count, let cue = post.cue(startingAt: last + 1),
            cue.cue.isDisjoint(with: [.closeTitle, .nameLabel, .pupilTitle])
        else { return nil }
        let gap = post.gap(before: last + 1)
        guard gap.count <= 3, gap.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }) else {
            return nil
        }
        let office = cue.cue.intersection([.staffTitle, .officialTitle])
        return office.isEmpty ? nil : office
    }

    // MARK: Short names

    private func shortName(at first: Int, end: Int) -> PersonName? {
        if role(first).contains(.prefix), first < end, !post.isJoined(first + 1) { return named(first, first + 1, .short) }
        guard post.isJoined(first), let title = title(before: first) else { return nil }
        let isClose = title.cue.contains(.closeTitle)
        guard isClose || role(first).contains(.given) && title.cue != .nameLabel else { return nil }
        guard !post.isAllCapitals(first), !post.isLetter(first), !post.isAllCapitals(title.last) else { return nil }
        if let cue = post.cue(startingAt: first) {
            let names: Cue = [.days, .shortPeople, .nursery, .hamlet, .endsName, .commune, .district]
            if cue.last > cue.first { return nil }
            let isName = cue.cue.isSubset(
                of: names.union([.street, .honour, .subjectLabel, .study, .provinceName, .sourceLabel]))
            guard isName || role(first).contains(.given) && cue.cue.isDisjoint(with: .titles) else { return nil }
            if cue.cue.contains(.endsName), first < end { return nil }
        }
        var last = first
        while last < end, last - first < 2, !post.isAllCapitals(last + 1), !post.isLetter(last + 1),
            !endsName(at: last + 1, end: end)
        {
            last += 1
        }
        // Titles of many are followed by places more often than by names of one.
        guard isClose || (first...last).allSatisfy({ role($0).contains(.given) }) && !(first == last && isCountry(first)) else {
            return nil
        }
        if title.first == title.last, post.lower(title.last) == "cái", !role(first).contains(.given) { return nil }
        return named(first, last, .short)
    }

    /// “học sinh Việt”, “giáo viên Bắc”: where they come from.
    private func isCountry(_ index: Int) -> Bool {
        ["Việt", "Nam", "Bắc", "Mỹ", "Nga", "Hàn", "Đông"].contains(post.word(index))
    }

    /// `N.T.H`, `H.`: letters with points, behind a title.
    private func initials(at first: Int) -> PersonName? {
        guard post.isLetter(first), post.isJoined(first), let title = title(before: first),
            title.cue.contains(.closeTitle) || title.cue.contains(.nameLabel)
        else { return nil }
        var last = first
        while last - first < 4, last + 1 < post.count, post.isLetter(last + 1), post.isCapital(last + 1),
            post.gap(before: last + 1).elementsEqual(".".utf8) || post.gap(before: last + 1).elementsEqual(". ".utf8)
        {
            last += 1
        }
        let isClosed =
            last > first || post.byte(after: last) == UInt8(ascii: ".")
            || post.cue(startingAt: last + 1)?.cue.contains(.classWord) == true
        guard isClosed else { return nil }
        return named(first, last, .initials)
    }

    // MARK: Names without capitals

    /// `em nguyen thi hoa`: only behind a title, only with a frequent surname and known syllables.
    private func lowerCaseName(at first: Int) -> PersonName? {
        guard first < post.count, post.isJoined(first), !post.isCapital(first), post.syllables[first].identity != 0,
            role(first).contains(.frequent),
            let title = title(before: first), title.cue.contains(.closeTitle) || title.cue.contains(.pupilTitle)
        else { return nil }
        var last = first
        while last + 1 < post.count, last - first < 3, post.isJoined(last + 1), !post.isCapital(last + 1),
            !role(last + 1).isDisjoint(with: [.given, .middleMark]),
            !(last - first >= 2 && role(last + 1).contains(.commonGiven))
        {
            last += 1
        }
        guard last - first >= 2 else { return nil }
        return named(first, last, .full)
    }

    // MARK: Names carried on

    private mutating func carryOn() {
        let sources = names.filter { $0.form == .full && !$0.isHistoric || $0.form == .short && $0.title.contains(.pupilTitle) }
        guard !sources.isEmpty else { return }
        var taken = names[...]
        var carried: [PersonName] = []
        for index in 0..<post.count where post.isCapital(index) && !post.isNumeral(index) {
            while let next = taken.first, next.last < index { taken.removeFirst() }
            if let name = taken.first, name.first <= index { continue }
            if let name = carried.last, name.last >= index { continue }
            guard let name = carriedName(at: index, from: sources) else { continue }
            carried.append(name)
        }
        for index in names.indices where names[index].form == .short {
            let name = names[index]
            guard
                let source = sources.first(where: {
                    $0.form == .full && tail($0, isAt: name.first, count: name.last - name.first + 1)
                })
            else { continue }
            names[index] = carrying(source, name.first, name.last)
        }
        names = (names + carried).sorted { $0.first < $1.first }
    }

    private func carriedName(at first: Int, from sources: [PersonName]) -> PersonName? {
        let isStart = post.beginsSentence(first)
        if isStart, role(first).contains(.commonGiven) { return nil }
        if first > 0, post.isJoined(first), post.isCapital(first - 1), !hasTitle(before: first) { return nil }
        if let cue = post.cue(covering: first), cue.last > cue.first || !cue.cue.isDisjoint(with: [.titles, .classWord]) {
            return nil
        }
        guard !isNamesake(first) else { return nil }
        for source in sources {
            for count in [2, 1] where source.last - source.first + 1 >= count {
                guard tail(source, isAt: first, count: count) else { continue }
                let last = first + count - 1
                if last + 1 < post.count, post.isCapital(last + 1), post.isJoined(last + 1) { continue }
                return carrying(source, first, last)
            }
        }
        return nil
    }

    private func carrying(_ source: PersonName, _ first: Int, _ last: Int) -> PersonName {
        var name = named(first, last, .carried)
        if name.title.isEmpty { name.title = source.title }
        if source.form == .full || source.last - source.first > last - first {
            name.carries = post.words(source.first, source.last)
        }
        return name
    }

    /// Whether the last syllables of a name stand at a place.
    private func tail(_ name: PersonName, isAt first: Int, count: Int) -> Bool {
        guard first + count <= post.count else { return false }
        for offset in 0..<count {
            let a = post.syllables[name.last - count + 1 + offset]
            let b = post.syllables[first + offset]
            guard a.identity == b.identity, a.marks == b.marks else { return false }
            if a.identity == 0, post.word(name.last - count + 1 + offset) != post.word(first + offset) { return false }
            if offset > 0, !post.isJoined(first + offset) { return false }
        }
        return true
    }
}

internal import SoatRules
internal import SoatText

/// Sources that a claim rests on: a named body, paper, person, document or link; and the vague ones, which name nothing
/// that could be looked up.
///
/// - Source: concept lists `source-citation`, `unsourced` and `repost`.
struct CitationFinder {
    private let post: PostText
    /// Numbers of documents and links: each is a source by itself.
    private let documents: [Entity]
    private let domains: [Entity]
    private let names: [PersonName]
    private(set) var found: [Entity] = []

    init(_ post: PostText, documents: [Entity], domains: [Entity], names: [PersonName]) {
        self.post = post
        self.documents = documents
        self.domains = domains
        self.names = names
    }

    mutating func run() {
        for cue in post.cues {
            if cue.cue.contains(.vagueSource), let end = vague(cue) {
                add(cue.first, end.last, isVague: end.isVague)
            } else if !cue.cue.isDisjoint(with: [.sourceLabel, .nameLabel]),
                isSign(cue, needsColon: !cue.cue.contains(.sourceLabel)),
                let last = vaguePlace(behind: cue)
            {
                add(cue.first, last, isVague: true)
            } else if cue.cue.contains(.sourceLabel), let last = named(behind: cue.last, reach: 2) {
                guard isSign(cue) else { continue }
                add(cue.first, last)
            } else if cue.cue.contains(.according), let last = named(behind: cue.last, reach: 4) {
                add(cue.first, last)
            } else if cue.cue.contains(.study), post.isJoined(cue.last + 1), let last = work(behind: cue) {
                add(cue.first, last)
            } else if !cue.cue.isDisjoint(with: [.namedBody, .press]), let last = told(by: cue) {
                add(cue.first, last)
            }
        }
        for entity in documents where !covers(entity) { add(entity.first, entity.last, bytes: entity.bytes) }
        for entity in domains where !covers(entity) && !entity.attributes.isDisjoint(with: [.official, .press, .allowed]) {
            add(entity.first, entity.last, bytes: entity.bytes)
        }
        found.sort { $0.first < $1.first }
    }

    private func covers(_ entity: Entity) -> Bool {
        found.contains { $0.first <= entity.first && $0.last >= entity.last && $0.attributes.isEmpty }
    }

    private mutating func add(_ first: Int, _ last: Int, isVague: Bool = false, bytes: ByteSpan? = nil) {
        guard !found.contains(where: { $0.first <= first && $0.last >= first }) else { return }
        found.append(
            Entity(
                kind: .citation, attributes: isVague ? [.vague] : [], first: first, last: last,
                bytes: bytes ?? post.bytes(from: first, through: last)))
    }

    // MARK: Vague

    private func vague(_ cue: CueLexicon.Hit) -> (last: Int, isVague: Bool)? {
        let words = post.words(cue.first, cue.last).lowercased()
        if ["st", "sưu tầm", "bài sưu tầm"].contains(words), !isMark(cue) { return nil }
        if ["ảnh mạng", "ảnh internet", "hình internet"].contains(words) { return (cue.last, true) }
        // “theo nghiên cứu của Đại học Y”, “theo quy định tại Điều 5 Luật Giáo dục”: named after all.
        let next = cue.last + 1
        if next < post.count, post.isJoined(next),
            ["của", "do", "tại", "từ", "ở", "trong"].contains(post.lower(next)),
            let last = named(behind: next, reach: 3)
        {
            return (last, false)
        }
        return (cue.last, true)
    }

    /// `nguồn: internet`, `ảnh: st`
    private func vaguePlace(behind cue: CueLexicon.Hit) -> Int? {
        guard let place = post.cue(startingAt: cue.last + 1), place.cue.contains(.vaguePlace),
            post.gap(before: place.first).count <= 3
        else {
            return nil
        }
        return place.last
    }

    /// In brackets, behind a dash, or alone on its line.
    private func isMark(_ cue: CueLexicon.Hit) -> Bool {
        let before = post.byte(before: cue.first)
        let after = post.byte(after: cue.last)
        if before == UInt8(ascii: "("), after == UInt8(ascii: ")") { return true }
        let isEnd =
            after == 0 || after == 0x0A || after == 0x0D
            || after == UInt8(ascii: ".") && [0, 0x0A].contains(post.byte(after: cue.last + 1)) && cue.last + 1 >= post.count
        guard isEnd else { return false }
        let gap = post.gap(before: cue.first)
        return cue.first == 0 || gap.contains { "\n-–(:".utf8.contains($0) }
    }

    /// `Nguồn:` with a colon, or in brackets.
    private func isSign(_ cue: CueLexicon.Hit, needsColon: Bool = false) -> Bool {
        if cue.last > cue.first, !needsColon { return true }
        return post.byte(after: cue.last) == UInt8(ascii: ":") || post.byte(before: cue.first) == UInt8(ascii: "(")
    }

    // MARK: Named

    /// The end of what is named within some syllables behind a word, on its line.
    private func named(behind last: Int, reach: Int) -> Int? {
        var index = last + 1
        while index < post.count, index <= last + 1 + reach, post.isSameLine(last, index) {
            let gap = post.gap(before: index)
            if index > last + 1, gap.contains(where: { ",;.!?".utf8.contains($0) }) { return nil }
            if let end = source(at: index) { return dated(end) }
            guard isLink(index) else { return nil }
            index = (post.cue(startingAt: index)?.last ?? index) + 1
        }
        return nil
    }

    /// Words between `theo` and the name.
    private func isLink(_ index: Int) -> Bool {
        if let cue = post.cue(startingAt: index),
            !cue.cue.isDisjoint(with: [.study, .documentWord, .body, .officialTitle, .press, .school])
        {
            return true
        }
        return [
            "số", "của", "báo", "tờ", "trang", "đài", "ông", "bà", "một", "các", "điều", "khoản", "tại", "trên", "điểm", "mục",
            "cuốn", "sách",
            "luật", "đồng", "chí", "phòng", "ban", "nhà", "bản", "từ", "bài", "thông", "tin", "chính", "thức",
        ]
        .contains(post.lower(index)) || post.isNumeral(index)
    }

    private func source(at index: Int) -> Int? {
        if let entity = documents.first(where: { $0.first == index }) { return entity.last }
        if let entity = domains.first(where: { $0.first <= index && $0.last >= index }) { return entity.last }
        if let cue = post.cue(startingAt: index) {
            if cue.cue.contains(.press), post.isCapital(index) { return cue.last }
            if !cue.cue.isDisjoint(with: [.namedBody, .body]), let last = Organisation.end(of: cue, post) { return last }
            if cue.cue.contains(.documentWord),
                ["luật", "bộ luật", "điều lệ"].contains(post.words(cue.first, cue.last).lowercased()),
                let run = post.properRun(from: cue.last + 1, limit: 2), post.isJoined(cue.last + 1)
            {
                return title(from: run)
            }
        }
        if let name = names.first(where: { $0.first == index && $0.form == .full }) { return name.last }
        return nil
    }

    /// The small letters that go on with a law's name: `Luật Hôn nhân và gia đình`.
    private func title(from last: Int) -> Int {
        var last = last
        let start = last
        while last + 1 < post.count, last - start < 6, post.isJoined(last + 1), !post.isNumeral(last + 1),
            !post.isCapital(last + 1),
            !Self.afterTitle.contains(post.lower(last + 1))
        {
            last += 1
        }
        return ["và", "của"].contains(post.lower(last)) ? last - 1 : last
    }

    private static let afterTitle: Set<String> = [
        "thì", "là", "quy", "của", "năm", "ngày", "ở", "có", "được", "đã", "về", "cho", "mới", "sửa", "hiện", "nói", "cấm",
        "để", "do", "bị",
    ]

    /// `số 5`, `ngày 5/9` behind a paper's name belong to it.
    private func dated(_ last: Int) -> Int {
        var last = last
        while last + 1 < post.count, post.isJoined(last + 1) || post.gap(before: last + 1).elementsEqual(", ".utf8),
            ["ngày", "số"].contains(post.lower(last + 1)), post.isNumeral(last + 2)
        {
            last += 2
            while let mark = post.mark(before: last + 1), "/-.".utf8.contains(mark), post.isNumeral(last + 1) { last += 1 }
        }
        return last
    }

    /// `SGK Ngữ văn 9 tập 1`, `báo Tuổi Trẻ`, `NXB Giáo dục`
    private func work(behind cue: CueLexicon.Hit) -> Int? {
        let next = cue.last + 1
        guard next < post.count else { return nil }
        let words = post.words(cue.first, cue.last).lowercased()
        // “báo công an”: to tell, no paper.
        if words == "báo" || words == "trang", post.cue(startingAt: next)?.cue.contains(.press) != true { return nil }
        if let end = source(at: next) { return dated(end) }
        guard ["sgk", "sách giáo khoa", "nxb", "nhà xuất bản", "tạp chí"].contains(words) else { return nil }
        var last =
            post.cue(startingAt: next).flatMap { $0.cue.isDisjoint(with: [.subject, .shortSubject]) ? nil : $0.last }
            ?? post.properRun(from: next)
        if let end = last, post.isJoined(end + 1), post.isNumeral(end + 1) { last = end + 1 }
        return last
    }

    /// `Bộ GD&ĐT cho biết`
    private func told(by cue: CueLexicon.Hit) -> Int? {
        guard
            let last = Organisation.end(of: cue, post)
                ?? (cue.cue.contains(.press) && post.isCapital(cue.first) ? cue.last : nil)
        else { return nil }
        for next in [last + 1, last + 2] where next < post.count && post.isSameLine(last, next) {
            guard let verb = post.cue(startingAt: next), verb.cue.contains(.tells) else { continue }
            if next == last + 2, !["vừa", "đã", "mới", "cũng", "có"].contains(post.lower(last + 1)) { return nil }
            return verb.last
        }
        return nil
    }
}

internal import SoatRules

/// Names of classes: `6A1`, `12A10`, `9/3` and `5B` behind `lớp` or alone, `Lá 2` of a nursery.
///
/// - Source: facts on identifiers, §7.
enum ClassName {
    /// - Complexity: O(numbers and words `lớp` of the post).
    static func entities(in post: PostText) -> [Entity] {
        var found: [Entity] = []
        for index in post.numerals {
            guard let token = Token(index, post) else { continue }
            let isLabelled = isLabelled(index, post)
            guard let last = isLabelled ? end(of: token, at: index, post) : token.isPlain(at: index, post) ? index : nil else {
                continue
            }
            if let before = found.last, before.last >= index { continue }
            found.append(entity(index, last, post))
        }
        for cue in post.cues where cue.cue.contains(.nursery) {
            guard post.isJoined(cue.first), post.cue(endingAt: cue.first - 1)?.cue.contains(.classWord) == true else {
                continue
            }
            let isNumbered = post.isNumeral(cue.last + 1) && post.isJoined(cue.last + 1)
            found.append(entity(cue.first, isNumbered ? cue.last + 1 : cue.last, post))
        }
        return found.sorted { $0.first < $1.first }
    }

    private static func entity(_ first: Int, _ last: Int, _ post: PostText) -> Entity {
        Entity(kind: .class, first: first, last: last, bytes: post.bytes(from: first, through: last))
    }

    /// `lớp` stands before it, or another class of the same `lớp`: “lớp 6A, 6B”.
    private static func isLabelled(_ index: Int, _ post: PostText) -> Bool {
        guard let cue = post.cue(endingAt: index - 1), cue.cue.contains(.classWord) else { return false }
        return post.gap(before: index).allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ":") }
    }

    /// The last syllable of a class behind `lớp`: `9/3`, `1.2`, `10 Chuyên Toán`, `5 tuổi`.
    private static func end(of token: Token, at index: Int, _ post: PostText) -> Int? {
        guard token.letter == nil else { return index }
        let gap = post.gap(before: index + 1)
        if gap.count == 1, let mark = gap.first, "/.-".utf8.contains(mark), post.isNumeral(index + 1),
            let next = Token(index + 1, post, anyNumber: true), next.letter == nil, next.grade < 30
        {
            return index + 1
        }
        guard index + 1 < post.count, post.isJoined(index + 1) else { return index }
        let word = post.word(index + 1)
        if word == "tuổi" { return index + 1 }
        if word == "Chuyên", let cue = post.cue(startingAt: index + 2), !cue.cue.isDisjoint(with: [.subject, .shortSubject]) {
            return cue.last
        }
        if let letter = Token.classLetter(post.utf8[Int(post.syllables[index + 1].start)]), letter.isUppercase,
            post.isLetter(index + 1)
        {
            return index + 1
        }
        return index
    }

    /// What a syllable with digits says: grade, letter, number.
    private struct Token {
        let grade: Int
        let letter: Character?
        let number: Int?

        /// - Parameter anyNumber: a number behind the grade, not the grade itself.
        init?(_ index: Int, _ post: PostText, anyNumber: Bool = false) {
            let bytes = post.utf8[Int(post.syllables[index].start)..<Int(post.syllables[index].end)]
            guard bytes.count <= 5 else { return nil }
            let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard !digits.isEmpty, digits.count <= 2 else { return nil }
            let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            guard anyNumber || (1...12).contains(value) && digits.first != 0x30 else { return nil }
            grade = value
            var rest = bytes.dropFirst(digits.count)
            guard let first = rest.first else {
                letter = nil
                number = nil
                return
            }
            guard let known = Self.classLetter(first) else { return nil }
            letter = known
            rest = rest.dropFirst()
            guard rest.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), rest.count <= 2 else { return nil }
            number = rest.isEmpty ? nil : rest.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }

        /// The letters that classes are called by: no J, O and W.
        static func classLetter(_ byte: UInt8) -> Character? {
            let lower = byte | 0x20
            guard lower >= 0x61, lower <= 0x7A, lower != 0x6A, lower != 0x6F, lower != 0x77 else { return nil }
            return Character(Unicode.Scalar(byte))
        }

        /// Whether it is a class without `lớp`: not `3D`, `4G`, nor one of a row of answers `1B 2B 3D`.
        func isPlain(at index: Int, _ post: PostText) -> Bool {
            guard let letter, letter.isUppercase || number != nil else { return false }
            let before = post.byte(before: index)
            let after = post.byte(after: index)
            // Parts of plates, rooms, times, links.
            if "-/.:_@#+=".utf8.contains(before), index > 0, post.gap(before: index).count == 1 { return false }
            if "=_@%".utf8.contains(after) || after == UInt8(ascii: "."), post.gap(before: index + 1).count == 1 {
                return false
            }
            if number == nil {
                if "DGKPVWXMHTRSLZÐ".contains(letter), grade < 10, "DGKM".contains(letter), !hasClassNeighbour(index, post) {
                    return false
                }
                if isAnswer(index, post) || isPartOfPlace(index, post) { return false }
                if letter > "N", !hasClassNeighbour(index, post) { return false }
            }
            if number != nil, letter.isLowercase, "hgkmxtpvl".contains(letter) { return false }
            return true
        }

        /// `quốc lộ 1A`, `khu 3A`, `iPhone 5C`
        private func isPartOfPlace(_ index: Int, _ post: PostText) -> Bool {
            guard index > 0, post.isJoined(index) else { return false }
            if let cue = post.cue(endingAt: index - 1), !cue.cue.isDisjoint(with: [.street, .hamlet, .house, .commune]) {
                return true
            }
            return ["iPhone", "iphone", "galaxy", "nhóm", "loại", "block", "toà", "tầng", "phòng", "hạng", "vị", "là", "áo", "ghế", "xe"]
                .contains(post.lower(index - 1))
        }

        /// A word beside it that a class has: a pupil's title, another class.
        private func hasClassNeighbour(_ index: Int, _ post: PostText) -> Bool {
            let titles: Cue = [.pupilTitle, .staffTitle, .classWord]
            for before in max(0, index - 3)..<index where post.cue(endingAt: before)?.cue.isDisjoint(with: titles) == false {
                return true
            }
            return index > 0 && post.isNumeral(index - 1) && Token(index - 1, post)?.letter != nil
        }

        /// `1B 2B 3D`: each one more than the one before.
        private func isAnswer(_ index: Int, _ post: PostText) -> Bool {
            if post.isNumeral(index + 1), let next = Token(index + 1, post), next.letter != nil, next.number == nil {
                if next.grade == grade + 1, post.gap(before: index + 1).count <= 2 { return true }
            }
            if post.isNumeral(index - 1), let last = Token(index - 1, post), last.letter != nil, last.number == nil {
                if last.grade + 1 == grade, post.gap(before: index).count <= 2 { return true }
            }
            return false
        }
    }
}

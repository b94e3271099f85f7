internal import SoatText

extension StanceReader {
    /// What makes the clause of a place a question; `nil` where it is none.
    func question(at place: StancePlace) -> ByteSpan? {
        if let marker = asks(place.clause) { return marker }
        // "Mai nghỉ, đúng không ạ?", "Vì sao trường thu tiền, các bác?"
        var next = place.clause.upperBound
        while place.isOneClause, next < place.sentence.upperBound {
            let clause = clause(of: next)
            guard clause.upperBound > next, isTag(clause) else { break }
            if let marker = asks(clause) { return marker }
            next = clause.upperBound
        }
        guard place.sentence.upperBound > place.clause.upperBound else { return nil }
        let lastClause = clause(of: place.sentence.upperBound - 1)
        if has(.questionWord, from: place.sentence.lowerBound, to: place.first), let marker = asks(lastClause) { return marker }
        return nil
    }

    /// Whether the question is put to whoever is there, and about a trade: "ai bán lại sách không".
    func isOffer(_ place: StancePlace) -> Bool {
        let sentence = place.sentence
        return has(.someone, from: sentence.lowerBound, to: place.last + 1)
            && has(.offer, from: sentence.lowerBound, to: place.clause.upperBound)
    }

    /// What asks in the sentence after another, where that is nothing but a tag: "Có đúng không ạ?"
    func tagAfter(_ sentence: Range<Int>, of place: StancePlace) -> ByteSpan? {
        guard place.clause.upperBound >= sentence.upperBound, sentence.upperBound < place.paragraph.upperBound else {
            return nil
        }
        let next = self.sentence(of: sentence.upperBound)
        return isTag(next) ? asks(next) : nil
    }

    /// What makes a clause a question.
    func asks(_ clause: Range<Int>) -> ByteSpan? {
        guard !clause.isEmpty else { return nil }
        let sentenceEnd = sentence(of: clause.lowerBound).upperBound
        if has(.rhetorical, from: clause.lowerBound, to: max(clause.upperBound, sentenceEnd)) { return nil }
        if let mark = questionMark(after: clause.upperBound - 1) { return mark }
        var end = clause.upperBound
        while end > clause.lowerBound {
            for hit in hits(from: max(clause.lowerBound, end - 6), to: end) where hit.last == end - 1 {
                switch hit.marker.role {
                case .final: return text.bytes(from: hit.first, through: hit.last)
                // "Không, em về rồi": an answer.
                case .negator where hit.first > clause.lowerBound && hit.last - hit.first < 2:
                    return text.bytes(from: hit.first, through: hit.last)
                case .softFinal where has(.questionWord, from: clause.lowerBound, to: hit.first):
                    return text.bytes(from: hit.first, through: hit.last)
                default: break
                }
            }
            let next = tailStart(before: end, in: clause)
            guard next < end else { return nil }
            end = next
        }
        return nil
    }

    /// Where the clause ends when the words of address and politeness behind it are left out.
    func end(of clause: Range<Int>, withoutTailsFrom limit: Int) -> Int {
        var end = clause.upperBound
        while end > limit {
            let next = tailStart(before: end, in: clause)
            guard next < end else { break }
            end = max(limit, next)
        }
        return end
    }

    private func tailStart(before end: Int, in clause: Range<Int>) -> Int {
        let tails = hits(from: max(clause.lowerBound, end - 4), to: end).filter { $0.marker.role == .tail }
        if let tail = tails.first(where: { $0.last == end - 1 }) { return tail.first }
        // "chị Tư", "cô Lan Anh"
        guard isCapitalised(end - 1) else { return end }
        return tails.first { $0.last < end - 1 && ($0.last + 1..<end).allSatisfy(isCapitalised) }?.first ?? end
    }

    func isCapitalised(_ index: Int) -> Bool {
        guard index >= 0, index < text.count else { return false }
        let bytes = text.bytes(from: index, through: index)
        return String(decoding: utf8[bytes.start..<bytes.end], as: UTF8.self).first?.isUppercase == true
    }

    /// Whether a clause is nothing but a tag: "có đúng không ạ", "cả nhà ơi".
    private func isTag(_ range: Range<Int>) -> Bool {
        guard range.count <= 8 else { return false }
        var covered = range.lowerBound
        for hit in hits(from: range.lowerBound, to: range.upperBound) where hit.first <= covered && hit.last >= covered {
            switch hit.marker.role {
            case .tag, .final, .softFinal, .tail, .negator, .harmless, .gives(.asked), .topic: covered = hit.last + 1
            default: break
            }
        }
        return covered >= range.upperBound
    }

    /// The question mark between a syllable and the next.
    private func questionMark(after index: Int) -> ByteSpan? {
        guard index >= 0, index < text.count else { return nil }
        let start = Int(text[index].end)
        let end = index + 1 < text.count ? Int(text[index + 1].start) : utf8.count
        guard start < end else { return nil }
        for position in start..<end {
            if utf8[position] == UInt8(ascii: "?") { return ByteSpan(start: position, end: position + 1) }
            if utf8[position] == 0xEF, utf8[position...].starts(with: [0xEF, 0xBC, 0x9F]) {
                return ByteSpan(start: position, end: position + 3)
            }
            if utf8[position] == 0x0A { return nil }
        }
        return nil
    }
}

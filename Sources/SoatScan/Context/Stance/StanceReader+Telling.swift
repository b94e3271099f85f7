internal import SoatRules
internal import SoatText

extension StanceReader {
    /// Whether the place stands in a quotation that the writer presents as one.
    func quotation(at place: StancePlace) -> (reading: StanceReading, syllables: Range<Int>)? {
        guard let quotation = structure.quotation(around: place.bytes) else { return nil }
        let inside = text.syllableRange(of: quotation)
        if utf8[quotation.start] == UInt8(ascii: ">") {
            let marker = ByteSpan(start: quotation.start, end: quotation.start + 1)
            return (StanceReading(stance: .quoted, marker: marker), inside)
        }
        let lead = sentence(of: inside.lowerBound - 1)
        let before = hits(from: max(lead.lowerBound, inside.lowerBound - 14), to: inside.lowerBound)
        let end = sentence(of: inside.upperBound - 1).upperBound
        let behind = hits(from: inside.upperBound, to: min(inside.upperBound + 6, end))
        let frame =
            before.last { $0.marker.role == .frame && $0.last < inside.lowerBound } ?? behind.first { $0.marker.role == .frame }
        return frame.map { (reading(.quoted, $0), inside) }
    }

    /// Whether a verb of saying tells what someone else said: "chị Hoa bảo", not "em bảo".
    func tells(_ hit: StanceHit) -> Bool {
        let clause = clause(of: hit.first)
        let isName = isCapitalised(hit.first - 1) && hit.first - 1 > clause.lowerBound
        return isName || has(.person, from: max(clause.lowerBound, hit.first - 6), to: hit.first)
    }

    /// What corrects the place from another sentence of its paragraph, in the answer to it where the post quotes a chat,
    /// or in the words that the next speaker begins with.
    func correction(of place: StancePlace) -> StanceHit? {
        let answer = structure.answer(to: place.bytes).map { text.syllableRange(of: $0) } ?? 0..<0
        let answers = hits(from: answer.lowerBound, to: min(answer.upperBound, answer.lowerBound + Self.window))
        let corrected = (near(place) + answers).first { hit in
            guard hit.marker.role == .gives(.rebutted), hit.marker.reach == .paragraph, !place.overlaps(hit) else {
                return false
            }
            let sentence = sentence(of: hit.first)
            if let needed = hit.marker.needs, !has(needed, from: sentence.lowerBound, to: hit.first) { return false }
            return !isTakenBack(hit)
        }
        return corrected ?? denial(by: structure.reply(to: place.bytes))
    }

    /// The denial that somebody's words begin with: “Cô Lan: Không đúng đâu, mai vẫn học nhé.” It is a clause of its own,
    /// but for what is denied: “Tin đó là giả ạ”. What goes on corrects something else: “đính chính là thi thứ ba”.
    private func denial(by reply: ByteSpan?) -> StanceHit? {
        guard let reply else { return nil }
        let own = text.syllableRange(of: reply)
        guard let first = own.first else { return nil }
        let clause = clause(of: first)
        return hits(from: first, to: min(own.upperBound, first + Self.leadOfDenial + 1)).first { hit in
            hit.marker.role == .gives(.rebutted) && hit.marker.reach == .paragraph && hit.last < clause.upperBound
                && (hit.first == first || has(.topic, from: first, to: hit.first))
                && isAllSaid(with: hit, in: clause) && !isTakenBack(hit)
        }
    }

    /// Whether nothing but words of address goes on behind a denial in its clause: “không đúng đâu em”, “hoàn toàn sai ạ”, but
    /// not “không đúng giờ”.
    private func isAllSaid(with hit: StanceHit, in clause: Range<Int>) -> Bool {
        let next = hit.last + 1
        return hits(from: next, to: min(next + 1, clause.upperBound)).contains { $0.marker.role == .finalDenier }
            || end(of: clause, withoutTailsFrom: next) <= next
    }

    /// Syllables that may stand before a denial: “tin này”, “cái đó”.
    private static let leadOfDenial = 3

    /// Whether a correction is itself denied, asked, forbidden or supposed: "có phải tin giả không".
    func isTakenBack(_ hit: StanceHit) -> Bool {
        let clause = clause(of: hit.first)
        if asks(clause) != nil { return true }
        return hits(from: max(clause.lowerBound, hit.first - 8), to: hit.first).contains { other in
            guard other.last < hit.first, !has(.breaker, from: other.last + 1, to: hit.first) else { return false }
            switch other.marker.role {
            case .negator, .order: return hit.first - other.last <= 2
            case .gives(.forbidden), .gives(.supposed), .gives(.warned), .gives(.wished): return other.marker.side != .before
            default: return false
            }
        }
    }
}

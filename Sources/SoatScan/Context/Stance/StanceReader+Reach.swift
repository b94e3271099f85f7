internal import SoatRules
internal import SoatText

extension StanceReader {
    /// Syllables of a predicate that a negator reaches over.
    private static let negatorReach = 12

    /// The stance a marker gives at a place, if it gives any there.
    func stance(of hit: StanceHit, at place: StancePlace) -> Stance? {
        switch hit.marker.role {
        case .gives where hit.marker.opensSentence && sentence(of: hit.first).lowerBound != hit.first: nil
        case .gives(let stance): hit.isGapped && !closesGap(hit) ? nil : stance
        case .negator: isRule(hit) ? .forbidden : .denied
        case .order: opensClause(hit) || isOrdered(hit) ? .forbidden : .denied
        case .finalDenier: closesClause(hit) && has(.have, from: place.clause.lowerBound, to: hit.first) ? .denied : nil
        case .speech: tells(hit) ? .reported : nil
        default: nil
        }
    }

    /// Whether a marker speaks of a place: it stands on the right side, near enough, with nothing between that ends its
    /// reach.
    func speaks(_ hit: StanceHit, of place: StancePlace) -> Bool {
        if let needed = hit.marker.needs, !has(needed, from: sentence(of: hit.first).lowerBound, to: hit.first) { return false }
        if hit.marker.role == .gives(.rebutted), isTakenBack(hit) { return false }
        if [.gives(.solicited), .gives(.asked)].contains(hit.marker.role), isDenied(hit) { return false }
        if hit.isGapped, hit.first < place.first, hit.last > place.last { return true }
        // "hổng có [[nói xấu]]": of what begins before the place the rest belongs to the marker.
        let isBefore = hit.first < place.first && hit.last < place.last
        if !isBefore, place.overlaps(hit) {
            switch hit.marker.role {
            // These are what rules look for: "nghe nói", "hình như".
            case .gives(.reported), .gives(.supposed):
                return hit.first >= place.first && hit.first - place.first <= 3
            default:
                return place.holdsClause(of: hit) && !isBroken(from: hit.last + 1, to: place.last + 1)
                    && !isBroken(from: place.first, to: hit.first)
            }
        }
        switch hit.marker.role {
        case .finalDenier: return !isBefore && place.clause.contains(hit.first)
        case .speech: return isBefore && reaches(hit, .sentence, place)
        case .negator where !isBefore: return deniesBefore(hit, place)
        case .negator where place.first - hit.last > Self.negatorReach: return false
        case .order where stance(of: hit, at: place) == .denied: return isBefore && reaches(hit, .clause, place)
        // "Coi chừng, có chó": called out, and told.
        case .gives(.warned) where isBefore && hasComma(after: hit.last): return false
        default: break
        }
        switch hit.marker.side {
        case .after: return isBefore && reaches(hit, hit.marker.reach, place)
        case .before: return !isBefore && reachesBack(hit, place)
        case .both: return isBefore ? reaches(hit, hit.marker.reach, place) : reachesBack(hit, place)
        }
    }

    /// Whether the reach of a marker before the place comes to it.
    private func reaches(_ hit: StanceHit, _ reach: StanceMarker.Reach, _ place: StancePlace) -> Bool {
        let next = hit.last + 1
        switch reach {
        case .clause:
            return hit.first >= place.clause.lowerBound && !isBroken(from: next, to: place.first)
        case .sentence, .paragraph:
            return hit.first >= place.sentence.lowerBound && !has(.contrast, from: next, to: place.first)
                && !isCut(from: hit.last, to: place.first)
        case .series:
            return hit.first >= place.sentence.lowerBound && goesOn(from: next, to: place)
        case .list:
            if hit.first >= place.sentence.lowerBound, goesOn(from: next, to: place) { return true }
            return listEnd(of: hit).map { $0 > place.bytes.start } ?? false
        }
    }

    private func isBroken(from start: Int, to end: Int) -> Bool {
        has(.breaker, from: start, to: end) || has(.contrast, from: start, to: end)
    }

    /// Whether an emoji with a capital behind it stands between two syllables: a full stop, in chat.
    private func isCut(from start: Int, to end: Int) -> Bool {
        guard start >= 0, start < end, end < text.count else { return false }
        return (start + 1...end).contains { index in
            text[index].breaksBefore && isCapitalised(index)
                && utf8[Int(text[index - 1].end)..<Int(text[index].start)].contains { $0 >= 0xF0 }
        }
    }

    /// Syllables of a part of a series, and of what may stand in it before the place.
    private static let partLimit = 9
    private static let leadLimit = 3

    /// Whether the clauses from a marker to the place are one series: short, and none with a subject of its own.
    private func goesOn(from start: Int, to place: StancePlace) -> Bool {
        if isBroken(from: start, to: place.first) { return false }
        var clause = self.clause(of: start - 1)
        while clause.upperBound <= place.first {
            let next = self.clause(of: clause.upperBound)
            guard next.upperBound > clause.upperBound else { return false }
            let opens = hits(from: next.lowerBound, to: next.lowerBound + 1)
            let isLast = next.contains(place.first)
            if isLast ? place.first - next.lowerBound > Self.leadLimit : next.count > Self.partLimit { return false }
            if opens.contains(where: { $0.marker.role.opensClause }) || isCut(from: start - 1, to: next.lowerBound) {
                return false
            }
            clause = next
        }
        return true
    }

    private func reachesBack(_ hit: StanceHit, _ place: StancePlace) -> Bool {
        guard hit.first > place.last else { return false }
        let unit = hit.marker.reach == .clause ? place.clause : place.sentence
        return hit.first < unit.upperBound && !has(.contrast, from: place.last + 1, to: hit.first)
    }

    // MARK: Lists

    /// Where the list below a marker ends, in bytes; `nil` where none stands there.
    ///
    /// `Nghiêm cấm: hút thuốc; đánh bạc`, and lines below a line that ends with a colon or is a heading.
    private func listEnd(of hit: StanceHit) -> Int? {
        let own = text.bytes(from: hit.first, through: hit.last)
        let line = structure.line(around: own)
        let clauseEnd = clause(of: hit.last).upperBound
        let rest = clauseEnd > 0 && clauseEnd <= text.count ? Int(text[clauseEnd - 1].end) : own.end
        let next = clauseEnd < text.count ? Int(text[clauseEnd].start) : utf8.count
        let joint = utf8[min(rest, line.end)..<max(min(rest, line.end), min(next, line.end))]
        if let colon = joint.firstIndex(of: UInt8(ascii: ":")) {
            if utf8[(colon + 1)..<line.end].contains(where: { $0 > 0x20 }) { return line.end }
        } else if structure.heading(around: own) == nil {
            return nil
        }
        return structure.listEnd(below: line)
    }

    // MARK: Units

    func clause(of syllable: Int) -> Range<Int> { unit(.clause, of: syllable) }
    func sentence(of syllable: Int) -> Range<Int> { unit(.sentence, of: syllable) }

    private func unit(_ unit: TextStructure.Unit, of syllable: Int) -> Range<Int> {
        guard syllable >= 0, syllable < text.count else { return max(0, syllable)..<max(0, syllable) }
        let window = max(0, syllable - Self.window)..<syllable + Self.window
        return text.syllableRange(of: structure.stretch(unit, around: text.bytes(from: syllable, through: syllable)))
            .clamped(to: window)
    }

    /// "ai mua … không" asks where it ends its clause only.
    private func closesGap(_ hit: StanceHit) -> Bool {
        guard hit.marker.role == .gives(.solicited) || hit.marker.role == .gives(.asked) else { return true }
        let asks = hits(from: hit.last - 3, to: hit.last + 1).contains {
            $0.last == hit.last && ($0.marker.role == .negator || $0.marker.role == .final)
        }
        return !asks || end(of: clause(of: hit.last), withoutTailsFrom: hit.last + 1) <= hit.last + 1
    }

    private func hasComma(after index: Int) -> Bool {
        guard index + 1 < text.count else { return false }
        return utf8[Int(text[index].end)..<Int(text[index + 1].start)].contains(UInt8(ascii: ","))
    }

    /// "chả ai lấy": an offer whose first word is denied.
    private func isDenied(_ hit: StanceHit) -> Bool {
        hits(from: hit.first - 3, to: hit.first + 1).contains { $0.marker.role == .negator && $0.last >= hit.first - 1 }
    }

    /// "Nội quy: không nói tục": a clause of a rulebook that begins with its negator.
    private func isRule(_ hit: StanceHit) -> Bool {
        opensClause(hit) && has(.rulebook, from: sentence(of: hit.first).lowerBound, to: hit.first)
    }

    /// "tuyệt đối không chuyển tiền": a ban runs into it. "Các em không leo lan can": those it is for stand before it.
    private func isOrdered(_ hit: StanceHit) -> Bool {
        hits(from: hit.first - 20, to: hit.first + 1).contains {
            switch $0.marker.role {
            case .gives(.forbidden): $0.last >= hit.first && $0.last <= hit.last
            case .addressee: $0.last == hit.first - 1
            default: false
            }
        }
    }

    /// Whether nothing but the number of an item stands before a marker in its clause.
    private func opensClause(_ hit: StanceHit) -> Bool {
        let start = clause(of: hit.first).lowerBound
        return start >= hit.first || hit.first - start == 1 && text[start].isNumeral
    }

    /// "Con tôi ăn cắp á, không bao giờ": a clause that is nothing but a denial.
    private func deniesBefore(_ hit: StanceHit, _ place: StancePlace) -> Bool {
        guard hit.last > hit.first, hit.first > place.last, hit.first < place.sentence.upperBound, opensClause(hit) else {
            return false
        }
        return end(of: clause(of: hit.first), withoutTailsFrom: hit.last + 1) <= hit.last + 1
    }

    private func closesClause(_ hit: StanceHit) -> Bool {
        let clause = clause(of: hit.first)
        return end(of: clause, withoutTailsFrom: hit.last + 1) <= hit.last + 1
            || hits(from: hit.first, to: hit.first + 1).contains {
                $0.marker.role == .finalDenier && $0.last > $0.first
            }
    }
}

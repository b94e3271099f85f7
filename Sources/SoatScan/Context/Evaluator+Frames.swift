internal import SoatRules
internal import SoatText

/// What frames of conditions come to.
extension Evaluator {
    /// - Returns: in no certain order for `any`, else in text order.
    mutating func matches(of condition: CompiledCondition, strict: Bool) -> [Match] {
        var found: [Match] = []
        // What only takes a match back may lack marks, which ``Candidates`` does not reckon with.
        if strict, let candidates, !candidates.mayStand(condition.steps) { return [] }
        switch condition.kind {
        case .leaf(let leaf):
            found = matches(of: leaf, strict: strict)
            if !covering.isEmpty, !found.isEmpty { found = Self.free(found, of: covering) }
        case .any(let parts): for part in parts { found += matches(of: part, strict: strict) }
        case .all(let parts, let scope): found = together(parts, within: scope, mayShare: true, strict: strict)
        case .near(let parts, let scope): found = together(parts, within: scope, mayShare: false, strict: strict)
        case .sequence(let parts, let gap): found = inOrder(parts, gap: gap, strict: strict)
        case .count(let part, let least, let scope): found = crowds(of: part, least, within: scope, strict: strict)
        }
        return condition.isMarked ? found.map { $0.asMarked() } : found
    }

    /// Without what the rule's harmless matches cover.
    private static func free(_ matches: [Match], of covering: [Match]) -> [Match] {
        let covers = CoverIndex(covering.map(\.bytes))
        guard covering.contains(where: \.whole.lacksMarks) else { return matches.filter { !covers.hold($0.bytes) } }
        let sure = CoverIndex(covering.filter { !$0.whole.lacksMarks }.map(\.bytes))
        return matches.filter { match in
            let (start, end) = (match.bytes.start, match.bytes.end)
            guard covers.hold(match.bytes) else { return true }
            // What lacks marks and is no longer would misread it.
            return !match.whole.lacksMarks && !sure.hold(match.bytes)
                && !covers.hold(ByteSpan(start: start - 1, end: end)) && !covers.hold(ByteSpan(start: start, end: end + 1))
        }
    }

    /// What each part of a frame comes to, in text order; `nil` where one comes to nothing. The cheap are asked first.
    private mutating func places(of parts: [CompiledCondition], strict: Bool) -> [[Match]]? {
        var lists = [[Match]](repeating: [], count: parts.count)
        for effort in CompiledCondition.Effort.allCases {
            for (index, part) in parts.enumerated() where part.effort == effort {
                var found = matches(of: part, strict: strict)
                if found.isEmpty { return nil }
                if found.count > 1 { found.sort { ($0.bytes.start, $0.bytes.end) < ($1.bytes.start, $1.bytes.end) } }
                lists[index] = found
            }
        }
        return lists
    }

    // MARK: all, near

    /// A match for each place of the anchor that has all other parts in its stretch, the nearest of each.
    ///
    /// The anchor is the part that is underlined, else the one with the fewest places.
    private mutating func together(_ parts: [CompiledCondition], within scope: Scope, mayShare: Bool, strict: Bool) -> [Match] {
        guard let lists = places(of: parts, strict: strict) else { return [] }
        let marked = parts.firstIndex { $0.holdsMark }
        let fewest = lists.indices.min { lists[$0].count < lists[$1].count } ?? 0
        let anchor = marked ?? fewest
        var result: [Match] = []
        for match in lists[anchor] {
            guard let frame = frame(within: scope, around: match) else { continue }
            if let joined = joined(match, anchor, lists, frame, mayShare: mayShare) { result.append(joined) }
        }
        return marked == nil ? Self.shortest(result) : result
    }

    /// The stretch in which the parts beside an anchor may stand.
    private enum Frame {
        case bytes(ByteSpan)
        /// At most so many syllables away.
        case syllables(Int)
    }

    private mutating func frame(within scope: Scope, around match: Match) -> Frame? {
        if case .syllables(let count) = scope { return .syllables(count) }
        return stretch(scope, around: match.bytes).map { .bytes($0) }
    }

    private func joined(_ match: Match, _ anchor: Int, _ lists: [[Match]], _ frame: Frame, mayShare: Bool) -> Match? {
        var chosen = [match]
        for (index, list) in lists.enumerated() where index != anchor {
            var nearest: (match: Match, distance: Int)?
            forEachNeighbour(of: match, in: list, frame) { other in
                let distance = other.distance(to: match)
                // Of two as near the first: the list is in text order.
                if let nearest, nearest.distance <= distance { return }
                if mayShare || !chosen.contains(where: { $0.collides(with: other) }) { nearest = (other, distance) }
            }
            guard let nearest else { return nil }
            chosen.append(nearest.match)
        }
        guard !takesWeak, chosen.contains(where: { $0.needs > 0 }) else { return Match.joined(chosen, in: utf8) }
        // A weak expression counts only among so many other signs.
        for weak in chosen where weak.needs > 0 {
            var others: Set<Int> = []
            if !match.collides(with: weak) { others.insert(match.sign) }
            for list in lists {
                forEachNeighbour(of: match, in: list, frame) { if !$0.collides(with: weak) { others.insert($0.sign) } }
            }
            if others.count < weak.needs { return nil }
        }
        return Match.joined(chosen, in: utf8)
    }

    /// What stands in the frame of a match.
    ///
    /// - Parameter list: in text order.
    /// - Complexity: O(*k*), *k* what begins in the frame.
    private func forEachNeighbour(of match: Match, in list: [Match], _ frame: Frame, _ take: (Match) -> Void) {
        switch frame {
        case .bytes(let span):
            var index = list.firstIndex(from: span.start)
            while index < list.count, list[index].bytes.start < span.end {
                if list[index].bytes.end <= span.end { take(list[index]) }
                index += 1
            }
        case .syllables(let count):
            let low = Int(text[max(0, min(text.count - 1, match.first - count - 1))].start)
            let high = Int(text[max(0, min(text.count - 1, match.last + count + 1))].end)
            // What begins before the frame may reach into it.
            var index = list.firstIndex(from: low - Self.longestMatch)
            while index < list.count, list[index].bytes.start < high {
                if list[index].distance(to: match) <= count { take(list[index]) }
                index += 1
            }
        }
    }

    /// Bytes: what begins so far before a stretch is not asked whether it reaches into it.
    static let longestMatch = 400

    /// Of two stretches of which one holds the other, the shorter.
    private static func shortest(_ matches: [Match]) -> [Match] {
        guard matches.count > 1 else { return matches }
        // From the right, and the shorter first: a stretch holds another exactly when one that begins no earlier ends no later.
        let ordered = matches.sorted { ($1.bytes.start, $0.bytes.end) < ($0.bytes.start, $1.bytes.end) }
        var nearestEnd = Int.max
        var kept: [Match] = []
        for match in ordered where match.bytes.end < nearestEnd {
            nearestEnd = match.bytes.end
            kept.append(match)
        }
        return kept.reversed()
    }

    // MARK: sequence, count

    /// The parts one after another in one sentence.
    private mutating func inOrder(_ parts: [CompiledCondition], gap: ClosedRange<Int>, strict: Bool) -> [Match] {
        guard let places = places(of: parts, strict: strict) else { return [] }
        let lists = places.map { $0.sorted { ($0.first, $0.last) < ($1.first, $1.last) } }
        guard let starts = lists.first else { return [] }
        var result: [Match] = []
        for match in starts {
            let sentence = structure.sentence(around: match.bytes)
            if let chain = chain(from: [match], lists.dropFirst(), gap, until: sentence.end),
                let joined = Match.joined(chain, in: utf8)
            {
                let weak = chain.contains { part in part.needs > Set(chain.filter { $0.sign != part.sign }.map(\.sign)).count }
                if takesWeak || !weak { result.append(joined) }
            }
        }
        return parts.contains(where: \.holdsMark) ? result : Self.shortest(result)
    }

    private func chain(
        from chain: [Match], _ rest: ArraySlice<[Match]>, _ gap: ClosedRange<Int>, until end: Int
    ) -> [Match]? {
        guard let next = rest.first, let last = chain.last else { return chain }
        let from = last.last + 1 + gap.lowerBound
        let through = last.last + 1 + gap.upperBound
        var low = 0
        var high = next.count
        while low < high {
            let middle = (low + high) / 2
            if next[middle].first < from { low = middle + 1 } else { high = middle }
        }
        while low < next.count, next[low].first <= through {
            if next[low].bytes.end <= end, let whole = self.chain(from: chain + [next[low]], rest.dropFirst(), gap, until: end)
            {
                return whole
            }
            low += 1
        }
        return nil
    }

    /// How many matches the fullest stretch holds, where that are too few.
    mutating func most(of part: CompiledCondition, below least: Int, within scope: Scope) -> Int {
        (1..<least).last { !crowds(of: part, $0, within: scope, strict: true).isEmpty } ?? 0
    }

    /// Stretches that hold so many matches: from the first to the last.
    private mutating func crowds(of part: CompiledCondition, _ least: Int, within scope: Scope, strict: Bool) -> [Match] {
        var seen: Set<ByteSpan> = []
        let all = matches(of: part, strict: strict).filter { seen.insert($0.bytes).inserted }.sorted {
            $0.bytes.start < $1.bytes.start
        }
        var result: [Match] = []
        var index = 0
        while index < all.count {
            let first = all[index]
            var crowd = [first]
            if case .syllables(let count) = scope {
                crowd += all[(index + 1)...].prefix { $0.first - first.last - 1 <= count }
            } else if let span = stretch(scope, around: first.bytes) {
                crowd += all[(index + 1)...].prefix { $0.bytes.start < span.end }
            }
            let signs = Set(crowd.map(\.sign)).count
            let counted = crowd.filter { takesWeak || $0.needs < signs || $0.needs == 0 }
            if counted.count >= least, let joined = Match.joined(counted, in: utf8) {
                result.append(joined)
                index += crowd.count
            } else if case .syllables = scope {
                index += 1
            } else {
                index += crowd.count
            }
        }
        return result
    }

    // MARK: Scopes

    /// The stretch of a scope around some bytes; `nil` where they stand in none.
    mutating func stretch(_ scope: Scope, around bytes: ByteSpan) -> ByteSpan? {
        switch scope {
        case .clause: structure.clause(around: bytes)
        case .line: structure.line(around: bytes)
        case .sentence: structure.sentence(around: bytes)
        case .paragraph: structure.paragraph(around: bytes)
        case .table: structure.table(around: bytes)
        case .document, .syllables: ByteSpan(start: 0, end: utf8.count)
        }
    }
}

extension [Match] {
    /// The first of them, sorted by their first byte, that begins at an offset or behind it.
    func firstIndex(from offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].bytes.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

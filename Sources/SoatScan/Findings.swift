internal import SoatRules
internal import SoatText

/// What the rules find in a text, before overlaps are resolved and places counted.
struct Findings {
    var findings: [Finding] = []
    var failures: [RuleFailure] = []
    /// What the model makes of the text; `nil` where no rule asks it.
    var evidence: EvidenceReading?

    /// Joins what was found in a post as it is written with what was found in it as it is read.
    ///
    /// Where nothing was undone both looked at the same words, and the reading decides: what excuses a match may itself have
    /// been in disguise. Where something was undone, what was found as written stays unless the reading saw the same words, or
    /// parted glued ones and the same rule found some of them: a wrong repair takes nothing away. But the model knows words, and
    /// makes much of pieces of them: what it says no to once they are read does not stay. Chat spellings hide nothing, and read
    /// out they have marks that the words around them may lack: there both count.
    ///
    /// - Parameters:
    ///   - inReading: what was found in the reading, placed there.
    ///   - utf8: the post as it is written.
    ///   - mayHold: whether a rule may hold by what the model makes of the reading.
    func settled(
        with inReading: Findings, _ read: ReadText, _ utf8: [UInt8], mayHold: (Rule) -> Bool
    ) -> Findings {
        let isChat = read.places.allSatisfy { $0.kinds == [.teencode] }
        let placed = inReading.findings.map { $0.placed(by: read) }
        let kept =
            isChat
            ? findings
            : findings.filter { finding in
                let places = read.places(in: finding.bytes)
                // Read so only since a phrase came out.
                if places.isEmpty, finding.reading != nil { return true }
                if places.isEmpty || finding.reading == nil && places.allSatisfy({ $0.kinds.allSatisfy(\.isFolded) }) {
                    return false
                }
                if !mayHold(finding.rule) { return false }
                guard let reading = finding.reading else { return true }
                // Glued words are one word as written, and what is longest there may not be.
                let isSeen = places.contains { $0.kinds.contains(.glued) } && placed.contains { finding.isFoundAgain(as: $0) }
                if isSeen { return false }
                return reading != CanonicalText.of(read.reading(of: finding.bytes, in: utf8)[...])
            }
        let known = Set(failures.map(\.rule))
        return Findings(
            findings: placed + kept,
            failures: failures + inReading.failures.filter { !known.contains($0.rule) })
    }

    /// Adds what was found in a part of the text.
    ///
    /// - Parameter start: where the part begins, in UTF-8 bytes of the text.
    mutating func add(_ part: Findings, from start: Int) {
        findings += part.findings.map { $0.moved(by: start) }
        let known = Set(failures.map(\.rule))
        failures += part.failures.filter { !known.contains($0.rule) }
    }

    /// What rests on evidence yields to what is told plainly, overlaps are resolved, and places are counted in UTF-16.
    func resolved(in utf8: [UInt8]) -> [Finding] {
        var resting = findings
        if findings.contains(where: \.rule.restsOnEvidence) {
            let plain = Set(findings.filter { $0.level > .note && !$0.rule.restsOnEvidence }.map(\.rule.category))
            resting.removeAll { $0.rule.restsOnEvidence && plain.contains($0.rule.category) }
        }
        var resolved = Overlap.resolved(resting)
        var places = TextPlaces(utf8)
        for index in resolved.indices { resolved[index].span = places.span(of: resolved[index].bytes) }
        return resolved
    }
}

extension Finding {
    /// Whether the same rule found some of the same words.
    fileprivate func isFoundAgain(as other: Finding) -> Bool {
        rule.id == other.rule.id && bytes.start < other.bytes.end && other.bytes.start < bytes.end
    }

    /// The same, so many UTF-8 bytes further on.
    fileprivate func moved(by offset: Int) -> Finding {
        Finding(
            rule: rule, level: level, bytes: ByteSpan(start: bytes.start + offset, end: bytes.end + offset), span: span,
            clauses: clauses, reading: reading, entity: entity, successor: successor, words: words, suggestion: suggestion)
    }

    /// The same, found in the reading of a post, in the post.
    func placed(by read: ReadText) -> Finding {
        let origin = read.origin(of: bytes)
        return Finding(
            rule: rule, level: level, bytes: origin, span: span, clauses: clauses,
            reading: reading ?? read.reading(behind: bytes), entity: entity, successor: successor, words: words,
            suggestion: suggestion)
    }
}

extension Entity {
    /// The same, with what is to be known where it stands in the reading of a post and was in disguise there.
    func marked(by read: ReadText) -> Entity {
        guard let written = read.reading(behind: bytes) else { return self }
        return Entity(
            kind: kind, attributes: kind.attributes.contains(.disguised) ? attributes.union([.disguised]) : attributes,
            first: first, last: last, bytes: bytes, reading: reading ?? written, detail: detail)
    }
}

extension ReadText {
    /// What stands in a stretch of the read text, in canonical letters; `nil` where it stands so in the post.
    func reading(behind bytes: ByteSpan) -> String? {
        places(in: origin(of: bytes)).isEmpty ? nil : CanonicalText.of(utf8[bytes.start..<bytes.end])
    }
}

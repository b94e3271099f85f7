import SoatText

/// What a phrase without its marks may be read as: a chain of syllables, each weighed by the one before.
struct UnmarkedReadings {
    /// The share of the phrase among all readings.
    let share: Double
    /// The share of the reading in which every syllable is meant as it stands.
    let shareAsItStands: Double
    /// Every two neighbours are a form that was counted.
    let isCounted: Bool

    /// Given to readings that were never counted.
    private static let unseen = 1e-4
    /// How far a pair's count is believed; the rest goes by single syllables.
    private static let trust = 0.98

    init(_ phrase: String, _ facts: UnmarkedFacts) throws {
        let written = phrase.split { !($0.isLetter || $0.isNumber || $0.isASCII == false) }.map(String.init)
        let forms = try written.map { try UnmarkedFacts.form($0) }
        let wanted = try written.map { try UnmarkedFacts.marks($0) }
        let shares = zip(forms, wanted).map { Self.shares(of: $0, wanted: $1, facts) }
        guard var chain = shares.first, let first = wanted.first else {
            (share, shareAsItStands, isCounted) = (0, 0, false)
            return
        }
        var share = chain[first] ?? 0
        var asItStands = chain[.none] ?? 0
        var isCounted = true
        for index in forms.indices.dropFirst() {
            let before = shares[index - 1]
            let here = shares[index]
            let pair = facts.pairs["\(forms[index - 1]) \(forms[index])"]
            if pair == nil { isCounted = false }
            // The weight of one reading behind another.
            func step(_ a: SyllableMarks, _ b: SyllableMarks) -> Double {
                let alone = here[b] ?? Self.unseen
                guard let pair else { return alone }
                return Self.trust * (pair[[a, b]] ?? 0) / (before[a] ?? Self.unseen) + (1 - Self.trust) * alone
            }
            var following: [SyllableMarks: Double] = [:]
            for b in here.keys { following[b] = chain.reduce(0) { $0 + $1.value * step($1.key, b) } }
            let sum = following.values.reduce(0, +)
            share *= step(wanted[index - 1], wanted[index]) / sum
            asItStands *= step(.none, .none) / sum
            chain = following.mapValues { $0 / sum }
        }
        (self.share, shareAsItStands, self.isCounted) = (share, asItStands, isCounted)
    }

    private static func shares(of form: String, wanted: SyllableMarks, _ facts: UnmarkedFacts) -> [SyllableMarks: Double] {
        var shares = (facts.syllables[form] ?? [:]).mapValues { max($0, unseen) }
        if shares[wanted] == nil { shares[wanted] = unseen }
        let sum = shares.values.reduce(0, +)
        return shares.mapValues { $0 / sum }
    }
}

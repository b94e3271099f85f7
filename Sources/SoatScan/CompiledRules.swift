internal import SoatRules
internal import SoatText

/// Rules made ready to scan: one automaton for all phrases, and conditions that speak of its patterns.
///
/// A class, so that a scanner costs one reference count a post and not one for each of its tables.
final class CompiledRules: Sendable {
    let vocabulary: Vocabulary
    let automaton: Automaton
    /// Syllables of the longest phrase.
    let longestPhrase: Int
    let patterns: [PhrasePattern]
    let rules: [CompiledRule]
    /// Rules whose `match` needs an entity of the kind.
    let rulesByEntity: [EntityKind: [Int]]
    let recogniser: EntityRecogniser
    let law: Law

    /// A phrase as one rule or several ask for it.
    struct PhrasePattern: Sendable {
        /// As the rule writes it.
        let phrase: String
        let letterCase: PhraseCondition.Case
        let marks: PhraseCondition.Marks
        let place: PhraseCondition.Place
        /// Rules that match by it; empty: it only takes matches back.
        var rules: [Int]
    }

    /// - Complexity: O(syllables of all phrases); each distinct word is folded once.
    init(_ rules: [Rule], law: Law) {
        var builder = Builder()
        var compiled: [CompiledRule] = []
        var byEntity: [EntityKind: [Int]] = [:]
        compiled.reserveCapacity(rules.count)
        for (index, rule) in rules.enumerated() {
            let match = builder.compile(rule.match, trigger: index)
            let unless = rule.unless.map { exception -> CompiledException in
                switch exception.kind {
                case .near(let condition, let scope, let side):
                    .near(builder.compile(condition, trigger: nil), within: scope, side: side)
                case .when(let when): .when(when)
                }
            }
            for kind in match.entityKinds { byEntity[kind, default: []].append(index) }
            compiled.append(CompiledRule(rule: rule, match: match, unless: unless))
        }
        if !byEntity.isEmpty { builder.addNumberLeads() }
        let owners = OwnerLexicon(vocabulary: &builder.vocabulary, folder: &builder.folder)
        recogniser = EntityRecogniser(kinds: Set(byEntity.keys), owners: owners)
        self.law = law
        vocabulary = builder.vocabulary
        automaton = Automaton(builder.phrases, identityCount: builder.vocabulary.count)
        longestPhrase = builder.phrases.map(\.identities.count).max() ?? 0
        patterns = builder.patterns
        self.rules = compiled
        rulesByEntity = byEntity
    }

    /// Whether a hit that lacks marks is the phrase all the same.
    ///
    /// - Parameters: indices of syllables of `text`, both inclusive.
    func missingMarksCount(first: Int, last: Int, of pattern: PatternID, in text: FoldedText) -> Bool {
        let phrase = patterns[Int(pattern.rawValue)].phrase
        return MissingMarks.count(
            first: first, last: last, wanted: automaton.marks(of: pattern),
            ambiguity: MissingMarksTable.shared.ambiguity(of: phrase), in: text)
    }

    /// Patterns are shared: a phrase that stands in ten rules is matched once.
    private struct Builder {
        var vocabulary = Vocabulary()
        var folder = PhraseFolder()
        var phrases: [Automaton.Phrase] = []
        var patterns: [PhrasePattern] = []
        private var known: [Key: PatternID] = [:]

        /// How a telephone number begins that is written in words: signs of disguise, and no rule's phrase.
        mutating func addNumberLeads() {
            for zero in ["không", "ko"] {
                for second in ["ba", "năm", "bảy", "bẩy", "tám", "chín", "hai"] {
                    let phrase = folder.fold(zero + " " + second, into: &vocabulary)
                    let id = PatternID(rawValue: UInt32(phrases.count))
                    phrases.append(Automaton.Phrase(id: id, identities: phrase.identities, marks: phrase.marks))
                }
            }
        }

        private struct Key: Hashable {
            let phrase: PhraseFolder.Phrase
            let letterCase: PhraseCondition.Case
            let marks: PhraseCondition.Marks
            let place: PhraseCondition.Place
        }

        mutating func compile(_ condition: Condition, trigger rule: Int?) -> CompiledCondition {
            switch condition.kind {
            case .phrase(let phrase): .phrases(phrase.phrases.compactMap { pattern($0, of: phrase, trigger: rule) })
            case .entity(let entity): .entity(entity)
            case .any(let parts): .any(parts.map { compile($0, trigger: rule) })
            }
        }

        /// - Returns: `nil` for a phrase without any syllable; the loader has refused those.
        private mutating func pattern(_ text: String, of condition: PhraseCondition, trigger rule: Int?) -> PatternID? {
            let phrase = folder.fold(text, into: &vocabulary)
            guard !phrase.identities.isEmpty else { return nil }
            let key = Key(phrase: phrase, letterCase: condition.letterCase, marks: condition.marks, place: condition.place)
            let id: PatternID
            if let same = known[key] {
                id = same
            } else {
                id = PatternID(rawValue: UInt32(patterns.count))
                known[key] = id
                patterns.append(
                    PhrasePattern(
                        phrase: text, letterCase: condition.letterCase, marks: condition.marks, place: condition.place,
                        rules: []))
                phrases.append(
                    Automaton.Phrase(
                        id: id, identities: phrase.identities, marks: phrase.marks, hasDash: phrase.hasDash))
            }
            if let rule, patterns[Int(id.rawValue)].rules.last != rule { patterns[Int(id.rawValue)].rules.append(rule) }
            return id
        }
    }
}

internal import SoatRules
internal import SoatText

/// Builds the tables of some leaves: phrases are shared, so that what stands in ten rules is found once.
struct TableBuilder {
    private let concepts: ConceptTree
    private var tables = RuleTables()
    private var vocabulary = OwnVocabulary.words
    private var folder = PhraseFolder()
    private var phrases: [Automaton.Phrase] = []
    private var knownPhrases: [Key: PatternID] = [:]
    private var knownConcepts: [ConceptID: Int] = [:]
    private var entityKinds: Set<EntityKind> = []
    // What becomes lists of plain values.
    private var phraseLeaves: [[UInt32]] = []
    private var phraseExpressions: [[UInt32]] = []
    private var conceptLeaves: [[UInt32]] = []
    private var conceptExpressions: [Range<Int>] = []

    private struct Key: Hashable {
        let phrase: PhraseFolder.Phrase
        let traits: PhraseTraits
    }

    private init(_ concepts: [Concept]) {
        self.concepts = ConceptTree(concepts)
    }

    /// - Complexity: O(syllables of all phrases); each distinct word is folded once.
    ///
    /// - Returns: the tables, and what their automaton was made of.
    static func tables(of leaves: [Condition.Kind], _ concepts: [Concept]) -> (tables: RuleTables, trie: PhraseTrie) {
        var builder = TableBuilder(concepts)
        for (index, kind) in leaves.enumerated() { builder.add(kind, LeafID(rawValue: index)) }
        if !builder.entityKinds.isEmpty { builder.addNumberLeads() }
        return builder.built()
    }

    private func built() -> (RuleTables, PhraseTrie) {
        var tables = tables
        let trie = PhraseTrie(phrases, identityCount: vocabulary.count)
        tables.vocabulary = vocabulary
        tables.automaton = Automaton(trie)
        tables.phraseLeaves = Grouped(phraseLeaves)
        tables.phraseExpressions = Grouped(phraseExpressions)
        tables.conceptLeaves = Grouped(conceptLeaves)
        tables.entityKinds = entityKinds.map { UInt8($0.place) }.sorted()
        return (tables, trie)
    }

    /// How a telephone number begins that is written in words: signs of disguise, and no rule's phrase.
    private mutating func addNumberLeads() {
        for zero in ["không", "ko"] {
            for second in ["ba", "năm", "bảy", "bẩy", "tám", "chín", "hai"] {
                let phrase = folder.fold(zero + " " + second, into: &vocabulary)
                let id = PatternID(rawValue: UInt32(phrases.count))
                phrases.append(Automaton.Phrase(id: id, identities: phrase.identities, marks: phrase.marks))
            }
        }
    }

    // MARK: Leaves

    private mutating func add(_ kind: Condition.Kind, _ id: LeafID) {
        var asked: [PatternID] = []
        var slotted: [UInt32] = []
        var triggers: [TriggerWord] = []
        var presence = LeafPresence()
        var cost = 0
        switch kind {
        case .phrase(let condition):
            asked = condition.phrases.compactMap { pattern($0, PhraseTraits(condition)) }
            for pattern in asked { announce(id, by: pattern) }
            presence = .hit
            cost = asked.reduce(0) { $0 + self.cost(of: $1) }
        case .concept(let names): (presence, slotted, cost) = addConcepts(names, for: id)
        case .entity(let condition):
            entityKinds.insert(condition.entity)
            presence = self.presence(of: condition.entity, for: id)
            cost = EntitySign.words.cost
        case .pattern(let condition):
            (presence, triggers) = addPattern(condition, for: id)
            cost = triggers.reduce(0) { $0 + self.cost(of: PatternID(rawValue: $1.phrase)) }
        case .evidence:
            presence = .sign(.words)
            cost = EntitySign.words.cost
        case .any, .all, .near, .sequence, .count: break
        }
        tables.leafPhrases.append(asked.map(\.rawValue))
        tables.leafSlotted.append(slotted)
        tables.leafTriggers.append(triggers)
        tables.leafPresence.append(presence)
        let dearest = EntitySign.allCases.filter { presence.has($0) }.map(\.cost).max()
        tables.leafCosts.append(Int32(clamping: dearest ?? cost))
    }

    /// How a post shows that an entity may stand in it; the words of its label become phrases.
    private mutating func presence(of kind: EntityKind, for id: LeafID) -> LeafPresence {
        guard let labels = kind.labels else { return .sign(kind.sign) }
        for label in labels {
            if let pattern = pattern(label) { announce(id, by: pattern) }
        }
        var presence = LeafPresence.hit
        if kind == .token { presence.add(.sign(kind.sign)) }
        return presence
    }

    private mutating func announce(_ leaf: LeafID, by pattern: PatternID) {
        let leaf = UInt32(leaf.rawValue)
        if phraseLeaves[Int(pattern.rawValue)].last != leaf { phraseLeaves[Int(pattern.rawValue)].append(leaf) }
    }

    private mutating func addPattern(_ condition: PatternCondition, for id: LeafID) -> (LeafPresence, [TriggerWord]) {
        guard let triggers = PatternTriggers(CanonicalPattern.of(condition.expression)) else { return (.sign(.words), []) }
        var words: [TriggerWord] = []
        var presence = LeafPresence()
        for (index, trigger) in triggers.triggers.enumerated() {
            switch trigger.sign {
            case .words(let text):
                guard let pattern = pattern(text) else {
                    presence.add(.sign(.words))
                    break
                }
                announce(id, by: pattern)
                words.append(TriggerWord(phrase: pattern.rawValue, trigger: UInt32(index)))
                presence.add(.hit)
            case .digits: presence.add(.sign(.number))
            case .sign: presence.add(.sign(.words))
            }
        }
        return (presence, words)
    }

    // MARK: Concepts

    private mutating func addConcepts(
        _ names: [ConceptID], for id: LeafID
    ) -> (presence: LeafPresence, slotted: [UInt32], cost: Int) {
        var presence = LeafPresence()
        var slotted: [UInt32] = []
        var cost = 0
        for concept in concepts.concepts(within: names) {
            let number = number(of: concept)
            conceptLeaves[number].append(UInt32(id.rawValue))
            for index in conceptExpressions[number] {
                let isClean = tables.expressionTraits[index].isClean
                guard let first = tables.expressionParts[index].first else { continue }
                if let slot = first.slot {
                    slotted.append(UInt32(index))
                    if !isClean { presence.add(.sign(slot.sign)) }
                } else {
                    presence.add(.hit)
                    guard !isClean else { continue }
                    announce(id, by: first.phrase)
                    cost += self.cost(of: first.phrase)
                }
            }
        }
        if presence.isEmpty { presence = .hit }
        return (presence, slotted, cost)
    }

    /// A concept's expressions are folded once, however many leaves speak of it.
    private mutating func number(of concept: Concept) -> Int {
        if let known = knownConcepts[concept.id] { return known }
        let number = conceptLeaves.count
        knownConcepts[concept.id] = number
        conceptLeaves.append([])
        let first = tables.expressionTraits.count
        for expression in concept.expressions { add(expression, isClean: false, of: number) }
        for expression in concept.clean { add(expression, isClean: true, of: number) }
        conceptExpressions.append(first..<tables.expressionTraits.count)
        return number
    }

    private mutating func add(_ source: Expression, isClean: Bool, of concept: Int) {
        var parts: [ExpressionPart] = []
        var isAfterGap = false
        for part in source.parts {
            switch part {
            case .gap:
                isAfterGap = true
                continue
            case .words(let words):
                guard let id = pattern(words) else { return }
                parts.append(ExpressionPart(phrase: id, isAfterGap: isAfterGap))
            case .slot(let kind):
                entityKinds.insert(kind)
                parts.append(ExpressionPart(slot: kind, isAfterGap: isAfterGap))
            }
            isAfterGap = false
        }
        let index = UInt32(tables.expressionTraits.count)
        if let first = parts.first, first.slot == nil { phraseExpressions[Int(first.phrase.rawValue)].append(index) }
        tables.expressionParts.append(parts)
        tables.expressionTraits.append(ExpressionTraits(needs: source.needs, isClean: isClean))
        tables.expressionConcepts.append(UInt32(concept))
    }

    // MARK: Phrases

    private func cost(of pattern: PatternID) -> Int {
        switch phrases[Int(pattern.rawValue)].identities.count {
        case 1: 1_000
        case 2: 20
        default: 4
        }
    }

    /// - Returns: `nil` for a phrase without any syllable; the loader has refused those.
    private mutating func pattern(_ text: String, _ traits: PhraseTraits = PhraseTraits(PhraseCondition([]))) -> PatternID? {
        let phrase = folder.fold(text, into: &vocabulary)
        guard !phrase.identities.isEmpty else { return nil }
        let key = Key(phrase: phrase, traits: traits)
        if let known = knownPhrases[key] { return known }
        let id = PatternID(rawValue: UInt32(phrases.count))
        knownPhrases[key] = id
        tables.phraseTexts.append(text.utf8)
        tables.phraseTraits.append(traits)
        let utf8 = Array(text.utf8)
        tables.phraseAmbiguities.append(MissingMarksTable.shared.ambiguity(of: utf8[...])?.code ?? 0)
        phraseLeaves.append([])
        phraseExpressions.append([])
        phrases.append(Automaton.Phrase(id: id, identities: phrase.identities, marks: phrase.marks, hasDash: phrase.hasDash))
        return id
    }
}

extension EntitySign {
    /// How often a post shows it, by a guess.
    fileprivate var cost: Int {
        switch self {
        case .address: 10
        case .link: 300
        case .longNumber: 100
        case .number: 3_000
        case .words: 100_000
        }
    }
}

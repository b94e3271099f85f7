internal import CPages
internal import CRuleTables
package import SoatRules
internal import SoatText

/// The file of the built-in rules' tables, little endian: eight letters, the version, the fingerprints of the leaves and of
/// the archive of the rules, then each run of values behind the count of its bytes. Runs are taken over as they are:
/// nothing is parsed at a start.
extension RuleTables {
    private static let magic = Array("SOATTABS".utf8)
    private static let version: UInt64 = 2

    /// The tables that the program carries, and what they were made for; `nil` where they are of another version, or damaged.
    ///
    /// - Complexity: O(states of the automaton), when first asked for.
    static let carried: (tables: RuleTables, leaves: UInt64, archive: UInt64)? = {
        let bytes = unsafe UnsafeRawBufferPointer(start: soat_rule_tables_bytes(), count: soat_rule_tables_count())
        // What is read is copied.
        defer { unsafe soat_pages_forget(soat_rule_tables_bytes(), bytes.count) }
        var reader = unsafe ByteCursor(bytes)
        guard reader.skip(magic), let head = reader.run(of: UInt64.self), head.count == 3, head[0] == version,
            let tables = RuleTables(&reader)
        else { return nil }
        return (tables, head[1], head[2])
    }()

    /// The tables that the program carries, if they were made for these leaves and concepts.
    ///
    /// - Parameter archive: the number of the archive that the rules were read from.
    static func builtin(for leaves: Fingerprint, archive: UInt64) -> RuleTables? {
        guard let carried, carried.leaves == leaves.value, carried.archive == archive else { return nil }
        return carried.tables
    }

    /// - Parameter trie: of ``automaton``.
    fileprivate func file(_ trie: PhraseTrie, for leaves: Fingerprint, archive: UInt64) -> [UInt8] {
        var writer = TableWriter(bytes: Self.magic)
        writer.add([Self.version, leaves.value, archive])
        let words = vocabulary.parts
        writer.add(words.letters)
        writer.add(words.ends)
        writer.add([trie.identityCount])
        writer.add(trie.parents)
        writer.add(trie.identities)
        writer.add(trie.fails)
        writer.add(trie.ends)
        writer.add(trie.counts)
        writer.add(trie.marks)
        writer.add(phraseTexts)
        writer.add(phraseTraits)
        writer.add(phraseAmbiguities)
        writer.add(phraseLeaves)
        writer.add(phraseExpressions)
        writer.add(leafPhrases)
        writer.add(leafSlotted)
        writer.add(leafTriggers)
        writer.add(leafPresence)
        writer.add(leafCosts)
        writer.add(conceptLeaves)
        writer.add(expressionConcepts)
        writer.add(expressionParts)
        writer.add(expressionTraits)
        writer.add(entityKinds)
        return writer.bytes
    }

    /// - Parameter reader: behind the head of the file.
    /// - Returns: `nil` for damaged tables.
    private init?(_ reader: inout ByteCursor) {
        guard let letters = reader.run(of: UInt8.self), let ends = reader.run(of: UInt32.self),
            let vocabulary = Vocabulary(letters: letters, ends: ends),
            let trie = reader.trie(), let phraseTexts = reader.lists(of: UInt8.self),
            let phraseTraits = reader.run(of: PhraseTraits.self), let phraseAmbiguities = reader.run(of: UInt8.self),
            phraseAmbiguities.count == phraseTraits.count,
            let phraseLeaves = reader.lists(of: UInt32.self), let phraseExpressions = reader.lists(of: UInt32.self),
            let leafPhrases = reader.lists(of: UInt32.self), let leafSlotted = reader.lists(of: UInt32.self),
            let leafTriggers = reader.lists(of: TriggerWord.self), let leafPresence = reader.run(of: LeafPresence.self),
            let leafCosts = reader.run(of: Int32.self), let conceptLeaves = reader.lists(of: UInt32.self),
            let expressionConcepts = reader.run(of: UInt32.self), let expressionParts = reader.lists(of: ExpressionPart.self),
            let expressionTraits = reader.run(of: ExpressionTraits.self), let entityKinds = reader.run(of: UInt8.self),
            reader.isAtEnd
        else { return nil }
        self.init(
            vocabulary: vocabulary, automaton: Automaton(trie), phraseTexts: phraseTexts, phraseTraits: phraseTraits,
            phraseAmbiguities: phraseAmbiguities, phraseLeaves: phraseLeaves, phraseExpressions: phraseExpressions,
            leafPhrases: leafPhrases,
            leafSlotted: leafSlotted, leafTriggers: leafTriggers, leafPresence: leafPresence, leafCosts: leafCosts,
            conceptLeaves: conceptLeaves, expressionConcepts: expressionConcepts, expressionParts: expressionParts,
            expressionTraits: expressionTraits, entityKinds: entityKinds)
    }
}

/// The tables of some rules as a file.
package enum RuleTablesFile {
    /// Where the file stands, from the package's root.
    package static let path = "rules/builtin.soattables"

    /// - Parameter archive: the number of the archive of these rules.
    package static func bytes(of book: RuleBook, archive: UInt64) -> [UInt8] {
        var list = LeafList()
        for rule in book.rules { _ = list.compile(rule) }
        let (tables, trie) = TableBuilder.tables(of: list.kinds, book.concepts)
        return tables.file(trie, for: list.fingerprint, archive: archive)
    }
}

private struct TableWriter {
    var bytes: [UInt8]

    mutating func add<Element: BitwiseCopyable>(_ run: [Element]) {
        unsafe run.withUnsafeBytes { values in
            unsafe withUnsafeBytes(of: UInt64(values.count).littleEndian) { unsafe bytes += $0 }
            unsafe bytes += values
        }
    }

    mutating func add<Element>(_ lists: Grouped<Element>) {
        add(lists.elements)
        add(lists.starts)
    }
}

/// The parts of a file of tables.
extension ByteCursor {
    /// - Returns: `nil` where the file ends before, or the processor stores numbers the other way round.
    fileprivate mutating func run<Element: BitwiseCopyable>(of type: Element.Type) -> [Element]? {
        let width = MemoryLayout<Element>.stride
        guard 1.littleEndian == 1, let number = number(of: UInt64.self), let size = Int(exactly: number), size % width == 0,
            let source = unsafe take(size)
        else { return nil }
        return unsafe Array(unsafeUninitializedCapacity: size / width) { values, count in
            unsafe UnsafeMutableRawBufferPointer(values).copyMemory(from: source)
            count = size / width
        }
    }

    fileprivate mutating func lists<Element: BitwiseCopyable & Sendable>(of type: Element.Type) -> Grouped<Element>? {
        guard let elements = run(of: type), let starts = run(of: UInt32.self) else { return nil }
        return Grouped(elements: elements, starts: starts)
    }

    fileprivate mutating func trie() -> PhraseTrie? {
        guard let identityCount = run(of: UInt32.self)?.first, let parents = run(of: UInt32.self),
            let identities = run(of: UInt32.self), let fails = run(of: UInt32.self),
            let ends = run(of: UInt32.self), let counts = run(of: UInt16.self),
            let marks = run(of: SyllableMarks.self)
        else { return nil }
        return PhraseTrie(
            identityCount: identityCount, parents: parents, identities: identities, fails: fails, ends: ends, counts: counts,
            marks: marks)
    }
}

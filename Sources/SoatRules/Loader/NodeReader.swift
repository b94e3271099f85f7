import SoatDiagnostics

/// Reads one file's tree into the model, and gathers everything that is wrong with it.
///
/// Readers return `nil` (or leave a part out) where they report a fault, and go on: a writer sees all faults at once.
final class NodeReader {
    let file: String
    let lines: SourceLines?
    /// The clauses that rules may cite.
    let knownClauses: Set<ClauseID>
    /// The concepts that rules may speak of, groups included.
    /// `nil`: every name is taken for one.
    let knownConcepts: Set<ConceptID>?
    private(set) var diagnostics: [Diagnostic] = []
    /// The ids of all rules, also of those that are broken elsewhere.
    private(set) var ruleIDs: [(id: String, place: Place)] = []
    /// The names of all concepts, likewise.
    private(set) var conceptIDs: [(id: String, place: Place)] = []

    init(
        file: String, lines: SourceLines?, knownClauses: Set<ClauseID> = [], knownConcepts: Set<ConceptID>? = []
    ) {
        self.file = file
        self.lines = lines
        self.knownClauses = knownClauses
        self.knownConcepts = knownConcepts
    }

    func position(of place: Place) -> FilePosition {
        FilePosition(file: file, line: place.line, column: place.column)
    }

    func fault(_ fault: LoadingFault, at place: Place, width: Int = 1) {
        let excerpt = lines?.excerpt(at: place, width: width)
        diagnostics.append(fault.diagnostic(at: position(of: place), excerpt: excerpt))
    }

    /// A fault behind which nothing of the file is read.
    func stop(_ fault: LoadingFault, at place: Place, width: Int = 1) {
        let excerpt = lines?.excerpt(at: place, width: width)
        diagnostics.append(fault.diagnostic(at: position(of: place), excerpt: excerpt).endingTheFile)
    }

    func fault(_ fault: LoadingFault, at node: RuleNode) {
        self.fault(fault, at: node.place, width: node.width)
    }

    func fault(_ fault: LoadingFault, atKey entry: RuleNode.Entry) {
        self.fault(fault, at: entry.keyPlace, width: entry.key.unicodeScalars.count)
    }

    func note(ruleID id: String, at place: Place) {
        ruleIDs.append((id, place))
    }

    func note(conceptID id: String, at place: Place) {
        conceptIDs.append((id, place))
    }

    /// The entries of a mapping under their keys; unknown keys are reported.
    ///
    /// What stands under a misspelt key is read as if it were spelt right, so that its own faults are told too.
    ///
    /// - Parameter name: the key whose value this is, for messages.
    func fields<Key: GrammarKey>(_ node: RuleNode, _: Key.Type, name: String) -> Fields<Key>? {
        guard case .mapping(let entries) = node.content else {
            fault(.wrongShape(of: name, expected: .mapping, found: shape(of: node)), at: node)
            return nil
        }
        var fields = Fields<Key>(node)
        var unknown: [RuleNode.Entry] = []
        for entry in entries {
            if Key(rawValue: entry.key) != nil { fields.known.append(entry) } else { unknown.append(entry) }
        }
        fields.isComplete = unknown.isEmpty
        for entry in unknown {
            if let odd = entry.key.unicodeScalars.enumerated().first(where: { PastedSigns.isOddSpace($0.element) }) {
                let place = Place(line: entry.keyPlace.line, column: entry.keyPlace.column + odd.offset)
                fault(.oddSpaceInKey(odd.element.value), at: place)
                continue
            }
            let nearest = Spelling.nearest(to: entry.key, in: Key.names)
            fault(.unknownKey(entry.key, of: Key.owner, nearest: nearest, known: Key.names), atKey: entry)
            if let nearest, !fields.known.contains(where: { $0.key == nearest }) {
                fields.known.append(RuleNode.Entry(key: nearest, keyPlace: entry.keyPlace, value: entry.value))
            }
        }
        return fields
    }

    /// A text that a colon made a mapping of: it has keys, and none that was meant as one. That is reported.
    func isTornText<Key: GrammarKey>(_ node: RuleNode, _: Key.Type, name: String) -> Bool {
        guard case .mapping(let entries) = node.content, let first = entries.first else { return false }
        for key in entries.map(\.key) where Key(rawValue: key) != nil || Spelling.nearest(to: key, in: Key.names) != nil {
            return false
        }
        if PastedSigns.withoutCurlyQuotes(first.key) != nil {
            fault(.curlyQuotes, at: first.keyPlace)
        } else {
            fault(.wrongShape(of: name, expected: .text, found: .mapping), atKey: first)
        }
        return true
    }

    /// The entry under `key`, or a fault at the mapping's start.
    func required<Key: GrammarKey>(_ key: Key, of fields: Fields<Key>) -> RuleNode? {
        if let node = fields[key] { return node }
        fault(.missingKey(key.rawValue, of: Key.owner), at: fields.node)
        return nil
    }

    func shape(of node: RuleNode) -> LoadingFault.Shape {
        switch node.content {
        case .scalar: node.isNothing ? .nothing : .text
        case .sequence: .list
        case .mapping: .mapping
        }
    }
}

/// The known entries of a mapping.
struct Fields<Key: GrammarKey> {
    let node: RuleNode
    /// Without the keys as values: an array for each kind of key would have to be made up when starting.
    var known: [RuleNode.Entry] = []
    /// Whether every key of the mapping is known; what is not has been told.
    var isComplete = true

    init(_ node: RuleNode) {
        self.node = node
    }

    subscript(key: Key) -> RuleNode? {
        known.first { $0.key == key.rawValue }?.value
    }

    /// The entries that have one of these keys.
    func entries(_ keys: [Key]) -> [RuleNode.Entry] {
        known.filter { entry in keys.contains { $0.rawValue == entry.key } }
    }
}

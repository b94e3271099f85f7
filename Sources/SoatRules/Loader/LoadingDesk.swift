import SoatDiagnostics

/// What has been read so far in one loading: law first, then packs, and every fault on the way.
struct LoadingDesk {
    private var documents: [GoverningDocument] = []
    private var packs: [RulePack] = []
    private var diagnostics: [Diagnostic] = []
    private var knownClauses: Set<ClauseID> = []
    private(set) var concepts: [Concept] = []
    /// All concepts with their groups, also of those that are broken elsewhere; `nil` where no name is doubted.
    private var knownConcepts: Set<ConceptID>? = []
    private var conceptPlaces: [String: FilePosition] = [:]
    private var firstPlaces: [String: FilePosition] = [:]
    private var fileNames: [String] = []

    /// From now on, what packs call a concept is one: those of the program were checked when they were built in.
    mutating func trustConcepts() { knownConcepts = nil }

    /// Files of the archive; nothing and a fault when it does not decode.
    mutating func archivedFiles(wanted: BuiltinArchive.Selection) -> [NodeFile] {
        if let files = BuiltinArchive.files(wanted) {
            fileNames += files.map(\.name)
            return files
        }
        diagnostics.append(LoadingFault.brokenArchive.diagnostic(at: nil, excerpt: nil))
        return []
    }

    /// Takes law and concepts from the files of a directory; what is left are its packs.
    mutating func packs(among files: [NodeFile]) -> [NodeFile] {
        add(law: files)
        add(concepts: files)
        return files.filter(\.isPack)
    }

    mutating func files(of contents: RuleDirectory.Contents) -> [NodeFile] {
        diagnostics += contents.faults.map { $0.diagnostic(at: nil, excerpt: nil) }
        fileNames += contents.files.map(\.path)
        return contents.files.compactMap { file -> NodeFile? in
            let lines = SourceLines(file.text)
            let reader = NodeReader(file: file.path, lines: lines)
            defer { diagnostics += reader.diagnostics }
            if let fault = file.fault {
                reader.fault(fault, at: file.faultPlace)
                return nil
            }
            guard let root = YAMLReader.tree(of: file.text, lines: lines, reader: reader) else {
                // What other files say of its concepts is no fault of theirs.
                for name in Self.conceptNames(in: lines) { know(ConceptID(name)) }
                return nil
            }
            return NodeFile(name: file.path, root: root, lines: lines)
        }
    }

    /// The concepts that a file of broken YAML seems to name: `concept: truong/xe`.
    private static func conceptNames(in lines: SourceLines) -> [String] {
        (1...max(1, lines.count)).compactMap { number in
            let words = String(lines[number]).split { " \t-{,}\"'".contains($0) }
            return words.count > 1 && words[0] == "concept:" ? String(words[1]) : nil
        }
    }

    mutating func add(law files: [NodeFile]) {
        for file in files where file.isLaw {
            let reader = NodeReader(file: file.name, lines: file.lines)
            for document in reader.law(file.root) { add(document) }
            diagnostics += reader.diagnostics
        }
        knownClauses = Set(documents.flatMap(\.clauses).map(\.id))
    }

    /// A later document replaces an earlier one of its id; clauses that only the earlier one has stay.
    private mutating func add(_ document: GoverningDocument) {
        guard let index = documents.firstIndex(where: { $0.id == document.id }) else {
            documents.append(document)
            return
        }
        let replaced = Set(document.clauses.map(\.id))
        let kept = documents[index].clauses.filter { !replaced.contains($0.id) }
        documents[index] = GoverningDocument(
            id: document.id, number: document.number, title: document.title, issuer: document.issuer,
            isNational: document.isNational, from: document.from, to: document.to, clauses: document.clauses + kept)
    }

    /// Concepts; a directory's stands in for ours of the same name.
    mutating func add(concepts files: [NodeFile]) {
        var own: [String: FilePosition] = [:]
        for file in files where file.isConcepts {
            let reader = NodeReader(file: file.name, lines: file.lines)
            let found = reader.concepts(file.root)
            for (id, place) in reader.conceptIDs {
                if let first = own[id] {
                    reader.fault(.duplicateConcept(id, first: first), at: place)
                } else {
                    own[id] = reader.position(of: place)
                }
                know(ConceptID(id))
            }
            for concept in found { conceptPlaces[concept.id.text] = concept.position }
            let replaced = Set(found.map(\.id))
            concepts.removeAll { replaced.contains($0.id) }
            concepts += found
            diagnostics += reader.diagnostics
        }
    }

    /// A concept makes the groups it is in known.
    private mutating func know(_ id: ConceptID) {
        var name = id.text[...]
        knownConcepts?.insert(id)
        while let slash = name.lastIndex(of: "/") {
            name = name[..<slash]
            knownConcepts?.insert(ConceptID(String(name)))
        }
    }

    /// Concepts that include what is not known, or themselves; asked once all are read.
    mutating func checkConcepts() {
        guard let knownConcepts else { return }
        for concept in concepts {
            for name in concept.includes where !knownConcepts.contains(name) {
                let nearest = Spelling.nearest(to: name.text, in: knownConcepts.map(\.text).sorted())
                diagnostics.append(
                    LoadingFault.unknownConcept(name.text, nearest: nearest).diagnostic(at: concept.position, excerpt: nil))
            }
        }
        for path in ConceptTree(concepts).cycles {
            let place = path.first.flatMap { conceptPlaces[$0] }
            diagnostics.append(LoadingFault.conceptCycle(path).diagnostic(at: place, excerpt: nil))
        }
    }

    mutating func add(pack file: NodeFile) {
        let reader = NodeReader(
            file: file.name, lines: file.lines, knownClauses: knownClauses, knownConcepts: knownConcepts)
        if let pack = reader.pack(file.root, defaultName: file.baseName) { packs.append(pack) }
        for (id, place) in reader.ruleIDs {
            if let first = firstPlaces[id] {
                reader.fault(.duplicateRule(id, first: first), at: place)
            } else {
                firstPlaces[id] = reader.position(of: place)
            }
        }
        diagnostics += reader.diagnostics
    }

    mutating func requirements(of file: NodeFile) -> [LegalRequirement] {
        let reader = NodeReader(file: file.name, lines: file.lines)
        defer { diagnostics += reader.diagnostics }
        return reader.requirements(file.root)
    }

    mutating func configuration(of file: NodeFile, directory: String) -> SchoolConfiguration {
        let reader = NodeReader(file: file.name, lines: file.lines)
        defer { diagnostics += reader.diagnostics }
        return reader.configuration(file.root, directory: directory)
    }

    /// Warns of rules and documents that a configuration names and nobody knows; asked once all are read.
    mutating func check(_ configuration: SchoolConfiguration) {
        for choice in configuration.levels where firstPlaces[choice.rule] == nil {
            let nearest = Spelling.nearest(to: choice.rule, in: firstPlaces.keys.sorted())
            diagnostics.append(
                LoadingFault.unknownRule(choice.rule, nearest: nearest).diagnostic(at: choice.position, excerpt: nil))
        }
        let known = [SchoolConfiguration.national] + documents.map(\.id)
        for id in configuration.basis where !known.contains(id) {
            let nearest = Spelling.nearest(to: id, in: known)
            diagnostics.append(LoadingFault.unknownBasis(id, nearest: nearest).diagnostic(at: nil, excerpt: nil))
        }
    }

    /// What was read, or every error; warnings are told once nothing is wrong.
    ///
    /// - Parameter isBuiltin: whether these are the rules of the program, and no others.
    func loaded(
        under configuration: SchoolConfiguration = .none, isBuiltin: Bool = false
    ) throws(RuleLoadingError) -> LoadedRules {
        let told = Self.ordered(diagnostics, files: fileNames)
        var errors = told.filter { $0.severity == .error }
        guard !errors.isEmpty else {
            let concepts = concepts
            let shelf = knownConcepts == nil ? ConceptShelf { RuleLoader.builtinConcepts() } : ConceptShelf { concepts }
            let book = RuleBook(
                packs: Self.levelled(packs, by: configuration.levels), shelf: shelf, documents: documents,
                configuration: configuration, archive: isBuiltin ? BuiltinRules.fingerprint : nil)
            return LoadedRules(book: book, warnings: told)
        }
        let rest = errors.count - RuleLoader.diagnosticLimit
        if rest > 0 {
            errors = errors.dropLast(rest) + [LoadingFault.more(count: rest).diagnostic(at: nil, excerpt: nil)]
        }
        throw RuleLoadingError(diagnostics: errors)
    }

    /// Packs with the levels that a school has chosen.
    private static func levelled(_ packs: [RulePack], by choices: [LevelChoice]) -> [RulePack] {
        guard !choices.isEmpty else { return packs }
        let levels = Dictionary(choices.map { ($0.rule, $0.level) }) { first, _ in first }
        return packs.map { pack in
            RulePack(
                name: pack.name, title: pack.title,
                rules: pack.rules.map { rule in levels[rule.id].map { rule.at($0) } ?? rule })
        }
    }

    /// What has no place, then the files in their order, each from top to bottom.
    private static func ordered(_ diagnostics: [Diagnostic], files: [String]) -> [Diagnostic] {
        let rank = Dictionary(files.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        func key(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
            guard let place = diagnostic.position else { return (-1, 0, 0) }
            return (rank[place.file] ?? files.count, place.line, place.column)
        }
        return diagnostics.enumerated().sorted { a, b in
            let (left, right) = (key(a.element), key(b.element))
            return left == right ? a.offset < b.offset : left < right
        }.map(\.element)
    }
}

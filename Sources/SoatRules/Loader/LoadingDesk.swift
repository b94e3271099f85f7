import SoatDiagnostics

/// What has been read so far in one loading: law first, then packs, and every fault on the way.
struct LoadingDesk {
    private var documents: [GoverningDocument] = []
    private var packs: [RulePack] = []
    private var diagnostics: [Diagnostic] = []
    private var knownClauses: Set<ClauseID> = []
    private var firstPlaces: [String: FilePosition] = [:]

    /// Files of the archive; nothing and a fault when it does not decode.
    mutating func archivedFiles(wanted: BuiltinArchive.Selection) -> [NodeFile] {
        if let files = BuiltinArchive.files(wanted) { return files }
        diagnostics.append(LoadingFault.brokenArchive.diagnostic(at: nil, excerpt: nil))
        return []
    }

    mutating func files(inDirectory path: String) -> [NodeFile] {
        let contents = RuleDirectory.contents(of: path)
        diagnostics += contents.faults.map { $0.diagnostic(at: nil, excerpt: nil) }
        let files = contents.files.compactMap { file -> NodeFile? in
            let lines = SourceLines(file.text)
            let reader = NodeReader(file: file.path, lines: lines)
            defer { diagnostics += reader.diagnostics }
            guard let fault = file.fault else {
                return YAMLReader.tree(of: file.text, lines: lines, reader: reader).map {
                    NodeFile(name: file.path, root: $0, lines: lines)
                }
            }
            reader.fault(fault, at: file.faultPlace)
            return nil
        }
        return files
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
            id: document.id, number: document.number, title: document.title, issuer: document.issuer, from: document.from,
            to: document.to, clauses: document.clauses + kept)
    }

    mutating func add(pack file: NodeFile) {
        let reader = NodeReader(file: file.name, lines: file.lines, knownClauses: knownClauses)
        if let pack = reader.pack(file.root, defaultName: file.baseName) {
            for rule in pack.rules {
                if let first = firstPlaces[rule.id] {
                    let place = Place(line: rule.position.line, column: rule.position.column)
                    reader.fault(.duplicateRule(rule.id, first: first), at: place)
                } else {
                    firstPlaces[rule.id] = rule.position
                }
            }
            packs.append(pack)
        }
        diagnostics += reader.diagnostics
    }

    func loaded() throws(RuleLoadingError) -> LoadedRules {
        guard diagnostics.contains(where: { $0.severity == .error }) else {
            return LoadedRules(book: RuleBook(packs: packs, documents: documents), warnings: Self.ordered(diagnostics))
        }
        var told = Self.ordered(diagnostics)
        if told.count > RuleLoader.diagnosticLimit {
            // Errors before warnings where not everything is told.
            told = told.filter { $0.severity == .error } + told.filter { $0.severity == .warning }
            let rest = told.count - RuleLoader.diagnosticLimit
            told = told.prefix(RuleLoader.diagnosticLimit) + [LoadingFault.more(count: rest).diagnostic(at: nil, excerpt: nil)]
        }
        throw RuleLoadingError(diagnostics: told)
    }

    /// Files in the order they were read; within a file, top to bottom.
    private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var rank: [String: Int] = [:]
        for diagnostic in diagnostics {
            let file = diagnostic.position?.file ?? ""
            if rank[file] == nil { rank[file] = rank.count }
        }
        func key(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
            let place = diagnostic.position
            return (rank[place?.file ?? ""] ?? 0, place?.line ?? 0, place?.column ?? 0)
        }
        return diagnostics.enumerated().sorted { a, b in
            let (left, right) = (key(a.element), key(b.element))
            return left == right ? a.offset < b.offset : left < right
        }.map(\.element)
    }
}

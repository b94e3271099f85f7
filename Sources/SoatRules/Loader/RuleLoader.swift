public import SoatDiagnostics

/// Where rules come from.
public struct RuleSource: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case builtin
        case directory(String)
        case texts([RuleText])
    }

    let kind: Kind

    /// The rules that are part of the program.
    public static let builtin = RuleSource(kind: .builtin)

    /// Every `*.yaml` and `*.yml` directly in a directory, by name, and in its directory `concepts`; `sources.yaml` is
    /// law, not a pack.
    public static func directory(_ path: String) -> RuleSource { RuleSource(kind: .directory(path)) }

    /// What would be the files of a directory, held in memory: rules that somebody is writing.
    public static func texts(_ texts: [RuleText]) -> RuleSource { RuleSource(kind: .texts(texts)) }
}

/// A file of rules in memory.
public struct RuleText: Sendable, Hashable {
    /// Within its directory: `thu.yaml`, `concepts/benh.yaml`, `sources.yaml`.
    public let name: String
    public let yaml: String

    public init(name: String, yaml: String) {
        self.name = name
        self.yaml = yaml
    }
}

/// Rules ready to be compiled, and what is doubtful about them.
public struct LoadedRules: Sendable {
    public let book: RuleBook
    /// Faults that do not keep a rule from running: an unknown clause, no clause, no advice.
    public let warnings: [Diagnostic]
}

/// All that is wrong with the rules that were asked for, at once.
public struct RuleLoadingError: Error, Sendable {
    /// Errors by file, line and column; at least one.
    public let diagnostics: [Diagnostic]
}

/// YAML, or the archive of the built-in rules → ``RuleBook``.
public enum RuleLoader {
    /// Errors that are told at most; one more then counts the rest.
    static let diagnosticLimit = 200

    /// Loads packs, and the law they cite. Our own law is known to every pack; a document of the same id in a
    /// directory stands in for ours, whose clauses stay known.
    ///
    /// - Parameters:
    ///   - sources: in the order wanted; one that is named twice counts once.
    ///   - examples: whether the built-in rules bring their examples, which only tests of rules need. Those of a
    ///     directory are always read, and so checked.
    ///   - configuration: the levels and the basis that a school has chosen. Its packs are in its
    ///     ``SchoolConfiguration/sources``, and count where these are asked for.
    /// - Throws: ``RuleLoadingError`` with every fault of every pack.
    /// - Complexity: O(*n*) in the text of the rules.
    public static func load(
        _ sources: [RuleSource], under configuration: SchoolConfiguration = .none, examples: Bool = true
    ) throws(RuleLoadingError) -> LoadedRules {
        var desk = LoadingDesk()
        let isBuiltin = sources.allSatisfy { $0 == .builtin } && !sources.isEmpty
        let wanted: BuiltinArchive.Selection =
            !sources.contains(.builtin) ? .common : examples ? .all : isBuiltin ? .rulesAlone : .withoutExamples
        if wanted == .rulesAlone { desk.trustConcepts() }
        let archive = desk.archivedFiles(wanted: wanted)
        desk.add(law: archive)
        desk.add(concepts: archive)
        var packs: [NodeFile] = []
        var seen: Set<RuleSource> = []
        for source in sources where seen.insert(source).inserted {
            switch source.kind {
            case .builtin: packs += archive.filter(\.isPack)
            case .directory(let path): packs += desk.packs(among: desk.files(of: RuleDirectory.contents(of: path)))
            case .texts(let texts): packs += desk.packs(among: desk.files(of: RuleDirectory.contents(of: texts)))
            }
        }
        desk.checkConcepts()
        for file in packs { desk.add(pack: file) }
        desk.check(configuration)
        return try desk.loaded(under: configuration, isBuiltin: isBuiltin)
    }

    /// The concepts of the program, which are sound: they were checked when they were built in.
    static func builtinConcepts() -> [Concept] {
        var desk = LoadingDesk()
        desk.add(concepts: desk.archivedFiles(wanted: .concepts))
        return desk.concepts
    }

    /// Reads a school's `soat.yaml`.
    ///
    /// - Throws: ``RuleLoadingError`` with every fault of the file.
    public static func configuration(at path: String) throws(RuleLoadingError) -> SchoolConfiguration {
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return try configuration(of: RuleDirectory.contents(ofFile: path), directory: directory)
    }

    /// The same of a text in memory, as a school's own file holds it; its packs are paths as written.
    public static func configuration(_ text: RuleText) throws(RuleLoadingError) -> SchoolConfiguration {
        try configuration(of: RuleDirectory.contents(of: [text]), directory: "")
    }

    private static func configuration(
        of contents: RuleDirectory.Contents, directory: String
    ) throws(RuleLoadingError) -> SchoolConfiguration {
        var desk = LoadingDesk()
        let read = desk.files(of: contents).map { desk.configuration(of: $0, directory: directory) }
        _ = try desk.loaded()
        return read.first ?? .none
    }

    /// What answers the requirements of the law: ours, and what `coverage.yaml` of each directory adds or says anew.
    public static func requirements(_ sources: [RuleSource]) throws(RuleLoadingError) -> [LegalRequirement] {
        var desk = LoadingDesk()
        var requirements = desk.archivedFiles(wanted: .answers).flatMap { desk.requirements(of: $0) }
        for case .directory(let path) in sources.map(\.kind) {
            for file in desk.files(of: RuleDirectory.contents(of: path)) where file.isAnswers {
                let own = desk.requirements(of: file)
                let replaced = Set(own.map(\.id))
                requirements = requirements.filter { !replaced.contains($0.id) } + own
            }
        }
        _ = try desk.loaded()
        return requirements
    }
}

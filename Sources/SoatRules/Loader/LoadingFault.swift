import SoatDiagnostics

/// What can be wrong with rules, as facts. ``message`` and ``hint`` word them.
enum LoadingFault: Sendable, Hashable {
    enum Shape: Sendable, Hashable {
        case text, list, mapping, textOrList, condition, nothing
    }

    // Files
    case missingDirectory(String)
    case notADirectory(String)
    case unreadable(String, reason: String)
    case noPacks(String)
    /// A pack that an editor saved as `NAME.yaml.txt`.
    case misnamed(String)
    case tooLarge(limit: Int)
    case notUTF8
    case emptyFile
    case brokenArchive
    case more(count: Int)

    // YAML
    case syntax(String)
    case controlCharacter(UInt32)
    case duplicateKey(String, first: Place?)
    case alias(String)
    case tooDeep(limit: Int)
    case keyIsNotText
    case curlyQuotes
    /// A space that YAML takes for a letter, where a line begins; how many lines besides begin so.
    case oddIndentation(UInt32, others: Int)
    case oddSpaceInKey(UInt32)

    // Shape
    case wrongShape(of: String, expected: Shape, found: Shape)
    case emptyText(of: String)
    case emptyList(of: String)
    case missingKey(String, of: Grammar.Owner)
    case unknownKey(String, of: Grammar.Owner, nearest: String?, known: [String])
    case misplacedKey(String, head: String)
    case unknownValue(String, of: String, nearest: String?, known: [String])
    case spaceInID(String)

    // Conditions
    case noHead(of: Grammar.Owner, known: [String])
    case severalHeads(of: Grammar.Owner, [String])
    case emptyPhrase(String)
    case contradiction(String)
    case badScope(String, nearest: String?)
    case badGap(String)
    case badNumber(String, of: String, low: String, high: String)
    case badPattern(PatternCondition.Problem)
    case companionWithoutNear(String)
    case emptyWhen
    case anyAmongStances
    case unknownMark(String, nearest: String?, known: [String])

    // Concepts
    case unknownConcept(String, nearest: String?)
    case duplicateConcept(String, first: FilePosition)
    case conceptCycle([String])
    case badExpression(String, ExpressionText.Problem)

    // Texts, examples, law
    case placeholder(String)
    case marker(MarkedText.MarkerError)
    case noMarker
    case markerInPass
    case badDate(String, of: String)
    case datesReversed
    case duplicateRule(String, first: FilePosition)
    case duplicateDocument(String, first: FilePosition)
    case duplicateClause(String, first: FilePosition)
    case foreignClause(String, document: String)

    // soat.yaml
    case badAllowedNumber(String, of: String)
    case badAllowedDomain(String)
    case duplicateLevelChoice(String, first: FilePosition)
    case unknownRule(String, nearest: String?)
    case unknownBasis(String, nearest: String?)

    // What does not keep a pack from loading
    case noRules
    case noClauses(rule: String)
    case noAdvice(rule: String)
    case unknownClause(String, nearest: String?)

    var severity: Diagnostic.Severity {
        switch self {
        case .noRules, .noClauses, .noAdvice, .unknownClause, .unknownRule, .unknownBasis: .warning
        default: .error
        }
    }
}

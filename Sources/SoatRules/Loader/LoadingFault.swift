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

    // Shape
    case wrongShape(of: String, expected: Shape, found: Shape)
    case emptyText(of: String)
    case emptyList(of: String)
    case missingKey(String, of: Grammar.Owner)
    case unknownKey(String, of: Grammar.Owner, nearest: String?, known: [String])
    case laterKey(String, of: Grammar.Owner)
    case misplacedKey(String, head: String)
    case unknownValue(String, of: String, nearest: String?, known: [String])
    case laterValue(String, of: String)
    case spaceInID(String)

    // Conditions
    case noHead(known: [String])
    case severalHeads([String])
    case emptyPhrase(String)
    case contradiction(String)
    case badScope(String, nearest: String?)
    case bothNearAndWhen
    case neitherNearNorWhen
    case companionWithoutNear(String)
    case emptyWhen

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

    // What does not keep a pack from loading
    case noRules
    case noClauses(rule: String)
    case noAdvice(rule: String)
    case unknownClause(String, nearest: String?)

    var severity: Diagnostic.Severity {
        switch self {
        case .noRules, .noClauses, .noAdvice, .unknownClause: .warning
        default: .error
        }
    }
}

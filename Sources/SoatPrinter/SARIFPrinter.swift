public import SoatDiagnostics
public import SoatRules
public import SoatScan
public import SoatText

/// Findings as SARIF 2.1.0: one log, one run, written as it comes.
///
/// The parts follow one another: ``head``, the results of each post, ``foot(notifications:isSuccessful:)``. Regions count
/// lines and columns from 1, columns and offsets in UTF-16 code units. A result shows the quote it speaks of; its
/// fingerprint holds nothing of the post.
///
/// - Source: OASIS, Static Analysis Results Interchange Format 2.1.0 (errata 01).
public struct SARIFPrinter: Sendable {
    let language: Language
    let version: String
    let rules: [Rule]
    private let indices: [ObjectIdentifier: Int]
    /// Of each rule, a result from its brace to the value of `level`.
    private let heads: [[UInt8]]

    /// - Parameters:
    ///   - rules: all that may be found; they are listed up front.
    ///   - version: of the program.
    /// - Complexity: O(*r*) in the rules. Copies share what was made.
    public init(rules: [Rule], version: String, language: Language) {
        self.language = language
        self.version = version
        self.rules = rules
        indices = Dictionary(rules.enumerated().map { (ObjectIdentifier($1), $0) }) { first, _ in first }
        heads = rules.enumerated().map { Self.head(of: $1, index: $0) }
    }

    private static func head(of rule: Rule, index: Int?) -> [UInt8] {
        var head: [UInt8] = []
        head.append(raw: ",\n{\"ruleId\":")
        head.append(json: rule.id)
        if let index { head.append(raw: ",\"ruleIndex\":\(index)") }
        head.append(raw: ",\"level\":\"")
        return head
    }

    /// Appends the results of a post, each with a comma before it: the run's first has to be dropped.
    ///
    /// - Parameter uri: the post's, see ``ArtifactURI``.
    public func append(uri: String, _ document: Document, _ result: CheckResult, to output: inout [UInt8]) {
        guard !result.findings.isEmpty else { return }
        var artifact: [UInt8] = []
        artifact.append(raw: "\"artifactLocation\":{\"uri\":")
        artifact.append(json: uri)
        artifact.append(raw: "}")
        var places = TextPlaces(document.utf8)
        var occurrences: [ObjectIdentifier: Int] = [:]
        for finding in result.findings {
            let rule = ObjectIdentifier(finding.rule)
            let region = Self.region(of: finding, &places)
            let occurrence = occurrences[rule, default: 0]
            occurrences[rule] = occurrence + 1
            output.append(contentsOf: indices[rule].map { heads[$0] } ?? Self.head(of: finding.rule, index: nil))
            append(finding, in: document, artifact, region, occurrence, to: &output)
        }
    }

    private func append(
        _ finding: Finding, in document: Document, _ artifact: [UInt8], _ region: [UInt8], _ occurrence: Int,
        to output: inout [UInt8]
    ) {
        let rule = finding.rule
        let quote = document.utf8[finding.bytes.start..<finding.bytes.end]
        let words = { (text: String) in
            MessageText.filled(
                text, quote: String(decoding: quote, as: UTF8.self), reading: finding.reading, successor: finding.successor,
                words: finding.words)
        }
        output.append(contentsOf: finding.level.rawValue.utf8)
        output.append(raw: "\",\"message\":{\"text\":")
        output.append(json: Self.escaped(words(rule.message[language])))
        output.append(raw: "},\"locations\":[{\"physicalLocation\":{")
        output.append(contentsOf: artifact)
        output.append(raw: ",\"region\":{")
        output.append(contentsOf: region)
        output.append(raw: ",\"snippet\":{\"text\":")
        output.append(jsonString: quote)
        output.append(raw: "}}}}],\"partialFingerprints\":{\"soatRuleOccurrence/v1\":\"")
        output.append(contentsOf: Self.fingerprint(of: rule.id, occurrence).utf8)
        output.append(raw: "\"}")
        if let suggestion = finding.suggestion {
            output.append(raw: ",\"fixes\":[{")
            let advice = words(rule.advice[language])
            if !advice.isEmpty {
                output.append(raw: "\"description\":{\"text\":")
                output.append(json: Self.escaped(advice))
                output.append(raw: "},")
            }
            output.append(raw: "\"artifactChanges\":[{")
            output.append(contentsOf: artifact)
            output.append(raw: ",\"replacements\":[{\"deletedRegion\":{")
            output.append(contentsOf: region)
            output.append(raw: "},\"insertedContent\":{\"text\":")
            output.append(json: suggestion)
            output.append(raw: "}}]}]}]")
        }
        output.append(raw: ",\"properties\":{\"clauses\":")
        output.append(jsonStrings: finding.clauses.map(\.text))
        if let reading = finding.reading {
            output.append(raw: ",\"reading\":")
            output.append(json: reading)
        }
        output.append(raw: "}}")
    }

    /// The inside of a region, without its braces.
    private static func region(of finding: Finding, _ places: inout TextPlaces) -> [UInt8] {
        let (start, end) = places.places(of: finding.bytes)
        var region: [UInt8] = []
        region.append(raw: "\"startLine\":\(start.line),\"startColumn\":\(start.column)")
        region.append(raw: ",\"endLine\":\(end.line),\"endColumn\":\(end.column)")
        region.append(raw: ",\"charOffset\":\(finding.span.start),\"charLength\":\(finding.span.count)")
        return region
    }

    /// The rule and which of its findings in the post it is, hashed (FNV-1a, 64 bits): no word of the post is in it.
    private static func fingerprint(of rule: String, _ occurrence: Int) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(rule)#\(occurrence)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The index of a rule in the run's list.
    func index(ofRule id: String) -> Int? { rules.firstIndex { $0.id == id } }

    /// A text as SARIF wants it in messages: braces doubled, since single ones are placeholders; the brackets of what would
    /// be taken for a link escaped.
    ///
    /// - Source: SARIF 2.1.0, §3.11.5 and §3.11.6.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") })
        else { return text }
        let hasLink = text.contains("](")
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{", "}": escaped.append(scalar)
            case "[", "]", "\\": if hasLink { escaped.append("\\") }
            default: break
            }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}

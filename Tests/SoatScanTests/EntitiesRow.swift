import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// A post with entities between `[[` and `]]`, and what is known of each.
struct EntityRow: Sendable, CustomTestStringConvertible {
    let marked: String
    let attributes: [Set<EntityAttribute>]
    let location: SourceLocation
    var testDescription: String { marked }

    init(
        _ marked: String, _ attributes: Set<EntityAttribute>..., fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.marked = marked
        self.attributes = attributes
        location = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

/// One rule for the entity and one for each of its attributes, each in a category of its own, so that none hides another.
struct EntityProbe: Sendable {
    private let scanner: Scanner
    private let attributeOf: [String: EntityAttribute]

    init(_ kind: EntityKind) {
        let categories = SoatRules.Category.allCases
        var rules = [
            TestRules.rule("any", Condition(.entity(EntityCondition(kind)), at: TestRules.position), category: categories[0])
        ]
        var attributeOf: [String: EntityAttribute] = [:]
        for (category, attribute) in zip(categories.dropFirst(), kind.attributes) {
            let condition = Condition(.entity(EntityCondition(kind, is: [attribute])), at: TestRules.position)
            rules.append(TestRules.rule(attribute.rawValue, condition, category: category))
            attributeOf[attribute.rawValue] = attribute
        }
        scanner = TestRules.scanner(rules)
        self.attributeOf = attributeOf
    }

    /// What stands in a post, in order.
    func found(in text: String) -> [(span: SourceSpan, attributes: Set<EntityAttribute>)] {
        let findings = scanner.check(TestRules.document(text)).findings
        return findings.filter { $0.rule.id == "any" }.map { entity in
            let attributes = findings.filter { $0.span == entity.span }.compactMap { attributeOf[$0.rule.id] }
            return (entity.span, Set(attributes))
        }
    }

    func expect(_ row: EntityRow) throws {
        let marked = try MarkedText(row.marked)
        let found = found(in: marked.plain)
        let units = Array(marked.plain.utf16)
        let quotes = found.map { String(decoding: units[$0.span.start..<$0.span.end], as: UTF16.self) }
        #expect(found.map(\.span) == marked.spans, "found \(quotes)", sourceLocation: row.location)
        if found.map(\.span) == marked.spans {
            #expect(found.map(\.attributes) == row.attributes, sourceLocation: row.location)
        }
    }
}

import SoatEval
import SoatRules
import Testing

/// A safeguard that no example needs is told.
@Suite("Mutation of rules") struct RuleMutationsTests {
    private static func survivors(_ safeguards: String, pass: String) throws -> [String] {
        let yaml = """
            rules:
              - id: thu.phao
                title: Thử
                category: form
                level: warning
                match: {phrase: bán pháo}
                \(safeguards)
                message: Thử.
                advice: Thử.
                examples:
                  match: ["Nhà ai [[bán pháo]] đấy."]
                  pass: ["Trời đẹp.", "\(pass)"]

            """
        let texts = RuleSource.texts([RuleText(name: "thu.yaml", yaml: yaml)])
        return RuleMutations.survivors(in: try RuleLoader.load([texts]).book).map(\.message.vietnamese)
    }

    @Test(
        "A safeguard survives only where no example needs it",
        arguments: [
            ("stance: any", "Chào các em.", 0),
            ("stance: [asserted]", "Chào các em.", 1),
            ("stance: [asserted]", "Nhà ai có bán pháo không ạ?", 0),
            ("stance: any\n    unless: [{near: {phrase: diễn tập}}]", "Chào các em.", 1),
            ("stance: any\n    unless: [{near: {phrase: diễn tập}}]", "Tổ diễn tập bắt người bán pháo.", 0),
            // No example knows a school's allow-list.
            ("stance: any\n    unless: [{near: {entity: phone, is: [allowed]}}]", "Chào các em.", 0),
            ("stance: any\n    unless: [{near: {entity: phone, is: [mobile]}}]", "Chào các em.", 1),
            ("stance: any\n    requires: {near: {phrase: giấy phép}}", "Có giấy phép bán pháo.", 0),
            ("stance: any\n    requires: {near: {phrase: giấy phép}}", "Chào các em.", 1),
        ])
    func survivors(safeguards: String, pass: String, count: Int) throws {
        #expect(try Self.survivors(safeguards, pass: pass).count == count)
    }
}

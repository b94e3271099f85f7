import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// Twelve disguises of five phrases of the rules: what a writer would try first.
@Suite("Disguised phrases") struct DisguisedPhraseTests {
    static let tricks: [DisguiseTrick] = [
        .decomposed, .tonePlacement, .unmarked, .invisible, .cyrillic, .fullWidth, .spaced, .dotted, .leet, .stretched,
        .mixedCase, .mathBold,
    ]

    /// Phrase and rule, in a sentence that would be posted.
    static let phrases: [(marked: String, rule: String)] = [
        ("Gửi các bác tài liệu [[lưu hành nội bộ]] về chia lớp năm tới.", "confidential.internal-only"),
        ("Em vừa cài [[bản bẻ khoá]] cho mười máy phòng Tin.", "intellectual-property.cracked-software"),
        ("Chiều qua [[nghe người ta đồn]] bể bơi trường mình nứt rồi.", "unverified-claim.hearsay"),
        ("Anh em [[kéo đến đập phá]] nhà nó cho hả.", "public-order.riot"),
        ("Chú Ba [[bán thuốc lá điện tử]] trước cổng, mua nhiều có giá.", "prohibited-trade.fireworks-vape"),
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let disguised: DisguisedText
        let rule: String
        let tricks: [DisguiseTrick]
        var testDescription: String { "\(tricks.map(\.rawValue).joined(separator: " + ")): \(disguised.text)" }
    }

    static func cases(_ tricks: [[DisguiseTrick]]) -> [Case] {
        phrases.flatMap { phrase -> [Case] in
            guard let marked = try? MarkedText(phrase.marked), let span = marked.spans.first else { return [] }
            let plain = DisguisedText(marked.plain, span: span)
            return tricks.compactMap { tricks in
                plain.disguised(by: tricks).map { Case(disguised: $0, rule: phrase.rule, tricks: tricks) }
            }
        }
    }

    static let scanner = Result { Scanner(try RuleLoader.load([.builtin], examples: false).book) }

    /// Whether the rule finds exactly the disguised stretch, and no other rule anything.
    static func isFound(_ item: Case) throws -> Bool {
        let findings = try scanner.get().check(TestRules.document(item.disguised.text)).findings
        return findings.map(\.rule.id) == [item.rule] && findings.map(\.span) == [item.disguised.span]
    }

    @Test("Every trick changes every phrase")
    func sixty() {
        #expect(Self.cases(Self.tricks.map { [$0] }).count == 60)
    }

    @Test(
        "What folding undoes is found at its span",
        arguments: cases(tricks.filter { $0.isFolded || $0 == .unmarked }.map { [$0] }))
    func folded(_ item: Case) throws {
        #expect(try Self.isFound(item))
    }

    @Test("At least 58 of the 60 are found at their spans", .enabled(if: RepairStage.isIntegrated))
    func all() throws {
        let missed = try Self.cases(Self.tricks.map { [$0] }).filter { try !Self.isFound($0) }
        let isEnough = missed.count <= 2
        #expect(isEnough, "\(missed.map(\.testDescription).joined(separator: "\n"))")
    }

    @Test("Most pairs of tricks are found at their spans", .enabled(if: RepairStage.isIntegrated))
    func pairs() throws {
        let pairs = DisguiseTrick.pairs.filter { $0.allSatisfy(Self.tricks.contains) }
        let cases = Self.cases(pairs)
        let missed = try cases.filter { try !Self.isFound($0) }
        let isEnough = missed.count * 20 <= cases.count
        let list = missed.map(\.testDescription).joined(separator: "\n")
        #expect(isEnough, "\(missed.count) of \(cases.count):\n\(list)")
    }

    @Test("A finding on disguised text says how it was read", .enabled(if: RepairStage.isIntegrated))
    func readings() throws {
        let scanner = try Self.scanner.get()
        for item in Self.cases([[.cyrillic], [.spaced], [.dotted], [.invisible]]) {
            guard let finding = scanner.check(TestRules.document(item.disguised.text)).findings.first else { continue }
            let plain = Self.phrases.first { $0.rule == item.rule }?.marked ?? ""
            let phrase = plain.split(separator: "[[").last?.split(separator: "]]").first.map(String.init)
            #expect(finding.reading == phrase, "\(item.testDescription)")
        }
    }
}

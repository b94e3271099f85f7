import SoatDiagnostics
import SoatRules
import SoatText
import Testing

@testable import SoatEval

@Suite("Examples of rules") struct RuleExamplesTests {
    @Test("The day of an example that names none is 2026-01-01")
    func defaultDay() {
        #expect(RuleExamples.defaultDay.description == "2026-01-01")
    }

    @Test("A match that is not found is told with what was expected")
    func missed() throws {
        let book = Sample.book(Sample.rule(phrase: "zzz", match: ["📣 [[Nghe nói]] mai nghỉ."], pass: ["Mai đi học."]))
        let failures = RuleExamples.failures(in: book)
        #expect(failures.count == 1)
        let failure = try #require(failures.first)
        #expect(failure.position == Sample.place)
        #expect(failure.message.vietnamese == "luật “thu.nghe-noi” không thấy đúng chỗ đánh dấu trong ví dụ “match”")
        #expect(failure.hint?.vietnamese == "cần thấy: “Nghe nói” (3–11); đã thấy: không có gì")
        #expect(failure.hint?.english == "expected: “Nghe nói” (3–11); found: nothing")
    }

    @Test("A rule that leaves its passing examples alone fails none")
    func passing() {
        #expect(RuleExamples.failures(in: Sample.book(Sample.rule(phrase: "zzz", pass: ["Mai đi học.", "Nghe nói."]))).isEmpty)
    }

    @Test("Broken markers of a book made by hand are told, not trapped on")
    func brokenMarkers() {
        let failures = RuleExamples.failures(in: Sample.book(Sample.rule(match: ["[[Nghe nói"])))
        #expect(failures.map(\.message.vietnamese) == ["ví dụ đánh dấu sai"])
    }

    /// Needs a scanner that finds phrases.
    static let scansPhrases = RuleExamples.failures(in: Sample.book(Sample.rule(match: ["[[Nghe nói]] mai nghỉ."]))).isEmpty

    @Test("Found as marked is right; found elsewhere, or in a passing example, is told", .enabled(if: scansPhrases))
    func found() {
        let book = Sample.book(
            Sample.rule(
                match: ["[[Nghe nói]] mai nghỉ.", "[[Nghe]] nói mai nghỉ."], pass: ["Mai đi học.", "Nghe nói mai nghỉ."]))
        #expect(
            RuleExamples.failures(in: book).map { $0.hint?.vietnamese } == [
                "cần thấy: “Nghe” (0–4); đã thấy: “Nghe nói” (0–8)", "cần thấy: không có gì; đã thấy: “Nghe nói” (0–8)",
            ])
    }
}

import SoatRules
import SoatScan
import SoatTestSupport
import SoatText
import Testing

/// A rule and a text in which exactly the marked spans are its findings.
struct FrameRow: Sendable, CustomTestStringConvertible {
    let name: String
    let rule: String
    let text: String
    let location: SourceLocation

    init(_ name: String, _ rule: String, _ text: String, _ location: SourceLocation = #_sourceLocation) {
        self.name = name
        self.rule = rule
        self.text = text
        self.location = location
    }

    var testDescription: String { "\(name): \(text)" }
}

@Suite("Frames") struct FrameTests {
    static let concepts = """
        - concept: paper/exam
          expressions: [đề thi, đề kiểm tra, "đề … ngày mai", "đề [SUBJECT]", {text: đề, needs: 2}]
          clean: [đề thi thử, vấn đề]
        - concept: paper/answer
          expressions: [đáp án]
        - concept: hand-out
          expressions: [gửi, phát, {text: cho, needs: 1}]
        - concept: illness
          expressions: [ốm, động kinh, bị động kinh]
        - concept: illness/campaign
          expressions: [tuyên truyền về động kinh]
        - concept: both
          includes: [paper/answer, hand-out]
        - concept: loan
          expressions: [vay]
          clean: [váy, đi vay hộ]
        """

    static let near = [
        FrameRow("near", "match: {near: [{phrase: a}, {phrase: b}]}", "[[a x b]]. a. b"),
        FrameRow("near takes the nearest", "match: {near: [{phrase: a}, {phrase: b}]}", "b x x x [[a b]]"),
        FrameRow("the shortest span over all parts", "match: {near: [{phrase: a}, {phrase: b}]}", "a x [[a b]] x x b"),
        FrameRow("near in a clause", "match: {near: [{phrase: a}, {phrase: b}], within: clause}", "a, b, [[a x b]]"),
        FrameRow("near in a line", "match: {near: [{phrase: a}, {phrase: b}], within: line}", "a\nb [[b. a]]"),
        FrameRow("near in a paragraph", "match: {near: [{phrase: a}, {phrase: b}], within: paragraph}", "[[a.\nb]]\n\na"),
        FrameRow("near in the document", "match: {near: [{phrase: a}, {phrase: b}], within: document}", "[[a.\n\nb]]"),
        FrameRow("near by syllables", "match: {near: [{phrase: a}, {phrase: b}], within: 2 syllables}", "[[a x x b]] x x x a"),
        FrameRow("near side by side", "match: {near: [{phrase: a}, {phrase: b}], within: 0 syllables}", "a x b x [[b a]]"),
        FrameRow("words of its own", "match: {near: [{phrase: a b}, {phrase: b}]}", "a b. [[a b x b]]"),
        FrameRow("all may share words", "match: {all: [{phrase: a b}, {phrase: b}]}", "[[a b]]"),
        FrameRow("mark", "match: {near: [{phrase: a}, {phrase: b, as: this}]}\nmark: this", "a x [[b]] y [[b]]. b"),
        FrameRow(
            "mark inside any", "match: {near: [{phrase: a}, {any: [{phrase: b, as: s}, {phrase: c}]}]}\nmark: s", "a x [[b]]"),
        FrameRow(
            "a frame in a frame", "match: {near: [{near: [{phrase: a}, {phrase: b}], within: clause}, {phrase: c}]}",
            "[[a b, c]]. a, b c"),
        FrameRow("three parts", "match: {near: [{phrase: a}, {phrase: b}, {phrase: c}]}", "[[a b c]]. a b. b c"),
    ]

    static let order = [
        FrameRow("sequence", "match: {sequence: [{phrase: a}, {phrase: b}], gap: 0..2}", "[[a x x b]] y a x x x b"),
        FrameRow("sequence keeps its order", "match: {sequence: [{phrase: a}, {phrase: b}], gap: 0..6}", "b a. [[a b]]"),
        FrameRow("sequence side by side", "match: {sequence: [{phrase: a}, {phrase: b}], gap: 0}", "a x b [[a b]]"),
        FrameRow("sequence at a distance", "match: {sequence: [{phrase: a}, {phrase: b}], gap: 2..3}", "a b [[a y y b]]"),
        FrameRow(
            "sequence stays in its sentence", "match: {sequence: [{phrase: mai}, {phrase: gửi}], gap: 0..6}",
            "Đến mai. Gửi sau."),
        FrameRow(
            "sequence finds another way", "match: {sequence: [{phrase: a}, {phrase: b}, {phrase: c}], gap: 0..1}", "[[a b b c]]"
        ),
        FrameRow("count", "match: {count: {phrase: a}, at-least: 3, within: line}", "[[a x a y a]]\na a"),
        FrameRow("count in the document", "match: {count: {phrase: a}, at-least: 3, within: document}", "x [[a.\n\na. a]]"),
        FrameRow("count of any", "match: {count: {any: [{phrase: a}, {phrase: b}]}, at-least: 2}", "[[a b]]. a"),
    ]

    static let concept = [
        FrameRow("concept", "match: {concept: paper/exam}", "Gửi [[đề thi]] và đề cương."),
        FrameRow("a group includes its sub-concepts", "match: {concept: paper}", "[[đề thi]], [[đáp án]]"),
        FrameRow("a list", "match: {concept: [paper/answer, illness]}", "[[đáp án]], [[ốm]]"),
        FrameRow("includes", "match: {concept: both}", "[[phát]] [[đáp án]]"),
        FrameRow(
            "what is clean takes its syllables", "match: {concept: paper/exam}", "đề thi thử, vấn đề thi cử, [[đề thi]] thật"),
        FrameRow("the longest expression", "match: {concept: illness}", "[[bị động kinh]], [[động kinh]]"),
        FrameRow(
            "a gap", "match: {concept: paper/exam}",
            "[[đề cho lớp chín ngày mai]]; đề, ngày mai; đề một hai ba bốn năm sáu bảy ngày mai"),
        FrameRow(
            "weak words need other signs", "match: {near: [{concept: paper}, {concept: hand-out}]}",
            "phát đề. [[phát đề kiểm tra]]"),
        FrameRow(
            "weak words among signs",
            "match: {near: [{concept: paper, as: it}, {concept: hand-out}, {phrase: mai}]}\nmark: it", "mai cô gửi [[đề]] nhé"),
        FrameRow("weak alone", "match: {concept: hand-out}", "cho [[gửi]]"),
    ]

    static let taken = [
        FrameRow(
            "covers", "match: {concept: illness}\nunless: [{covers: {concept: illness/campaign}}]",
            "tuyên truyền về động kinh, [[bị động kinh]]"),
        FrameRow(
            "covers takes only what it covers",
            "match: {near: [{phrase: em}, {phrase: ốm}]}\nunless: [{covers: {phrase: bệnh ốm vặt}}]",
            "[[em ốm]], bệnh ốm vặt. em bệnh ốm vặt"),
        FrameRow("unless near", "match: {phrase: a}\nunless: [{near: {phrase: b}}]", "a b. [[a]]. x"),
        FrameRow("unless near before", "match: {phrase: a}\nunless: [{near: {phrase: b}, side: before}]", "b a. [[a]] b"),
        FrameRow("unless near after", "match: {phrase: a}\nunless: [{near: {phrase: b}, side: after}]", "b [[a]]. a b"),
        FrameRow(
            "unless near a frame", "match: {phrase: a}\nunless: [{near: {near: [{phrase: b}, {phrase: c}]}}]", "a b c. [[a]] b"),
        FrameRow("requires", "match: {phrase: a}\nrequires: {near: {phrase: theo}, within: paragraph}", "[[a]].\n\ntheo x. a."),
        FrameRow("when", "match: {phrase: a}\nwhen: {channel: portal}", "a"),
        FrameRow(
            "what is clean keeps its marks", "match: {concept: loan}",
            "Em cần [[vay]] tiền, mua váy đẹp. Cô hỏi [[vay]] thêm."),
        FrameRow("what is clean is no other word of the same letters", "match: {concept: loan}", "em muon [[vay]] tien"),
        FrameRow("what is clean and longer may lack its marks", "match: {concept: loan}", "em di vay ho ban, [[vay]]"),
        FrameRow(
            "what covers keeps its marks", "match: {phrase: vay}\nunless: [{covers: {phrase: váy}}]",
            "Cần [[vay]] gấp, mua váy. Hỏi [[vay]]"),
        FrameRow(
            "unless near keeps its marks", "match: {phrase: vay}\nunless: [{near: {phrase: váy}}]",
            "Cần [[vay]] gấp nhé. Cần vay để mua váy. [[vay]]. muon [[vay]] tien"),
        FrameRow(
            "unless near may lack its marks", "match: {phrase: vay}\nunless: [{near: {phrase: ngân hàng}}]",
            "vay tien ngan hang. [[vay]] ban"),
    ]

    static let patterns = [
        FrameRow(
            "a pattern", "match: {pattern: 'đề (thi|kiểm tra) số \\d+'}",
            "Có [[Đề thi số 12]], đề thi số hai, [[ĐỀ KIỂM TRA số 3]]."),
        FrameRow("canonical letters", "match: {pattern: 'hòa bình'}", "[[hoà bình]] [[hòa bình]] [[HOÀ  BÌNH]]"),
        FrameRow("tone placed the other way", "match: {pattern: '\\bkhoẻ\\b'}", "[[khỏe]] [[khoẻ]] khoẻn"),
        FrameRow("invisible letters", "match: {pattern: 'mật khẩu'}", "[[m\u{200B}ật kh\u{AD}ẩu]]"),
        FrameRow("digits", "match: {pattern: '\\d{9,}'}", "12345678, [[123456789]]"),
        FrameRow("full-width digits", "match: {pattern: '\\b\\d{4}\\b'}", "[[１２３４]]"),
        FrameRow(
            "a pattern in a frame", "match: {near: [{pattern: '[a-z]+\\.top', as: host}, {phrase: mua}]}\nmark: host",
            "mua ở [[abc.top]]. abc.top"),
        FrameRow("an alternative", "match: {pattern: '(?:đáp án|đề thi) lớp \\d+'}", "[[đáp án lớp 9]] [[đề thi lớp 12]]"),
        FrameRow("nothing is skipped before it", "match: {pattern: '.{0,10}lộ đề'}", "[[hôm qua lộ đề]]"),
    ]

    @Test("Exactly the marked spans are found", arguments: near + order + concept + taken + patterns)
    func found(_ row: FrameRow) throws {
        let scanner = Scanner(try TestRules.book(row.rule, concepts: Self.concepts))
        let marked = try MarkedText(row.text)
        let spans = scanner.check(marked.document).findings.map(\.span)
        let units = Array(marked.plain.utf16)
        let shown = spans.map { String(decoding: units[$0.start..<$0.end], as: UTF16.self) }
        #expect(spans == marked.spans, "found \(shown)", sourceLocation: row.location)
    }

    @Test("A pattern that backtracks for ever is stopped, named, and the rest goes on")
    func endless() throws {
        let body = "match: {any: [{pattern: '(a+)+b'}, {phrase: học thêm}]}"
        let scanner = Scanner(try TestRules.book(body))
        let clock = ContinuousClock()
        var result = CheckResult()
        let time = clock.measure {
            result = scanner.check(TestRules.document(String(repeating: "a", count: 5_000) + " học thêm"))
        }
        #expect(result.failures.map(\.rule) == ["t.rule"])
        #expect(result.findings.count == 1)
        #expect(result.verdict == .review)
        #expect(time < .seconds(5))
    }
}

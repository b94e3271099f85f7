import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

@Suite("Suggestions") struct SuggestionTests {
    private static func mended(_ rule: String, _ text: String) throws -> (suggestions: [String?], text: String) {
        let scanner = Scanner(try TestRules.book(rule))
        var scratch = scanner.makeScratch()
        let document = TestRules.document(text)
        let result = scanner.check(document, scratch: &scratch)
        let edits = scanner.fixes(of: document, result, scratch: &scratch)
        return (result.findings.map(\.suggestion), String(decoding: Edit.applied(edits, to: document.utf8), as: UTF8.self))
    }

    /// A kind of fix, a text, what is suggested for each finding, and the text with all that holds together.
    struct Row: Sendable, CustomTestStringConvertible {
        let rule: String
        let text: String
        let suggestions: [String?]
        let mended: String
        var testDescription: String { rule + " · " + text }

        init(_ rule: String, _ text: String, _ suggestions: [String?], _ mended: String) {
            self.rule = rule
            self.text = text
            self.suggestions = suggestions
            self.mended = mended
        }
    }

    static let rows = [
        Row(
            "match: {entity: phone}\nfix: mask", "Gọi mẹ em 0912 345 678 nhé.", ["09xx xxx 678"],
            "Gọi mẹ em 09xx xxx 678 nhé."),
        Row(
            "match: {entity: phone}\nfix: mask", "Số ０９１２３４５６７８ và 0987.654.321", ["09xxxxx678", "09xx.xxx.321"],
            "Số 09xxxxx678 và 09xx.xxx.321"),
        Row("match: {phrase: học thêm}\nfix: remove", "Em 😀 học thêm cô Lan.", [""], "Em 😀 cô Lan."),
        Row("match: {phrase: học thêm}\nfix: remove", "học thêm", [""], ""),
        Row("match: {phrase: đồ ngu}\nfix: {replace: bạn ấy}", "Cái đồ ngu kia.", ["bạn ấy"], "Cái bạn ấy kia."),
        Row("match: {phrase: a}", "a", [nil], "a"),
        Row("match: {phrase: a}\nfix: none", "a", [nil], "a"),
        // The finding would still be there.
        Row("match: {phrase: a}\nfix: {replace: A}", "x a y", [nil], "x a y"),
        // The words around would become one.
        Row("match: {phrase: [x, a b]}\nfix: remove", "a x b", [nil], "a x b"),
        // Each is safe alone, both together are not.
        Row("match: {phrase: [x, a b]}\nfix: {replace: c}", "x a b", ["c", "c"], "c c"),
        // What is left would say something else, or break off.
        Row("match: {phrase: bị ốm}\nfix: remove", "Em Bảo bị ốm nên nghỉ học.", [nil], "Em Bảo bị ốm nên nghỉ học."),
        Row("match: {phrase: bị ốm}\nfix: remove", "Em Bảo nghỉ vì bị ốm.", [nil], "Em Bảo nghỉ vì bị ốm."),
        Row("match: {phrase: bị ốm}\nfix: remove", "Em Bảo bị ốm. Nên báo nhà trường.", [""], "Em Bảo . Nên báo nhà trường."),
        Row("match: {phrase: bị động kinh}\nfix: mask", "Em ấy bị động kinh từ bé.", ["[…]"], "Em ấy […] từ bé."),
    ]

    @Test("A suggestion is given only when the mended text is proven", arguments: rows)
    func suggested(_ row: Row) throws {
        let (suggestions, text) = try Self.mended(row.rule, row.text)
        #expect(suggestions == row.suggestions)
        #expect(text == row.mended)
    }

    @Test("What is safe alone and not together is made as far as it goes")
    func together() throws {
        let rule = "match: {any: [{phrase: u}, {phrase: v}, {phrase: k k}]}\nfix: {replace: k}"
        let (suggestions, text) = try Self.mended(rule, "u v")
        #expect(suggestions == ["k", "k"])
        #expect(text == "k v")
    }

    @Test("The text of any set of suggestions, checked again, has nothing new", arguments: 0..<200)
    func proven(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let words = ["a", "b", "c", "x", "0912345678", "a b", "b c", "😀", "đề", "mật"]
        let phrases = (0...random.below(4)).map { _ in random.pick(words) }.filter { $0 != "😀" }
        let fix = random.pick(["mask", "remove", "{replace: a}", "{replace: b c}"])
        let match = "{any: [{entity: phone}, {phrase: [\(phrases.isEmpty ? "a" : phrases.joined(separator: ", "))]}]}"
        let text = (0..<12).map { _ in random.pick(words) + random.pick([" ", " ", ", ", "\n"]) }.joined()
        let scanner = Scanner(try TestRules.book("match: \(match)\nfix: \(fix)"))
        var scratch = scanner.makeScratch()
        let document = TestRules.document(text)
        let result = scanner.check(document, scratch: &scratch)
        let edits = scanner.fixes(of: document, result, scratch: &scratch)
        let mended = Mended(document.utf8, edits)
        let left = scanner.findings(in: TestRules.document(String(decoding: mended.utf8, as: UTF8.self)), scratch: &scratch)
        let open = result.findings.filter { finding in !edits.contains { $0.bytes == finding.bytes } }
        #expect(
            Set(left.findings.map(\.bytes.start)).isSubset(of: Set(open.map { mended.place(of: $0.bytes.start) })),
            "seed \(seed): \(text.debugDescription) → \(String(decoding: mended.utf8, as: UTF8.self).debugDescription)")
    }

    @Test(
        "Masks of each kind",
        arguments: [
            ("0912 345 678", EntityKind.phone, "09xx xxx 678"), ("001185004321", .cccd, "001*********"),
            ("0123456", .cmnd, "*****56"), ("9704 1985 2619 1432", .paymentCard, "9704 **** **** 1432"),
            ("19027654321", .bankAccount, "*******4321"), ("me.lan@example.com", .email, "m***@example.com"),
            ("Trần Bảo Ngọc", .person, "Trần B. N."), ("Ngọc", .pupil, "N."), ("6A1", .class, "6…"),
            ("abc123", .password, "***"),
            ("29A-123.45", .vehiclePlate, "29A-***.45"), ("29-B1 123.45", .vehiclePlate, "29-B1 ***.45"),
            ("51F12345", .vehiclePlate, "51F***45"), ("65M2-0987", .vehiclePlate, "65M2-**87"),
            ("HS4010123456778", .bhyt, "HS4**********78"), ("TE1 36 3921 550 174", .bhyt, "TE1 ** **** *** *74"),
            ("5/9/2012", .birthDate, "*/*/****"), ("số 5 ngõ 3", .address, "[…]"),
        ])
    func masks(_ quote: String, _ kind: EntityKind, _ masked: String) {
        #expect(Masking.masked(quote, as: kind) == masked)
    }
}

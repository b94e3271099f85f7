import SoatDiagnostics
import SoatRules
import Testing

/// A pack with one fault. `‸` stands where the diagnostic must point.
struct BrokenPack: Sendable, CustomTestStringConvertible {
    let name: String
    let yaml: String
    let message: String
    let hint: String?
    let location: SourceLocation

    init(
        _ name: String, _ yaml: String, says message: String, hint: String? = nil,
        at location: SourceLocation = #_sourceLocation
    ) {
        self.name = name
        self.yaml = yaml
        self.message = message
        self.hint = hint
        self.location = location
    }

    var testDescription: String { name }

    /// Where `‸` stands, from 1; 1:1 without it.
    var place: (line: Int, column: Int) {
        var (line, column) = (1, 1)
        for scalar in yaml.unicodeScalars {
            if scalar == "‸" { return (line, column) }
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return (1, 1)
    }
}

@Suite("Broken packs") struct BrokenPackTests {
    static let keys = [
        BrokenPack(
            "unknown key of a rule", SampleRule.pack(["x": "‸mesage_en: x"]), says: "luật không có khóa “mesage_en”",
            hint: "ý bạn là “message_en”?"),
        BrokenPack(
            "unknown key, nothing near", SampleRule.pack(["x": "‸severity: x"]), says: "không có khóa “severity”",
            hint: "“category”"),
        BrokenPack(
            "unknown key of a pack", SampleRule.pack().replacing("pack:", with: "‸packs:"),
            says: "gói luật không có khóa “packs”", hint: "“pack”"),
        BrokenPack(
            "unknown key of a condition", SampleRule.pack(["match": "match: {‸phrases: x}"]),
            says: "điều kiện không có khóa “phrases”", hint: "ý bạn là “phrase”?"),
        BrokenPack(
            "key of when, hyphen for underscore", SampleRule.pack(["when": "when: {‸author-role: teacher}"]),
            says: "“when” không có khóa “author-role”", hint: "“author_role”"),
        BrokenPack(
            "key of a level", SampleRule.pack(["levels": "levels: [{when: {channel: group}, ‸levle: note, level: note}]"]),
            says: "“levle”", hint: "“level”"),
        BrokenPack(
            "key of an example", SampleRule.pack(["examples": "examples: {pass: [{text: a, ‸chanel: portal}]}"]),
            says: "ví dụ không có khóa “chanel”", hint: "“channel”"),
        BrokenPack(
            "key of examples", SampleRule.pack(["examples": "examples: {‸fail: [a]}"]), says: "“examples” không có khóa “fail”"),
        BrokenPack(
            "key twice in a block", SampleRule.pack(["x": "‸level: note"]), says: "khóa “level” được viết hai lần",
            hint: "dòng 7"),
        BrokenPack(
            "key twice on a line", SampleRule.pack(["match": "match: {phrase: a, case: any, ‸phrase: b}"]),
            says: "khóa “phrase” được viết hai lần"),
        BrokenPack("key that is a list", SampleRule.pack(["x": "? ‸[a, b]\n: c"]), says: "khóa phải là một từ"),
        BrokenPack(
            "no id",
            SampleRule.pack(["id": "title_en: x", "title": nil, "x": "title: y"]).replacing("- title_en", with: "- ‸title_en"),
            says: "luật thiếu khóa “id”", hint: "mã ngắn"),
        BrokenPack("no title", broken(leaving: "title"), says: "luật thiếu khóa “title”"),
        BrokenPack("no category", broken(leaving: "category"), says: "luật thiếu khóa “category”", hint: "“personal-data”"),
        BrokenPack("no level", broken(leaving: "level"), says: "luật thiếu khóa “level”", hint: "“warning”"),
        BrokenPack("no match", broken(leaving: "match"), says: "luật thiếu khóa “match”", hint: "phrase"),
        BrokenPack("no message", broken(leaving: "message"), says: "luật thiếu khóa “message”"),
        BrokenPack("no rules", "‸pack: x\n", says: "gói luật thiếu khóa “rules”"),
    ]

    static let values = [
        BrokenPack(
            "category", SampleRule.pack(["category": "category: ‸personal_dat"]),
            says: "“category” không có giá trị “personal_dat”", hint: "“personal-data”"),
        BrokenPack(
            "level", SampleRule.pack(["level": "level: ‸critical"]), says: "“level” không có giá trị “critical”",
            hint: "“note”, “warning”, “error”"),
        BrokenPack(
            "channel", SampleRule.pack(["when": "when: {channel: [portal, ‸grup]}"]), says: "“channel” không có giá trị “grup”",
            hint: "“group”"),
        BrokenPack(
            "role", SampleRule.pack(["when": "when: {not: {author_role: ‸principle}}"]),
            says: "“author_role” không có giá trị “principle”", hint: "“principal”"),
        BrokenPack(
            "case", SampleRule.pack(["match": "match: {phrase: a, case: ‸uper}"]), says: "“case” không có giá trị “uper”",
            hint: "“upper”"),
        BrokenPack(
            "marks", SampleRule.pack(["match": "match: {phrase: a, marks: ‸exactly}"]), says: "“marks” không có giá trị",
            hint: "“exact”"),
        BrokenPack(
            "at", SampleRule.pack(["match": "match: {phrase: a, at: ‸start}"]), says: "“at” không có giá trị “start”",
            hint: "“anywhere”, “line”"),
        BrokenPack(
            "entity", SampleRule.pack(["match": "match: {entity: ‸phones}"]), says: "“entity” không có giá trị “phones”",
            hint: "“phone”"),
        BrokenPack(
            "attribute", SampleRule.pack(["match": "match: {entity: phone, is: [mobile, ‸owner-parents]}"]),
            says: "“is” không có giá trị “owner-parents”", hint: "“owner-parent”"),
        BrokenPack(
            "attribute of another kind", SampleRule.pack(["match": "match: {entity: cccd, not: [‸hotline]}"]),
            says: "“not” không có giá trị “hotline”", hint: "“labelled”"),
        BrokenPack(
            "attribute wanted and refused", SampleRule.pack(["match": "match: {entity: phone, is: mobile, not: ‸mobile}"]),
            says: "“mobile” vừa phải có"),
        BrokenPack(
            "scope", SampleRule.pack(["unless": "unless: [{near: {phrase: a}, within: ‸sentense}]"]),
            says: "“within” không có phạm vi “sentense”", hint: "“sentence”"),
        BrokenPack(
            "scope, a bare number", SampleRule.pack(["unless": "unless: [{near: {phrase: a}, within: ‸12}]"]),
            says: "“within” không có phạm vi “12”", hint: "“12 syllables”"),
        BrokenPack(
            "scope, a huge number",
            SampleRule.pack(["unless": "unless: [{near: {phrase: a}, within: ‸99999999999999999999 syllables}]"]),
            says: "“within” không có phạm vi"),
        BrokenPack(
            "side", SampleRule.pack(["unless": "unless: [{near: {phrase: a}, side: ‸left}]"]),
            says: "“side” không có giá trị “left”"),
        BrokenPack(
            "date", SampleRule.pack(["examples": "examples: {pass: [{text: a, posted_on: ‸2026-02-30}]}"]),
            says: "“posted_on” không phải là một ngày", hint: "2026-01-31"),
        BrokenPack(
            "placeholder", SampleRule.pack(["message": "message: ‸Chỗ {qoute} này."]), says: "không có chỗ điền “{qoute}”",
            hint: "{quote}"),
        BrokenPack(
            "placeholder in English advice", SampleRule.pack(["x": "advice_en: ‸See {rule}."]),
            says: "không có chỗ điền “{rule}”"),
        BrokenPack("id with a space", SampleRule.pack(["id": "id: ‸tin nghe noi"]), says: "mã “tin nghe noi” có khoảng trắng"),
    ]

    static let shapes = [
        BrokenPack(
            "root is a list", "‸- id: x\n", says: "“pack” phải là một bảng khóa: giá trị, ở đây là một danh sách",
            hint: "rules: [ … ]"),
        BrokenPack("root is a text", "‸xin chào\n", says: "ở đây là một đoạn chữ"),
        BrokenPack("rules is a mapping", "pack: x\nrules:\n  ‸id: x\n", says: "“rules” phải là một danh sách"),
        BrokenPack("rules is nothing", "pack: x\nrules:‸\n", says: "“rules” phải là một danh sách, ở đây là chỗ trống"),
        BrokenPack("rule is a text", "pack: x\nrules: [‸abc]\n", says: "“rules” phải là một bảng"),
        BrokenPack(
            "title is a list", SampleRule.pack(["title": "title: ‸[a]"]), says: "“title” phải là một đoạn chữ",
            hint: "ngoặc kép"),
        BrokenPack("message is blank", SampleRule.pack(["message": "message: ‸\"  \""]), says: "“message” để trống"),
        BrokenPack(
            "match is a text", SampleRule.pack(["match": "match: ‸nghe nói"]), says: "“match” phải là một điều kiện",
            hint: "{phrase: nghe nói}"),
        BrokenPack(
            "condition without a head", SampleRule.pack(["match": "match: ‸{case: upper}"]),
            says: "điều kiện thiếu một trong các khóa “phrase”, “concept”", hint: "{phrase: …}"),
        BrokenPack(
            "condition with two heads", SampleRule.pack(["match": "match: {phrase: a, ‸entity: phone}"]),
            says: "chỉ có một trong các khóa “phrase”, “entity”", hint: "any:"),
        BrokenPack(
            "companion of another head", SampleRule.pack(["match": "match: {entity: phone, ‸case: upper}"]),
            says: "khóa “case” không đi với “entity”", hint: "“is”, “not”"),
        BrokenPack(
            "companion of any", SampleRule.pack(["match": "match: {any: [{phrase: a}], ‸marks: exact}"]),
            says: "khóa “marks” không đi với “any”", hint: "“as”"),
        BrokenPack(
            "phrase list empty", SampleRule.pack(["match": "match: {phrase: ‸[]}"]), says: "danh sách “phrase” để trống"),
        BrokenPack(
            "phrase without letters", SampleRule.pack(["match": "match: {phrase: [a, ‸\"...\"]}"]),
            says: "cụm từ “...” không có chữ nào"),
        BrokenPack(
            "phrase is a mapping", SampleRule.pack(["match": "match: {phrase: ‸{text: a}}"]),
            says: "“phrase” phải là một từ hoặc một danh sách"),
        BrokenPack("any of nothing", SampleRule.pack(["match": "match: {any: ‸[]}"]), says: "danh sách “any” để trống"),
        BrokenPack(
            "unless is a mapping", SampleRule.pack(["unless": "unless: ‸{near: {phrase: a}}"]),
            says: "“unless” phải là một danh sách", hint: "- "),
        BrokenPack(
            "unless near a list", SampleRule.pack(["unless": "unless: [{near: ‸[{phrase: a}]}]"]),
            says: "“near” phải là một điều kiện"),
        BrokenPack(
            "unless with near and when", SampleRule.pack(["unless": "unless: [{near: {phrase: a}, ‸when: {channel: group}}]"]),
            says: "chỉ có một trong các khóa “near”, “when”", hint: "hai mục"),
        BrokenPack(
            "unless with neither", SampleRule.pack(["unless": "unless: [‸{within: line}]"]),
            says: "thiếu một trong các khóa “near”, “covers”, “inside”, “when”", hint: "{near:"),
        BrokenPack(
            "unless when with a side", SampleRule.pack(["unless": "unless: [{when: {channel: group}, ‸side: after}]"]),
            says: "khóa “side” chỉ đi với “near”"),
        BrokenPack("when of nothing", SampleRule.pack(["when": "when: ‸{}"]), says: "“when” để trống"),
        BrokenPack("level without when", SampleRule.pack(["levels": "levels: [‸{level: note}]"]), says: "thiếu khóa “when”"),
        BrokenPack(
            "example not marked", SampleRule.pack(["examples": "examples: {match: [‸Nghe nói mai nghỉ.]}"]),
            says: "chưa đánh dấu", hint: "[[nghe nói]]"),
        BrokenPack(
            "example not closed", SampleRule.pack(["examples": "examples: {match: [‸\"[[Nghe nói mai nghỉ.\"]}"]),
            says: "“[[” chưa được đóng"),
        BrokenPack(
            "example not opened", SampleRule.pack(["examples": "examples: {match: [‸\"Nghe nói]] mai nghỉ.\"]}"]),
            says: "“]]” không có “[[”"),
        BrokenPack(
            "example nested", SampleRule.pack(["examples": "examples: {match: [‸\"[[Nghe [[nói]]]]\"]}"]),
            says: "“[[” nằm trong một chỗ đánh dấu khác"),
        BrokenPack(
            "example marks nothing", SampleRule.pack(["examples": "examples: {match: [‸\"Nghe [[]] nói\"]}"]),
            says: "giữa “[[” và “]]” không có gì"),
        BrokenPack(
            "pass is marked", SampleRule.pack(["examples": "examples: {pass: [‸\"[[Nghe nói]]\"]}"]),
            says: "ví dụ “pass” có chỗ đánh dấu"),
    ]

    static let frames = [
        BrokenPack(
            "unknown mark", SampleRule.pack(["match": "match: {phrase: a, as: lời}", "x": "mark: ‸loi"]),
            says: "trong “match” không có phần nào tên “loi”", hint: "ý bạn là “lời”?"),
        BrokenPack("mark without a name", SampleRule.pack(["x": "mark: ‸lời"]), says: "“mark”", hint: "as: …"),
        BrokenPack(
            "unknown concept", SampleRule.pack(["match": "match: {concept: ‸khong-co}"]),
            says: "chưa biết khái niệm “khong-co”",
            hint: "concepts"),
        BrokenPack(
            "pattern with an open bracket", SampleRule.pack(["match": "match: {pattern: ‸'a(b'}"]), says: "biểu thức viết sai",
            hint: "ngoặc"),
        BrokenPack(
            "pattern of nothing", SampleRule.pack(["match": "match: {pattern: ‸'a*'}"]), says: "khớp cả chỗ trống", hint: "“+”"),
        BrokenPack(
            "near a mapping", SampleRule.pack(["match": "match: {near: ‸{phrase: a}}"]), says: "“near” phải là một danh sách"),
        BrokenPack(
            "within of a phrase", SampleRule.pack(["match": "match: {phrase: a, ‸within: line}"]),
            says: "khóa “within” không đi với “phrase”"),
        BrokenPack(
            "gap that is no range", SampleRule.pack(["match": "match: {sequence: [{phrase: a}, {phrase: b}], gap: ‸6..0}"]),
            says: "“gap” không phải là một khoảng", hint: "0..6"),
        BrokenPack(
            "count of none", SampleRule.pack(["match": "match: {count: {phrase: a}, at-least: ‸0}"]),
            says: "“at-least” phải là số từ 1"),
        BrokenPack(
            "evidence above one", SampleRule.pack(["match": "match: {evidence: defamation, at-least: ‸70}"]),
            says: "“at-least” phải là số từ 0 đến 1"),
        BrokenPack(
            "evidence of no category", SampleRule.pack(["match": "match: {evidence: ‸defamaton}"]),
            says: "“evidence” không có giá trị “defamaton”", hint: "ý bạn là “defamation”?"),
        BrokenPack(
            "unknown entity", SampleRule.pack(["match": "match: {entity: ‸pupils}"]),
            says: "“entity” không có giá trị “pupils”",
            hint: "ý bạn là “pupil”?"),
        BrokenPack(
            "attribute of another entity", SampleRule.pack(["match": "match: {entity: domain, is: [‸mobile]}"]),
            says: "“is” không có giá trị “mobile”", hint: "“official”"),
        BrokenPack(
            "unknown stance", SampleRule.pack(["x": "stance: ‸assert"]), says: "“stance” không có giá trị “assert”",
            hint: "ý bạn là “asserted”?"),
        BrokenPack(
            "any among other stances", SampleRule.pack(["x": "stance: [asked, ‸any]"]), says: "“any” là mọi cách nói",
            hint: "stance: any"),
        BrokenPack(
            "unknown fix", SampleRule.pack(["x": "fix: ‸delete"]), says: "“fix” không có giá trị “delete”", hint: "“mask”"),
        BrokenPack("fix without replace", SampleRule.pack(["x": "fix: ‸{}"]), says: "“fix” thiếu khóa “replace”"),
        BrokenPack(
            "requires without near", SampleRule.pack(["x": "requires: ‸{within: line}"]), says: "“requires” thiếu khóa “near”"),
        BrokenPack(
            "inside of no place", SampleRule.pack(["unless": "unless: [{inside: ‸table}]"]),
            says: "“inside” không có giá trị “table”",
            hint: "“quotation”"),
        BrokenPack(
            "unknown merge", SampleRule.pack(["x": "merge: ‸row"]), says: "“merge” không có giá trị “row”", hint: "“table”"),
    ]

    static let yaml = [
        BrokenPack(
            "colon in a text", "pack: x\ntitle: Tin: ‸nghe nói\n".replacing(": ‸", with: "‸: "),
            says: "dấu hai chấm không đúng chỗ"),
        BrokenPack("tab", "pack: x\nrules:\n‸\t- id: x\n", says: "ký tự này không được đứng đầu", hint: "tab"),
        BrokenPack("bracket open", "pack: x\nrules: [a\n‸", says: "thiếu dấu phẩy hoặc “]”"),
        BrokenPack("two documents", "pack: x\nrules: []\n‸---\npack: y\n", says: "tệp có hơn một tài liệu", hint: "---"),
        BrokenPack("alias", "pack: &a x\ntitle: ‸*a\nrules: []\n", says: "không dùng neo", hint: "ngoặc kép"),
        BrokenPack("unknown alias", "pack: x\ntitle: *ch‸ữ\nrules: []\n", says: "dấu", hint: "ngoặc kép"),
        BrokenPack("control character", "pack: x\ntitle: a‸\u{1B}b\n", says: "ký tự điều khiển U+001B"),
        BrokenPack(
            "quote open", "pack: x\ntitle: ‸\"Tin\nrules: []\n", says: "ngoặc kép mở ở đây chưa đóng", hint: "ngoặc kép đóng"),
        BrokenPack("empty", "", says: "tệp không có gì"),
        BrokenPack("only a comment", "# chưa viết\n", says: "tệp không có gì"),
    ]

    static let pasted = [
        BrokenPack(
            "curly quotes around a phrase", SampleRule.pack(["match": "match: {phrase: ‸“nghe nói”}"]),
            says: "ngoặc kép cong (“ ”) không phải dấu ngoặc của YAML", hint: "ngoặc kép thẳng: \"nghe nói\""),
        BrokenPack(
            "curly quotes around a word of a list", SampleRule.pack(["category": "category: ‸“unverified-claim”"]),
            says: "ngoặc kép cong"),
        BrokenPack(
            "curly quotes that a comma parts", SampleRule.pack(["match": "match: {phrase: [‸“nghe, nói”]}"]),
            says: "ngoặc kép cong"),
        BrokenPack(
            "curly quotes around a colon", SampleRule.pack(["title": "title: ‸“Tin: nghe nói”"]), says: "ngoặc kép cong"),
        BrokenPack(
            "curly quotes around marks", SampleRule.pack(["x": "examples: {match: [‸“[[Nghe nói]] mai nghỉ”]}"]),
            says: "ngoặc kép cong"),
        BrokenPack(
            "curly quotes around a colon, in a list", SampleRule.pack(["x": "examples:\n  pass:\n    - ‸“Lưu ý: mai nghỉ”"]),
            says: "ngoặc kép cong"),
        BrokenPack(
            "an example with a colon", SampleRule.pack(["x": "examples:\n  pass:\n    - ‸Lưu ý: mai nghỉ"]),
            says: "“pass” phải là một đoạn chữ", hint: "chữ có “: ” phải đặt trong ngoặc kép"),
        BrokenPack(
            "an example with a colon and marks", SampleRule.pack(["x": "examples:\n  match:\n    - Lưu ý: [[mai]] ‸nghỉ"]),
            says: "chỗ này cần một khóa", hint: "câu có “: ” hay bắt đầu bằng “[[” phải đặt trong ngoặc kép"),
        BrokenPack(
            "an example with two colons", SampleRule.pack(["x": "examples:\n  pass:\n    - Cô nhắc: lưu ý‸: mai nghỉ"]),
            says: "dấu hai chấm không đúng chỗ", hint: "\"Lưu ý: mai nghỉ\""),
        BrokenPack(
            "a phrase with a colon", SampleRule.pack(["match": "match:\n  phrase:\n    ‸Lưu ý: nghe nói"]),
            says: "“phrase” phải là một từ hoặc một danh sách", hint: "chữ có “: ” phải đặt trong ngoặc kép"),
        BrokenPack(
            "indented with spaces that do not break",
            SampleRule.pack().replacing("    match:", with: "‸\u{A0}\u{A0}\u{A0}\u{A0}match:"),
            says: "thụt dòng bằng dấu cách lạ (U+00A0)", hint: "gõ lại bằng phím cách"),
        BrokenPack(
            "a list indented so, half of it",
            SampleRule.pack(["x": "examples:\n  pass:\n  ‸\u{A0}\u{A0}- a b\n  \u{A0}\u{A0}- b c\n\u{3000}   - c d"]),
            says: "(U+00A0), ở đây và 2 dòng nữa"),
    ]

    static let patterns = [
        pattern("(abc", says: "ở ký tự thứ 4, sau “(abc”: ngoặc tròn không đi đôi", hint: "mỗi ngoặc “(” cần một “)”"),
        pattern("abc)", says: "ngoặc tròn không đi đôi", hint: "\\("),
        pattern("[abc", says: "ngoặc vuông “[” chưa đóng", hint: "thêm “]”"),
        pattern("đề của phòng thi (a", says: "ở ký tự thứ 19, sau “…phòng thi (a”:", hint: "ngoặc"),
        pattern("\\x{zz}", says: "điều viết sau dấu “\\” không đọc được", hint: "\\d chữ số"),
        pattern("*a", says: "dấu ở đây không có nghĩa", hint: "đứng sau điều được lặp"),
        pattern("a{x}", says: "số lần lặp trong “{…}” viết sai", hint: "“{2,5}”"),
        pattern("a{3,1}", says: "số sau nhỏ hơn số trước", hint: "“{1,3}”"),
        pattern("a{99999999999}", says: "số quá lớn", hint: "nhỏ hơn"),
        pattern("(a)\\2", says: "gọi tới một nhóm không có", hint: "đếm từ trái"),
        pattern("(?z)a", says: "dấu ở đây không có nghĩa", hint: "“(?:…)”"),
        pattern("(?iz)a", says: "chữ sau “(?” không có nghĩa", hint: "“(?:…)”"),
        pattern("(?<=a+)b", says: "phần nhìn lại", hint: "“{0,20}”"),
        pattern("[z-a]", says: "viết ngược", hint: "“[a-z]”"),
        pattern("\\p{Xyz}", says: "không có tên ấy", hint: "\\p{Lu}"),
    ]

    private static func pattern(
        _ source: String, says message: String, hint: String, at location: SourceLocation = #_sourceLocation
    ) -> BrokenPack {
        BrokenPack(
            "pattern \(source)", SampleRule.pack(["match": "match: {pattern: ‸'\(source)'}"]), says: message, hint: hint,
            at: location)
    }

    private static func broken(leaving key: String) -> String {
        SampleRule.pack([key: nil]).replacing("- id", with: "- ‸id")
    }

    @Test(
        "Each fault is told once, at its place, with what to do",
        arguments: keys + values + shapes + frames + yaml + pasted + patterns)
    func told(_ row: BrokenPack) throws {
        let folder = try RuleFolder(["thu.yaml": row.yaml.replacing("‸", with: ""), "sources.yaml": SampleRule.law])
        let diagnostics = folder.diagnostics()
        let shown = diagnostics.map { $0.rendered(in: .vietnamese, colour: false) }.joined(separator: "\n")
        #expect(diagnostics.count == 1, "\(shown)", sourceLocation: row.location)
        let diagnostic = try #require(diagnostics.first, sourceLocation: row.location)
        #expect(diagnostic.severity == .error, sourceLocation: row.location)
        #expect(diagnostic.message.vietnamese.contains(row.message), "\(shown)", sourceLocation: row.location)
        let position = try #require(diagnostic.position, sourceLocation: row.location)
        #expect(position.file == folder.path + "/thu.yaml", sourceLocation: row.location)
        #expect((position.line, position.column) == row.place, "\(shown)", sourceLocation: row.location)
        if let hint = row.hint {
            #expect(diagnostic.hint?.vietnamese.contains(hint) == true, "\(shown)", sourceLocation: row.location)
        }
        #expect(!diagnostic.message.english.isEmpty && diagnostic.message.english != diagnostic.message.vietnamese)
    }
}

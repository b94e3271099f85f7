import SoatDiagnostics

extension LoadingFault {
    func diagnostic(at position: FilePosition?, excerpt: Diagnostic.Excerpt?) -> Diagnostic {
        Diagnostic(severity, at: position, message: message, hint: hint, excerpt: excerpt)
    }

    /// What is wrong, in one sentence without a full stop.
    var message: Localized {
        switch self {
        case .missingDirectory(let path):
            Localized(vi: "không tìm thấy thư mục luật “\(path)”", en: "no rule directory “\(path)”")
        case .notADirectory(let path):
            Localized(vi: "“\(path)” không phải là thư mục", en: "“\(path)” is not a directory")
        case .unreadable(let path, let reason):
            Localized(vi: "không đọc được “\(path)” (\(reason))", en: "cannot read “\(path)” (\(reason))")
        case .noPacks(let path):
            Localized(vi: "thư mục “\(path)” không có gói luật nào", en: "the directory “\(path)” has no rule pack")
        case .misnamed(let name):
            Localized(
                vi: "tệp “\(name)” không được đọc: tên không kết thúc bằng .yaml",
                en: "the file “\(name)” is not read: its name does not end in .yaml")
        case .tooLarge(let limit):
            Localized(vi: "tệp lớn hơn \(limit >> 20) MiB", en: "the file is larger than \(limit >> 20) MiB")
        case .notUTF8: Localized(vi: "tệp không phải là UTF-8", en: "the file is not UTF-8")
        case .emptyFile: Localized(vi: "tệp không có gì", en: "the file holds nothing")
        case .brokenArchive:
            Localized(vi: "bộ luật có sẵn trong chương trình bị hỏng", en: "the built-in rules are broken")
        case .more(let count): Localized(vi: "còn \(count) lỗi nữa", en: "\(count) more faults")

        case .syntax(let problem): YAMLProblem.wording(of: problem).message
        case .controlCharacter(let value):
            Localized(
                vi: "có ký tự điều khiển U+\(Self.hex(value)) mà YAML không cho phép",
                en: "control character U+\(Self.hex(value)), which YAML does not allow")
        case .duplicateKey(let key, _): Localized(vi: "khóa “\(key)” được viết hai lần", en: "the key “\(key)” stands twice")
        case .alias(let name):
            Localized(vi: "Soát không dùng neo của YAML (“*\(name)”)", en: "aliases of YAML (“*\(name)”) are not used")
        case .tooDeep(let limit):
            Localized(vi: "lồng nhau quá \(limit) tầng", en: "nested more than \(limit) levels deep")
        case .keyIsNotText: Localized(vi: "khóa phải là một từ", en: "a key must be a word")
        case .curlyQuotes:
            Localized(
                vi: "ngoặc kép cong (“ ”) không phải dấu ngoặc của YAML", en: "curly quotes (“ ”) are no quotes to YAML")
        case .oddIndentation(let value, let others):
            Localized(
                vi: "thụt dòng bằng dấu cách lạ (U+\(Self.hex(value)))" + (others > 0 ? ", ở đây và \(others) dòng nữa" : ""),
                en: "indented with an odd space (U+\(Self.hex(value)))"
                    + (others > 0 ? ", here and on \(others) more lines" : ""))
        case .oddSpaceInKey(let value):
            Localized(
                vi: "có dấu cách lạ (U+\(Self.hex(value))) ở chỗ của khóa",
                en: "an odd space (U+\(Self.hex(value))) where a key stands")

        case .wrongShape(let name, let expected, let found):
            Localized(
                vi: "“\(name)” phải là \(expected.name.vietnamese), ở đây là \(found.name.vietnamese)",
                en: "“\(name)” must be \(expected.name.english), here is \(found.name.english)")
        case .emptyText(let name): Localized(vi: "“\(name)” để trống", en: "“\(name)” is blank")
        case .emptyList(let name): Localized(vi: "danh sách “\(name)” để trống", en: "the list “\(name)” is empty")
        case .missingKey(let key, let owner):
            Localized(vi: "\(owner.name.vietnamese) thiếu khóa “\(key)”", en: "\(owner.name.english) lacks the key “\(key)”")
        case .unknownKey(let key, let owner, _, _):
            Localized(vi: "\(owner.name.vietnamese) không có khóa “\(key)”", en: "\(owner.name.english) has no key “\(key)”")
        case .misplacedKey(let key, let head):
            Localized(vi: "khóa “\(key)” không đi với “\(head)”", en: "the key “\(key)” does not go with “\(head)”")
        case .unknownValue(let value, let key, _, _):
            Localized(vi: "“\(key)” không có giá trị “\(value)”", en: "“\(key)” has no value “\(value)”")
        case .spaceInID(let id): Localized(vi: "mã “\(id)” có khoảng trắng", en: "the id “\(id)” holds white space")

        case .noHead(let owner, let known):
            Localized(
                vi: "\(owner.name.vietnamese) thiếu một trong các khóa \(Self.list(known))",
                en: "\(owner.name.english) lacks one of the keys \(Self.list(known))")
        case .severalHeads(let owner, let keys):
            Localized(
                vi: "\(owner.name.vietnamese) chỉ có một trong các khóa \(Self.list(keys))",
                en: "\(owner.name.english) has only one of the keys \(Self.list(keys))")
        case .emptyPhrase(let text):
            Localized(vi: "cụm từ “\(text)” không có chữ nào", en: "the phrase “\(text)” has no letter")
        case .contradiction(let word):
            Localized(vi: "“\(word)” vừa phải có (is) vừa phải không (not)", en: "“\(word)” stands under both is and not")
        case .badScope(let text, _):
            Localized(vi: "“within” không có phạm vi “\(text)”", en: "“within” has no scope “\(text)”")
        case .badGap(let text): Localized(vi: "“gap” không phải là một khoảng: “\(text)”", en: "“gap” is no range: “\(text)”")
        case .badNumber(let text, let key, let low, let high):
            Localized(
                vi: "“\(key)” phải là số từ \(low) đến \(high), ở đây là “\(text)”",
                en: "“\(key)” must be a number from \(low) to \(high), here is “\(text)”")
        case .badPattern(let problem): problem.message
        case .unknownMark(let name, _, _):
            Localized(
                vi: "“mark”: trong “match” không có phần nào tên “\(name)”",
                en: "“mark”: no part of “match” is called “\(name)”")
        case .unknownConcept(let id, _): Localized(vi: "chưa biết khái niệm “\(id)”", en: "unknown concept “\(id)”")
        case .duplicateConcept(let id, _): Localized(vi: "khái niệm “\(id)” đã có", en: "the concept “\(id)” is taken")
        case .conceptCycle(let path):
            Localized(
                vi: "khái niệm gồm chính nó: \(path.joined(separator: " → "))",
                en: "a concept includes itself: \(path.joined(separator: " → "))")
        case .badExpression(let text, .noWords):
            Localized(vi: "cách nói “\(text)” không có chữ nào", en: "the expression “\(text)” has no word")
        case .badExpression(let text, .looseGap):
            Localized(vi: "“…” ở đầu hay cuối “\(text)”", en: "“…” at an end of “\(text)”")
        case .badExpression(let text, .unclosedSlot):
            Localized(vi: "“[” trong “\(text)” chưa được đóng", en: "“[” in “\(text)” is not closed")
        case .badExpression(_, .unknownSlot(let name, _)):
            Localized(vi: "chưa biết ô “[\(name)]”", en: "unknown slot “[\(name)]”")
        case .companionWithoutNear(let key):
            Localized(vi: "khóa “\(key)” chỉ đi với “near”", en: "the key “\(key)” goes with “near” only")
        case .emptyWhen: Localized(vi: "“when” để trống", en: "“when” is empty")
        case .anyAmongStances:
            Localized(vi: "“any” là mọi cách nói, nên đứng một mình", en: "“any” is all stances, and stands alone")

        case .placeholder(let name): Localized(vi: "không có chỗ điền “{\(name)}”", en: "no placeholder “{\(name)}”")
        case .marker(.unclosed): Localized(vi: "“[[” chưa được đóng", en: "“[[” is not closed")
        case .marker(.unopened): Localized(vi: "“]]” không có “[[” đứng trước", en: "“]]” without “[[” before it")
        case .marker(.nested): Localized(vi: "“[[” nằm trong một chỗ đánh dấu khác", en: "“[[” within another marked span")
        case .marker(.empty): Localized(vi: "giữa “[[” và “]]” không có gì", en: "nothing between “[[” and “]]”")
        case .noMarker: Localized(vi: "ví dụ “match” chưa đánh dấu chỗ phải thấy", en: "a “match” example marks no span")
        case .markerInPass: Localized(vi: "ví dụ “pass” có chỗ đánh dấu", en: "a “pass” example marks a span")
        case .badDate(let text, let key):
            Localized(vi: "“\(key)” không phải là một ngày: “\(text)”", en: "“\(key)” is not a date: “\(text)”")
        case .datesReversed: Localized(vi: "“to” đứng trước “from”", en: "“to” is before “from”")
        case .duplicateRule(let id, _): Localized(vi: "mã luật “\(id)” đã có", en: "the rule id “\(id)” is taken")
        case .duplicateDocument(let id, _): Localized(vi: "mã văn bản “\(id)” đã có", en: "the document id “\(id)” is taken")
        case .duplicateClause(let id, _): Localized(vi: "mã điều khoản “\(id)” đã có", en: "the clause id “\(id)” is taken")
        case .foreignClause(let id, let document):
            Localized(
                vi: "mã “\(id)” không thuộc văn bản “\(document)”", en: "the id “\(id)” is not of the document “\(document)”")

        case .badAllowedNumber(let text, let key):
            Localized(vi: "“\(key)” không phải một số: “\(text)”", en: "“\(key)” holds no number: “\(text)”")
        case .badAllowedDomain(let text):
            Localized(vi: "“domains” không phải một tên miền: “\(text)”", en: "“domains” holds no domain: “\(text)”")
        case .duplicateLevelChoice(let rule, _):
            Localized(vi: "mức của “\(rule)” đã ghi ở trên", en: "the level of “\(rule)” is given already")
        case .unknownRule(let id, _):
            Localized(
                vi: "không có quy tắc “\(id)”, nên mức này không có tác dụng",
                en: "there is no rule “\(id)”, so this level has no effect")
        case .unknownBasis(let id, _):
            Localized(vi: "“basis”: không có văn bản “\(id)”", en: "“basis”: there is no document “\(id)”")

        case .noRules: Localized(vi: "gói chưa có luật nào", en: "the pack has no rule")
        case .noClauses(let rule):
            Localized(vi: "luật “\(rule)” chưa nêu căn cứ (clauses)", en: "the rule “\(rule)” cites no clause")
        case .noAdvice(let rule):
            Localized(vi: "luật “\(rule)” chưa có lời khuyên (advice)", en: "the rule “\(rule)” gives no advice")
        case .unknownClause(let id, _): Localized(vi: "chưa biết điều khoản “\(id)”", en: "unknown clause “\(id)”")
        }
    }

    static func list(_ words: [String]) -> String {
        words.map { "“\($0)”" }.joined(separator: ", ")
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension LoadingFault.Shape {
    var name: Localized {
        switch self {
        case .text: Localized(vi: "một đoạn chữ", en: "a text")
        case .list: Localized(vi: "một danh sách", en: "a list")
        case .mapping: Localized(vi: "một bảng khóa: giá trị", en: "a mapping")
        case .textOrList: Localized(vi: "một từ hoặc một danh sách", en: "a word or a list")
        case .condition: Localized(vi: "một điều kiện", en: "a condition")
        case .nothing: Localized(vi: "chỗ trống", en: "nothing")
        }
    }
}

extension Grammar.Owner {
    var name: Localized {
        switch self {
        case .pack: Localized(vi: "gói luật", en: "a pack")
        case .rule: Localized(vi: "luật", en: "a rule")
        case .condition: Localized(vi: "điều kiện", en: "a condition")
        case .exception: Localized(vi: "mục của “unless”", en: "an entry of “unless”")
        case .requirement: Localized(vi: "“requires”", en: "“requires”")
        case .when: Localized(vi: "“when”", en: "“when”")
        case .fix: Localized(vi: "“fix”", en: "“fix”")
        case .concepts: Localized(vi: "tệp khái niệm", en: "a concept file")
        case .concept: Localized(vi: "khái niệm", en: "a concept")
        case .expression: Localized(vi: "cách nói", en: "an expression")
        case .levelOverride: Localized(vi: "mục của “levels”", en: "an entry of “levels”")
        case .examples: Localized(vi: "“examples”", en: "“examples”")
        case .example: Localized(vi: "ví dụ", en: "an example")
        case .law: Localized(vi: "sources.yaml", en: "sources.yaml")
        case .document: Localized(vi: "văn bản", en: "a document")
        case .clause: Localized(vi: "điều khoản", en: "a clause")
        case .answers: Localized(vi: "coverage.yaml", en: "coverage.yaml")
        case .legalRequirement: Localized(vi: "yêu cầu", en: "a requirement")
        case .configuration: Localized(vi: "soat.yaml", en: "soat.yaml")
        case .allowList: Localized(vi: "“allow”", en: "“allow”")
        case .levelChoice: Localized(vi: "mục của “levels”", en: "an entry of “levels”")
        case .answer: Localized(vi: "mục của “answers”", en: "an entry of “answers”")
        }
    }
}

extension Diagnostic {
    /// The same of a fault at which the reading of a file ends.
    var endingTheFile: Diagnostic {
        Diagnostic(
            severity, at: position,
            message: Localized(
                vi: "\(message.vietnamese); phần còn lại của tệp này chưa được đọc",
                en: "\(message.english); the rest of this file was not read"),
            hint: hint, excerpt: excerpt)
    }
}

import SoatDiagnostics

extension LoadingFault {
    /// What to do about it.
    var hint: Localized? {
        switch self {
        case .missingDirectory: Localized(vi: "xem lại đường dẫn sau --rules", en: "check the path after --rules")
        case .notADirectory:
            Localized(vi: "--rules cần một thư mục chứa các tệp .yaml", en: "--rules takes a directory of .yaml files")
        case .unreadable: Localized(vi: "xem lại quyền đọc", en: "check the permission to read")
        case .noPacks: Localized(vi: "đặt ít nhất một tệp .yaml vào đó", en: "put at least one .yaml file there")
        case .misnamed: Localized(vi: "đổi tên, bỏ đuôi .txt", en: "rename it, without .txt")
        case .tooLarge: Localized(vi: "chia thành nhiều gói", en: "split it into several packs")
        case .notUTF8: Localized(vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file as UTF-8")
        case .emptyFile: Localized(vi: "một gói cần ít nhất khóa “rules”", en: "a pack needs at least the key “rules”")
        case .brokenArchive: Localized(vi: "cài lại chương trình", en: "install the program again")
        case .more: Localized(vi: "sửa những lỗi trên rồi chạy lại", en: "mend those above and run again")

        case .syntax(let problem): YAMLProblem.wording(of: problem).hint
        case .controlCharacter: Localized(vi: "xóa ký tự này", en: "delete it")
        case .duplicateKey(_, let first?):
            Localized(vi: "lần đầu ở dòng \(first.line); gộp lại làm một", en: "first on line \(first.line); make them one")
        case .duplicateKey: Localized(vi: "gộp lại làm một", en: "make them one")
        case .alias: Localized(vi: "viết nội dung ra, hoặc đặt chữ trong ngoặc kép", en: "write it out, or quote the text")
        case .tooDeep: Localized(vi: "viết luật đơn giản hơn", en: "write it more simply")
        case .keyIsNotText:
            Localized(
                vi: "viết “khóa: giá trị”; câu bắt đầu bằng “[[” phải đặt trong ngoặc kép",
                en: "write “key: value”; quote a text that begins with “[[”")
        case .curlyQuotes:
            Localized(
                vi: "thay bằng ngoặc kép thẳng: \"nghe nói\"; ngoặc cong của chính câu thì để bên trong: \"“nghe nói”\"",
                en: "use straight quotes: \"…\"; curly ones of the text itself stand within: \"“…”\"")
        case .oddIndentation, .oddSpaceInKey:
            Localized(
                vi: "chữ dán từ Word hay trang web hay có nó: xóa đi, gõ lại bằng phím cách",
                en: "it comes with text pasted from elsewhere: delete it and type ordinary spaces")

        case .wrongShape(let name, let expected, let found): Self.hint(shape: expected, of: name, found: found)
        case .emptyText: Localized(vi: "viết nội dung, hoặc bỏ khóa này", en: "fill it in, or drop the key")
        case .emptyList: Localized(vi: "viết ít nhất một mục", en: "give at least one entry")
        case .missingKey(let key, let owner): Self.missing(key, of: owner)
        case .unknownKey(_, _, let nearest, let known), .unknownValue(_, _, let nearest, let known):
            Self.meant(nearest, known: known)
        case .misplacedKey(_, let head): Self.misplaced(head)
        case .spaceInID: Localized(vi: "dùng dấu gạch nối: “tin-nghe-noi”", en: "use hyphens: “tin-nghe-noi”")

        case .noHead(.exception, _):
            Localized(
                vi: "viết “- {near: {phrase: …}, within: sentence}”", en: "write “- {near: {phrase: …}, within: sentence}”")
        case .noHead: Localized(vi: "viết “{phrase: …}” hoặc “{concept: …}”", en: "write “{phrase: …}” or “{concept: …}”")
        case .severalHeads(.exception, _): Localized(vi: "tách thành hai mục", en: "make two entries of it")
        case .severalHeads:
            Localized(
                vi: "cần một trong nhiều: “any: [{…}, {…}]”; cần cả hai: “near: [{…}, {…}]”",
                en: "for one of several: “any: [{…}, {…}]”; for both: “near: [{…}, {…}]”")
        case .emptyPhrase: Localized(vi: "cụm từ là một dãy tiếng: “nghe nói”", en: "a phrase is a sequence of syllables")
        case .contradiction: Localized(vi: "giữ một trong hai", en: "keep one of the two")
        case .badScope(_, let nearest?): Self.meant(nearest, known: [])
        case .badScope(let text, nil): Self.scope(text)
        case .badGap: Localized(vi: "viết số tiếng xen giữa: “gap: 0..6”", en: "write how many syllables: “gap: 0..6”")
        case .badNumber: nil
        case .badPattern(let problem): problem.hint
        case .unknownMark(_, let nearest, let known):
            known.isEmpty
                ? Localized(vi: "đặt tên cho phần cần gạch chân bằng “as: …”", en: "name the part by “as: …”")
                : Self.meant(nearest, known: known)
        case .unknownConcept(_, let nearest?): Self.meant(nearest, known: [])
        case .unknownConcept(_, nil):
            Localized(vi: "viết nó trong thư mục concepts của gói", en: "write it in the pack's directory “concepts”")
        case .conceptCycle: Localized(vi: "bỏ một “includes” trong vòng này", en: "drop one “includes” of the circle")
        case .badExpression(_, .noWords): Localized(vi: "thêm ít nhất một chữ", en: "add at least one word")
        case .badExpression(_, .looseGap): Localized(vi: "“…” chỉ đứng giữa hai phần", en: "“…” stands between two parts only")
        case .badExpression(_, .unclosedSlot): Localized(vi: "viết “[CLASS]”", en: "write “[CLASS]”")
        case .badExpression(_, .unknownSlot(_, let nearest)):
            Self.meant(
                nearest, known: nearest == nil ? ["NAME", "NUMBER", "CLASS", "SUBJECT", "DATE", "MONEY", "DOCNO", "ORG"] : [])
        case .companionWithoutNear: Localized(vi: "bỏ khóa này", en: "drop it")
        case .emptyWhen:
            Localized(
                vi: "nêu “channel” hoặc “author_role”, hoặc bỏ “when”", en: "give “channel” or “author_role”, or drop “when”")

        case .anyAmongStances:
            Localized(
                vi: "viết “stance: any”, hoặc bỏ “any” khỏi danh sách", en: "write “stance: any”, or drop it from the list")

        case .placeholder:
            Localized(
                vi: "có: {quote}, {reading}, {successor}, {words}", en: "there are {quote}, {reading}, {successor}, {words}")
        case .marker, .noMarker:
            Localized(vi: "viết “[[nghe nói]] mai nghỉ học”", en: "write “[[nghe nói]] mai nghỉ học”")
        case .markerInPass: Localized(vi: "bỏ dấu, hoặc chuyển sang “match”", en: "drop the marks, or move it to “match”")
        case .badDate: Localized(vi: "viết theo dạng 2026-01-31", en: "write it as 2026-01-31")
        case .datesReversed: Localized(vi: "xem lại hai ngày", en: "check the two dates")
        case .badAllowedNumber(_, let key):
            key == "phones"
                ? Localized(vi: "viết như “0203 3123 456”", en: "write it as “0203 3123 456”")
                : Localized(vi: "viết 6 đến 19 chữ số", en: "write 6 to 19 digits")
        case .badAllowedDomain:
            Localized(vi: "viết như “thcssuoimay.edu.vn”, không có http và dấu gạch chéo", en: "write it as “school.edu.vn”")
        case .duplicateLevelChoice(_, let first):
            Localized(vi: "ở dòng \(first.line); giữ một", en: "on line \(first.line); keep one")
        case .duplicateRule(_, let first), .duplicateDocument(_, let first), .duplicateClause(_, let first),
            .duplicateConcept(_, let first):
            Localized(
                vi: "đã có ở \(first.file):\(first.line):\(first.column); đặt mã khác",
                en: "first at \(first.file):\(first.line):\(first.column); choose another id")
        case .foreignClause(_, let document):
            Localized(vi: "mã bắt đầu bằng “\(document)/”", en: "it begins with “\(document)/”")

        case .unknownRule(_, let nearest?), .unknownBasis(_, let nearest?): Self.meant(nearest, known: [])
        case .unknownRule(_, nil): Localized(vi: "xem các mã bằng “soat rules list”", en: "“soat rules list” tells the ids")
        case .unknownBasis(_, nil):
            Localized(vi: "ghi “national” hoặc mã trong sources.yaml", en: "write “national” or an id of sources.yaml")
        case .noRules, .noAdvice: nil
        case .noClauses: Localized(vi: "nêu mã điều khoản có trong sources.yaml", en: "cite ids from sources.yaml")
        case .unknownClause(_, let nearest?): Self.meant(nearest, known: [])
        case .unknownClause(_, nil):
            Localized(vi: "thêm vào sources.yaml của thư mục luật", en: "add it to the directory's sources.yaml")
        }
    }

    private static func meant(_ nearest: String?, known: [String]) -> Localized? {
        if let nearest { return Localized(vi: "ý bạn là “\(nearest)”?", en: "did you mean “\(nearest)”?") }
        return known.isEmpty ? nil : Localized(vi: "có: \(list(known))", en: "there are: \(list(known))")
    }

    private static func hint(shape: Shape, of name: String, found: Shape) -> Localized? {
        switch (shape, found) {
        case (.mapping, _) where name == "pack":
            Localized(
                vi: "một gói có các khóa “pack”, “title”, “rules: [ … ]”", en: "a pack has “pack”, “title”, “rules: [ … ]”")
        case (.text, .list):
            Localized(
                vi: "chữ bắt đầu bằng “[” phải đặt trong ngoặc kép", en: "a text that begins with “[” must be quoted")
        case (.text, .mapping), (.textOrList, .mapping):
            Localized(vi: "chữ có “: ” phải đặt trong ngoặc kép", en: "a text with “: ” in it must be quoted")
        case (_, .nothing):
            Localized(vi: "viết giá trị sau dấu hai chấm, hoặc bỏ khóa này", en: "give a value, or drop the key")
        case (.condition, _): Localized(vi: "viết “{phrase: nghe nói}”", en: "write “{phrase: nghe nói}”")
        case (.list, _): Localized(vi: "viết mỗi mục sau một dấu “- ”", en: "write each entry after “- ”")
        case (.mapping, _): Localized(vi: "viết “khóa: giá trị”", en: "write “key: value”")
        default: nil
        }
    }

    private static func missing(_ key: String, of owner: Grammar.Owner) -> Localized {
        switch (owner, key) {
        case (.pack, _): Localized(vi: "viết “rules:” rồi đến các luật", en: "write “rules:”, then the rules")
        case (.rule, "id"):
            Localized(vi: "mã ngắn, không đổi: “id: nhom.ten-luat”", en: "a short stable name: “id: category.name”")
        case (.rule, "title"): Localized(vi: "tên luật như người đọc sẽ thấy", en: "the rule's name as a reader sees it")
        case (.rule, "category"):
            Localized(
                vi: "một trong: \(list(Category.allCases.map(\.rawValue)))",
                en: "one of: \(list(Category.allCases.map(\.rawValue)))")
        case (_, "level"):
            Localized(vi: "“error”, “warning” hoặc “note”", en: "“error”, “warning” or “note”")
        case (.rule, "match"):
            Localized(vi: "điều cần tìm: “match: {phrase: nghe nói}”", en: "what to find: “match: {phrase: nghe nói}”")
        case (.rule, "message"): Localized(vi: "một câu nói rõ chỗ này có gì chưa ổn", en: "a sentence that says what is wrong")
        case (_, "when"): Localized(vi: "“when: {channel: [group]}”", en: "“when: {channel: [group]}”")
        case (.example, _): Localized(vi: "“text: …” là câu ví dụ", en: "“text: …” is the example")
        case (.law, _): Localized(vi: "viết “documents:” rồi đến các văn bản", en: "write “documents:”, then the documents")
        case (_, "from"):
            Localized(vi: "ngày bắt đầu có hiệu lực: “from: 2026-01-31”", en: "its first day in force: “from: 2026-01-31”")
        default: Localized(vi: "thêm “\(key): …”", en: "add “\(key): …”")
        }
    }

    private static func misplaced(_ head: String) -> Localized? {
        let companions = Grammar.ConditionKey(rawValue: head)?.companions.map(\.rawValue) ?? []
        guard !companions.isEmpty else { return Localized(vi: "“\(head)” đứng một mình", en: "“\(head)” stands alone") }
        return Localized(vi: "đi với “\(head)”: \(list(companions))", en: "“\(head)” takes \(list(companions))")
    }

    private static func scope(_ text: String) -> Localized {
        let number = text.split(separator: " ").first.flatMap { Int($0) }
        if let number, number >= 0, number <= Grammar.syllableLimit {
            return Localized(vi: "ý bạn là “\(number) syllables”?", en: "did you mean “\(number) syllables”?")
        }
        let names = list(Grammar.scopes.map(\.name) + ["12 syllables"])
        return Localized(vi: "có: \(names)", en: "there are: \(names)")
    }
}

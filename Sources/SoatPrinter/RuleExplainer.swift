public import SoatDiagnostics
public import SoatRules

/// A rule told in plain words, generated from the rule itself.
public struct RuleExplainer: Sendable {
    private let language: Language
    private let paint: Paint
    private let clauses: [ClauseID: Clause]
    private let concepts: ConceptTree
    private let columns: Int

    /// - Parameters:
    ///   - book: whose concepts and clauses the rule speaks of.
    ///   - columns: of a line; `.max` breaks none, so that a line is an item.
    public init(_ book: RuleBook, language: Language, colour: Bool, columns: Int = 96) {
        self.language = language
        self.columns = columns
        paint = Paint(isOn: colour)
        clauses = Dictionary(book.documents.flatMap(\.clauses).map { ($0.id, $0) }) { first, _ in first }
        concepts = ConceptTree(book.concepts)
    }

    public func text(of rule: Rule) -> String {
        var text = "\(paint(shown(rule.id), .strong)): \(shown(rule.title[language]))\n\n"
        text += workings(of: rule)
        for (order, clause) in rule.clauses.enumerated() {
            if order == 0 { text += item(words("Căn cứ:", "Basis:")) }
            let known = clauses[clause]
            let summary = known.map { language == .english ? $0.summaryEnglish ?? $0.summary : $0.summary }
            text += subitem(
                "– \(shown(clause.text)): " + (summary.map(shown) ?? words("chưa có trong danh mục", "not in the list")))
        }
        if !rule.attest.isEmpty {
            let list = rule.attest.map(shown).joined(separator: ", ")
            text += item(words("Khi duyệt, người biên tập ký xác nhận: \(list).", "At the gate an editor signs: \(list)."))
        }
        text += item(words("Nói với người viết: ", "Tells the writer: ") + shown(rule.message[language]))
        if !rule.advice[language].isEmpty { text += subitem(shown(rule.advice[language])) }
        return text + examples(of: rule) + "\n"
    }

    /// What it looks for, where, and when it is silent: a line an item, those of a list four spaces in.
    public func workings(of rule: Rule) -> String {
        var text = item(levels(of: rule))
        if let when = rule.when {
            let context = TraceWords.of(when, language)
            text += item(words("Chỉ dùng cho: \(context).", "Only for: \(context)."))
        }
        text += item(words("Tìm: ", "Looks for: ") + ConditionWords.of(rule.match, language, limit: 8) + ".")
        for id in conceptIDs(of: rule.match) { text += subitem(expressions(of: id)) }
        if let mark = rule.mark, let part = marked(mark, in: rule.match) {
            let name = ConditionWords.of(part, language)
            text += item(words("Gạch chân: \(name).", "Underlines: \(name)."))
        }
        text += item(stance(of: rule))
        for (order, exception) in rule.unless.enumerated() {
            if order == 0 { text += item(words("Không báo khi:", "Silent where:")) }
            text += subitem("– " + self.exception(exception))
        }
        if let requires = rule.requires {
            let wanted = ConditionWords.of(requires.condition, language, limit: 8)
            let scope = ConditionWords.scope(requires.scope, language)
            text += item(
                words(
                    "Chỉ báo khi trong \(scope) không có: \(wanted).",
                    "Speaks only where there is none of these in \(scope): \(wanted)."))
        }
        if rule.merge == .table {
            text += item(words("Mọi chỗ trong một bảng gộp thành một.", "All places in one table are one finding."))
        }
        return text + fix(of: rule)
    }

    // MARK: - Parts

    private func levels(of rule: Rule) -> String {
        let category = rule.category.title[language]
        var text = words("Loại: \(category). Mức: ", "Category: \(category). Level: ") + rule.level.words[language]
        for other in rule.levels {
            text += "; " + words("với", "for") + " \(TraceWords.of(other.when, language)): \(other.level.words[language])"
        }
        return text + "."
    }

    private func stance(of rule: Rule) -> String {
        if rule.stances.count == Stance.allCases.count {
            return words(
                "Cách nói: bất kể, trừ lời cấm hay cảnh báo suông.", "Stance: any, but for a bare ban or warning.")
        }
        let list = Stance.allCases.filter(rule.stances.contains).map { StanceWords.of($0, language) }.joined(separator: ", ")
        return words("Cách nói: chỉ khi vế câu là \(list).", "Stance: only where the clause is \(list).")
    }

    private func exception(_ exception: SoatRules.Exception) -> String {
        switch exception.kind {
        case .near(let condition, let scope, let side):
            let wanted = ConditionWords.of(condition, language, limit: 8)
            let place = ConditionWords.scope(scope, language)
            let order =
                switch side {
                case .either: ""
                case .before: words(", đứng trước", ", before it")
                case .after: words(", đứng sau", ", after it")
                }
            return words("trong \(place) có \(wanted)\(order).", "\(place) has \(wanted)\(order).")
        case .covers(let condition):
            let wanted = ConditionWords.of(condition, language, limit: 8)
            return words("chữ ấy nằm trong \(wanted).", "the words are part of \(wanted).")
        case .inside(.quotation): return words("chữ ấy nằm trong lời trích.", "the words stand in a quotation.")
        case .inside(.link): return words("chữ ấy nằm trong đường dẫn.", "the words stand in a link.")
        case .inside(.heading): return words("chữ ấy nằm trong tiêu đề.", "the words stand in a heading.")
        case .when(let when):
            let context = TraceWords.of(when, language)
            return words("bài thuộc: \(context).", "the post is: \(context).")
        }
    }

    private func fix(of rule: Rule) -> String {
        switch rule.fix {
        case nil: ""
        case .mask: item(words("Sửa giúp: che bớt.", "Mends by masking."))
        case .remove: item(words("Sửa giúp: bỏ chữ ấy.", "Mends by taking the words out."))
        case .replace(let text):
            item(words("Sửa giúp: thay bằng “\(shown(text))”.", "Mends by putting “\(shown(text))” instead."))
        }
    }

    private func expressions(of id: ConceptID) -> String {
        let found = concepts.concepts(within: [id])
        let all = found.flatMap(\.expressions)
        let some = all.prefix(8).map { "“\(shown($0.text))”" }.joined(separator: ", ")
        let clean = found.flatMap(\.clean).prefix(4).map { "“\(shown($0.text))”" }.joined(separator: ", ")
        let except = clean.isEmpty ? "" : words("; không tính \(clean)", "; but not \(clean)")
        return words(
            "– \(shown(id.text)), \(all.count) cách nói: \(some)\(all.count > 8 ? ", …" : "")\(except).",
            "– \(shown(id.text)), \(all.count) expressions: \(some)\(all.count > 8 ? ", …" : "")\(except).")
    }

    private func examples(of rule: Rule) -> String {
        var text = ""
        for (title, examples) in [
            (words("Có báo:", "Speaks:"), rule.examples.match), (words("Không báo:", "Silent:"), rule.examples.pass),
        ] where !examples.isEmpty {
            text += item(title)
            for example in examples.prefix(3) {
                text += subitem("– " + shown((try? MarkedText(example.text).plain) ?? example.text) + context(of: example))
            }
        }
        return text
    }

    /// Where an example is posted, by whom and when, as far as it says; nothing where it says nothing.
    private func context(of example: Example) -> String {
        let parts = [
            example.channel.map { words("nơi đăng \($0.rawValue)", "place \($0.rawValue)") },
            example.authorRole.map { words("người viết \($0.rawValue)", "author \($0.rawValue)") },
            example.postedOn.map { words("ngày đăng \($0)", "posted on \($0)") },
        ].compactMap { $0 }
        return parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
    }

    private func conceptIDs(of condition: Condition) -> [ConceptID] {
        if case .concept(let ids) = condition.kind { return ids }
        var found: [ConceptID] = []
        for id in condition.parts.flatMap(conceptIDs) where !found.contains(id) { found.append(id) }
        return found
    }

    private func marked(_ name: String, in condition: Condition) -> Condition? {
        condition.name == name ? condition : condition.parts.lazy.compactMap { marked(name, in: $0) }.first
    }

    // MARK: - Lines

    private func item(_ paragraph: String) -> String { indented(paragraph, "  ") }
    private func subitem(_ paragraph: String) -> String { indented(paragraph, "    ") }

    private func indented(_ paragraph: String, _ indent: String) -> String {
        Paragraph.lines(of: paragraph, columns: columns).enumerated()
            .map { ($0.offset == 0 ? indent : indent + "  ") + $0.element + "\n" }.joined()
    }

    private func shown(_ text: String) -> String { TerminalWidth.printable(text) }

    private func words(_ vietnamese: String, _ english: String) -> String { Localized(vi: vietnamese, en: english)[language] }
}

internal import SoatDiagnostics
internal import SoatRules
internal import SoatScan
internal import SoatText

/// What about a rule is doubtful, though it runs.
enum RuleDoubts {
    static func of(
        _ rule: Rule, among rules: [Rule], _ clauses: [ClauseID: Clause], on day: CalendarDate
    ) -> [Diagnostic] {
        var doubts: [Diagnostic] = []
        func doubt(_ message: Localized, hint: Localized, at place: FilePosition? = nil) {
            doubts.append(Diagnostic(.warning, at: place ?? rule.position, message: message, hint: hint))
        }
        let id = rule.id
        if isDead(rule, clauses, on: day) {
            doubt(
                Localized(
                    vi: "luật “\(id)” không còn điều khoản nào có hiệu lực ngày \(day)",
                    en: "no clause of the rule “\(id)” is in force on \(day)"),
                hint: Localized(vi: "nêu văn bản thay thế, hoặc bỏ luật", en: "cite what replaced it, or drop the rule"))
        }
        switch DeadContext(of: rule, on: day) {
        case nil: break
        case .when:
            doubt(
                Localized(
                    vi: "luật “\(id)” không bao giờ báo: “when” tự mâu thuẫn, không bài nào hợp",
                    en: "the rule “\(id)” is dead: its “when” contradicts itself, no post meets it"),
                hint: Localized(
                    vi: "xem lại “channel”, “author_role” và “not”", en: "check “channel”, “author_role” and “not”"))
        case .unless:
            doubt(
                Localized(
                    vi: "luật “\(id)” không bao giờ báo: “unless” bỏ mọi bài mà luật dùng cho",
                    en: "the rule “\(id)” is dead: its “unless” takes back every post that it is for"),
                hint: Localized(vi: "xem lại “when” trong “unless”", en: "check the “when” in “unless”"))
        case .level(let number):
            doubt(
                Localized(
                    vi: "luật “\(id)”: mục thứ \(number) của “levels” không bao giờ được dùng",
                    en: "the rule “\(id)”: item \(number) of “levels” is never used"),
                hint: Localized(
                    vi: "không bài nào hợp “when” của nó, hoặc mục trên đã nhận hết",
                    en: "no post meets its “when”, or an item above takes them all"))
        }
        for key in missingKeys(of: rule) {
            doubt(
                Localized(
                    vi: "luật “\(id)” thuộc loại \(rule.category.rawValue) mà không có “\(key.name)”",
                    en: "the rule “\(id)” of \(rule.category.rawValue) has no “\(key.name)”"),
                hint: key.hint)
        }
        for leaf in leaves(of: rule) {
            switch leaf.kind {
            case .pattern(let pattern) where PatternReach.isEverywhere(pattern.expression):
                doubt(
                    Localized(
                        vi: "biểu thức của luật “\(id)” không có chữ nào cố định, nên phải thử ở mọi chỗ",
                        en: "the pattern of the rule “\(id)” has no whole word or digits, so it is tried everywhere"),
                    hint: Localized(
                        vi: "thêm một từ trọn vẹn giữa hai dấu cách hay \\b, hoặc \\d{4,}",
                        en: "add a whole word between spaces or \\b, or \\d{4,}"),
                    at: leaf.position)
            case .phrase(let phrase)
            where phrase.marks == .auto && phrase.letterCase == .any && standsAlone(leaf, in: rule.match):
                for text in phrase.phrases where isBareSyllable(text) {
                    doubt(
                        Localized(
                            vi: "cụm từ “\(text)” của luật “\(id)” chỉ có một tiếng, không dấu dễ thành từ khác",
                            en: "the phrase “\(text)” of the rule “\(id)” is one syllable, and another word without its marks"),
                        hint: Localized(
                            vi: "viết dài hơn, thêm “marks: exact”, hoặc ghép trong “near”",
                            en: "make it longer, add “marks: exact”, or join it in “near”"),
                        at: leaf.position)
                }
            case .evidence(let evidence) where EvidenceModel.builtin?.knows(evidence.category) != true:
                doubt(
                    Localized(
                        vi: "luật “\(id)” dựa vào “evidence”, mà mô hình không có loại \(evidence.category.rawValue)",
                        en: "the rule “\(id)” rests on “evidence”, and the model has no \(evidence.category.rawValue)"),
                    hint: Localized(vi: "phần này không bao giờ khớp", en: "this part never holds"), at: leaf.position)
            default: break
            }
        }
        if let other = rules.first(where: { $0 !== rule && subsumes($0, rule) }) {
            doubt(
                Localized(
                    vi: "luật “\(id)” thừa: “\(other.id)” đã bắt mọi chỗ luật này bắt",
                    en: "the rule “\(id)” is idle: “\(other.id)” finds all that it finds"),
                hint: Localized(vi: "gộp hai luật làm một", en: "make the two one"))
        }
        return doubts
    }

    // MARK: The law

    /// Whether none of the clauses that it cites is in force any more.
    static func isDead(_ rule: Rule, _ clauses: [ClauseID: Clause], on day: CalendarDate) -> Bool {
        let known = rule.clauses.compactMap { clauses[$0] }
        return !known.isEmpty && known.allSatisfy { $0.to.map { day > $0 } ?? false }
    }

    // MARK: Contexts

    /// What of a rule no post can meet that says where it stands and who wrote it.
    private enum DeadContext {
        case when
        case unless
        /// Counted from one.
        case level(Int)

        init?(of rule: Rule, on day: CalendarDate) {
            var contexts = Channel.allCases.flatMap { channel in
                AuthorRole.allCases.map { PostContext(channel: channel, authorRole: $0, postedOn: day) }
            }
            contexts.removeAll { rule.when?.holds(for: $0) == false }
            if contexts.isEmpty {
                self = .when
                return
            }
            for case .when(let when) in rule.unless.map(\.kind) { contexts.removeAll { when.holds(for: $0) } }
            if contexts.isEmpty {
                self = .unless
                return
            }
            for (index, override) in rule.levels.enumerated() {
                guard contexts.contains(where: { override.when.holds(for: $0) }) else {
                    self = .level(index + 1)
                    return
                }
                contexts.removeAll { override.when.holds(for: $0) }
            }
            return nil
        }
    }

    // MARK: What a category needs

    private struct MissingKey {
        let name: String
        let hint: Localized
    }

    private static func missingKeys(of rule: Rule) -> [MissingKey] {
        switch rule.category {
        case .missingSource where rule.requires == nil:
            [MissingKey(name: "requires", hint: Localized(vi: "nêu nguồn nào thì đủ", en: "say what source is enough"))]
        case .authority where !asksForContext(rule):
            [
                MissingKey(
                    name: "when",
                    hint: Localized(
                        vi: "ai được nói ở đâu: channel, author_role", en: "who may say it where: channel, author_role"))
            ]
        case .personalData where rule.fix == nil && marksEntity(rule):
            [
                MissingKey(
                    name: "fix",
                    hint: Localized(vi: "số và tên che được: fix: mask", en: "numbers and names can be masked: fix: mask"))
            ]
        default: []
        }
    }

    private static func asksForContext(_ rule: Rule) -> Bool {
        rule.when != nil || !rule.levels.isEmpty || rule.unless.contains { if case .when = $0.kind { true } else { false } }
    }

    /// Whether what is underlined is an entity.
    private static func marksEntity(_ rule: Rule) -> Bool {
        func isEntity(_ condition: Condition) -> Bool {
            switch condition.kind {
            case .entity: true
            case .any(let parts): parts.allSatisfy(isEntity)
            default: false
            }
        }
        func marked(_ condition: Condition) -> Condition? {
            condition.name == rule.mark && rule.mark != nil ? condition : condition.parts.lazy.compactMap(marked).first
        }
        return isEntity(marked(rule.match) ?? rule.match)
    }

    // MARK: Phrases

    private static func leaves(of rule: Rule) -> [Condition] {
        func leaves(_ condition: Condition) -> [Condition] {
            condition.parts.isEmpty ? [condition] : condition.parts.flatMap(leaves)
        }
        return leaves(rule.match)
    }

    /// Whether a part is enough for a finding, and is not joined with others in a frame.
    private static func standsAlone(_ leaf: Condition, in condition: Condition) -> Bool {
        if case .any(let parts) = condition.kind { return parts.contains { standsAlone(leaf, in: $0) } }
        return condition == leaf
    }

    private static func isBareSyllable(_ phrase: String) -> Bool {
        !phrase.contains(" ") && phrase.unicodeScalars.contains { $0.value >= 0x80 }
    }

    /// Whether all that one rule of phrases finds holds a phrase of another that is at least as strict and has no way out.
    private static func subsumes(_ wide: Rule, _ narrow: Rule) -> Bool {
        guard wide.category == narrow.category, wide.level >= narrow.level, wide.levels.isEmpty, wide.unless.isEmpty,
            wide.when == nil, wide.requires == nil, wide.stances.isSuperset(of: narrow.stances),
            case .phrase(let wanted) = wide.match.kind, case .phrase(let found) = narrow.match.kind,
            wanted.letterCase == .any, wanted.place == .anywhere, wanted.marks == .auto
        else { return false }
        let roots = wanted.phrases.map { " \($0.lowercased()) " }
        return found.phrases.allSatisfy { phrase in
            let words = " \(phrase.lowercased()) "
            return roots.contains { words.contains($0) }
        }
    }
}

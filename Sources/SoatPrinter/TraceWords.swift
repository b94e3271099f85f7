internal import SoatDiagnostics
internal import SoatRules
internal import SoatScan
internal import SoatText

/// The steps of a ``RuleTrace`` in words.
enum TraceWords {
    static func of(_ when: When, _ language: Language) -> String {
        var parts: [String] = []
        let channels = Channel.allCases.filter(when.channels.contains).map(\.rawValue).joined(separator: ", ")
        if !channels.isEmpty { parts.append(Localized(vi: "nơi đăng \(channels)", en: "place \(channels)")[language]) }
        let roles = AuthorRole.allCases.filter(when.authorRoles.contains).map(\.rawValue).joined(separator: ", ")
        if !roles.isEmpty { parts.append(Localized(vi: "người viết \(roles)", en: "author \(roles)")[language]) }
        if parts.isEmpty { parts.append(Localized(vi: "mọi bài", en: "any post")[language]) }
        for excluded in when.excluded {
            let inner = of(excluded, language)
            parts.append(Localized(vi: "trừ \(inner)", en: "but not \(inner)")[language])
        }
        return parts.joined(separator: ", ")
    }

    /// Nothing for a clause that is in force.
    static func of(_ state: RuleTrace.CitedClause.State, _ language: Language) -> String {
        switch state {
        case .inForce: ""
        case .notYet(let day): Localized(vi: " (từ \(day))", en: " (from \(day))")[language]
        case .ended(let day): Localized(vi: " (hết hiệu lực \(day))", en: " (until \(day))")[language]
        case .unknown: Localized(vi: " (chưa có trong danh mục văn bản)", en: " (not in the list of documents)")[language]
        }
    }

    static func of(_ wanted: RuleTrace.Wanted, _ language: Language) -> String {
        switch wanted {
        case .phrase(let phrase):
            Localized(vi: "cụm từ “\(TerminalWidth.printable(phrase))”", en: "“\(TerminalWidth.printable(phrase))”")[language]
        case .concept(let name, let expression):
            Localized(
                vi: "khái niệm \(TerminalWidth.printable(name)): “\(TerminalWidth.printable(expression))”",
                en: "concept \(TerminalWidth.printable(name)): “\(TerminalWidth.printable(expression))”")[language]
        case .entity(let kind): EntityWords.of(kind, language)
        case .pattern(let pattern):
            Localized(
                vi: "biểu thức \(TerminalWidth.printable(pattern))", en: "pattern \(TerminalWidth.printable(pattern))")[
                    language]
        case .evidence(let category, let probability, let words):
            evidence(category, probability, words)[language]
        }
    }

    private static func evidence(_ category: SoatRules.Category, _ probability: Double, _ words: [String]) -> Localized {
        let share = Int((probability * 100).rounded(.down))
        let weighed = TerminalWidth.printable(words.map { "“\($0)”" }.joined(separator: ", "))
        return Localized(
            vi: "mô hình thấy giống “\(category.title.vietnamese)” \(share) %" + (words.isEmpty ? "" : ", vì \(weighed)"),
            en: "the model's “\(category.title.english)” at \(share) %" + (words.isEmpty ? "" : ", by \(weighed)"))
    }

    static func of(_ obstacle: RuleTrace.Obstacle, _ language: Language) -> String {
        let words =
            switch obstacle {
            case .marksMustBeWritten:
                Localized(
                    vi: "không tính, vì quy tắc đòi viết đủ dấu", en: "does not count: the rule wants all marks written")
            case .marksDoubtful:
                Localized(
                    vi: "không tính, vì thiếu dấu mà nhìn chữ xung quanh thì có thể là từ khác",
                    en: "does not count: marks are missing, and by what stands around it may be another word")
            case .letterCase(.upper):
                Localized(vi: "không tính, vì quy tắc chỉ tìm chữ in hoa", en: "does not count: the rule wants capitals")
            case .letterCase:
                Localized(
                    vi: "không tính, vì quy tắc chỉ tìm chữ viết hoa đầu từ",
                    en: "does not count: the rule wants each word to begin with a capital")
            case .notAloneOnLine:
                Localized(
                    vi: "không tính, vì quy tắc chỉ tìm khi đứng một mình trên một dòng",
                    en: "does not count: the rule wants it alone on its line")
            case .inLink:
                Localized(vi: "không tính, vì nằm trong đường dẫn hay địa chỉ thư", en: "does not count: it is part of a link")
            case .covered:
                Localized(
                    vi: "không tính, vì nằm trong một cách nói vô hại", en: "does not count: something harmless covers it")
            case .clean(let expression):
                Localized(
                    vi: "không tính, vì là “\(TerminalWidth.printable(expression))”, một cách nói vô hại (clean)",
                    en: "does not count: it is “\(TerminalWidth.printable(expression))”, which is harmless (clean)")
            case .weak(let needs):
                Localized(
                    vi: "chỉ tính khi gần đó còn \(needs) dấu hiệu khác", en: "counts only with \(needs) other sign(s) near")
            case .improbable(let bar):
                Localized(
                    vi: "chưa đủ, quy tắc đòi từ \(Int((bar * 100).rounded())) %",
                    en: "not enough: the rule wants \(Int((bar * 100).rounded())) %")
            case .lacks(let attributes):
                Localized(
                    vi: "không tính, vì chưa thấy là: \(EntityWords.of(attributes, language))",
                    en: "does not count: not seen to be \(EntityWords.of(attributes, language))")
            case .excluded(let attributes):
                Localized(
                    vi: "không tính, vì là: \(EntityWords.of(attributes, language))",
                    en: "does not count: it is \(EntityWords.of(attributes, language))")
            }
        return words[language]
    }

    static func of(_ miss: RuleTrace.NearMiss, _ language: Language) -> String {
        let phrase = TerminalWidth.printable(miss.phrase)
        return switch miss.reason {
        case .otherMarks:
            Localized(vi: "gần với “\(phrase)”, nhưng khác dấu", en: "near “\(phrase)”, with other marks")[language]
        case .parted:
            Localized(
                vi: "gần với “\(phrase)”, nhưng có dấu ngắt ở giữa", en: "near “\(phrase)”, parted by a sign")[language]
        case .words(let there, let count):
            Localized(
                vi: "gần với “\(phrase)”, mới có \(there) trên \(count) chữ",
                en: "near “\(phrase)”, \(there) of \(count) words")[language]
        }
    }
}

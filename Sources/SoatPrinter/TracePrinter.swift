public import SoatDiagnostics
internal import SoatRules
public import SoatScan
public import SoatText

/// Why a rule speaks or is silent on a post, for people.
public struct TracePrinter: Sendable {
    private let language: Language
    private let paint: Paint
    private let columns: Int

    /// - Parameter columns: of a line; `.max` breaks none, so that a line is an item.
    public init(language: Language, colour: Bool, columns: Int = 96) {
        self.language = language
        self.columns = columns
        paint = Paint(isOn: colour)
    }

    /// - Parameter name: the post's path.
    public func text(of trace: RuleTrace, name: String, _ document: Document) -> String {
        var text = "\(paint(shown(trace.rule.id), .strong)): \(shown(trace.rule.title[language]))\n"
        text += "\(shown(name)): \(verdict(of: trace))\n\n"
        return text + steps(of: trace, document) + "\n"
    }

    /// The steps of the judgement: a line an item, those of a list four spaces in.
    public func steps(of trace: RuleTrace, _ document: Document) -> String {
        var places = Quotes(document)
        var text = item(contextLine(of: trace, document.context))
        text += item(lawLine(of: trace, document.context))
        text += signs(of: trace, &places)
        for shortfall in trace.shortfalls
        where !trace.signs.isEmpty || trace.shortfalls.count > 1 || trace.isUnfinished {
            text += item(line(of: shortfall))
        }
        for match in trace.matches { text += subitem(line(of: match, trace.rule, &places)) }
        return text
    }

    /// Why the rule speaks, or is silent, without the steps that say nothing of it: a line an item, two spaces in.
    public func reasons(of trace: RuleTrace, _ document: Document) -> String {
        var places = Quotes(document)
        var text = trace.contextHolds ? "" : item(contextLine(of: trace, document.context))
        if trace.isRepealed { text += item(lawLine(of: trace, document.context)) }
        for shortfall in trace.shortfalls { text += item(line(of: shortfall)) }
        for sign in trace.signs where (sign.obstacle == nil) == trace.isReported { text += item(line(of: sign, &places)) }
        for miss in trace.nearMisses { text += item(line(of: miss, &places)) }
        for match in trace.matches { text += item(line(of: match, trace.rule, &places)) }
        return text
    }

    private func verdict(of trace: RuleTrace) -> String {
        let count = trace.matches.count { if case .reported = $0.outcome { true } else { false } }
        return count > 0
            ? words("quy tắc này có báo, \(count) chỗ.", "the rule speaks, \(count) time(s).")
            : words("quy tắc này không báo gì.", "the rule is silent.")
    }

    // MARK: - Whether the rule applies at all

    private func contextLine(of trace: RuleTrace, _ context: PostContext) -> String {
        guard let when = trace.rule.when else {
            return words("Nơi đăng, người viết: quy tắc dùng cho mọi bài.", "Place and author: the rule is for any post.")
        }
        let channel = context.channel?.rawValue ?? words("chưa rõ nơi đăng", "place unknown")
        let role = context.authorRole?.rawValue ?? words("chưa rõ người viết", "author unknown")
        let wanted = TraceWords.of(when, language)
        return trace.contextHolds
            ? words("Nơi đăng, người viết: phù hợp (\(wanted)).", "Place and author: as the rule wants (\(wanted)).")
            : words(
                "Nơi đăng, người viết: quy tắc chỉ dùng cho \(wanted); bài này: \(channel), \(role).",
                "Place and author: the rule is only for \(wanted); this post: \(channel), \(role).")
    }

    private func lawLine(of trace: RuleTrace, _ context: PostContext) -> String {
        let clauses = trace.clauses.map { shown($0.id.text) + TraceWords.of($0.state, language) }.joined(separator: ", ")
        let day = context.postedOn.description
        if trace.isRepealed {
            return words(
                "Căn cứ, ngày \(day): đã hết hiệu lực cả, nên quy tắc không dùng nữa: \(clauses).",
                "Basis on \(day): all repealed, so the rule is no longer used: \(clauses).")
        }
        return trace.clauses.isEmpty
            ? words("Căn cứ: quy tắc chưa ghi điều khoản nào.", "Basis: the rule names no clause.")
            : words("Căn cứ, ngày \(day): \(clauses).", "Basis on \(day): \(clauses).")
    }

    // MARK: - What stands in the post

    private func signs(of trace: RuleTrace, _ places: inout Quotes) -> String {
        let wanted = ConditionWords.of(trace.rule.match, language)
        guard trace.signs.isEmpty else {
            var text = item(words("Quy tắc tìm \(wanted). Trong bài có:", "The rule looks for \(wanted). The post has:"))
            for sign in trace.signs { text += subitem(line(of: sign, &places)) }
            return text
        }
        // What was not looked for to the end may stand there.
        if trace.isUnfinished { return item(words("Quy tắc tìm \(wanted).", "The rule looks for \(wanted).")) }
        var text = item(
            words("Quy tắc tìm \(wanted). Trong bài không có.", "The rule looks for \(wanted). The post has none."))
        if !trace.nearMisses.isEmpty { text += item(words("Gần nhất:", "Nearest:")) }
        for miss in trace.nearMisses { text += subitem(line(of: miss, &places)) }
        return text
    }

    private func line(of sign: RuleTrace.Sign, _ places: inout Quotes) -> String {
        let what = TraceWords.of(sign.wanted, language)
        let reading = sign.reading.map { words(", đọc là “\($0)”", ", read as “\($0)”") } ?? ""
        let fate = sign.obstacle.map { TraceWords.of($0, language) } ?? words("tính", "counts")
        return "\(places.quoted(sign.bytes)) (\(what)\(reading)): \(fate)."
    }

    private func line(of miss: RuleTrace.NearMiss, _ places: inout Quotes) -> String {
        "\(places.quoted(miss.bytes)): \(TraceWords.of(miss, language))."
    }

    private func line(of shortfall: RuleTrace.Shortfall) -> String {
        switch shortfall {
        case .missing(let part):
            let wanted = ConditionWords.of(part, language)
            return words("Còn thiếu: \(wanted).", "Missing: \(wanted).")
        case .apart(let frame):
            let wanted = ConditionWords.of(frame, language)
            return words(
                "Các phần đều có trong bài, nhưng không đứng gần nhau như quy tắc đòi: \(wanted).",
                "All parts stand in the post, but not as near as the rule wants: \(wanted).")
        case .weak(let frame):
            let wanted = ConditionWords.of(frame, language)
            return words(
                "Chữ yếu (chỉ tính khi có thêm dấu hiệu khác) chưa đủ dấu hiệu ở cạnh: \(wanted).",
                "Weak words, which count only with other signs near, lack them: \(wanted).")
        case .few(let count, let there):
            let wanted = ConditionWords.of(count, language)
            return words(
                "Chưa đủ số lần: quy tắc đòi \(wanted); nhiều nhất mới có \(there).",
                "Too few: the rule wants \(wanted); there are \(there) at most.")
        case .unfinished(let part):
            let wanted = ConditionWords.of(part, language)
            return words("Chạy quá lâu nên bị dừng: \(wanted).", "Stopped for taking too long: \(wanted).")
        }
    }

    // MARK: - What became of it

    private func line(of match: RuleTrace.Match, _ rule: Rule, _ places: inout Quotes) -> String {
        let place = "→ " + places.quoted(match.bytes) + ": "
        switch match.outcome {
        case .reported(let finding):
            return place + words("có báo", "reported") + " (\(finding.level.words[language]))."
        case .silent:
            return place
                + words("không báo, vì quy tắc không dùng cho bài này.", "not reported: the rule is not for this post.")
        case .stance(let stance, let bytes):
            let name = StanceWords.of(stance, language)
            let by = bytes.map { words(" (nhờ \(places.quoted($0)))", " (by \(places.quoted($0)))") } ?? ""
            return place
                + words(
                    "không báo, vì vế câu này là \(name)\(by); quy tắc chỉ dùng cho: \(stances(of: rule)).",
                    "not reported: the clause is \(name)\(by); the rule is for: \(stances(of: rule)).")
        case .provided(let bytes):
            return place
                + words(
                    "không báo, vì đã có điều quy tắc đòi: \(places.quoted(bytes)).",
                    "not reported: what the rule asks for is there: \(places.quoted(bytes)).")
        case .covered(let other):
            let id = shown(other.rule.id)
            return place
                + words(
                    "quy tắc \(id) đã báo \(places.quoted(other.bytes)), cùng loại và trùng chỗ.",
                    "\(id) of the same category has reported \(places.quoted(other.bytes)) there.")
        case .excused(let exception, let bytes):
            let site = "\(shown(exception.position.file)):\(exception.position.line)"
            guard let bytes else {
                return place
                    + words(
                        "được bỏ qua, vì nơi đăng hay người viết thuộc ngoại lệ (\(site)).",
                        "taken back by the post's context (\(site)).")
            }
            return place
                + words(
                    "được bỏ qua, vì có \(places.quoted(bytes)) (ngoại lệ ở \(site)).",
                    "taken back by \(places.quoted(bytes)) (exception at \(site)).")
        }
    }

    private func stances(of rule: Rule) -> String {
        let isAny = rule.stances.count == Stance.allCases.count
        if isAny { return words("mọi cách nói, trừ lời cấm hay cảnh báo suông", "any stance but a bare ban or warning") }
        return Stance.allCases.filter(rule.stances.contains).map { StanceWords.of($0, language) }.joined(separator: ", ")
    }

    private func item(_ paragraph: String) -> String { indented(paragraph, "  ") }
    private func subitem(_ paragraph: String) -> String { indented(paragraph, "    ") }

    private func indented(_ paragraph: String, _ indent: String) -> String {
        Paragraph.lines(of: paragraph, columns: columns).enumerated()
            .map { ($0.offset == 0 ? indent : indent + "  ") + $0.element + "\n" }.joined()
    }

    private func shown(_ text: String) -> String { TerminalWidth.printable(text) }

    private func words(_ vietnamese: String, _ english: String) -> String {
        Localized(vi: vietnamese, en: english)[language]
    }

    /// Quotes with their lines and columns.
    private struct Quotes {
        private let utf8: [UInt8]
        private var places: TextPlaces

        init(_ document: Document) {
            utf8 = document.utf8
            places = TextPlaces(document.utf8)
        }

        mutating func quoted(_ bytes: ByteSpan) -> String {
            let start = places.place(at: bytes.start)
            let quote = String(decoding: utf8[bytes.start..<bytes.end], as: UTF8.self)
            return "\(start.line):\(start.column) “\(VisibleText.of(quote))”"
        }
    }
}

extension RuleTrace {
    /// Whether a pattern was stopped.
    fileprivate var isUnfinished: Bool {
        shortfalls.contains { if case .unfinished = $0 { true } else { false } }
    }
}

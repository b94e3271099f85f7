import SoatDiagnostics
import SoatText

/// Packs, rules and their examples. Contract §5.
extension NodeReader {
    /// - Parameter defaultName: the file's name, for a pack that does not name itself.
    func pack(_ root: RuleNode, defaultName: String) -> RulePack? {
        guard let fields = fields(root, Grammar.PackKey.self, name: "pack") else { return nil }
        let name = fields[.pack].flatMap { text($0, name: "pack") } ?? defaultName
        let title = localized(.title, .titleEnglish, of: fields) ?? Localized(vi: name, en: name)
        guard let rules = required(.rules, of: fields) else { return nil }
        let nodes = list(rules, name: "rules")
        if case .sequence = rules.content, nodes.isEmpty { fault(.noRules, at: rules) }
        return RulePack(name: name, title: title, rules: nodes.compactMap(rule))
    }

    func rule(_ node: RuleNode) -> Rule? {
        guard let fields = fields(node, Grammar.RuleKey.self, name: "rules") else { return nil }
        let id = required(.id, of: fields).flatMap { identifier($0, name: "id") }
        if let id { note(ruleID: id, at: node.place) }
        let category = required(.category, of: fields).flatMap { word($0, Category.self, name: "category") }
        let level = required(.level, of: fields).flatMap { word($0, Level.self, name: "level") }
        let match = required(.match, of: fields).flatMap { condition($0, name: "match") }
        let title = text(.title, .titleEnglish, of: fields, isRequired: true)
        let message = text(.message, .messageEnglish, of: fields, isRequired: true)
        let advice = text(.advice, .adviceEnglish, of: fields, isRequired: false)
        let levels = fields[.levels].map { list($0, name: "levels").compactMap(levelOverride) } ?? []
        let clauses = fields[.clauses].map(citations) ?? []
        let unless = fields[.unless].map { list($0, name: "unless").compactMap(exception) } ?? []
        let requires = fields[.requires].flatMap(requirement)
        let stances = fields[.stance].flatMap(stances)
        let when = fields[.when].flatMap(when)
        let attest = fields[.attest].map { items($0, name: "attest").compactMap { identifier($0, name: "attest") } } ?? []
        let merge = fields[.merge].flatMap { word($0, Merging.self, name: "merge") }
        let fix = fields[.fix].flatMap(fix)
        let mark = fields[.mark].flatMap { self.mark($0, of: fields[.match]) }
        let examples = fields[.examples].flatMap(examples) ?? Examples(match: [], pass: [])
        guard let id, let category, let level, let match, let title, let message else { return nil }
        if fields[.clauses] == nil { fault(.noClauses(rule: id), at: node) }
        if fields[.advice] == nil { fault(.noAdvice(rule: id), at: node) }
        return Rule(
            id: id, title: title, category: category, level: level, levels: levels, clauses: clauses, match: match,
            mark: mark, unless: unless, requires: requires, stances: stances, when: when, attest: attest, merge: merge,
            fix: fix,
            message: message, advice: advice ?? Localized(vi: "", en: ""), examples: examples,
            position: position(of: node.place))
    }

    /// The name of a part of the match, which may be broken itself.
    private func mark(_ node: RuleNode, of match: RuleNode?) -> String? {
        guard let name = identifier(node, name: "mark"), let match else { return nil }
        let names = match.texts(under: Grammar.ConditionKey.name.rawValue)
        if names.contains(name) { return name }
        let known = names.sorted()
        fault(.unknownMark(name, nearest: Spelling.nearest(to: name, in: known), known: known), at: node)
        return nil
    }

    /// A text that the writer of a post reads, its placeholders checked.
    private func text(
        _ key: Grammar.RuleKey, _ english: Grammar.RuleKey, of fields: Fields<Grammar.RuleKey>, isRequired: Bool
    ) -> Localized? {
        if isRequired { _ = required(key, of: fields) }
        for name in [key, english] {
            guard let node = fields[name], case .scalar(let text, _) = node.content else { continue }
            for placeholder in text.placeholders where !Grammar.placeholders.contains(placeholder) {
                fault(.placeholder(placeholder), at: node)
            }
        }
        return localized(key, english, of: fields)
    }

    private func levelOverride(_ node: RuleNode) -> LevelOverride? {
        guard let fields = fields(node, Grammar.LevelOverrideKey.self, name: "levels") else { return nil }
        let when = required(.when, of: fields).flatMap(when)
        let level = required(.level, of: fields).flatMap { word($0, Level.self, name: "level") }
        guard let when, let level else { return nil }
        return LevelOverride(when: when, level: level)
    }

    /// The clauses a rule rests on, spelt as the law spells them. An unknown one stays, with a warning.
    private func citations(_ node: RuleNode) -> [ClauseID] {
        items(node, name: "clauses").compactMap { item in
            guard let text = identifier(item, name: "clauses") else { return nil }
            let id = ClauseID(text)
            if let index = knownClauses.firstIndex(of: id) { return knownClauses[index] }
            fault(.unknownClause(text, nearest: Spelling.nearest(to: text, in: knownClauses.map(\.text).sorted())), at: item)
            return id
        }
    }

    private func examples(_ node: RuleNode) -> Examples? {
        guard let fields = fields(node, Grammar.ExamplesKey.self, name: "examples") else { return nil }
        let match = fields[.match].map { list($0, name: "match").compactMap { example($0, isMatch: true) } }
        let pass = fields[.pass].map { list($0, name: "pass").compactMap { example($0, isMatch: false) } }
        return Examples(match: match ?? [], pass: pass ?? [])
    }

    private func example(_ node: RuleNode, isMatch: Bool) -> Example? {
        guard case .mapping = node.content else { return example(node, isMatch: isMatch, at: node) }
        if isTornText(node, Grammar.ExampleKey.self, name: isMatch ? "match" : "pass") { return nil }
        guard let fields = fields(node, Grammar.ExampleKey.self, name: "examples") else { return nil }
        let channel = fields[.channel].flatMap { word($0, Channel.self, name: "channel") }
        let role = fields[.authorRole].flatMap { word($0, AuthorRole.self, name: "author_role") }
        let day = fields[.postedOn].flatMap { date($0, name: "posted_on") }
        guard let text = required(.text, of: fields) else { return nil }
        return example(text, isMatch: isMatch, channel: channel, authorRole: role, postedOn: day, at: node)
    }

    private func example(
        _ node: RuleNode, isMatch: Bool, channel: Channel? = nil, authorRole: AuthorRole? = nil,
        postedOn: CalendarDate? = nil, at whole: RuleNode
    ) -> Example? {
        guard let text = text(node, name: "text") else { return nil }
        do {
            let isMarked = try !MarkedText(text).spans.isEmpty
            if isMatch != isMarked {
                fault(isMatch ? .noMarker : .markerInPass, at: node)
                return nil
            }
        } catch {
            fault(.marker(error), at: node)
            return nil
        }
        return Example(
            text: text, channel: channel, authorRole: authorRole, postedOn: postedOn, at: position(of: whole.place))
    }
}

import SoatDiagnostics

/// `soat.yaml`: what a school has settled for itself. Contract §5.
extension NodeReader {
    /// - Parameter directory: where the file lies; paths of packs start there.
    func configuration(_ root: RuleNode, directory: String) -> SchoolConfiguration {
        guard let fields = fields(root, Grammar.ConfigurationKey.self, name: "soat.yaml") else { return .none }
        // Ours are always there; whoever names them, as `--rules` does, means no folder.
        let packs =
            fields[.rules].map { items($0, name: "rules").compactMap { text($0, name: "rules") } }?.filter { $0 != "builtin" }
            ?? []
        return SchoolConfiguration(
            school: fields[.school].flatMap { text($0, name: "school") },
            basis: fields[.basis].map { items($0, name: "basis").compactMap { identifier($0, name: "basis") } } ?? [],
            packs: packs.map { $0.hasPrefix("/") ? $0 : directory + $0 },
            allowed: fields[.allow].flatMap(allowList) ?? AllowList(),
            levels: fields[.levels].map(levelChoices) ?? [])
    }

    private func allowList(_ node: RuleNode) -> AllowList? {
        guard let fields = fields(node, Grammar.AllowKey.self, name: "allow") else { return nil }
        func texts(_ key: Grammar.AllowKey) -> [(RuleNode, String)] {
            fields[key].map { list in
                items(list, name: key.rawValue).compactMap { node in text(node, name: key.rawValue).map { (node, $0) } }
            } ?? []
        }
        var allowed = AllowList()
        for (key, digits) in [(Grammar.AllowKey.phones, 8...12), (.accounts, 6...19)] {
            for (node, text) in texts(key) {
                var number = String(text.unicodeScalars.filter { ("0"..."9").contains($0) }.map(Character.init))
                if key == .phones, number.hasPrefix("84"), number.count > 9 { number = "0" + number.dropFirst(2) }
                let isNumber = text.unicodeScalars.allSatisfy {
                    ("0"..."9").contains($0) || "+.-() ".unicodeScalars.contains($0)
                }
                guard isNumber, digits.contains(number.count) else {
                    fault(.badAllowedNumber(text, of: key.rawValue), at: node)
                    continue
                }
                allowed.numbers.insert(number)
            }
        }
        allowed.names = Set(texts(.names).map(\.1))
        for (node, text) in texts(.domains) {
            let host = text.lowercased()
            guard host.contains("."), !host.contains("/"), !host.contains("@"), !host.hasWhiteSpace else {
                fault(.badAllowedDomain(text), at: node)
                continue
            }
            allowed.domains.insert(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host)
        }
        return allowed
    }

    private func levelChoices(_ node: RuleNode) -> [LevelChoice] {
        var first: [String: FilePosition] = [:]
        return list(node, name: "levels").compactMap { node in
            guard let fields = fields(node, Grammar.LevelChoiceKey.self, name: "levels") else { return nil }
            let rule = required(.rule, of: fields).flatMap { identifier($0, name: "rule") }
            let level = required(.level, of: fields).flatMap { word($0, Level.self, name: "level") }
            let reason = required(.reason, of: fields).flatMap { text($0, name: "reason") }
            guard let rule, let level, let reason else { return nil }
            if let place = first[rule] {
                fault(.duplicateLevelChoice(rule, first: place), at: node)
                return nil
            }
            first[rule] = position(of: node.place)
            return LevelChoice(rule: rule, level: level, reason: reason, position: position(of: node.place))
        }
    }
}

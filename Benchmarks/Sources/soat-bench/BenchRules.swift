import SoatDiagnostics
import SoatRules
import SoatScan

/// Rules to measure with.
enum BenchRules {
    private static let position = FilePosition(file: "benchmark", line: 1, column: 1)
    private static let words = Localized(vi: "Luật đo tốc độ.", en: "A rule to measure speed with.")

    /// A rule for each phrase, whatever the stance: the text core alone.
    static func phrases(_ phrases: [String]) -> [Rule] {
        phrases.enumerated().map { index, phrase in
            rule("phrase-\(index)", .phrase(PhraseCondition([phrase])), stances: Set(Stance.allCases))
        }
    }

    /// The same with the stance of each clause judged, as rules of most categories have it.
    static func assertedPhrases(_ phrases: [String]) -> [Rule] {
        phrases.enumerated().map { index, phrase in
            rule("asserted-\(index)", .phrase(PhraseCondition([phrase])), stances: [.asserted, .solicited])
        }
    }

    /// Sixty patterns such as packs hold: words with numbers behind them, alternatives, addresses, long digits.
    static let patterns: [Rule] = {
        let nouns = [
            "đề thi", "đáp án", "danh sách", "học phí", "tài khoản", "mật khẩu", "căn cước", "số điện thoại", "bảng điểm",
            "kết quả",
            "hồ sơ", "giấy khen", "quỹ lớp", "học bổng", "lịch trực",
        ]
        let tails = [
            #" (?:của|cho|về) \w+ \w+"#, #"\s+(?:số\s+)?\d+"#, #" (?:lớp|khối) \d{1,2}[a-e]?\d?\b"#,
            #"[^.\n]{0,40}(?:gửi|nhắn|inbox|ib)\b"#,
        ]
        let all = nouns.flatMap { noun in tails.map { #"\b"# + noun + $0 } }
        return all.enumerated().map { index, source in
            rule("pattern-\(index)", .pattern(PatternCondition(source)), stances: Set(Stance.allCases))
        }
    }()

    /// A rule for each kind of number, address and secret, and one that asks for a named pupil beside another sign.
    static let entities: [Rule] = {
        let single: [EntityKind] = [
            .phone, .cccd, .cmnd, .bhxh, .bhyt, .taxCode, .bankAccount, .paymentCard, .passport, .vehiclePlate, .email, .domain,
            .password, .otp,
            .token,
        ]
        let framed: [EntityKind] = [
            .pupil, .person, .class, .address, .birthDate, .date, .documentNumber, .citation, .school, .money,
        ]
        let sign = Condition(
            .phrase(PhraseCondition(["bị động kinh", "được hỗ trợ", "đỗ thủ khoa", "nợ học phí", "thống kê cho thấy"])),
            at: position)
        return single.map { rule("entity-\($0.rawValue)", .entity(EntityCondition($0)), stances: Set(Stance.allCases)) }
            + framed.map { kind in
                let entity = Condition(.entity(EntityCondition(kind)), at: position)
                return rule("frame-\(kind.rawValue)", .near([entity, sign], within: .sentence), stances: Set(Stance.allCases))
            }
    }()

    /// A bare rule for every kind of entity: nearly every post has findings.
    static let everyKind: [Rule] = EntityKind.allCases.map {
        rule("kind-\($0.rawValue)", .entity(EntityCondition($0)), stances: Set(Stance.allCases))
    }

    static func scanner(_ rules: [Rule]) -> Scanner {
        Scanner(RuleBook(packs: [RulePack(name: "bench", title: words, rules: rules)], documents: []))
    }

    private static func rule(_ id: String, _ match: Condition.Kind, stances: Set<Stance>) -> Rule {
        Rule(
            id: "bench.\(id)", title: words, category: .form, level: .warning, clauses: [],
            match: Condition(match, at: position),
            stances: stances, message: words, advice: words, position: position)
    }
}

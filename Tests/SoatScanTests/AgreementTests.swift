import SoatTestSupport
import Testing

@testable import SoatRules
@testable import SoatScan
@testable import SoatText

/// The fast path (one machine for all phrases, rules judged only where their rarest sign stands, patterns tried at their
/// triggers) against a naive scan: every phrase tried at every syllable, every rule judged, every pattern run everywhere.
@Suite("Fast path and naive scan") struct AgreementTests {
    private static let words = ["đề", "thi", "mật", "khẩu", "ban", "bán", "học", "thêm", "a", "b", "lộ", "lo"]
    private static let texts =
        words + [
            "de", "ban mã", "0912345678", "0912.345.678", "lớp 6A1", "em Trần Bảo Ngọc", "theo", "cấm", "không", "nghe nói",
            "a@b.vn",
            "moet.gov.vn", "đ.ề", "thi\u{200B}", "ĐỀ", "12", "“", "”", "?", "ngày 5/9/2026", "mật khẩu: abc123",
        ]

    /// A condition of some depth in YAML.
    private static func condition(_ random: inout SeededRandom, depth: Int) -> String {
        let leaf = depth == 0 || random.below(3) == 0
        let scopes = ["clause", "line", "sentence", "paragraph", "document", "table", "3 syllables"]
        func parts(_ random: inout SeededRandom) -> String {
            (0...random.below(3)).map { _ in condition(&random, depth: depth - 1) }.joined(separator: ", ")
        }
        switch leaf ? random.below(5) : 5 + random.below(5) {
        case 0, 1:
            let phrases = (0...random.below(3)).map { _ in
                (0...random.below(2)).map { _ in random.pick(words) }.joined(separator: " ")
            }
            let manner = random.pick(["", "", "", ", case: upper", ", marks: exact", ", at: line"])
            return "{phrase: [\(phrases.joined(separator: ", "))]\(manner)}"
        case 2: return "{concept: \(random.pick(["c", "c/x", "c/y"]))}"
        case 3:
            return random.pick([
                "{entity: phone}", "{entity: person}", "{entity: class}", "{entity: email}", "{entity: domain}",
                "{entity: date}",
                "{entity: pupil}", "{entity: number}", "{entity: password}",
            ])
        case 4:
            return random.pick([
                #"{pattern: '\bđề thi\b'}"#, #"{pattern: '\d{4,}'}"#, #"{pattern: '[a-z]+@[a-z.]+'}"#, #"{pattern: 'm[ậâ]t'}"#,
                #"{pattern: '(?:học|thi) thêm'}"#,
            ])
        case 5: return "{any: [\(parts(&random))]}"
        case 6: return "{all: [\(parts(&random))], within: \(random.pick(scopes))}"
        case 7: return "{near: [\(parts(&random))], within: \(random.pick(scopes))}"
        case 8: return "{sequence: [\(parts(&random))], gap: 0..\(random.below(5))}"
        default:
            return
                "{count: \(condition(&random, depth: depth - 1)), at-least: \(1 + random.below(3)), within: \(random.pick(scopes))}"
        }
    }

    private static func pack(_ random: inout SeededRandom) -> String {
        var yaml = "pack: t\nrules:\n"
        for index in 0...random.below(6) {
            yaml +=
                "  - id: t.r\(index)\n    title: t\n    level: \(random.pick(["error", "warning", "note"]))\n    message: m\n"
            yaml +=
                "    category: \(random.pick(["form", "confidential", "defamation"]))\n    match: \(condition(&random, depth: 2))\n"
            if random.below(3) == 0 { yaml += "    stance: any\n" }
            if random.below(4) == 0 {
                let exception = random.pick(["near", "covers"])
                yaml += "    unless: [{\(exception): \(condition(&random, depth: 1))}]\n"
            }
            if random.below(6) == 0 { yaml += "    requires: {near: \(condition(&random, depth: 1))}\n" }
            if random.below(8) == 0 { yaml += "    merge: table\n" }
        }
        return yaml
    }

    private static let concepts = """
        concepts:
          - {concept: c/x, expressions: [đề thi, {text: đề, needs: 1}, "đề … thêm", "lớp [CLASS]"], clean: [bán đề]}
          - {concept: c/y, expressions: [mật khẩu, lộ, "[NUMBER] thi"], includes: [c/x]}
        """

    @Test("They agree on random rules and texts", arguments: 0..<150)
    func agree(_ seed: Int) throws { _ = try Self.compared(seed) }

    @Test("The random rules find something to agree on")
    func isNoEmptyTest() throws {
        #expect(try (0..<40).reduce(0) { try $0 + Self.compared($1) } > 200)
    }

    /// - Returns: how many findings there were.
    private static func compared(_ seed: Int) throws -> Int {
        var count = 0
        var random = SeededRandom(seed: UInt64(seed))
        let yaml = pack(&random)
        let book = try RuleLoader.load([
            .texts([RuleText(name: "t.yaml", yaml: yaml), RuleText(name: "concepts/c.yaml", yaml: concepts)])
        ]).book
        let scanner = Scanner(book)
        var scratch = scanner.makeScratch()
        for _ in 0..<6 {
            let text = (0..<random.below(30)).map { _ in
                random.pick(texts) + random.pick([" ", " ", " ", ", ", ". ", "\n", "\n\n", " | ", "\t"])
            }.joined()
            let document = TestRules.document(text)
            let fast = scanner.findings(in: document, scratch: &scratch)
            let naive = scanner.naiveFindings(in: document, scratch: &scratch)
            #expect(
                fast.findings.map(Self.place) == naive.findings.map(Self.place),
                "seed \(seed)\n\(yaml)\n\(text.debugDescription)")
            count += fast.findings.count
        }
        return count
    }

    private static func place(_ finding: Finding) -> String {
        "\(finding.rule.id) \(finding.span) \(finding.level) \(finding.reading ?? "")"
    }
}

extension Scanner {
    /// What a scan without any short cut finds.
    fileprivate func naiveFindings(in document: Document, scratch: inout ScanScratch) -> CheckResult {
        var found = naiveLook(at: document, asRead: nil, &scratch)
        let read = ReadText(document.utf8, foldedAs: scratch.text)
        if !read.places.isEmpty {
            let reading = Document(utf8: read.utf8, context: document.context)
            let second = naiveLook(at: reading, asRead: read, &scratch)
            // No rule of these asks the model.
            found = found.settled(with: second, read, document.utf8) { _ in true }
        }
        return CheckResult(findings: found.resolved(in: document.utf8), failures: found.failures)
    }

    private func naiveLook(at document: Document, asRead: ReadText?, _ scratch: inout ScanScratch) -> Findings {
        let readEntities = scan(document, asRead: asRead, &scratch)
        let text = scratch.text
        var hits = scratch.hits.filter { $0.reading != nil }
        for pattern in 0..<rules.tables.phraseCount {
            let id = PatternID(rawValue: UInt32(pattern))
            let phrase = rules.phrase(id)
            for hit in NaiveScan.hits(of: [phrase], in: text) {
                hits.append(
                    PhraseHit(
                        pattern: hit.pattern, first: hit.first, last: hit.last,
                        bytes: text.bytes(from: hit.first, through: hit.last),
                        marks: !hit.lacksMarks
                            ? .complete : disguiseTookMarks(of: hit, in: text, asRead) ? .justified : .lacking))
            }
        }
        scratch.hits = hits
        scratch.sortHits()
        var evaluator = Evaluator(
            rules: rules, document: document, scratch: scratch, readEntities: readEntities, asRead: asRead, isNaive: true)
        return judge(document, Array(rules.rules.indices), &evaluator)
    }
}

extension CompiledRules {
    /// A phrase as it was compiled, told from the machine's own tables.
    fileprivate func phrase(_ id: PatternID) -> Automaton.Phrase {
        var vocabulary = tables.vocabulary
        var folder = PhraseFolder()
        let folded = folder.fold(String(decoding: tables.text(of: id), as: UTF8.self), into: &vocabulary)
        return Automaton.Phrase(id: id, identities: folded.identities, marks: folded.marks, hasDash: folded.hasDash)
    }
}

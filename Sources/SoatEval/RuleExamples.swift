public import SoatDiagnostics
public import SoatRules
public import SoatScan
public import SoatText

/// Rules held to their own examples.
public enum RuleExamples {
    /// The day of an example that names none: 2026-01-01.
    public static let defaultDay = CalendarDate(secondsSince1970: 1_767_225_600, offset: 0)

    /// Examples that a rule does not find as marked, or finds where it should not.
    ///
    /// Each rule runs alone, so that no other hides its findings. A `match` must give exactly its marked spans, a
    /// `pass` nothing. Examples are invented text, so the diagnostics quote them.
    ///
    /// - Complexity: one compilation a rule, one check an example.
    public static func failures(in book: RuleBook) -> [Diagnostic] { misses(in: book).map(\.diagnostic) }

    /// The same, each with what tells why.
    public static func misses(in book: RuleBook) -> [Miss] {
        book.packs.flatMap { pack in
            pack.rules.flatMap { rule in
                let alone = RulePack(name: pack.name, title: pack.title, rules: [rule])
                let own = RuleBook(packs: [alone], concepts: book.concepts, documents: book.documents)
                return misses(of: rule, with: Scanner(own))
            }
        }
    }

    /// An example that does not come out as it should.
    public struct Miss: Sendable {
        public let diagnostic: Diagnostic
        /// The example as a post; `nil` where its markers are broken.
        public let document: Document?
        private let rule: Rule
        private let scanner: Scanner

        fileprivate init(_ diagnostic: Diagnostic, _ document: Document?, _ rule: Rule, _ scanner: Scanner) {
            self.diagnostic = diagnostic
            self.document = document
            self.rule = rule
            self.scanner = scanner
        }

        /// Why the rule, alone, speaks of the example or does not.
        ///
        /// - Complexity: that of ``Scanner/trace(_:_:)``.
        public var trace: RuleTrace? { document.flatMap { scanner.trace(rule, $0) } }
    }

    private static func misses(of rule: Rule, with scanner: Scanner) -> [Miss] {
        var scratch = scanner.makeScratch()
        let examples = rule.examples.match.map { ($0, true) } + rule.examples.pass.map { ($0, false) }
        return examples.compactMap { example, isMatch in
            // The loader lets no broken markers through; a book built by hand may hold them.
            guard let marked = try? MarkedText(example.text) else {
                let broken = Localized(vi: "ví dụ đánh dấu sai", en: "the example's markers are broken")
                return Miss(Diagnostic(at: example.position, message: broken), nil, rule, scanner)
            }
            let context = PostContext(
                channel: example.channel, authorRole: example.authorRole, postedOn: example.postedOn ?? defaultDay)
            let document = Document(marked.plain, context: context)
            let result = scanner.check(document, scratch: &scratch)
            let found = result.findings.filter { $0.rule.id == rule.id }.map(\.span)
            guard found != marked.spans || !result.failures.isEmpty else { return nil }
            return Miss(failure(of: rule, example, marked, found: found, isMatch: isMatch), document, rule, scanner)
        }
    }

    private static func failure(
        of rule: Rule, _ example: Example, _ marked: MarkedText, found: [SourceSpan], isMatch: Bool
    ) -> Diagnostic {
        let text = Array(marked.plain.utf16)
        let message =
            isMatch
            ? Localized(
                vi: "luật “\(rule.id)” không thấy đúng chỗ đánh dấu trong ví dụ “match”",
                en: "the rule “\(rule.id)” does not find what its “match” example marks")
            : Localized(
                vi: "luật “\(rule.id)” bắt nhầm ví dụ “pass”", en: "the rule “\(rule.id)” finds something in its “pass” example"
            )
        let (wanted, got) = (words(marked.spans, of: text), words(found, of: text))
        return Diagnostic(
            at: example.position, message: message,
            hint: Localized(
                vi: "cần thấy: \(wanted.vietnamese); đã thấy: \(got.vietnamese)",
                en: "expected: \(wanted.english); found: \(got.english)"))
    }

    /// The spans with what they hold: `“nghe nói” (0–8)`.
    private static func words(_ spans: [SourceSpan], of text: [UInt16]) -> Localized {
        guard !spans.isEmpty else { return Localized(vi: "không có gì", en: "nothing") }
        let list = spans.map { span in
            let start = min(max(0, span.start), text.count)
            let quote = String(decoding: text[start..<min(max(start, span.end), text.count)], as: UTF16.self)
            return "“\(quote)” (\(span.start)–\(span.end))"
        }.joined(separator: ", ")
        return Localized(vi: list, en: list)
    }
}

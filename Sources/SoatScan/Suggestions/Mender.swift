internal import SoatRules
public import SoatText

/// Makes and proves what a rule's `fix` offers: a suggestion is given only when the mended text, checked again, has lost
/// the finding and gained none.
///
/// - Source: contract §3, `suggestion`; design §5, `fix`.
struct Mender {
    private let scanner: Scanner
    private let document: Document
    private let findings: [Finding]

    /// - Parameter findings: of the document, in order.
    init(_ scanner: Scanner, _ document: Document, _ findings: [Finding]) {
        self.scanner = scanner
        self.document = document
        self.findings = findings
    }

    /// Bytes that the proofs of one post, each fix alone, may read in all. What is left of a long post full of findings
    /// is proven together, by one more look.
    private static let proofLimit = 1 << 17

    /// The findings with their suggestions.
    ///
    /// - Complexity: a look at the mended post a fix, while ``proofLimit`` lasts, and one more.
    func suggested(_ scratch: inout ScanScratch) -> [Finding] {
        var left = Self.proofLimit
        var mended = findings
        var unproven: [(index: Int, edit: Edit)] = []
        for (index, finding) in findings.enumerated() {
            guard let edit = edit(for: finding) else { continue }
            if left < document.utf8.count {
                unproven.append((index, edit))
            } else {
                left -= document.utf8.count
                if isProven([edit], &scratch) { mended[index] = finding.suggesting(edit.replacement) }
            }
        }
        let together = Self.apart(unproven.map(\.edit))
        if !together.isEmpty, isProven(together, &scratch) {
            let proven = Set(together.map(\.bytes))
            for (index, edit) in unproven where proven.contains(edit.bytes) {
                mended[index] = findings[index].suggesting(edit.replacement)
            }
        }
        return mended
    }

    /// As many suggestions as hold together: each is kept when the text with it and those before it loses their findings
    /// and gains none.
    func combined(_ scratch: inout ScanScratch) -> [Edit] {
        let all = findings.compactMap { finding in finding.suggestion.map { Edit(finding.bytes, replacement: $0) } }
        let apart = Self.apart(all)
        if isProven(apart, &scratch) { return apart }
        var kept: [Edit] = []
        for edit in apart where isProven(kept + [edit], &scratch) { kept.append(edit) }
        return kept
    }

    /// Of edits that overlap the first.
    private static func apart(_ edits: [Edit]) -> [Edit] {
        var kept: [Edit] = []
        for edit in edits.sorted(by: { $0.bytes.start < $1.bytes.start }) {
            if let last = kept.last, edit.bytes.start < last.bytes.end { continue }
            kept.append(edit)
        }
        return kept
    }

    private func edit(for finding: Finding) -> Edit? {
        let replacement: String
        switch finding.rule.fix {
        case nil: return nil
        case .mask:
            let quote = String(decoding: document.utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
            replacement = Masking.masked(finding.reading ?? quote, as: finding.entity)
        case .remove:
            guard !LeftWords.needWhatIsRemoved(finding.bytes, in: document.utf8) else { return nil }
            replacement = ""
        case .replace(let text): replacement = text
        }
        return Edit(finding.bytes, replacement: replacement)
    }

    private func isProven(_ edits: [Edit], _ scratch: inout ScanScratch) -> Bool {
        guard !edits.isEmpty else { return true }
        let mended = Mended(document.utf8, edits)
        let result = scanner.findings(in: Document(utf8: mended.utf8, context: document.context), scratch: &scratch)
        guard result.failures.isEmpty else { return false }
        let gone = Set(edits.map(\.bytes))
        // What stood elsewhere may stand there still.
        let allowed = Set(
            findings.filter { !gone.contains($0.bytes) }.map {
                Place(rule: $0.rule.id, start: mended.place(of: $0.bytes.start))
            })
        // A likeness that plainer words had hidden is no new breach.
        return result.findings.allSatisfy {
            $0.rule.restsOnEvidence || allowed.contains(Place(rule: $0.rule.id, start: $0.bytes.start))
        }
    }

    private struct Place: Hashable {
        let rule: String
        /// Byte of the mended text.
        let start: Int
    }
}

extension Scanner {
    /// A post with the suggestions of its findings made, as far as they hold together.
    ///
    /// - Parameter result: of this scanner, for this document.
    /// - Returns: the edits, by place; ``Edit/applied(_:to:)`` makes them.
    public func fixes(of document: Document, _ result: CheckResult, scratch: inout ScanScratch) -> [Edit] {
        Mender(self, document, result.findings).combined(&scratch)
    }
}

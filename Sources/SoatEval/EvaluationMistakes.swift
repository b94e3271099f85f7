public import SoatDiagnostics
public import SoatRules
internal import SoatScan
internal import SoatText

/// The posts that were read wrongly, with their text, for those who write rules.
public struct EvaluationMistakes: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// False alarms.
        case fp
        /// Misses.
        case fn
    }

    private let evaluation: Evaluation
    private let language: Language

    public init(_ evaluation: Evaluation, language: Language) {
        self.evaluation = evaluation
        self.language = language
    }

    /// Each mistake as a paragraph, in the order of the posts.
    ///
    /// - Parameters:
    ///   - category: only mistakes in it; `nil`: in any.
    ///   - limit: at most so many; a last line tells how many more there are.
    public func text(of kind: Kind, category: Category?, limit: Int) -> String {
        let mistakes = evaluation.outcomes.flatMap { outcome in
            let wrong =
                kind == .fp ? outcome.found.subtracting(outcome.labelled) : outcome.labelled.subtracting(outcome.found)
            return Category.allCases.filter { wrong.contains($0) && (category == nil || $0 == category) }
                .map { (outcome, $0) }
        }
        var text = mistakes.prefix(limit).map { paragraph(kind, $0, $1) }.joined(separator: "\n")
        if mistakes.count > limit {
            let rest = mistakes.count - limit
            text += Localized(vi: "\n… còn \(rest) chỗ nữa\n", en: "\n… and \(rest) more\n")[language]
        }
        return mistakes.isEmpty ? Localized(vi: "Không có chỗ nào.\n", en: "There is none.\n")[language] : text
    }

    private func paragraph(_ kind: Kind, _ outcome: EvaluatedPost, _ category: Category) -> String {
        let post = outcome.post
        var text = "\(post.position.file):\(post.position.line)  \(post.name)  \(category.rawValue)"
        let context = [post.document.context.channel?.rawValue, post.document.context.authorRole?.rawValue]
        text += "  (" + (context.compactMap { $0 } + ["\(post.document.context.postedOn)"]).joined(separator: ", ") + ")\n"
        switch kind {
        case .fp:
            for finding in outcome.result.findings where finding.rule.category == category && finding.level > .note {
                text += "  [\(finding.rule.id)] \(excerpt(of: post, finding.bytes))\n"
            }
        case .fn:
            for label in post.labels where label.category == category && !label.isNote {
                text += "  " + (label.places.first.map { excerpt(of: post, $0) } ?? label.quote) + "\n"
            }
        }
        text += "  " + pairs(outcome)
        if let why = post.why { text += "  " + Localized(vi: "lý do: ", en: "reason: ")[language] + why + "\n" }
        return TextLines.printable(text)
    }

    /// What else is labelled and found in the post: a miss may be a finding under another name.
    private func pairs(_ outcome: EvaluatedPost) -> String {
        func names(_ categories: Set<Category>) -> String {
            categories.isEmpty ? "–" : Category.allCases.filter(categories.contains).map(\.rawValue).joined(separator: ", ")
        }
        let (labelled, found) = (names(outcome.labelled), names(outcome.found))
        return Localized(vi: "nhãn có: \(labelled); Soát thấy: \(found)\n", en: "labelled: \(labelled); found: \(found)\n")[
            language]
    }

    /// The words in `⟦ ⟧`, with up to 160 characters of the post on either side.
    private func excerpt(of post: LabelledPost, _ span: ByteSpan) -> String {
        let utf8 = post.document.utf8
        func words(_ bytes: ArraySlice<UInt8>) -> String {
            String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
        }
        let before = words(utf8[..<span.start])
        let after = words(utf8[span.end...])
        return (before.count > 160 ? "…" : "") + before.suffix(160) + "⟦" + words(utf8[span.start..<span.end]) + "⟧"
            + after.prefix(160) + (after.count > 160 ? "…" : "")
    }
}

/// Lines that are safe to print, their breaks kept.
private enum TextLines {
    static func printable(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalWidth.printable(String($0)) }
            .joined(separator: "\n")
    }
}

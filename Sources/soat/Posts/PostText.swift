import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore
import SoatText

/// Posts as people read them.
enum PostText {
    /// Prints a post; briefly, without its text, after a step.
    static func show(
        _ dossier: PostDossier, _ desk: PostDesk, _ format: SchoolChoice.Format, _ console: Console, isBrief: Bool
    ) throws {
        switch format {
        case .json: try console.print(json: PostAnswer(dossier, desk.words(console.language)))
        case .text: console.print(isBrief ? brief(dossier, desk, console.language) : full(dossier, desk, console.language))
        }
    }

    /// One line of a list.
    static func line(of summary: PostSummary, _ desk: PostDesk, _ language: Language) -> String {
        let state =
            summary.post.isOutdated(under: desk.scanner)
            ? Localized(vi: "đã duyệt, cần duyệt lại", en: "approved, to be approved again") : summary.post.state.title
        var parts = [
            summary.post.id, title(of: summary, language), state[language],
            summary.authorName ?? Localized(vi: "(đã xóa tên)", en: "(name erased)")[language],
        ]
        if summary.openCount > 0, !summary.post.state.isFinal {
            parts.append(Localized(vi: "còn \(summary.openCount) việc", en: "\(summary.openCount) open")[language])
        }
        parts.append(MomentWords.text(summary.changedAt, desk.calendar.utcOffset, language))
        return parts.map(TerminalWidth.printable).joined(separator: " · ") + "\n"
    }

    static func brief(_ dossier: PostDossier, _ desk: PostDesk, _ language: Language) -> String {
        let post = dossier.summary.post
        func words(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }
        var text = "\(post.id) · \(TerminalWidth.printable(title(of: dossier.summary, language)))\n"
        var parts = [
            words("Bước: \(post.state.title[language])", "Step: \(post.state.title[language])"),
            words("bản \(post.revision)", "revision \(post.revision)"),
            words("lần \(dossier.summary.version)", "version \(dossier.summary.version)"),
        ]
        let channels = post.channels.map { $0.title[language] }.sorted()
        if !channels.isEmpty { parts.append(channels.joined(separator: ", ")) }
        if post.isDisclosure { parts.append(words("công khai", "disclosed by law")) }
        if post.isNominated { parts.append(words("đã đề xuất hiển thị", "nominated")) }
        text += parts.joined(separator: " · ") + "\n"
        if let approval = post.approval, post.state == .approved {
            let until = MomentWords.text(approval.until, desk.calendar.utcOffset, language)
            text += words("Bản duyệt dùng được đến \(until).\n", "The approval holds until \(until).\n")
        }
        for place in dossier.publications {
            let at = MomentWords.text(place.at, desk.calendar.utcOffset, language)
            text += "\(place.channel.title[language]): \(TerminalWidth.printable(place.address)) (\(at))\n"
        }
        if !dossier.blockers.isEmpty {
            let count = dossier.blockers.count
            text += words("Còn \(count) việc trước khi đăng:\n", "\(count) things stand in the way of publishing:\n")
            for blocker in dossier.blockers { text += lines(of: blocker, desk, language) + "\n" }
        }
        return text
    }

    private static func full(_ dossier: PostDossier, _ desk: PostDesk, _ language: Language) -> String {
        func words(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }
        var text = brief(dossier, desk, language) + "\n"
        if let written = dossier.text {
            text += VisibleLines.indented(written) + "\n"
        } else {
            text += words("(chữ của bài đã xóa vì hết hạn lưu)\n", "(the text was erased: its time was over)\n")
        }
        for finding in dossier.scan.findings {
            let ways = closed(finding, dossier.settled, language)
            guard !ways.isEmpty else { continue }
            text += words("Đã đóng", "Closed") + ": \(finding.number). “\(finding.quote)” (\(ways))\n"
        }
        for file in dossier.attachments {
            text +=
                words("Tệp: ", "File: ")
                + "\(TerminalWidth.printable(file.name)) (\(file.size) byte, \(file.content.hex.prefix(12)))\n"
        }
        for comment in dossier.comments {
            text += words("Góp ý", "Comment") + " (\(comment.start)–\(comment.end)): \(TerminalWidth.printable(comment.text))\n"
        }
        if !dossier.actions.isEmpty {
            let able = dossier.actions.map { "\($0.rawValue) (\($0.done[language]))" }.joined(separator: ", ")
            text += words("Thầy cô làm được: \(able)\n", "You may: \(able)\n")
        }
        return text
    }

    /// How a finding was closed and what was signed for it.
    private static func closed(_ finding: GateFinding, _ settled: Settled, _ language: Language) -> String {
        let closings = settled.closings.filter { $0.finding == finding.number }.map { $0.kind.title[language] }
        let signed = settled.attestations.filter { $0.finding == finding.number }
            .map { AttestationWords.title(of: $0.name)[language] }
        return TerminalWidth.printable((closings + signed).sorted().joined(separator: "; "))
    }

    /// Which words were closed or signed: a number alone may mean others than one thinks.
    static func settled(_ order: PostOrder, _ dossier: PostDossier, _ language: Language) -> String? {
        let (number, what): (Int, Localized)
        switch order {
        case .close(let finding, let kind, _, _): (number, what) = (finding, kind.title)
        case .attest(let finding, let name): (number, what) = (finding, AttestationWords.title(of: name))
        default: return nil
        }
        guard let quote = dossier.scan.findings.first(where: { $0.number == number })?.quote else { return nil }
        let closed = Localized(vi: "Đã đóng chỗ \(number)", en: "Closed finding \(number)")[language]
        return TerminalWidth.printable("\(closed): “\(quote)” (\(what[language])).") + "\n"
    }

    static func lines(of blocker: Blocker, _ desk: PostDesk, _ language: Language) -> String {
        let (what, wayOut) = blocker.words(ruleTitle: desk.title, utcOffset: desk.calendar.utcOffset)
        return "  " + TerminalWidth.printable(what[language]) + "\n     → " + wayOut[language]
    }

    /// What somebody else did meanwhile.
    static func lines(of conflict: PostConflict, _ desk: PostDesk, _ language: Language) -> String {
        let steps = conflict.steps.map { "  " + line(of: $0, desk.calendar, language) }
        return (steps + conflict.differences.map { "  " + line(of: $0, language) }).joined(separator: "\n")
    }

    static func line(of step: PostStep, _ calendar: SchoolCalendar, _ language: Language) -> String {
        let done = step.action?.done[language] ?? Localized(vi: "viết nháp", en: "begun")[language]
        var line = "\(step.version). \(MomentWords.text(step.at, calendar.utcOffset, language)) · \(done)"
        line += " · " + (step.personName ?? step.party.title[language])
        if let from = step.from, from != step.to { line += " → \(step.to.title[language])" }
        if let reason = step.reason { line += ": " + reason }
        return TerminalWidth.printable(line)
    }

    /// Where two texts differ.
    static func line(of difference: PublishedText.Difference, _ language: Language) -> String {
        let (old, new) = (difference.approved, difference.published)
        let place = Localized(vi: "dòng \(difference.line)", en: "line \(difference.line)")[language]
        let words =
            if old.isEmpty {
                Localized(vi: "thêm “\(new)”", en: "added “\(new)”")
            } else if new.isEmpty {
                Localized(vi: "thiếu “\(old)”", en: "missing “\(old)”")
            } else {
                Localized(vi: "“\(old)” thành “\(new)”", en: "“\(old)” became “\(new)”")
            }
        return TerminalWidth.printable("\(place): \(words[language])")
    }

    private static func title(of summary: PostSummary, _ language: Language) -> String {
        summary.title.isEmpty ? Localized(vi: "(không còn chữ)", en: "(no text)")[language] : summary.title
    }
}

/// A text of somebody's, set apart from our own words.
private enum VisibleLines {
    static func indented(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { "    " + TerminalWidth.printable(String($0)) + "\n" }.joined()
    }
}

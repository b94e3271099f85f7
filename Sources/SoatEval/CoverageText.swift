public import SoatDiagnostics
internal import SoatRules

/// The coverage of the law for people: on a terminal, and as a page of the docs.
public struct CoverageText: Sendable {
    private let language: Language

    public init(language: Language) {
        self.language = language
    }

    // MARK: Terminal

    /// Every requirement under its document, a line each, then the sum.
    public func text(of coverage: Coverage) -> String {
        var text = ""
        for document in coverage.documents {
            let members = coverage.requirements.filter { $0.requirement.document == document.id }
            guard !members.isEmpty else { continue }
            text += TerminalWidth.printable("\(document.number) \(document.title)") + "\n"
            for member in members {
                let answers = member.answers.map(words).joined(separator: "; ")
                let line = "\(sign(of: member.state)) \(member.requirement.id)  \(member.requirement.asks): \(answers)"
                text += "  " + TerminalWidth.printable(line) + "\n"
            }
            text += "\n"
        }
        return text + sum(of: coverage) + dead(in: coverage)
    }

    private func sum(of coverage: Coverage) -> String {
        let answered = coverage.clauses.count { $0.state <= .answered }
        return say(
            "\(coverage.requirements.count) yêu cầu: \(coverage.count(.answered)) đã đáp ứng, \(coverage.count(.planned)) còn thiếu, "
                + "\(coverage.count(.outside)) để ngoài có lý do, \(coverage.count(.open)) bỏ trống.\n"
                + "\(coverage.clauses.count) điều khoản: \(answered) đã đáp ứng trọn.\n",
            "\(coverage.requirements.count) requirements: \(coverage.count(.answered)) answered, \(coverage.count(.planned)) planned, "
                + "\(coverage.count(.outside)) outside for a reason, \(coverage.count(.open)) open.\n"
                + "\(coverage.clauses.count) clauses: \(answered) answered in full.\n")
    }

    private func dead(in coverage: Coverage) -> String {
        guard !coverage.deadRules.isEmpty else {
            return say(
                "Ngày \(coverage.day) không có quy tắc nào hết hiệu lực.\n", "No rule is dead on \(coverage.day).\n")
        }
        return say("Quy tắc hết hiệu lực ngày \(coverage.day):\n", "Rules that are dead on \(coverage.day):\n")
            + coverage.deadRules.map { "  \(TerminalWidth.printable($0.id))\n" }.joined()
    }

    private func words(_ answer: Coverage.OfAnswer) -> String {
        let kind = answer.answer.kind.title[language]
        switch answer.state {
        case .outside: return "\(kind): \(answer.answer.reason ?? "")"
        case .answered: return "\(kind) \(answer.answer.name ?? "")"
        case .planned:
            return say("\(kind) \(answer.answer.name ?? "") (thiếu)", "\(kind) \(answer.answer.name ?? "") (planned)")
        case .open:
            return say("\(kind) \(answer.answer.name ?? "") (không có)", "\(kind) \(answer.answer.name ?? "") (not there)")
        }
    }

    private func sign(of state: Coverage.State) -> String {
        switch state {
        case .outside: "–"
        case .answered: "✓"
        case .planned: "…"
        case .open: "✗"
        }
    }

    // MARK: Page

    /// `docs/coverage.md`: always in Vietnamese, since the law is, and without a day, so that it changes only with its sources.
    public static func markdown(of coverage: Coverage) -> String {
        let words = CoverageText(language: .vietnamese)
        var page = """
            # Văn bản và phần đáp ứng

            Trang này do `soat rules coverage --format markdown` in ra từ `rules/coverage.yaml` và `rules/sources.yaml`; đừng sửa tay.

            ✓ đã đáp ứng; … còn thiếu một phần hay tất cả, như dòng ấy nói; – để ngoài, có lý do; ✗ bỏ trống.


            """
        page += words.sum(of: coverage).split(separator: "\n").map { "- \($0)\n" }.joined()
        page += "\n## Yêu cầu\n"
        for document in coverage.documents {
            let members = coverage.requirements.filter { $0.requirement.document == document.id }
            guard !members.isEmpty else { continue }
            page +=
                "\n### \(document.number)\n\n\(document.title).\n\n| | Mã | Chỗ | Yêu cầu | Đáp ứng bằng |\n|---|---|---|---|---|\n"
            for member in members {
                let row = member.requirement
                let answers = member.answers.map(words.cell).joined(separator: "<br>")
                page += "| \(words.sign(of: member.state)) | \(row.id) | \(row.place) | \(row.asks) | \(answers) |\n"
            }
        }
        page += "\n## Điều khoản\n\n| | Điều khoản | Nội dung | Yêu cầu | Quy tắc nêu |\n|---|---|---|---|---|\n"
        for row in coverage.clauses {
            let rules = row.rules.map { "`\($0)`" }.joined(separator: "<br>")
            let requirements = row.clause.requirements.joined(separator: ", ")
            page += "| \(words.sign(of: row.state)) | \(row.clause.id) | \(row.clause.summary) | \(requirements) | \(rules) |\n"
        }
        return page
    }

    private func cell(_ answer: Coverage.OfAnswer) -> String {
        let kind = answer.answer.kind.title[language]
        let reason = answer.answer.reason
        switch answer.state {
        case .outside: return "\(kind): \(reason ?? "")"
        case .answered:
            return "\(kind) `\(answer.answer.name ?? "")`" + (answer.answer.isPlanned ? "" : reason.map { ": \($0)" } ?? "")
        case .planned: return "*\(kind) `\(answer.answer.name ?? "")`: \(reason ?? "")*"
        case .open: return "**\(kind) `\(answer.answer.name ?? "")`: không có**"
        }
    }

    private func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }
}

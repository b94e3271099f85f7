public import SoatDiagnostics
public import SoatRules

/// What is wrong with the answers to the law, worded for who keeps `coverage.yaml`.
enum CoverageProblem {
    static func unanswered(_ requirement: LegalRequirement) -> Diagnostic {
        Diagnostic(
            at: requirement.position,
            message: Localized(
                vi: "yêu cầu \(requirement.id) chưa có gì đáp ứng", en: "nothing answers the requirement \(requirement.id)"),
            hint: Localized(
                vi: "nêu quy tắc hay phần chương trình; chưa có thì “planned: true”; để ngoài thì “kind: outside” kèm lý do",
                en: "name a rule or a part of the program; else “planned: true”, or “kind: outside” with a reason"))
    }

    static func unanswered(_ clause: Clause) -> Diagnostic {
        Diagnostic(
            message: Localized(
                vi: "điều khoản \(clause.id) không có yêu cầu nào, không quy tắc nào nêu",
                en: "the clause \(clause.id) has no requirement, and no rule cites it"),
            hint: Localized(
                vi: "thêm “requirements” trong sources.yaml", en: "add “requirements” in sources.yaml"))
    }

    static func missing(_ answer: LegalAnswer, of requirement: LegalRequirement, _ parts: ProgramParts) -> Diagnostic {
        let name = answer.name ?? ""
        let known = parts.names(of: answer.kind).sorted()
        return Diagnostic(
            at: answer.position,
            message: Localized(
                vi: "\(requirement.id): chương trình không có \(answer.kind.title.vietnamese) “\(name)”",
                en: "\(requirement.id): the program has no \(answer.kind.title.english) “\(name)”"),
            hint: nearest(name, known)
                ?? Localized(
                    vi: "chưa có thì ghi “planned: true” và nói còn thiếu gì",
                    en: "if it is to come, write “planned: true” and what is missing"))
    }

    static func repeated(_ requirement: LegalRequirement, first: FilePosition) -> Diagnostic {
        Diagnostic(
            at: requirement.position,
            message: Localized(
                vi: "yêu cầu \(requirement.id) đã có ở dòng \(first.line)",
                en: "the requirement \(requirement.id) stands already at line \(first.line)"))
    }

    static func unknownDocument(_ requirement: LegalRequirement, known: [String]) -> Diagnostic {
        Diagnostic(
            at: requirement.position,
            message: Localized(
                vi: "\(requirement.id) nêu văn bản chưa biết “\(requirement.document)”",
                en: "\(requirement.id) names the unknown document “\(requirement.document)”"),
            hint: nearest(requirement.document, known))
    }

    static func unknownRequirement(_ id: String, of clause: Clause, known: [String]) -> Diagnostic {
        Diagnostic(
            message: Localized(
                vi: "điều khoản \(clause.id) nêu yêu cầu chưa biết “\(id)”",
                en: "the clause \(clause.id) names the unknown requirement “\(id)”"),
            hint: nearest(id, known))
    }

    private static func nearest(_ word: String, _ known: [String]) -> Localized? {
        Spelling.nearest(to: word, in: known).map { Localized(vi: "ý bạn là “\($0)”?", en: "did you mean “\($0)”?") }
    }
}

extension LegalAnswer.Kind {
    /// The kind as a reader sees it.
    public var title: Localized {
        switch self {
        case .rule: Localized(vi: "quy tắc", en: "rule")
        case .step: Localized(vi: "bước duyệt", en: "step")
        case .duty: Localized(vi: "việc có hạn", en: "duty")
        case .report: Localized(vi: "báo cáo", en: "report")
        case .document: Localized(vi: "mẫu văn bản", en: "document")
        case .attestation: Localized(vi: "lời xác nhận", en: "attestation")
        case .setting: Localized(vi: "cấu hình", en: "setting")
        case .record: Localized(vi: "sổ", en: "record")
        case .outside: Localized(vi: "để ngoài", en: "outside")
        }
    }
}

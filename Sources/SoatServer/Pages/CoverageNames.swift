import SoatDiagnostics
import SoatGate
import SoatLedger
import SoatPrinter
import SoatRules
import SoatStore

/// The parts of the program that answer a requirement, as people call them.
enum CoverageNames {
    /// - Returns: `nil` for a name that only programs know: the kind and the reason say enough then.
    static func words(for name: String, of kind: LegalAnswer.Kind) -> Localized? {
        if let words = own["\(kind.rawValue) \(name)"] { return words }
        switch kind {
        case .duty: return Duty.Kind(rawValue: name).map(DutyWords.title)
        case .record: return (EntryKind(rawValue: name) ?? EntryKind(rawValue: "record.\(name)")).map(EntryWords.title)
        case .step: return Action(rawValue: name)?.button
        case .rule:
            // A rule that is not written yet is about its category all the same.
            return SoatRules.Category(rawValue: String(name.prefix { $0 != "." }))?.title
        default: return nil
        }
    }

    private static let own: [String: Localized] = [
        "attestation consent-image": Localized(vi: "người trong ảnh đã đồng ý", en: "those in the picture agree"),
        "attestation consent-person": Localized(vi: "người được nêu đã đồng ý", en: "the person named agrees"),
        "attestation facts-checked": Localized(vi: "đã kiểm chứng", en: "the facts were checked"),
        "attestation sensitive-operation": Localized(
            vi: "không lộ hoạt động nhạy cảm của trường", en: "nothing sensitive of the school"),
        "attestation spokesperson": Localized(vi: "do người phát ngôn nói", en: "said by the spokesperson"),
        "document editorial-board-decision": Localized(
            vi: "quyết định lập ban biên tập", en: "decision on the editorial board"),
        "document monthly-notice": Localized(vi: "thông báo tin bài hằng tháng", en: "monthly notice"),
        "document operating-rules": Localized(vi: "quy chế hoạt động", en: "operating rules"),
        "duty content-calendar": Localized(vi: "lịch nội dung", en: "content calendar"),
        "duty group-reminder": Localized(vi: "nhắc các tổ", en: "reminders to the groups"),
        "duty mandatory-pages": Localized(vi: "các mục phải có trên cổng", en: "pages that the portal must have"),
        "duty one-off": Localized(vi: "việc một lần", en: "one-off duty"),
        "duty portal-check-morning": Localized(vi: "kiểm tra cổng hằng ngày", en: "daily portal checks"),
        "record task": Localized(vi: "việc được giao", en: "tasks given"),
        "report ad-hoc": Localized(vi: "đột xuất", en: "on demand"),
        "report contributions": Localized(vi: "tin bài của từng tổ", en: "contributions of each group"),
        "report dashboard": Localized(vi: "trang tổng hợp", en: "overview"),
        "report incident": Localized(vi: "về một việc đã xảy ra", en: "on an incident"),
        "report inspection-pack": Localized(vi: "hồ sơ cho đoàn kiểm tra", en: "pack for inspectors"),
        "report monthly": Localized(vi: "hằng tháng", en: "monthly"),
        "report quarterly": Localized(vi: "hằng quý", en: "quarterly"),
        "report statistics": Localized(vi: "thống kê", en: "statistics"),
        "report violations": Localized(vi: "nhật ký vi phạm", en: "breaches"),
        "report yearly": Localized(vi: "năm học", en: "yearly"),
        "report yearly-assessment": Localized(vi: "đánh giá năm học", en: "yearly assessment"),
        "setting author-role": Localized(vi: "người viết giữ việc gì", en: "who writes"),
        "setting channel": Localized(vi: "nơi đăng", en: "where it is published"),
        "setting contact": Localized(vi: "số ai cũng được biết", en: "public contacts"),
        "setting contacts": Localized(vi: "người phụ trách ở cấp trên", en: "whom to ask at the authorities"),
        "setting content-type": Localized(vi: "loại bài", en: "kind of post"),
        "setting domain": Localized(vi: "tên miền chính thức", en: "the official domain"),
        "setting gate-steps": Localized(vi: "các bước duyệt", en: "steps of the gate"),
        "setting law": Localized(vi: "các văn bản trường theo", en: "the documents that bind the school"),
        "setting role": Localized(vi: "vai của từng người", en: "everybody's role"),
        "setting rules": Localized(vi: "bộ quy tắc", en: "the rules"),
        "step ask-removal": Localized(vi: "đề nghị nơi khác gỡ", en: "ask others to remove it"),
        "step remediation": Localized(vi: "khắc phục", en: "put it right"),
        "step remind": Localized(vi: "nhắc nhở", en: "remind"),
        "step report-upward": Localized(vi: "báo cáo cấp trên", en: "report upward"),
        "step sweep": Localized(vi: "rà soát bài đã đăng", en: "look through what was published"),
    ]
}

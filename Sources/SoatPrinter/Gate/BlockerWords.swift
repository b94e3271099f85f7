public import SoatDiagnostics
public import SoatGate
internal import SoatRules

extension Blocker {
    /// What stands in the way, in a line, and what takes it away, in another.
    ///
    /// - Parameters:
    ///   - ruleTitle: a rule's title by its id; `nil` where the rule is no longer there.
    ///   - utcOffset: of the school's zone.
    public func words(ruleTitle: (String) -> Localized?, utcOffset: Int) -> (what: Localized, wayOut: Localized) {
        switch self {
        case .noText:
            (Localized(vi: "Bài chưa có chữ nào.", en: "The post has no text."), Localized(vi: "Viết bài.", en: "Write it."))
        case .noChannel:
            (
                Localized(vi: "Chưa chọn nơi đăng.", en: "No place is chosen."),
                Localized(vi: "Chọn ít nhất một nơi.", en: "Choose at least one.")
            )
        case .openFinding(let finding, let kinds):
            (Self.told(finding, ruleTitle), Self.wayOut(kinds))
        case .unsigned(let finding, let name):
            (
                Localized(
                    vi: "\(finding.number). Chờ ký: \(AttestationWords.title(of: name).vietnamese) (“\(finding.quote)”).",
                    en: "\(finding.number). To be signed: \(AttestationWords.title(of: name).english) (“\(finding.quote)”)."),
                Localized(
                    vi: "Người của ban biên tập, không phải người viết, ký.",
                    en: "Somebody of the board other than the author signs.")
            )
        case .unfinishedRule(let rule):
            (
                Localized(
                    vi: "Quy tắc “\(rule)” chưa chạy xong trên bài này.", en: "The rule “\(rule)” did not finish on this text."),
                Localized(vi: "Soát lại, hoặc tách câu rất dài ở chỗ ấy.", en: "Check again, or split the long sentence there.")
            )
        case .notApproved:
            (
                Localized(vi: "Bài chưa được duyệt.", en: "The post is not approved."),
                Localized(vi: "Trình hiệu trưởng duyệt.", en: "Lay it before the head.")
            )
        case .approvedOtherContent:
            (
                Localized(vi: "Bài đã đổi sau khi duyệt, nên cần duyệt lại.", en: "The post changed after its approval."),
                Localized(vi: "Trình duyệt lại.", en: "Have it approved again.")
            )
        case .approvedUnderOtherRules:
            (
                Localized(vi: "Quy tắc đã đổi sau khi duyệt.", en: "The rules changed after the approval."),
                Localized(
                    vi: "Người duyệt trả lại người biên tập để trình lại; bài sạch thì duyệt một chạm.",
                    en: "Who approves returns it to the editor, who lays it before them again.")
            )
        case .approvalExpired(let at):
            (
                Localized(
                    vi: "Bản duyệt đã hết hạn lúc \(MomentWords.text(at, utcOffset, .vietnamese)). Bài chưa đăng.",
                    en: "The approval ran out at \(MomentWords.text(at, utcOffset, .english)). Nothing was published."),
                Localized(vi: "Xin duyệt lại.", en: "Ask for approval again.")
            )
        }
    }

    private static func told(_ finding: GateFinding, _ ruleTitle: (String) -> Localized?) -> Localized {
        let title = ruleTitle(finding.rule) ?? Localized(vi: finding.rule, en: finding.rule)
        func line(_ language: Language) -> String {
            let places = finding.channels.map { $0.title[language] }.sorted().joined(separator: ", ")
            let scope = places.isEmpty ? "" : " (\(places))"
            return "\(finding.number). \(finding.level.words[language]): \(title[language]): “\(finding.quote)”\(scope)"
        }
        return Localized(vi: line(.vietnamese), en: line(.english))
    }

    private static func wayOut(_ kinds: [Closing.Kind]) -> Localized {
        func line(_ language: Language) -> String {
            let ways = kinds.map { $0.title[language] }.joined(separator: "; ")
            let mend = Localized(vi: "Sửa bài", en: "Mend the text")[language]
            return ways.isEmpty ? mend + "." : mend + Localized(vi: "; hoặc: ", en: "; or: ")[language] + ways + "."
        }
        return Localized(vi: line(.vietnamese), en: line(.english))
    }
}

/// Points of time and days as people read them.
public enum MomentWords {
    /// `14:05, 21/11/2026`.
    public static func text(_ moment: Moment, _ utcOffset: Int, _ language: Language) -> String {
        let calendar = SchoolCalendar(utcOffset: utcOffset)
        let (hour, minute) = moment.clock(offset: utcOffset)
        let clock = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
        let day = calendar.day(of: moment)
        switch language {
        case .vietnamese: return "\(clock), \(day.day)/\(day.month)/\(day.year)"
        case .english: return "\(day) \(clock)"
        }
    }
}

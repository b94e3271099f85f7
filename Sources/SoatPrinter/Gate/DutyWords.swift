public import SoatDiagnostics
public import SoatGate
public import SoatText

/// Duties in a school's words.
public enum DutyWords {
    public static func title(of kind: Duty.Kind) -> Localized {
        switch kind {
        case .eventPost: Localized(vi: "Đưa tin sự kiện", en: "Report on an event")
        case .seminarNotice: Localized(vi: "Gửi kế hoạch, thông tin chuyên đề", en: "Send the seminar's plan")
        case .publishReceived: Localized(vi: "Đưa tin chuyên đề đã nhận", en: "Publish what was received")
        case .monthlyPosts: Localized(vi: "Đủ tin bài trong tháng", en: "Posts of the month")
        case .monthlyNominations: Localized(vi: "Đề xuất tin bài trong tháng", en: "Nominations of the month")
        case .morningCheck: Localized(vi: "Kiểm tra cổng đầu giờ sáng", en: "Portal check, morning")
        case .afternoonCheck: Localized(vi: "Kiểm tra cổng cuối giờ chiều", en: "Portal check, afternoon")
        case .monthlyReport: Localized(vi: "Báo cáo tháng", en: "Monthly report")
        case .quarterlyReport: Localized(vi: "Báo cáo quý", en: "Quarterly report")
        case .yearlyReport: Localized(vi: "Báo cáo năm học", en: "Yearly report")
        case .yearlyReview: Localized(vi: "Kiểm tra, đánh giá năm học", en: "Yearly review")
        case .linkChange: Localized(vi: "Báo cấp trên địa chỉ công khai mới", en: "Tell the office the new address")
        case .answer: Localized(vi: "Trả lời", en: "Answer")
        case .removalDecision: Localized(vi: "Quyết định đề nghị gỡ bài", en: "Decide on a removal")
        case .reminder: Localized(vi: "Việc được nhắc", en: "Reminder")
        case .breachAnswer: Localized(vi: "Giải thích điều được báo", en: "Answer a report")
        case .breachDecision: Localized(vi: "Kết luận điều được báo", en: "Decide on a report")
        case .breachStep: Localized(vi: "Bước xử lý", en: "Step after a breach")
        case .retention:
            Localized(vi: "Xóa chữ của bài hết hạn lưu", en: "Erase old texts")
        }
    }

    /// The month, quarter or school year that a report is about; `nil` for what is about none.
    public static func period(of duty: Duty) -> Localized? {
        let parts = duty.subject.split(separator: "-")
        guard parts.count == 2 else { return nil }
        switch duty.kind {
        case .monthlyReport, .monthlyPosts, .monthlyNominations:
            guard let month = Int(parts[1]) else { return nil }
            return Localized(vi: "tháng \(month)/\(parts[0])", en: duty.subject)
        case .quarterlyReport: return Localized(vi: "quý \(parts[1].dropFirst())/\(parts[0])", en: duty.subject)
        case .yearlyReport, .yearlyReview: return Localized(vi: "năm học \(duty.subject)", en: duty.subject)
        default: return nil
        }
    }

    public static func status(of duty: Duty) -> Localized {
        switch duty.status {
        case .done(let day): Localized(vi: "xong \(short(day))", en: "done \(day)")
        case .doneLate(let day): Localized(vi: "xong muộn \(short(day))", en: "done late \(day)")
        case .due: Localized(vi: "hạn \(short(duty.due))", en: "due \(duty.due)")
        case .overdue: Localized(vi: "quá hạn từ \(short(duty.due))", en: "overdue since \(duty.due)")
        }
    }

    public static func code(of duty: Duty) -> String {
        switch duty.status {
        case .done: "done"
        case .doneLate: "done-late"
        case .due: "due"
        case .overdue: "overdue"
        }
    }

    public static func short(_ day: CalendarDate) -> String { "\(day.day)/\(day.month)/\(day.year)" }
}

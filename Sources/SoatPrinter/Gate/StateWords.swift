public import SoatDiagnostics
public import SoatGate
public import SoatText

extension State {
    /// The state as a school calls it.
    public var title: Localized {
        switch self {
        case .draft: Localized(vi: "nháp", en: "draft")
        case .submitted: Localized(vi: "đã gửi", en: "submitted")
        case .inReview: Localized(vi: "đang xem", en: "in review")
        case .awaitingApproval: Localized(vi: "chờ duyệt", en: "awaiting approval")
        case .approved: Localized(vi: "đã duyệt, chưa đăng", en: "approved, not yet published")
        case .published: Localized(vi: "đã đăng", en: "published")
        case .returned: Localized(vi: "đã trả lại người viết", en: "returned to its author")
        case .cancelled: Localized(vi: "đã hủy", en: "cancelled")
        case .removalRequested: Localized(vi: "đang đăng, có đề nghị gỡ", en: "published, removal requested")
        case .removed: Localized(vi: "đã gỡ", en: "removed")
        case .corrected: Localized(vi: "đã đăng, đã đính chính", en: "published, corrected")
        }
    }
}

extension Action {
    /// What was done, as a line of a history says it.
    public var done: Localized {
        switch self {
        case .revise: Localized(vi: "sửa bài", en: "revised")
        case .submit: Localized(vi: "gửi bài", en: "submitted")
        case .review: Localized(vi: "nhận xem", en: "taken for review")
        case .forward: Localized(vi: "trình duyệt", en: "laid before the head")
        case .returnToEditor: Localized(vi: "trả lại người biên tập", en: "returned to the editor")
        case .returnToAuthor: Localized(vi: "trả lại người viết", en: "returned to the author")
        case .close: Localized(vi: "đóng một chỗ cần xem", en: "closed a finding")
        case .attest: Localized(vi: "ký xác nhận", en: "signed")
        case .approve: Localized(vi: "duyệt", en: "approved")
        case .publish: Localized(vi: "đăng", en: "published")
        case .correct: Localized(vi: "đính chính", en: "corrected")
        case .nominate: Localized(vi: "đề xuất hiển thị", en: "nominated")
        case .disclose: Localized(vi: "ghi là bài công khai", en: "marked as disclosed by law")
        case .requestRemoval: Localized(vi: "đề nghị gỡ", en: "asked for removal")
        case .refuseRemoval: Localized(vi: "không gỡ", en: "refused the removal")
        case .remove: Localized(vi: "gỡ bài", en: "removed")
        case .cancel: Localized(vi: "hủy bài", en: "cancelled")
        case .expire: Localized(vi: "bản duyệt hết hạn", en: "the approval ran out")
        }
    }
}

extension Party {
    /// Who, as a sentence names them.
    public var title: Localized {
        switch self {
        case .author: Localized(vi: "người viết bài", en: "the author")
        case .teacher: Localized(vi: "giáo viên", en: "a teacher")
        case .editor: Localized(vi: "ủy viên phụ trách", en: "the group's editor")
        case .secretary: Localized(vi: "thư ký", en: "the secretary")
        case .deputy: Localized(vi: "phó hiệu trưởng", en: "a deputy")
        case .namedDeputy: Localized(vi: "phó hiệu trưởng được giao duyệt", en: "the deputy named to approve")
        case .principal: Localized(vi: "hiệu trưởng", en: "the head")
        case .clock: Localized(vi: "Soát", en: "Soát")
        }
    }

    /// Several, in the order of the table.
    public static func list(_ parties: Set<Party>, _ language: Language) -> String {
        let titles = allCases.filter(parties.contains).map { $0.title[language] }
        guard titles.count > 1, let last = titles.last else { return titles.joined() }
        return titles.dropLast().joined(separator: ", ") + Localized(vi: " hoặc ", en: " or ")[language] + last
    }
}

extension Channel {
    /// Where a post stands, as a school calls it.
    public var title: Localized {
        switch self {
        case .portal: Localized(vi: "Cổng thông tin", en: "the portal")
        case .schoolPage: Localized(vi: "Trang trường", en: "the school's page")
        case .group: Localized(vi: "Nhóm có phụ huynh", en: "a group with parents")
        case .staffGroup: Localized(vi: "Nhóm giáo viên", en: "a staff group")
        case .personal: Localized(vi: "Trang cá nhân", en: "a personal page")
        }
    }
}

extension Closing.Kind {
    public var title: Localized {
        switch self {
        case .consent: Localized(vi: "có phiếu đồng ý", en: "covered by a consent")
        case .falseAlarm: Localized(vi: "báo nhầm", en: "a false alarm")
        case .wellFounded: Localized(vi: "có căn cứ", en: "well-founded")
        case .waiver: Localized(vi: "cho qua, ghi lý do", en: "waived, with a reason")
        case .schoolPublishes: Localized(vi: "Nhà trường đăng tin này", en: "the school publishes this")
        }
    }
}

extension RemovalGround {
    public var title: Localized {
        switch self {
        case .time: Localized(vi: "Tin đã hết thời điểm", en: "Its time is over")
        case .content: Localized(vi: "Nội dung không còn đúng", en: "Its content is no longer right")
        case .objection: Localized(vi: "Người cung cấp tin có ý kiến", en: "Its supplier objects")
        }
    }
}

/// What rules ask to be signed, in words.
public enum AttestationWords {
    /// - Returns: the name itself where a school's own rule asks for something else.
    public static func title(of name: String) -> Localized {
        switch name {
        case "consent-pupil":
            Localized(vi: "Gia đình đồng ý nêu tên, hình của em", en: "The family agrees to the pupil's name or picture")
        case "consent-person": Localized(vi: "Người được nêu đã đồng ý", en: "The person named agrees")
        case "consent-image": Localized(vi: "Người trong ảnh đã đồng ý", en: "Those in the picture agree")
        case "facts-checked": Localized(vi: "Số liệu đã được kiểm lại", en: "The facts were checked")
        case "spokesperson": Localized(vi: "Người được giao phát ngôn đã xem", en: "The spokesperson has seen it")
        case "sensitive-operation":
            Localized(vi: "Không lộ việc canh gác, khóa, kho đề", en: "Nothing of guards, keys or paper stores is given away")
        default: Localized(vi: name, en: name)
        }
    }
}

public import SoatDiagnostics
public import SoatGate
public import SoatLedger
internal import SoatPrinter

/// Entries of the ledger in a school's words.
public enum EntryWords {
    public static func title(of kind: EntryKind) -> Localized {
        switch kind {
        case .logOpened: Localized(vi: "Mở sổ", en: "Log opened")
        case .keyRotated: Localized(vi: "Đổi khóa ký", en: "Signing key changed")
        case .textsErased: Localized(vi: "Xóa lời của một mục", en: "Texts of an entry erased")
        case .exportedUnmasked: Localized(vi: "Xuất sổ kèm lời", en: "Exported with texts")
        case .sealKeyMade: Localized(vi: "Lập khóa niêm phong", en: "Sealing key made")
        case .textOpened: Localized(vi: "Mở toàn văn niêm phong", en: "Sealed full text opened")
        case .settingChanged: Localized(vi: "Đổi cài đặt của trường", en: "Settings changed")
        case .personAdded: Localized(vi: "Thêm tài khoản", en: "Account added")
        case .personInvited: Localized(vi: "Cấp mã mời", en: "Invited")
        case .personDisabled: Localized(vi: "Ngừng tài khoản", en: "Account disabled")
        case .personEnabled: Localized(vi: "Dùng lại tài khoản", en: "Account enabled")
        case .roleChanged: Localized(vi: "Đổi vai", en: "Role changed")
        case .groupsChanged: Localized(vi: "Đổi tổ", en: "Groups changed")
        case .accessReset: Localized(vi: "Cấp lại mật khẩu", en: "Access reset")
        case .passwordSet: Localized(vi: "Đặt mật khẩu bằng mã", en: "Password set with a code")
        case .tokenAdded: Localized(vi: "Cấp mã truy cập cho chương trình", en: "Token for a program made")
        case .tokenRemoved: Localized(vi: "Thu hồi mã truy cập", en: "Token taken back")
        case .nameErased: Localized(vi: "Xóa tên", en: "Name erased")
        case .deputyNamed: Localized(vi: "Cử người thay hiệu trưởng", en: "Deputy named")
        case .deputyEnded: Localized(vi: "Thôi thay hiệu trưởng", en: "Deputy ended")
        case .postCreated: Localized(vi: "Tạo bài", en: "Post created")
        case .postRevised: Localized(vi: "Sửa bài", en: "Post revised")
        case .postSubmitted: Localized(vi: "Gửi bài", en: "Post submitted")
        case .postReviewed: Localized(vi: "Nhận biên tập", en: "Post taken in hand")
        case .postForwarded: Localized(vi: "Trình duyệt", en: "Post forwarded")
        case .postReturned: Localized(vi: "Trả lại bài", en: "Post returned")
        case .postApproved: Localized(vi: "Duyệt bài", en: "Post approved")
        case .approvalExpired: Localized(vi: "Bản duyệt hết hạn", en: "Approval expired")
        case .postPublished: Localized(vi: "Đăng bài", en: "Post published")
        case .postCorrected: Localized(vi: "Đính chính bài đã đăng", en: "Published post corrected")
        case .postNominated: Localized(vi: "Đề xuất bài", en: "Post nominated")
        case .postDisclosed: Localized(vi: "Ghi bài là công khai", en: "Post disclosed by law")
        case .removalRequested: Localized(vi: "Đề nghị gỡ bài", en: "Removal requested")
        case .removalRefused: Localized(vi: "Không gỡ bài", en: "Removal refused")
        case .postRemoved: Localized(vi: "Gỡ bài", en: "Post removed")
        case .postCancelled: Localized(vi: "Thôi đăng bài", en: "Post cancelled")
        case .findingClosed: Localized(vi: "Khép một chỗ cần xem", en: "Finding closed")
        case .attested: Localized(vi: "Ký xác nhận", en: "Attested")
        case .consent: Localized(vi: "Sự đồng ý", en: "Consent")
        case .consentWithdrawn: Localized(vi: "Rút sự đồng ý", en: "Consent withdrawn")
        case .adviceAsked: Localized(vi: "Hỏi ý kiến", en: "Advice asked")
        case .adviceAnswered: Localized(vi: "Trả lời ý kiến", en: "Advice answered")
        case .spokesperson: Localized(vi: "Cử người phát ngôn", en: "Spokesperson named")
        case .acknowledgement: Localized(vi: "Đã đọc văn bản", en: "Document acknowledged")
        case .reminder: Localized(vi: "Lời nhắc", en: "Reminder")
        case .event: Localized(vi: "Sự kiện", en: "Event")
        case .portalCheck: Localized(vi: "Kiểm tra cổng", en: "Portal check")
        case .nomination: Localized(vi: "Đề xuất lên trang của ngành", en: "Nomination")
        case .linkChange: Localized(vi: "Đổi địa chỉ", en: "Link changed")
        case .outsideRequest: Localized(vi: "Yêu cầu từ ngoài trường", en: "Outside request")
        case .dutyDone: Localized(vi: "Xong một việc", en: "Duty done")
        case .correction: Localized(vi: "Sửa một mục trước", en: "Correction of an entry")
        case .breachReported: Localized(vi: "Có thể là vi phạm", en: "Possible breach reported")
        case .breachAnswered: Localized(vi: "Lời giải thích", en: "Answer")
        case .breachConfirmed: Localized(vi: "Xác nhận vi phạm", en: "Breach confirmed")
        case .breachWithdrawn: Localized(vi: "Rút, không phải vi phạm", en: "Withdrawn")
        case .breachStep: Localized(vi: "Bước xử lý", en: "Step taken")
        case .breachAppealed: Localized(vi: "Đề nghị xem lại", en: "Appeal")
        case .appealDecided: Localized(vi: "Kết quả xem lại", en: "Appeal decided")
        }
    }

    /// The texts of an entry by their names, as people read them: what is sealed says only that it is.
    public static func texts(of stored: StoredEntry, _ language: Language) -> [(name: String, text: String)] {
        let sealed = Localized(
            vi: "(niêm phong; mở: soat log open \(stored.number))", en: "(sealed: soat log open \(stored.number))")
        return stored.texts.sorted { $0.key < $1.key }.map { name, text in
            (name, name == SealedText.name ? sealed[language] : text)
        }
    }

    /// Day and clock in the school's zone.
    public static func time(of entry: LedgerEntry, _ calendar: SchoolCalendar) -> String {
        let clock = entry.time.clock(offset: calendar.utcOffset)
        return "\(DutyWords.short(calendar.day(of: entry.time))) \(clock.hour):\(clock.minute < 10 ? "0" : "")\(clock.minute)"
    }

    /// What an audit found.
    public static func fault(_ fault: LedgerAudit.Fault) -> Localized {
        switch fault {
        case .missing(let n): Localized(vi: "thiếu mục \(n)", en: "entry \(n) is missing")
        case .unreadable(let n): Localized(vi: "mục \(n) không đọc được", en: "entry \(n) cannot be read")
        case .edited(let n): Localized(vi: "mục \(n) đã bị sửa", en: "entry \(n) was edited")
        case .unlinked(let n):
            Localized(
                vi: "mục \(n) không nối với mục trước: có mục bị thêm, bỏ hoặc đổi chỗ",
                en: "entry \(n) does not follow the one before")
        case .misplaced(let n): Localized(vi: "mục \(n) không đúng chỗ", en: "entry \(n) is out of place")
        case .textChanged(let n): Localized(vi: "lời lưu kèm mục \(n) đã bị sửa", en: "a text kept with entry \(n) was changed")
        case .textMissing(let n):
            Localized(
                vi: "lời lưu kèm mục \(n) đã mất mà sổ không ghi việc xóa",
                en: "a text kept with entry \(n) is gone, and no entry says so")
        case .misfiled(let n):
            Localized(
                vi: "mục \(n) bị xếp sai chỗ để tìm: danh sách có thể giấu mục ấy",
                en: "entry \(n) is filed under something else than it says: lists may hide it")
        case .cutOff(let n): Localized(vi: "sổ bị cắt từ mục \(n)", en: "the log was cut off from entry \(n) on")
        case .rewritten(let range):
            Localized(
                vi:
                    "khác với mốc: từ mục \(range.lowerBound) đến \(range.upperBound - 1) có mục bị đổi, rồi viết lại cả sau đó",
                en:
                    "differs from the checkpoint: something in entries \(range.lowerBound) to \(range.upperBound - 1) was changed"
            )
        case .foreignCheckpoint(let size):
            Localized(
                vi: "mốc ở \(size) mục không phải của sổ này, hoặc không do trường ký",
                en: "the checkpoint of \(size) entries is not this log's, or not signed by the school")
        case .strayPost(let post):
            Localized(
                vi: "những gì tệp ghi về bài \(post) khác với sổ",
                en: "what the file says of post \(post) is not what the log says")
        case .damaged: Localized(vi: "tệp bị hỏng", en: "the file is damaged")
        }
    }
}

public import SoatDiagnostics
internal import SoatPrinter

extension PostError: Explained {
    public var diagnostic: Diagnostic {
        switch self {
        case .refused(let refusal): refusal.diagnostic
        case .unknownPost(let id):
            Diagnostic(
                message: Localized(
                    vi: "không có bài “\(id)”, hoặc đó là nháp của người khác", en: "there is no post “\(id)” that you may see"),
                hint: Localized(vi: "xem danh sách: soat post list", en: "see the list: soat post list"))
        case .conflict(let conflict):
            Diagnostic(
                message: Localized(
                    vi: "bài đã đổi từ lần thầy cô xem (lần \(conflict.expected), nay là \(conflict.found)); chưa ghi đè gì",
                    en: "the post has changed since you saw it (version \(conflict.expected), now \(conflict.found)); "
                        + "nothing was overwritten"),
                hint: Localized(
                    vi: "xem chỗ khác dưới đây, rồi làm lại trên bản mới",
                    en: "look at what changed, then do it again on the new version"))
        case .textTooLong(let most):
            Diagnostic(
                message: Localized(vi: "bài dài quá \(most) chữ cái", en: "the text is longer than \(most) characters"),
                hint: Localized(
                    vi: "tách thành nhiều bài, hoặc để phần dài vào tệp kèm theo", en: "split it, or attach the rest"))
        case .emptyAddress:
            Diagnostic(
                message: Localized(vi: "chưa ghi địa chỉ đã đăng", en: "the address is missing"),
                hint: Localized(vi: "thêm --address https://…", en: "add --address https://…"))
        case .missingFile(let name):
            Diagnostic(message: Localized(vi: "không đọc được tệp “\(name)”", en: "the file “\(name)” cannot be read"))
        case .lostFile(let name):
            Diagnostic(
                message: Localized(
                    vi: "tệp kèm theo “\(name)” đã mất hoặc hỏng trên đĩa",
                    en: "the attached file “\(name)” is gone from the disk, or damaged"),
                hint: Localized(
                    vi: "bỏ tệp ấy (--detach \(name)) hoặc đính kèm lại (--attach)",
                    en: "take it off (--detach \(name)), or attach it anew (--attach)"))
        case .fileTooLarge(let name, let most):
            Diagnostic(
                message: Localized(
                    vi: "tệp “\(name)” lớn quá \(most >> 20) MB", en: "the file “\(name)” is larger than \(most >> 20) MB"))
        case .badFileName(let name):
            Diagnostic(
                message: Localized(vi: "tên tệp “\(name)” không dùng được", en: "the file name “\(name)” cannot be used"))
        case .missingConsent:
            Diagnostic(
                message: Localized(vi: "chưa ghi số mục của phiếu đồng ý", en: "the number of the consent is missing"),
                hint: Localized(
                    vi: "ghi phiếu: soat record consent, rồi thêm --consent SỐ-MỤC",
                    en: "record it: soat record consent; then --consent N"))
        case .consentDoesNotCover(let number):
            Diagnostic(
                message: Localized(
                    vi: "phiếu đồng ý ở mục \(number) đã hết hạn, đã rút, hoặc không nói về chỗ này",
                    en: "the consent of entry \(number) is over, withdrawn, or about something else"))
        case .textErased:
            Diagnostic(
                message: Localized(vi: "chữ của bài đã xóa vì hết hạn lưu", en: "the text was erased: its time was over"))
        case .badStretch:
            Diagnostic(
                message: Localized(
                    vi: "góp ý chỉ vào một đoạn mà bài không có",
                    en: "a comment points at a stretch that the text does not have"))
        case .notPublished:
            Diagnostic(message: Localized(vi: "bài chưa đăng và chưa duyệt", en: "the post is neither published nor approved"))
        case .notApproved:
            Diagnostic(
                message: Localized(vi: "bài chưa được duyệt nên chưa có phiếu", en: "no receipt: the post was never approved"))
        }
    }
}

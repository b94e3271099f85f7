public import SoatDiagnostics
internal import SoatPrinter

extension BreachError: Explained {
    public var diagnostic: Diagnostic {
        switch self {
        case .refused(let refusal): refusal.diagnostic
        case .unknown(let number):
            Diagnostic(
                message: Localized(
                    vi: "mục \(number) không phải một lời báo mà thầy cô xem được",
                    en: "entry \(number) is no report that you may see"),
                hint: Localized(vi: "xem: soat log mine, soat log list --kind breach", en: "see: soat log mine"))
        case .notPublished(let post):
            Diagnostic(
                message: Localized(
                    vi: "bài “\(post)” chưa đăng ở nơi ấy: bản nháp và bài đang duyệt không bao giờ là vi phạm",
                    en: "“\(post)” was not published there: nothing on its way to the public is ever a breach"))
        case .noAddress:
            Diagnostic(
                message: Localized(
                    vi: "cần địa chỉ trang đã đăng điều ấy", en: "the address of the page is needed"),
                hint: Localized(
                    vi: "dạng https://mang.example/bai/7, của nhóm thì đường dẫn vào nhóm; bài của trường thì --post MÃ",
                    en: "such as https://site.example/post/7, or a group's link; of a post of the school --post ID"))
        case .nobodyNamed:
            Diagnostic(
                message: Localized(vi: "chưa ghi là về ai", en: "nobody is named"),
                hint: Localized(vi: "thêm --person TÊN-ĐĂNG-NHẬP", en: "add --person LOGIN"))
        }
    }
}

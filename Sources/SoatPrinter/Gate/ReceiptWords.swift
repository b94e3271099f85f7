public import SoatDiagnostics
public import SoatGate

extension ReceiptStanding {
    /// As a sentence says it.
    public var title: Localized {
        switch self {
        case .approved: Localized(vi: "đã duyệt, chưa đăng", en: "approved, not yet published")
        case .published: Localized(vi: "đang đăng đúng bản này", en: "published as it was approved")
        case .replaced: Localized(vi: "đang đăng một bản khác", en: "another revision is published")
        case .removed: Localized(vi: "bài đã gỡ", en: "the post was taken down")
        case .lapsed: Localized(vi: "bản duyệt không còn hiệu lực", en: "the approval holds no more")
        }
    }
}

public import SoatDiagnostics

/// What kind of breach a rule looks for: the closed list of the contract, §2.
public enum Category: String, Sendable, Hashable, CaseIterable {
    case confidential
    case personalData = "personal-data"
    case unverifiedClaim = "unverified-claim"
    case missingSource = "missing-source"
    case authority
    case defamation
    case harmfulContent = "harmful-content"
    case prohibitedTrade = "prohibited-trade"
    case impersonation
    case intellectualProperty = "intellectual-property"
    case publicOrder = "public-order"
    case accountSecurity = "account-security"
    case form

    /// The category's name as a teacher reads it.
    public var title: Localized {
        switch self {
        case .confidential: Localized(vi: "Thông tin mật, nội bộ", en: "Secret or internal information")
        case .personalData: Localized(vi: "Thông tin riêng tư", en: "Private information")
        case .unverifiedClaim: Localized(vi: "Tin chưa kiểm chứng", en: "Unverified claim")
        case .missingSource: Localized(vi: "Thiếu nguồn dẫn", en: "Missing source")
        case .authority: Localized(vi: "Sai thẩm quyền phát ngôn", en: "Speaking without authority")
        case .defamation: Localized(vi: "Xúc phạm, vu khống", en: "Insult or slander")
        case .harmfulContent: Localized(vi: "Nội dung độc hại", en: "Harmful content")
        case .prohibitedTrade: Localized(vi: "Mua bán, quảng cáo bị cấm", en: "Prohibited trade")
        case .impersonation: Localized(vi: "Giả mạo", en: "Impersonation")
        case .intellectualProperty: Localized(vi: "Bản quyền", en: "Intellectual property")
        case .publicOrder: Localized(vi: "Trật tự, an ninh", en: "Public order")
        case .accountSecurity: Localized(vi: "An toàn tài khoản", en: "Account security")
        case .form: Localized(vi: "Thể thức văn bản", en: "Form of the text")
        }
    }
}

internal import SoatRules

/// A word that, beside a number, says whose it is or what it is.
struct OwnerWord: Sendable {
    enum Sign: Sendable, Hashable {
        // Whose it is.
        case pupil, parent, staff, office
        // What it is: an identity number, a bank account, a tax code, another code, a telephone number.
        case identity, account, tax, code, phone, socialInsurance, healthInsurance, passport, plate, card
        /// The name of a bank.
        case bank
        /// Money goes to it.
        case transfer
        /// A verb: "gọi", "nhắn".
        case contact
        // Not whose it is, but who is spoken to.
        case vocative, polite, request

        var owner: EntityAttribute? {
            switch self {
            case .pupil: .ownerPupil
            case .parent: .ownerParent
            case .staff: .ownerStaff
            case .office: .ownerOffice
            default: nil
            }
        }
    }

    let text: String
    let sign: Sign
    /// It means all of them, so that it may be a form of address: "phụ huynh", "học sinh".
    let isGeneral: Bool
    /// It means a pupil only before a name: "bạn Ngọc", "con Ngọc".
    let needsName: Bool

    private init(_ text: String, _ sign: Sign, isGeneral: Bool = false, needsName: Bool = false) {
        self.text = text
        self.sign = sign
        self.isGeneral = isGeneral
        self.needsName = needsName
    }

    static let all: [OwnerWord] =
        ["cháu", "bé", "em học sinh", "con em", "con tôi", "con chị", "con anh", "con mình"].map { OwnerWord($0, .pupil) }
        + ["học sinh", "học sinh trường", "hs", "các em", "các con", "các bạn"].map { OwnerWord($0, .pupil, isGeneral: true) }
        + ["bạn", "con"].map { OwnerWord($0, .pupil, needsName: true) }
        + [
            "mẹ", "bố", "má", "cha", "ba bé", "ba cháu", "ba em", "bà nội", "bà ngoại", "ông nội", "ông ngoại", "mẹ cháu",
            "mẹ bé", "mẹ con", "bố cháu", "bố bé", "mẹ em", "bố em", "người nhà", "người giám hộ",
        ].map { OwnerWord($0, .parent) }
        + ["phụ huynh", "phụ huynh trường", "phhs", "cha mẹ học sinh", "cha mẹ", "ba mẹ", "bố mẹ", "ba má", "các mẹ", "các bố"]
        .map { OwnerWord($0, .parent, isGeneral: true) }
        + [
            "cô", "thầy", "cô giáo", "thầy giáo", "giáo viên", "gv", "gvcn", "chủ nhiệm", "gvbm", "hiệu trưởng", "hiệu phó",
            "phó hiệu trưởng", "tổ trưởng", "thư viện", "tổng phụ trách",
        ].map { OwnerWord($0, .staff) }
        + [
            "văn phòng", "văn thư", "nhà trường", "trường", "tổng đài", "hotline", "đường dây nóng", "tuyển sinh",
            "ban giám hiệu", "bgh", "phòng y tế", "trạm y tế", "phòng bảo vệ", "trực ban", "công an", "cảnh sát", "bệnh viện",
            "phòng giáo dục", "sở giáo dục", "pgd", "sgd", "uỷ ban", "ubnd", "trung tâm", "nhà xe", "công ty", "cửa hàng",
            "nhà sách", "tư vấn",
        ].map { OwnerWord($0, .office) }
        + [
            "cccd", "căn cước", "căn cước công dân", "số định danh", "mã định danh", "định danh cá nhân", "cmnd", "cmt",
            "chứng minh nhân dân", "chứng minh thư", "ddcn", "đdcn", "thẻ căn cước", "mã học sinh", "mã số học sinh",
        ].map { OwnerWord($0, .identity) }
        + ["số tài khoản", "tài khoản", "stk", "tk", "số tk"].map { OwnerWord($0, .account) }
        + [
            "chuyển khoản", "ck", "chuyển vào", "chuyển vô", "đóng vô", "đóng vào", "chuyển về", "chuyển qua", "gửi về",
            "gởi về",
            "chuyển cho", "gửi vào", "gởi vô", "banking", "ủng hộ về", "nộp vào", "nộp vô", "ủng hộ vào", "nhận tiền",
        ].map { OwnerWord($0, .transfer) }
        + [
            "vietcombank", "vcb", "vietinbank", "ctg", "bidv", "agribank", "techcombank", "tcb", "mb", "mbbank", "mb bank",
            "acb",
            "sacombank", "vpbank", "tpbank", "vib", "shb", "hdbank", "ocb", "msb", "seabank", "lpbank", "lienvietpostbank",
            "eximbank", "scb", "abbank", "namabank", "bacabank", "vietbank", "kienlongbank", "pvcombank", "ncb", "saigonbank",
            "donga bank", "dongabank", "vikki", "oceanbank", "shinhan", "shinhanbank", "woori", "hsbc", "cake", "timo",
            "co opbank",
            "coopbank", "vbsp", "baovietbank", "gpbank", "ngân hàng", "nhnn", "vietabank", "pgbank", "bvbank", "cimb", "uob",
            "ngân hàng nông nghiệp", "ngân hàng ngoại thương", "ngân hàng quân đội", "ngân hàng công thương", "kho bạc",
        ].map { OwnerWord($0, .bank) }
        + ["bhxh", "bảo hiểm xã hội", "mã số bhxh", "số sổ bhxh", "sổ bảo hiểm", "sổ bhxh"].map {
            OwnerWord($0, .socialInsurance)
        }
        + ["bhyt", "bảo hiểm y tế", "mã thẻ", "thẻ bảo hiểm", "mã thẻ bhyt", "thẻ bhyt", "số thẻ bhyt"]
        .map { OwnerWord($0, .healthInsurance) }
        + ["hộ chiếu", "passport", "số hộ chiếu", "hc số"].map { OwnerWord($0, .passport) }
        + ["biển số", "biển số xe", "bks", "biển kiểm soát", "biển xe", "bsx", "biển"].map { OwnerWord($0, .plate) }
        + ["số thẻ", "thẻ atm", "thẻ visa", "visa", "thẻ ngân hàng", "mastercard", "thẻ tín dụng"].map { OwnerWord($0, .card) }
        + ["mã số thuế", "mst"].map { OwnerWord($0, .tax) }
        + [
            "mã vận đơn", "mã đơn hàng", "mã đơn", "số hợp đồng", "mã giao dịch", "số hoá đơn", "mã hoá đơn", "số báo danh",
            "sbd", "mã sách", "isbn", "số sê ri", "số seri", "mã vạch", "số biên lai", "mã hàng",
        ].map { OwnerWord($0, .code) }
        + [
            "số điện thoại", "điện thoại", "sđt", "sdt", "đt", "số", "zalo", "hotline", "momo", "viber", "tel", "di động",
            "số máy",
        ].map { OwnerWord($0, .phone) }
        + ["gọi", "liên hệ", "liên lạc", "nhắn", "nhắn tin", "alo", "hỏi", "báo", "gặp", "ib", "inbox", "lh"]
        .map { OwnerWord($0, .contact) }
        + ["ơi", "ạ", "nhé", "nha", "nhá", "à", "nào"].map { OwnerWord($0, .vocative) }
        + ["dạ", "thưa", "vâng", "chào", "gửi", "cảm ơn"].map { OwnerWord($0, .polite) }
        + [
            "cần", "lưu", "lưu ý", "ghi", "nhớ", "xin", "vui lòng", "có", "muốn", "hãy", "chú ý", "đăng ký", "quan tâm",
            "thắc mắc", "gọi", "liên hệ", "nhắn",
        ].map { OwnerWord($0, .request) }
}

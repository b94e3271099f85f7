public import SoatDiagnostics

/// What the fields of entries are called by people.
public enum FieldName {
    /// - Returns: the name itself where it has no other.
    public static func words(for name: String) -> Localized {
        if let known = words[name] { return known }
        if name.hasPrefix("comment-"), let number = Int(name.dropFirst("comment-".count)) {
            return Localized(vi: "góp ý \(number)", en: "comment \(number)")
        }
        return Localized(vi: name, en: name)
    }

    private static let words: [String: Localized] = [
        "address": Localized(vi: "địa chỉ", en: "address"),
        "answer": Localized(vi: "trả lời", en: "answer"),
        "answer-by": Localized(vi: "giải thích đến hết ngày", en: "to be answered by"),
        "basis": Localized(vi: "căn cứ", en: "basis"),
        "by-owner-of-file": Localized(vi: "do người giữ tệp", en: "by the owner of the file"),
        "capacity": Localized(vi: "tư cách", en: "capacity"),
        "category": Localized(vi: "loại", en: "category"),
        "channel": Localized(vi: "nơi đăng", en: "place"),
        "clean": Localized(vi: "không có gì chưa ổn", en: "all in order"),
        "contacts": Localized(vi: "số liên lạc công khai", en: "public contacts"),
        "covers": Localized(vi: "dùng cho", en: "covers"),
        "day": Localized(vi: "ngày", en: "day"),
        "days-off": Localized(vi: "ngày nghỉ", en: "days off"),
        "document": Localized(vi: "văn bản", en: "document"),
        "domain": Localized(vi: "tên miền", en: "domain"),
        "due": Localized(vi: "hạn", en: "due"),
        "duty": Localized(vi: "việc", en: "duty"),
        "ends": Localized(vi: "kết thúc", en: "ends"),
        "evidence": Localized(vi: "bằng chứng", en: "evidence"),
        "files": Localized(vi: "tệp kèm theo", en: "files"),
        "for": Localized(vi: "cho", en: "for"),
        "found": Localized(vi: "thấy", en: "found"),
        "from": Localized(vi: "từ", en: "from"),
        "groups": Localized(vi: "tổ", en: "groups"),
        "full-text": Localized(vi: "lưu toàn văn", en: "keeps full texts"),
        "group": Localized(vi: "tổ", en: "group"),
        "half": Localized(vi: "buổi", en: "half of the day"),
        "holder": Localized(vi: "người giữ", en: "holder"),
        "key": Localized(vi: "khóa công khai", en: "public key"),
        "level": Localized(vi: "mức", en: "level"),
        "line": Localized(vi: "câu", en: "line"),
        "matters": Localized(vi: "về việc", en: "matters"),
        "name": Localized(vi: "tên", en: "name"),
        "new": Localized(vi: "địa chỉ mới", en: "new address"),
        "note": Localized(vi: "ghi chú", en: "note"),
        "occasion": Localized(vi: "loại", en: "occasion"),
        "old": Localized(vi: "địa chỉ cũ", en: "old address"),
        "outcome": Localized(vi: "kết quả", en: "outcome"),
        "party": Localized(vi: "với tư cách", en: "as"),
        "period": Localized(vi: "kỳ", en: "period"),
        "question": Localized(vi: "câu hỏi", en: "question"),
        "quote": Localized(vi: "chữ", en: "words"),
        "reason": Localized(vi: "lý do", en: "reason"),
        "received": Localized(vi: "ngày nhận", en: "received"),
        "retention": Localized(vi: "thời hạn lưu", en: "retention"),
        "role": Localized(vi: "vai", en: "role"),
        "scope": Localized(vi: "phạm vi", en: "scope"),
        "sealed-text": Localized(vi: "toàn văn niêm phong", en: "sealed full text"),
        "sort": Localized(vi: "về", en: "about"),
        "step": Localized(vi: "bước", en: "step"),
        "text": Localized(vi: "lời", en: "text"),
        "title": Localized(vi: "tên việc", en: "title"),
        "to": Localized(vi: "đến", en: "to"),
        "token": Localized(vi: "mã truy cập", en: "token"),
        "until": Localized(vi: "đến hết ngày", en: "until"),
        "utc-offset": Localized(vi: "múi giờ (giây)", en: "zone (seconds)"),
        "what": Localized(vi: "điều gì", en: "what"),
        "workdays": Localized(vi: "ngày làm việc", en: "working days"),
        "year-start-day": Localized(vi: "ngày đầu năm học", en: "day the school year begins"),
        "year-start-month": Localized(vi: "tháng đầu năm học", en: "month the school year begins"),
    ]
}

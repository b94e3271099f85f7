public import SoatDiagnostics

extension TextPrinter {
    /// The last lines of a check: how much was found, and once what Soát cannot see.
    ///
    /// - Returns: nothing where no post could be read.
    public static func summary(of tally: Tally, in language: Language) -> String {
        guard tally.posts > 0 else { return "" }
        var parts: [Localized] = []
        if tally.errors > 0 {
            parts.append(Localized(vi: "\(grouped(tally.errors)) chỗ cần sửa", en: "\(tally.errors) to be mended"))
        }
        if tally.warnings > 0 {
            parts.append(Localized(vi: "\(grouped(tally.warnings)) chỗ nên xem lại", en: "\(tally.warnings) to be looked at"))
        }
        if tally.notes > 0 {
            parts.append(
                Localized(vi: "\(grouped(tally.notes)) lưu ý", en: "\(tally.notes) \(tally.notes == 1 ? "note" : "notes")"))
        }
        let posts = Localized(
            vi: "Đã soát \(grouped(tally.posts)) bài", en: "\(tally.posts) \(tally.posts == 1 ? "post" : "posts") checked")
        if !parts.isEmpty {
            return posts[language] + ": " + parts.map { $0[language] }.joined(separator: ", ") + ".\n"
        }
        if tally.failures > 0 { return posts[language] + ".\n" }
        return nothingFound(tally)[language] + "\n" + limits[language] + "\n"
    }

    private static func nothingFound(_ tally: Tally) -> Localized {
        tally.unread == 0
            ? Localized(vi: "Chưa thấy điều gì cần sửa.", en: "Nothing to mend was seen.")
            : Localized(
                vi:
                    "Chưa thấy điều gì cần sửa trong \(grouped(tally.posts)) bài đọc được; \(grouped(tally.unread)) bài chưa đọc được.",
                en: "Nothing to mend was seen in what could be read (\(tally.posts)); \(tally.unread) could not be read.")
    }

    private static let limits = Localized(
        vi: "Soát không đọc ảnh và không biết điều gì là đúng sự thật.",
        en: "Soát does not read pictures and does not know what is true.")

    /// A number in Vietnamese form: 1.250.
    private static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var at = digits.count - 3
        while at > 0 {
            digits.insert(".", at: at)
            at -= 3
        }
        return String(digits)
    }
}

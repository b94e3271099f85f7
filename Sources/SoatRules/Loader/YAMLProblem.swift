import SoatDiagnostics

/// What the YAML library calls a fault, in words for someone who writes rules.
enum YAMLProblem {
    struct Wording {
        let message: Localized
        let hint: Localized?
    }

    static func wording(of problem: String) -> Wording {
        let known = table.first { problem.hasPrefix($0.problem) }
        return Wording(
            message: Localized(vi: known?.vietnamese ?? "YAML không đọc được ở đây", en: "YAML: \(problem)"),
            hint: known?.hint
                ?? Localized(vi: "xem lại thụt dòng, dấu ngoặc và dấu hai chấm", en: "check indentation, brackets and colons"))
    }

    /// Told where the quote opens, not where the file ends.
    static let unclosedQuote = "found unexpected end of stream"

    private static let table: [(problem: String, vietnamese: String, hint: Localized)] = [
        (
            "mapping values are not allowed", "dấu hai chấm không đúng chỗ",
            Localized(
                vi: "câu có “: ” phải đặt trong ngoặc kép: \"Lưu ý: mai nghỉ\"; hoặc xem lại thụt dòng",
                en: "a text with “: ” in it must be quoted: \"Note: …\"; or check the indentation")
        ),
        (
            "could not find expected ':'", "thiếu dấu hai chấm sau khóa",
            Localized(vi: "viết “khóa: giá trị”", en: "write “key: value”")
        ),
        (
            "did not find expected key", "chỗ này cần một khóa",
            Localized(
                vi: "câu có “: ” hay bắt đầu bằng “[[” phải đặt trong ngoặc kép; hoặc xem lại thụt dòng, cả dòng trên",
                en: "quote a text with “: ” in it, or that begins with “[[”; or check the indentation, also above")
        ),
        (
            "did not find expected '-' indicator", "chỗ này cần “- ” của danh sách",
            Localized(
                vi: "xem lại thụt dòng; câu bắt đầu bằng “[[” phải đặt trong ngoặc kép",
                en: "check indentation; quote a text that begins with “[[”")
        ),
        (
            "did not find expected ',' or '}'", "thiếu dấu phẩy hoặc “}”",
            Localized(vi: "đóng ngoặc “{”, hoặc đặt câu trong ngoặc kép", en: "close the “{”, or quote the text")
        ),
        (
            "did not find expected ',' or ']'", "thiếu dấu phẩy hoặc “]”",
            Localized(vi: "đóng ngoặc “[”, hoặc đặt câu trong ngoặc kép", en: "close the “[”, or quote the text")
        ),
        (
            unclosedQuote, "ngoặc kép mở ở đây chưa đóng cho đến hết tệp",
            Localized(vi: "thêm dấu ngoặc kép đóng", en: "add the closing quote")
        ),
        (
            "found character that cannot start any token", "ký tự này không được đứng đầu",
            Localized(
                vi: "đặt câu trong ngoặc kép; thụt dòng bằng dấu cách, không bằng tab",
                en: "quote the text; indent with spaces, not tabs")
        ),
        (
            "found a tab character", "thụt dòng bằng tab",
            Localized(vi: "thụt dòng bằng dấu cách", en: "indent with spaces")
        ),
        (
            "found unknown escape character", "dấu “\\” trong ngoặc kép không đi với ký tự này",
            Localized(vi: "viết “\\\\”, hoặc dùng ngoặc đơn '…'", en: "write “\\\\”, or use single quotes")
        ),
        (
            "but found another document", "tệp có hơn một tài liệu YAML",
            Localized(vi: "bỏ dòng “---”", en: "drop the line “---”")
        ),
        (
            "found undefined alias", "dấu “*” đứng đầu câu có nghĩa riêng trong YAML",
            Localized(vi: "đặt câu trong ngoặc kép", en: "quote the text")
        ),
        (
            "Maximum nesting level reached", "lồng nhau quá nhiều tầng",
            Localized(vi: "viết luật đơn giản hơn", en: "write it more simply")
        ),
        (
            "did not find expected <document start>", "sau phần đầu tệp không đọc tiếp được",
            Localized(
                vi: "cả tệp phải là một bảng khóa: xem lại thụt dòng ở đây",
                en: "the file must be one mapping: check the indentation here")
        ),
        (
            "did not find expected alphabetic or numeric character", "dấu “&” hoặc “*” đứng đầu câu có nghĩa riêng trong YAML",
            Localized(vi: "đặt câu trong ngoặc kép", en: "quote the text")
        ),
    ]
}

public import SoatDiagnostics

/// Why a draft could not be taken in. The name is the path as the user gave it, or `-`.
public enum IntakeError: Explained, Sendable, Hashable {
    case missing(String)
    case directory(String)
    case unreadable(String, reason: UnreadableReason)
    case empty(String)
    case binary(String, BinaryFormat)
    case tooLarge(String, limit: Int)
    /// JSON lines are UTF-8; this file is UTF-16.
    case linesInUTF16(String)

    public var diagnostic: Diagnostic {
        switch self {
        case .missing(let name):
            Diagnostic(
                message: Localized(vi: "không tìm thấy “\(name)”", en: "there is no “\(name)”"),
                hint: Localized(vi: "thầy cô xem lại đường dẫn và tên tệp", en: "check the path and the file's name"))
        case .directory(let name):
            Diagnostic(
                message: Localized(vi: "“\(name)” là thư mục, không phải tệp", en: "“\(name)” is a directory, not a file"),
                hint: Localized(
                    vi: "ghi tên từng tệp, ví dụ: soat check \(name)/*.txt", en: "name the files: soat check \(name)/*.txt"))
        case .unreadable(let name, let reason):
            Diagnostic(
                message: Localized(
                    vi: "không đọc được “\(Self.shown(name).vietnamese)”: \(reason.words.vietnamese)",
                    en: "cannot read “\(Self.shown(name).english)”: \(reason.words.english)"))
        case .empty(let name):
            Diagnostic(
                message: Localized(vi: "“\(Self.shown(name).vietnamese)” trống", en: "“\(Self.shown(name).english)” is empty"),
                hint: Localized(vi: "chưa có chữ nào để soát", en: "there is no text to check"))
        case .binary(let name, let format):
            Diagnostic(
                message: Localized(
                    vi: "“\(Self.shown(name).vietnamese)” không phải tệp chữ: \(format.words.vietnamese)",
                    en: "“\(Self.shown(name).english)” is not a text file: \(format.words.english)"),
                hint: format.hint)
        case .tooLarge(let name, let limit):
            Diagnostic(
                message: Localized(
                    vi: "“\(Self.shown(name).vietnamese)” dài hơn \(limit) byte, quá mức một bài",
                    en: "“\(Self.shown(name).english)” is longer than \(limit) bytes, the most a post may have"),
                hint: Localized(vi: "chia nhỏ bài, hoặc thêm --max-post BYTE", en: "split it, or give --max-post BYTES"))
        case .linesInUTF16(let name):
            Diagnostic(
                message: Localized(
                    vi: "“\(Self.shown(name).vietnamese)” viết bằng UTF-16; JSON lines phải là UTF-8",
                    en: "“\(Self.shown(name).english)” is UTF-16; JSON lines are UTF-8"),
                hint: Localized(vi: "lưu lại tệp với mã UTF-8", en: "save the file as UTF-8"))
        }
    }

    private static func shown(_ name: String) -> Localized {
        name == "-" ? Localized(vi: "đầu vào chuẩn", en: "standard input") : Localized(vi: name, en: name)
    }
}

/// Why the system would not give a file's bytes.
public enum UnreadableReason: Sendable, Hashable {
    case notAllowed
    case device
    /// Any other `errno`.
    case system(code: Int32)

    var words: Localized {
        switch self {
        case .notAllowed: Localized(vi: "không có quyền đọc", en: "permission denied")
        case .device: Localized(vi: "thiết bị báo hỏng", en: "the device reports a fault")
        case .system(let code): Localized(vi: "hệ thống báo mã \(code)", en: "system error \(code)")
        }
    }
}

/// What a file that is not text seems to be.
public enum BinaryFormat: Sendable, Hashable {
    case zip, pdf, image, oldOffice, compressed
    /// It has NUL bytes and no signature that we know.
    case unknown

    var words: Localized {
        switch self {
        case .zip: Localized(vi: "giống tệp Word, Excel hay ZIP", en: "it looks like Word, Excel or ZIP")
        case .pdf: Localized(vi: "giống tệp PDF", en: "it looks like PDF")
        case .image: Localized(vi: "giống tệp ảnh", en: "it looks like a picture")
        case .oldOffice: Localized(vi: "giống tệp Word hay Excel kiểu cũ", en: "it looks like an old Word or Excel file")
        case .compressed: Localized(vi: "giống tệp nén", en: "it looks compressed")
        case .unknown: Localized(vi: "có byte không phải chữ", en: "it has bytes that are not text")
        }
    }

    var hint: Localized {
        switch self {
        case .zip, .oldOffice, .pdf:
            Localized(
                vi: "mở tệp, chép phần chữ, lưu thành tệp .txt (UTF-8) rồi soát lại",
                en: "open it, copy the text, save it as .txt (UTF-8) and check that")
        case .image:
            Localized(vi: "Soát chưa đọc được chữ trong ảnh", en: "Soát does not read text in pictures")
        case .compressed:
            Localized(vi: "giải nén rồi soát lại", en: "decompress it and check that")
        case .unknown:
            Localized(vi: "lưu lại thành tệp chữ, mã UTF-8, rồi soát lại", en: "save it as text in UTF-8 and check that")
        }
    }
}

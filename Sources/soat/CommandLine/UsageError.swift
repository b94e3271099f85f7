import SoatDiagnostics

/// A line of arguments that cannot be followed.
enum UsageError: Error, Hashable {
    case unknownCommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case missingValue(option: String)
    case unexpectedValue(option: String)
    case badValue(String, option: String, allowed: [String])
    case badDate(String)
    case badNumber(String, option: String)
    case outOfRange(Int, option: String, most: Int)
    case unexpectedArgument(String)
    case severalDrafts
    case missingRule
    case unknownRule(String, nearest: String?)
    case missingLabelledPosts
    case noLabelledPosts(String)
    case badPart(String)
    /// Posts that are kept for measuring were asked to be shown.
    case sealed(String)
    /// Posts that are kept for measuring were given to learn from.
    case sealedFromTraining(String)
    case noRecord(String)
    case unwritable(String)
    /// No school's file was named.
    case missingStore
    /// Nobody said who they are.
    case missingMember
    /// A password cannot be asked for.
    case noTerminal
    case badDescriptor(Int, option: String)
    case passwordsDiffer
    /// A duty that nobody can declare done.
    case doneByItself
    /// Something that is no id. What was typed is not repeated: it may be anything.
    case badWord(option: String)
    /// Something of another form than its example.
    case badForm(option: String, example: String)
    /// An option that this use of the command needs.
    case missingOption(String)
    case missingName
    case missingPost
    case badComment
    /// No signature is asked for, or none of that finding or name.
    case nothingToSign
    case missingReceipt
    case unreadableReceipt
    case badKey
    case tooLongForQR
    /// Options that do not go together.
    case apart([String])
    /// One of these options is needed, and only one.
    case oneOf([String])
    /// What ArgumentParser says of anything else.
    case other(String)

    var diagnostic: Diagnostic {
        switch self {
        case .unknownCommand(let word, let nearest):
            Diagnostic(
                message: Localized(vi: "soat không có lệnh “\(word)”", en: "soat has no command “\(word)”"),
                hint: nearest.map(Self.didYouMean))
        case .unknownOption(let option, let nearest):
            Diagnostic(
                message: Localized(vi: "lệnh này không có \(option)", en: "this command has no \(option)"),
                hint: nearest.map(Self.didYouMean))
        case .missingValue(let option):
            Diagnostic(message: Localized(vi: "sau \(option) còn thiếu giá trị", en: "\(option) needs a value"))
        case .unexpectedValue(let option):
            Diagnostic(message: Localized(vi: "\(option) không nhận giá trị", en: "\(option) takes no value"))
        case .badValue(let value, let option, let allowed):
            Diagnostic(
                message: Localized(vi: "\(option) không nhận “\(value)”", en: "\(option) does not take “\(value)”"),
                hint: Localized(
                    vi: "chọn một trong: \(allowed.joined(separator: ", "))", en: "one of: \(allowed.joined(separator: ", "))"))
        case .badDate(let value):
            Diagnostic(
                message: Localized(vi: "“\(value)” không phải một ngày có thật", en: "“\(value)” is not a real day"),
                hint: Localized(vi: "viết NĂM-THÁNG-NGÀY, ví dụ 2026-11-21", en: "write YYYY-MM-DD, such as 2026-11-21"))
        case .badNumber(let value, let option):
            Diagnostic(
                message: Localized(vi: "\(option) không nhận “\(value)”", en: "\(option) does not take “\(value)”"),
                hint: Localized(vi: "cần một số nguyên", en: "a whole number is needed"))
        case .outOfRange(let number, let option, let most):
            Diagnostic(
                message: Localized(vi: "\(option) không nhận \(number)", en: "\(option) does not take \(number)"),
                hint: Localized(vi: "từ 1 đến \(most)", en: "from 1 to \(most)"))
        case .unexpectedArgument(let argument):
            Diagnostic(message: Localized(vi: "thừa “\(argument)”", en: "“\(argument)” is one too many"))
        case .severalDrafts:
            Diagnostic(
                message: Localized(vi: "mỗi lần chỉ in một bài đã sửa", en: "only one mended draft is printed at a time"),
                hint: Localized(vi: "nhiều bài thì thêm --diff", en: "for several drafts add --diff"))
        case .missingRule:
            Diagnostic(
                message: Localized(vi: "chưa ghi mã quy tắc", en: "which rule?"),
                hint: Localized(vi: "xem các mã: soat rules list", en: "see: soat rules list --lang en"))
        case .unknownRule(let id, let nearest):
            Diagnostic(
                message: Localized(vi: "không có quy tắc “\(id)”", en: "there is no rule “\(id)”"),
                hint: nearest.map(Self.didYouMean)
                    ?? Localized(vi: "xem các mã: soat rules list", en: "see: soat rules list --lang en"))
        case .missingLabelledPosts:
            Diagnostic(
                message: Localized(vi: "chưa ghi thư mục bài đã gán nhãn", en: "which labelled posts?"),
                hint: Localized(vi: "ví dụ: soat eval corpus/dev", en: "such as: soat eval corpus/dev --lang en"))
        case .noLabelledPosts(let path):
            Diagnostic(
                message: Localized(vi: "“\(path)” không có bài đã gán nhãn nào", en: "“\(path)” has no labelled posts"),
                hint: Localized(
                    vi: "cần thư mục có tệp .jsonl, mỗi dòng một bài", en: "a folder of .jsonl files, a line a post"))
        case .badPart(let word):
            Diagnostic(
                message: Localized(vi: "--split không nhận “\(word)”", en: "--split does not take “\(word)”"),
                hint: Localized(vi: "viết PHẦN/SỐ-PHẦN, ví dụ 1/5", en: "write PART/PARTS, such as 1/5"))
        case .sealed(let path):
            Diagnostic(
                message: Localized(
                    vi: "“\(path)” là bài để đo, không để xem khi đang viết luật",
                    en: "“\(path)” is kept for measuring, not to be read by who writes rules"),
                hint: Localized(
                    vi: "xem lỗi trên corpus/dev; đã viết luật xong thì thêm --unseal",
                    en: "look at the mistakes on corpus/dev; once the rules are done, add --unseal"))
        case .sealedFromTraining(let path):
            Diagnostic(
                message: Localized(
                    vi: "“\(path)” là bài để đo, mô hình không được đọc",
                    en: "“\(path)” is kept for measuring: a model may not read it"),
                hint: Localized(vi: "ví dụ: soat train corpus/dev", en: "such as: soat train corpus/dev"))
        case .noRecord(let path):
            Diagnostic(
                message: Localized(vi: "“\(path)” không phải kết quả đã lưu", en: "“\(path)” is no saved evaluation"),
                hint: Localized(vi: "lưu bằng: soat eval … --save TỆP", en: "save one with: soat eval … --save FILE"))
        case .unwritable(let path):
            Diagnostic(message: Localized(vi: "không ghi được “\(path)”", en: "cannot write “\(path)”"))
        case .missingStore:
            Diagnostic(
                message: Localized(vi: "chưa ghi tệp của trường", en: "which school's file?"),
                hint: Localized(vi: "thêm --store TỆP, hoặc đặt biến SOAT_STORE", en: "add --store FILE, or set SOAT_STORE"))
        case .missingMember:
            Diagnostic(
                message: Localized(vi: "chưa ghi ai làm việc này", en: "who does this?"),
                hint: Localized(
                    vi: "thêm --as TÊN, hoặc đăng nhập trước: soat login", en: "add --as NAME, or sign in first: soat login"))
        case .noTerminal:
            Diagnostic(
                message: Localized(vi: "ở đây không hỏi mật khẩu được", en: "a password cannot be asked for here"),
                hint: Localized(
                    vi: "đưa mật khẩu qua --password-fd, ví dụ --password-fd 3 3<tệp",
                    en: "give it through --password-fd, such as --password-fd 3 3<file"))
        case .badDescriptor(let number, let option):
            Diagnostic(
                message: Localized(
                    vi: "\(option): không đọc được dòng nào từ bộ mô tả \(number)",
                    en: "\(option): no line can be read from descriptor \(number)"))
        case .badWord(let option):
            Diagnostic(
                message: Localized(vi: "\(option) không nhận giá trị này", en: "\(option) does not take this"),
                hint: Localized(vi: "cần một mã, ví dụ personal-data", en: "an id is needed, such as personal-data"))
        case .badForm(let option, let example):
            Diagnostic(
                message: Localized(vi: "\(option) không nhận giá trị này", en: "\(option) does not take this"),
                hint: Localized(vi: "viết dạng \(example)", en: "write it as \(example)"))
        case .doneByItself:
            Diagnostic(
                message: Localized(
                    vi: "việc này tự xong khi bài được đăng, được đề xuất hoặc được quyết định",
                    en: "this is done by publishing, nominating or deciding"))
        case .passwordsDiffer:
            Diagnostic(message: Localized(vi: "hai lần gõ mật khẩu không giống nhau", en: "the two passwords differ"))
        case .missingOption(let option):
            Diagnostic(message: Localized(vi: "còn thiếu \(option)", en: "\(option) is needed"))
        case .missingPost:
            Diagnostic(
                message: Localized(vi: "chưa ghi mã bài", en: "the post's id is missing"),
                hint: Localized(vi: "xem mã bài: soat post list", en: "see the ids: soat post list"))
        case .badComment:
            Diagnostic(
                message: Localized(vi: "--comment không nhận lời viết như vậy", en: "--comment does not take this"),
                hint: Localized(
                    vi: "viết ĐẦU-CUỐI:LỜI, ví dụ 0-12:ghi rõ ngày", en: "write START-END:WORDS, such as 0-12:say which day"))
        case .nothingToSign:
            Diagnostic(
                message: Localized(vi: "không có gì chờ ký", en: "nothing waits to be signed"),
                hint: Localized(vi: "xem việc còn dở: soat post show MÃ", en: "see what is open: soat post show ID"))
        case .missingReceipt:
            Diagnostic(message: Localized(vi: "chưa ghi phiếu", en: "the receipt is missing"))
        case .unreadableReceipt:
            Diagnostic(
                message: Localized(vi: "không đọc được phiếu này", en: "this receipt cannot be read"),
                hint: Localized(vi: "chép lại cả dòng SOAT1:…", en: "copy the whole line SOAT1:…"))
        case .badKey:
            Diagnostic(
                message: Localized(vi: "--key cần 64 chữ số thập lục phân", en: "--key needs 64 hexadecimal digits"))
        case .tooLongForQR:
            Diagnostic(message: Localized(vi: "phiếu dài quá một mã QR", en: "the receipt is too long for a QR code"))
        case .missingName:
            Diagnostic(message: Localized(vi: "chưa ghi tên đăng nhập", en: "whose account?"))
        case .oneOf(let options):
            Diagnostic(
                message: Localized(
                    vi: "cần đúng một trong: \(options.joined(separator: ", "))",
                    en: "exactly one of these is needed: \(options.joined(separator: ", "))"))
        case .apart(let options):
            Diagnostic(
                message: Localized(
                    vi: "\(options.joined(separator: ", ")) không đi cùng nhau",
                    en: "\(options.joined(separator: ", ")) do not go together"))
        case .other(let words):
            Diagnostic(message: Localized(vi: "không hiểu dòng lệnh: \(words)", en: words))
        }
    }

    private static func didYouMean(_ word: String) -> Localized {
        Localized(vi: "ý thầy cô là “\(word)”?", en: "did you mean “\(word)”?")
    }
}

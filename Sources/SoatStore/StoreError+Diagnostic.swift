public import SoatDiagnostics
internal import SoatGate
internal import SoatPrinter

extension StoreError {
    public var diagnostic: Diagnostic {
        let (vi, en) = message
        let hint = hint
        return Diagnostic(
            message: Localized(vi: vi, en: en), hint: hint.map { Localized(vi: $0.vi, en: $0.en) })
    }

    /// Roles as people call them.
    private var roles: [String: (vi: String, en: String)] {
        [
            "teacher": ("giáo viên", "teacher"), "editor": ("ủy viên biên tập", "editor"), "secretary": ("thư ký", "secretary"),
            "deputy": ("phó hiệu trưởng", "deputy"), "principal": ("hiệu trưởng", "principal"),
        ]
    }

    private var message: (vi: String, en: String) {
        switch self {
        case .missingFile(let path): ("không có tệp của trường “\(path)”", "there is no school's file “\(path)”")
        case .missingFolder(let path): ("không có thư mục “\(path)”", "there is no folder “\(path)”")
        case .alreadyThere(let path): ("“\(path)” đã có rồi", "“\(path)” is already there")
        case .notAStore(let path): ("“\(path)” không phải tệp của Soát", "“\(path)” is not a file of Soát's")
        case .newerVersion(let found, let known):
            (
                "tệp của trường thuộc bản \(found), Soát này chỉ biết đến bản \(known)",
                "the school's file is of version \(found), this Soát knows up to \(known)"
            )
        case .corrupt: ("tệp của trường bị hỏng", "the school's file is damaged")
        case .readOnly: ("không được ghi vào tệp của trường", "the school's file cannot be written")
        case .locked: ("tệp của trường đang có người khác ghi", "somebody else is writing the school's file")
        case .diskFull: ("đĩa đã hết chỗ, việc vừa rồi chưa được ghi", "the disk is full: the last step was not written")
        case .failed(let code): ("không đọc ghi được tệp của trường (mã \(code))", "the school's file failed (code \(code))")
        case .notDurable:
            (
                "không bật được chế độ ghi chắc chắn xuống đĩa, nên Soát dừng lại",
                "durable writing could not be turned on, so Soát stops"
            )
        case .wrongPassword: ("sai tên hoặc mật khẩu", "the name or the password is wrong")
        case .blocked(let time):
            ("đã sai mật khẩu nhiều lần, tạm khóa đến \(time)", "too many wrong passwords: blocked until \(time)")
        case .wrongCode: ("mã dùng một lần không đúng hoặc đã hết hạn", "the one-time code is wrong or has expired")
        case .sessionEnded: ("phiên đăng nhập đã hết", "the session has ended")
        case .accountDisabled: ("tài khoản này đã ngừng dùng", "this account is disabled")
        case .unknownAccount(let name): ("không có tài khoản “\(name)”", "there is no account “\(name)”")
        case .rulesNotCopied(let path):
            ("không sao được quy tắc riêng của trường “\(path)”", "the school's own rules “\(path)” could not be copied")
        case .hasPassword(let name):
            ("“\(name)” đã đặt mật khẩu, nên không mời lại được", "“\(name)” has a password already, and is not invited again")
        case .accountTaken(let name): ("tên “\(name)” đã có người dùng", "the name “\(name)” is taken")
        case .badAccountName(let name): ("“\(name)” không dùng làm tên đăng nhập được", "“\(name)” cannot be an account's name")
        case .weakPassword(.short(let least)):
            ("mật khẩu ngắn quá, cần ít nhất \(least) ký tự", "the password is too short: at least \(least) characters")
        case .weakPassword(.long(let most)):
            ("mật khẩu dài quá, nhiều nhất \(most) ký tự", "the password is too long: at most \(most) characters")
        case .weakPassword(.guessable): ("mật khẩu này dễ đoán", "this password is easy to guess")
        case .notAllowed(let needed):
            (
                "việc này cần vai \(needed.map { roles[$0]?.vi ?? $0 }.joined(separator: ", "))",
                "this takes the role \(needed.map { roles[$0]?.en ?? $0 }.joined(separator: ", "))"
            )
        case .lastPrincipal:
            ("trường phải còn một hiệu trưởng đang dùng Soát", "the school needs one principal who uses Soát")
        case .stillInUse(let name):
            ("tài khoản “\(name)” còn đang dùng", "the account “\(name)” is still in use")
        case .emptyName: ("chưa ghi tên", "the name is missing")
        case .unknownToken(let id): ("không có mã truy cập “\(id)”", "there is no token “\(id)”")
        case .tooManyTokens(let most):
            ("mỗi người giữ nhiều nhất \(most) mã truy cập", "nobody keeps more than \(most) tokens")
        case .noEntry(let number): ("sổ không có mục \(number)", "the ledger has no entry \(number)")
        case .wrongEntry(let number): ("mục \(number) không thuộc loại cần nhắc tới", "entry \(number) is of another kind")
        case .nothingToErase(let number):
            (
                "mục \(number) không có lời nào để xóa, hoặc đã xóa rồi",
                "entry \(number) has no words to erase, or they are gone"
            )
        case .stillNeeded(let number, let day?):
            (
                "lời của mục \(number) còn phải giữ đến hết ngày \(day)",
                "the texts of entry \(number) are to be kept until \(day)"
            )
        case .stillNeeded(let number, nil):
            ("mục \(number) chưa kết luận xong, nên lời chưa xóa được", "entry \(number) is not decided: its texts stay")
        case .ownEntry(let number):
            (
                "mục \(number) về thầy cô hoặc do thầy cô ghi, nên người khác xóa",
                "entry \(number) is on you or by you: somebody else erases it"
            )
        case .dayToCome: ("ngày hoặc kỳ ấy chưa tới", "that day or period has not come")
        case .emptyText(let field):
            ("chưa ghi \(FieldName.words(for: field).vietnamese)", "\(FieldName.words(for: field).english) is missing")
        case .textTooLong(let field, let most):
            (
                "\(FieldName.words(for: field).vietnamese) dài quá \(most) ký tự",
                "\(FieldName.words(for: field).english) is longer than \(most) characters"
            )
        case .badSetting(let name):
            (
                "giá trị của \(FieldName.words(for: name).vietnamese) không dùng được",
                "the value of \(FieldName.words(for: name).english) cannot be used"
            )
        case .noWorkday: ("tuần làm việc không có ngày nào", "the week has no working day")
        case .endlessHoliday(let days):
            (
                "từ \(DutyWords.short(days.lowerBound)) đến \(DutyWords.short(days.upperBound)) không có ngày làm việc nào",
                "there is no working day from \(days.lowerBound) to \(days.upperBound)"
            )
        case .brokenLedger: ("sổ không còn khớp, nên không ký", "the ledger does not hold, so nothing is signed")
        case .badCheckpoint(let path): ("“\(path)” không phải mốc kiểm sổ", "“\(path)” is no checkpoint")
        case .missingKey(let path): ("không có khóa ký “\(path)”", "there is no signing key “\(path)”")
        case .badKey(let path): ("khóa ký “\(path)” không đọc được", "the signing key “\(path)” cannot be read")
        case .keyIsPublic(let path):
            ("người khác trên máy đọc được khóa ký “\(path)”", "others can read the signing key “\(path)”")
        case .badBackup: ("bản sao lưu không nguyên vẹn", "the backup is not whole")
        case .wrongPassphrase: ("câu mật khẩu không mở được khóa", "the passphrase does not open the keys")
        case .fullTextOff: ("trường không lưu toàn văn", "the school keeps no full texts")
        case .noSealKey(let holder):
            (
                "\(holder == .principal ? "hiệu trưởng" : "thư ký") chưa có khóa niêm phong của mình",
                "the \(holder.rawValue) has no sealing key yet"
            )
        case .noSealedText(let number):
            ("mục \(number) không kèm toàn văn, hoặc đã xóa", "entry \(number) has no full text, or it was erased")
        case .wrongSealPassphrase(let holder):
            (
                "câu mật khẩu niêm phong của \(holder == .principal ? "hiệu trưởng" : "thư ký") không đúng",
                "the \(holder.rawValue)'s sealing passphrase is wrong"
            )
        }
    }

    private var hint: (vi: String, en: String)? {
        switch self {
        case .missingFile: ("lập tệp mới: soat user init --store TỆP", "make one: soat user init --store FILE --lang en")
        case .missingFolder: ("tạo thư mục trước, rồi làm lại", "make the folder first")
        case .hasPassword: ("quên mật khẩu thì cấp lại: soat user reset TÊN", "who forgot it: soat user reset LOGIN")
        case .alreadyThere: ("chọn tên khác; Soát không ghi đè", "choose another name: Soát overwrites nothing")
        case .newerVersion: ("cài bản Soát mới hơn; tệp vẫn còn nguyên", "install a newer Soát; the file was left alone")
        case .corrupt:
            (
                "đừng ghi thêm; sao tệp ra chỗ khác, rồi dùng bản sao lưu: soat restore",
                "write no more; put the file aside, then take a backup: soat restore"
            )
        case .readOnly: ("xem quyền của tệp và của thư mục chứa nó", "look at the rights of the file and its folder")
        case .locked: ("thử lại sau ít phút", "try again in some minutes")
        case .diskFull: ("dọn chỗ rồi làm lại; những gì đã ghi vẫn còn nguyên", "make room and try again; nothing was lost")
        case .blocked: ("quên mật khẩu thì nhờ thư ký cấp mã: soat user reset", "ask the secretary for a code: soat user reset")
        case .wrongCode: ("nhờ thư ký cấp mã mới: soat user invite hoặc soat user reset", "ask the secretary for a new code")
        case .stillInUse: ("ngừng tài khoản trước: soat user disable", "disable it first: soat user disable")
        case .sessionEnded: ("đăng nhập lại: soat login", "sign in again: soat login")
        case .badAccountName:
            (
                "chỉ dùng chữ thường không dấu, số, dấu chấm hoặc gạch nối, ví dụ co.lan",
                "lowercase letters without marks, digits, dots, hyphens, such as co.lan"
            )
        case .weakPassword:
            ("một câu vài từ thì vừa dễ nhớ vừa khó đoán", "some words in a row are easy to keep, hard to guess")
        case .noWorkday:
            (
                "chọn ít nhất một ngày: hạn trả lời và giải thích đếm theo ngày làm việc",
                "choose at least one: terms for answers are counted in working days"
            )
        case .endlessHoliday:
            (
                "bỏ bớt ngày nghỉ: quá \(SchoolCalendar.longestHoliday) ngày nghỉ liền thì hạn trả lời không tới",
                "take some days off out: after more than \(SchoolCalendar.longestHoliday) in a row no term would come"
            )
        case .brokenLedger: ("xem chỗ không khớp: soat log verify", "see where: soat log verify --lang en")
        case .keyIsPublic(let path): ("chạy: chmod 600 \(path)", "run: chmod 600 \(path)")
        case .fullTextOff:
            ("muốn lưu thì bật trước: soat school set --full-text on", "to keep one: soat school set --full-text on")
        case .noSealKey: ("người ấy tự lập: soat log seal-key", "they make it themselves: soat log seal-key")
        case .missingKey: ("lấy lại từ bản sao lưu có câu mật khẩu", "take it from a backup made with a passphrase")
        default: nil
        }
    }
}

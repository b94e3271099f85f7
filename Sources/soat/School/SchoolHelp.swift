import SoatDiagnostics

/// The options that every command on a school's file has.
enum SchoolHelp {
    /// For commands that somebody does.
    static let forMembers = Localized(
        vi: """
              --as TÊN            tên đăng nhập; mật khẩu hỏi ở màn hình. Không ghi: dùng phiên trong SOAT_TOKEN
              --password-fd SỐ    đọc mật khẩu từ một dòng của bộ mô tả tệp này
            \(forOwners.vietnamese)
            """,
        en: """
              --as NAME           who you are; the password is asked for. Without it: the session in SOAT_TOKEN
              --password-fd N     read the password as a line from this file descriptor
            \(forOwners.english)
            """)

    /// For commands that whoever holds the file may do.
    static let forOwners = Localized(
        vi: """
              --store TỆP         tệp của trường (mặc định: biến SOAT_STORE)
              --format KIỂU       text (mặc định) hoặc json
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này
            """,
        en: """
              --store FILE        the school's file (default: SOAT_STORE)
              --format KIND       text (default) or json
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help
            """)
}

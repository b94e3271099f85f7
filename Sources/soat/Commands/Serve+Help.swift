import SoatDiagnostics

extension Serve {
    static let summary = Localized(vi: "mở Soát trong trình duyệt", en: "open Soát in the browser")

    static let help = Localized(
        vi: """
            Mở Soát trong trình duyệt: trang kiểm tra bài, trang quy tắc, API. Chạy trên máy này, không gửi gì
            ra ngoài, không lưu bài nào.

            Cách dùng: soat serve [tùy chọn]

              --host ĐỊA-CHỈ      nghe ở địa chỉ nào (mặc định 127.0.0.1: chỉ máy này; 0.0.0.0: cả mạng)
              --port CỔNG         mặc định 8080
              --languagetool-port CỔNG
                                  cho LibreOffice và các chương trình biết LanguageTool (mặc định 8081)
              --no-languagetool   không mở cổng ấy
              --rules THƯ-MỤC     dùng bộ quy tắc này; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --lang vi|en        tiếng của hướng dẫn và thông báo
              --help, -h          hướng dẫn này

            Dừng bằng Ctrl+C hoặc SIGTERM: việc đang làm dở được làm xong trước.

            Mã thoát: 0 đã dừng theo lệnh; 2 dùng sai, quy tắc hỏng, không mở được cổng.

            """,
        en: """
            Open Soát in the browser: the page that checks posts, the rules, the API. It runs on this machine,
            sends nothing elsewhere and keeps no post.

            Usage: soat serve [options]

              --host ADDRESS      where to listen (default 127.0.0.1: this machine only; 0.0.0.0: the network)
              --port PORT         default 8080
              --languagetool-port PORT
                                  for LibreOffice and others that know LanguageTool (default 8081)
              --no-languagetool   without that port
              --rules DIR         use these packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --lang vi|en        the language of help and errors
              --help, -h          this help

            Stop it with Ctrl+C or SIGTERM: what is being answered is finished first.

            Exit codes: 0 stopped as asked; 2 bad usage, broken rules, a port that cannot be opened.

            """)
}

import SoatDiagnostics

extension Serve {
    static let summary = Localized(vi: "mở Soát trong trình duyệt", en: "open Soát in the browser")

    static let help = Localized(
        vi: """
            Mở Soát trong trình duyệt: kiểm tra bài, gửi duyệt, nhật ký, việc của trường, quy tắc, API. Chạy trên máy
            này, không gửi gì ra ngoài. Trang kiểm tra không lưu bài nào. Lần đầu: mã in ra lúc mở dùng để lập trường.

            Cách dùng: soat serve [tùy chọn]

              --store TỆP         tệp của trường (mặc định: SOAT_STORE, hoặc truong.soat ở thư mục này)
              --schools THƯ-MỤC   mỗi tệp .soat trong ấy là một trường, ở đường dẫn /TÊN-TỆP/ hoặc tên miền của trường
              --demo              một trường hư cấu trong tệp mới, chỉ nghe trên máy này
              --behind-proxy      có máy chủ HTTPS đứng trước: cookie chỉ đi qua HTTPS, địa chỉ lấy từ X-Forwarded-For
              --host ĐỊA-CHỈ      nghe ở địa chỉ nào (mặc định 127.0.0.1: chỉ máy này; 0.0.0.0: cả mạng)
              --name TÊN          tên mà trình duyệt dùng để gọi máy này, ví dụ soat.truong.example; ghi được nhiều lần
                                  (tên máy này, địa chỉ số và tên miền của trường thì luôn được)
              --port CỔNG         mặc định 8080
              --languagetool-port CỔNG
                                  cho LibreOffice và các chương trình biết LanguageTool (mặc định 8081)
              --no-languagetool   không mở cổng ấy
              --checks-per-second SỐ
                                  mỗi máy được hỏi soát bao nhiêu lượt một giây, tính về lâu (mặc định 200)
              --no-check-limit    không hạn chế
              --rules THƯ-MỤC     dùng bộ quy tắc này ngoài các trường (--schools); ghi được nhiều lần;
                                  “builtin” là bộ có sẵn. Ở mỗi trường, bài và nháp soát theo bộ có sẵn và bộ
                                  cạnh tệp trường (truong.soat.rules/)
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần tệp của trường nhất); none: không
                                  dùng. Đã ghi thì ghi cả ở soat post, để hai bên soát như nhau
              --lang vi|en        tiếng của hướng dẫn và thông báo
              --help, -h          hướng dẫn này

            Dừng bằng Ctrl+C hoặc SIGTERM: việc đang làm dở được làm xong trước.

            Mã thoát: 0 đã dừng theo lệnh; 2 dùng sai, quy tắc hỏng, không mở được cổng.

            """,
        en: """
            Open Soát in the browser: checking, the gate, the log, the school, the rules, the API. It runs on this
            machine and sends nothing elsewhere. The check page keeps no post. The code told at the first start opens the
            page that makes the school.

            Usage: soat serve [options]

              --store FILE        the school's file (default: SOAT_STORE, or truong.soat in this folder)
              --schools DIR       each .soat file in it is a school, under /NAME/ or the school's own domain
              --demo              an invented school in a new file, on this machine only
              --behind-proxy      a server in front speaks HTTPS: cookies go over HTTPS only, addresses come from
                                  X-Forwarded-For
              --host ADDRESS      where to listen (default 127.0.0.1: this machine only; 0.0.0.0: the network)
              --name NAME         a name by which browsers call this machine, such as soat.school.example; may be repeated
                                  (this machine's own, addresses of numbers and the school's domain always are)
              --port PORT         default 8080
              --languagetool-port PORT
                                  for LibreOffice and others that know LanguageTool (default 8081)
              --no-languagetool   without that port
              --checks-per-second N
                                  how many checks a second one client may ask for in the long run (default 200)
              --no-check-limit    any number
              --rules DIR         use these packs outside of any school (--schools); may stand several times;
                                  “builtin” is ours. At a school, posts and drafts are judged by ours and by
                                  those beside its file (truong.soat.rules/)
              --config FILE       the school's configuration (default: the soat.yaml nearest to the school's
                                  file); none: without. What is named here is named to soat post too
              --lang vi|en        the language of help and errors
              --help, -h          this help

            Stop it with Ctrl+C or SIGTERM: what is being answered is finished first.

            Exit codes: 0 stopped as asked; 2 bad usage, broken rules, a port that cannot be opened.

            """)
}

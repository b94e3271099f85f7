import SoatDiagnostics

extension Check {
    static let summary = Localized(vi: "soát bài trước khi đăng", en: "check a post before it is published")

    static let help = Localized(
        vi: """
            Soát bài trước khi đăng: chỗ nào cần sửa, vì sao, sửa thế nào.

            Cách dùng: soat check [TỆP…|-] [tùy chọn]

              TỆP                 tệp chữ (.txt); “-” hoặc không ghi gì: đọc đầu vào chuẩn

            Bài sẽ đăng ở đâu, ai viết, ngày nào (chưa ghi thì coi là chưa biết):
              --channel NƠI       portal (cổng thông tin), school-page (trang trường), group (nhóm có
                                  phụ huynh), staff-group (nhóm chỉ có đồng nghiệp), personal (trang riêng)
              --author-role VAI   teacher, editor, secretary, deputy, principal
              --posted-on NGÀY    dạng 2026-11-21; chưa ghi: hôm nay

            Đọc vào, in ra:
              --input KIỂU        text (mỗi tệp một bài) hoặc jsonl (mỗi dòng một bài dạng JSON)
              --format KIỂU       text (cho người đọc), json (một mảng), jsonl (mỗi bài một dòng),
                                  sarif (SARIF 2.1.0), github (chú thích của GitHub Actions)
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --max-post BYTE     một bài, hay một dòng JSON, dài nhất bao nhiêu (mặc định 67108864)
              --jobs SỐ           soát cùng lúc trên bao nhiêu lõi (mặc định: tất cả)

            Quy tắc:
              --rules THƯ-MỤC     dùng bộ quy tắc này; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --fail-on MỨC       mã thoát 1 khi có bài từ mức nào: review (mặc định), block, never

              --help, -h          hướng dẫn này

            Mã thoát: 0 không có gì phải dừng; 1 có chỗ cần xem; 2 dùng sai, không đọc được, quy tắc hỏng.

            Ví dụ:
              soat check bai-viet.txt --channel group
              soat check --input jsonl --format jsonl < cac-bai.jsonl

            Soát không lưu bài. Soát không đọc ảnh và không biết điều gì là đúng sự thật.

            """,
        en: """
            Check posts before they are published: what to mend, why, and how.

            Usage: soat check [FILE…|-] [options]

              FILE                a text file (.txt); “-” or nothing: standard input

            Where the post will stand, who wrote it, when (not given: unknown):
              --channel PLACE     portal, school-page, group (parents are in it), staff-group
                                  (colleagues only), personal
              --author-role ROLE  teacher, editor, secretary, deputy, principal
              --posted-on DATE    as 2026-11-21; not given: today

            In and out:
              --input KIND        text (a file is a post) or jsonl (a line is a post, in JSON)
              --format KIND       text (for people), json (one array), jsonl (a line a post),
                                  sarif (SARIF 2.1.0), github (annotations of GitHub Actions)
              --lang vi|en        the language of help, labels and errors
              --max-post BYTES    the most that a post, or a line of JSON, may have (default 67108864)
              --jobs N            how many cores to use (default: all)

            Rules:
              --rules DIR         use these packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --fail-on LEVEL     exit code 1 from this verdict on: review (default), block, never

              --help, -h          this help

            Exit codes: 0 nothing to stop for; 1 findings; 2 bad usage, unreadable input, broken rules.

            Examples:
              soat check post.txt --channel group
              soat check --input jsonl --format jsonl < posts.jsonl

            Soát keeps no post. It does not read pictures and does not know what is true.

            """)
}

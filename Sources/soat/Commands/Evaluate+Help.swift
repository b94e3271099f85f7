import SoatDiagnostics

extension Evaluate {
    static let summary = Localized(
        vi: "đo quy tắc trên bài đã gán nhãn", en: "measure the rules on labelled posts")

    static let help = Localized(
        vi: """
            Đo quy tắc trên bài đã gán nhãn: tìm ra bao nhiêu, báo nhầm bao nhiêu, từng loại, từng cách viết.

            Cách dùng: soat eval THƯ-MỤC… [tùy chọn]

              THƯ-MỤC             thư mục có tệp .jsonl (mỗi dòng một bài kèm nhãn), hoặc một tệp như thế
              --rules THƯ-MỤC     bộ quy tắc; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --format KIỂU       text (cho người đọc) hoặc json (cho chương trình)
              --save TỆP          lưu kết quả (dạng json) để lần sau so
              --baseline TỆP      so với kết quả đã lưu, từng bài một: được bài nào, mất bài nào
              --split PHẦN/SỐ     chỉ đo một phần số bài, ví dụ 1/5; cùng một bài luôn ở cùng một phần
              --cross-validate N  quy tắc có “evidence”: chia bài thành N phần theo tệp, mỗi phần đo bằng mô hình
                                  làm từ các phần kia (mô hình có sẵn đã đọc corpus/dev, đo thẳng thì vô nghĩa)
              --show fp|fn        thay cho bảng số: in các chỗ báo nhầm (fp) hoặc bỏ sót (fn), kèm lời
              --category LOẠI     chỉ in một loại, ví dụ personal-data
              --limit SỐ          in nhiều nhất bao nhiêu chỗ (mặc định 20)
              --unseal            cho phép --show trên thư mục “test”, vốn chỉ để đo
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 đã đo; 2 dùng sai, nhãn sai, hoặc có quy tắc chạy chưa xong.

            """,
        en: """
            Measure the rules on labelled posts: how much is found, how many false alarms, by category and by way
            of writing.

            Usage: soat eval DIR… [options]

              DIR                 a folder of .jsonl files (a line a post with its labels), or one such file
              --rules DIR         packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --format KIND       text (for people) or json (for programs)
              --save FILE         keep the result (as json) for a later comparison
              --baseline FILE     compare with a result that was kept, post by post: what was won and lost
              --split PART/PARTS  only a part of the posts, such as 1/5; a post is always in the same part
              --cross-validate N  for rules with `evidence`: N parts by file, each judged with a model made of the
                                  others (ours has read corpus/dev: plain figures on it mean nothing)
              --show fp|fn        instead of figures: print false alarms (fp) or misses (fn) with their text
              --category C        print one category alone, such as personal-data
              --limit N           print at most so many (default 20)
              --unseal            let --show read a folder named “test”, which is kept for measuring
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 measured; 2 bad usage, broken labels, or a rule that did not finish.

            """)
}

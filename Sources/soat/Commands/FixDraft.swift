import ArgumentParser
import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatScan
import SoatText

/// `soat fix`: drafts with every proven suggestion made.
struct FixDraft: Command {
    static let path = ["fix"]

    @Argument var files: [String] = []
    @Flag var diff = false
    @Option(name: .customLong("fail-on")) var failOn: String?
    @Option(name: .customLong("max-post")) var maxPost: Int?
    @OptionGroup var post: ContextChoice
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let context = try post.context()
        let failOn: CheckSettings.FailOn = try OptionValues.choice(failOn, option: "--fail-on") ?? .review
        let longest =
            try OptionValues.count(maxPost, option: "--max-post", most: 1 << 30) ?? CheckSettings.longestPostByDefault
        if files.isEmpty && Console.isInputTerminal {
            console.tell(Self.help[console.language])
            return .failed
        }
        // Two mended drafts after one another would be one text.
        guard diff || files.count < 2 else { throw .severalDrafts }
        guard let loaded = rules.load(console, examples: false) else { return .failed }
        let scanner = Scanner(loaded.book)
        var scratch = scanner.makeScratch()
        var status = ExitStatus.clean
        for name in files.isEmpty ? ["-"] : files {
            do throws(IntakeError) {
                let draft = try TextFile.draft(named: name, context: context, longest: longest)
                let left = mend(draft, name, scanner, &scratch, console)
                if !left.failures.isEmpty {
                    status = .failed
                } else if status == .clean, failOn.stops(left.verdict) {
                    status = .findings
                }
            } catch {
                console.report(error.diagnostic)
                status = .failed
            }
        }
        return status
    }

    /// - Returns: what is still found in the mended draft.
    private func mend(
        _ draft: TextFile.Draft, _ name: String, _ scanner: Scanner, _ scratch: inout ScanScratch, _ console: Console
    ) -> CheckResult {
        let document = draft.document
        let result = scanner.check(document, scratch: &scratch)
        let edits = scanner.fixes(of: document, result, scratch: &scratch)
        let mended = Document(utf8: Edit.applied(edits, to: document.utf8), context: document.context)
        let left = scanner.check(mended, scratch: &scratch)
        console.print(
            diff
                ? UnifiedDiff.text(of: edits, in: document.utf8, after: draft.mark, name: name) : draft.mark + mended.utf8)
        let open = left.findings.count
        let told = Localized(
            vi: "\(name): đã sửa \(edits.count) chỗ" + (open > 0 ? ", còn \(open) chỗ thầy cô tự sửa (soat check)." : "."),
            en: "\(name): \(edits.count) place(s) mended" + (open > 0 ? ", \(open) left to you (soat check)." : "."))
        console.tell(told[console.language])
        return left
    }

    static let summary = Localized(vi: "sửa giúp những chỗ sửa được", en: "mend what can be mended")

    static let help = Localized(
        vi: """
            In bài đã sửa: che số, bỏ chữ, thay chữ theo gợi ý của quy tắc. Chỉ sửa chỗ nào soát lại thấy hết
            lỗi và không sinh lỗi mới. Tệp gốc giữ nguyên.

            Cách dùng: soat fix [TỆP|-] [tùy chọn]
                       soat fix --diff [TỆP…]

              TỆP                 tệp chữ (.txt); “-” hoặc không ghi gì: đọc đầu vào chuẩn
              --diff              chỉ in những dòng thay đổi, dạng unified diff
              --channel NƠI       nơi đăng: portal, school-page, group, staff-group, personal
              --author-role VAI   người viết: teacher, editor, secretary, deputy, principal
              --posted-on NGÀY    ngày đăng, dạng 2026-01-31 (mặc định: hôm nay)
              --rules THƯ_MỤC     gói quy tắc riêng; “builtin” là bộ có sẵn; dùng được nhiều lần
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --fail-on MỨC       review, block hoặc never: mức còn lại từ đâu thì mã thoát là 1
              --max-post BYTE     một bài dài nhất bao nhiêu (mặc định 67108864)
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 bài đã sửa không còn gì đáng dừng; 1 còn chỗ phải tự sửa; 2 dùng sai, không đọc được.

            """,
        en: """
            Print the draft with its suggestions made: numbers masked, words taken out or replaced. A place is
            mended only when the mended draft, checked again, lost the finding and gained none. The file stays.

            Usage: soat fix [FILE|-] [options]
                   soat fix --diff [FILE…]

              FILE                a text file (.txt); “-” or nothing: standard input
              --diff              print only what changes, as a unified diff
              --channel PLACE     portal, school-page, group, staff-group, personal
              --author-role ROLE  teacher, editor, secretary, deputy, principal
              --posted-on DAY     as 2026-01-31 (default: today)
              --rules DIR         rule packs of your own; “builtin” is ours; may be repeated
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --fail-on LEVEL     review, block or never: what is left from there on makes the exit code 1
              --max-post BYTES    the most that a post may have (default 67108864)
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 nothing left to stop for; 1 findings are left; 2 bad usage or unreadable input.

            """)
}

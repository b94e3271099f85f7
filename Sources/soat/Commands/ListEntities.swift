import ArgumentParser
import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatRules
import SoatScan
import SoatText

/// `soat entities`: the names, numbers, days and places that Soát recognises in a text.
struct ListEntities: Command {
    static let path = ["entities"]

    @Argument var files: [String] = []
    @Option var input: String?
    @Option var format: String?
    @Option(name: .customLong("max-post")) var maxPost: Int?
    @OptionGroup var post: ContextChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let format: DocumentListing.Format = try OptionValues.choice(format, option: "--format") ?? .text
        let settings = CheckSettings(
            input: try OptionValues.choice(input, option: "--input") ?? .text, format: .text, context: try post.context(),
            language: console.language, jobs: 1,
            longestPost: try OptionValues.count(maxPost, option: "--max-post", most: 1 << 30)
                ?? CheckSettings.longestPostByDefault)
        if files.isEmpty && Console.isInputTerminal {
            console.tell(Self.help[console.language])
            return .failed
        }
        let school: SchoolConfiguration
        do throws(RuleLoadingError) {
            school = try configuration.read()
        } catch {
            for diagnostic in error.diagnostics { console.report(diagnostic) }
            return .failed
        }
        let scanner = Scanner(RuleBook(packs: [], documents: [], configuration: school))
        let printer = EntityPrinter(language: console.language, colour: console.hasColour)
        var listing = DocumentListing(format: format, console: console) { entry, format, bytes in
            let told = scanner.entities(in: entry.document)
            if format == .text {
                printer.append(name: entry.name, entry.document, told, to: &bytes)
            } else {
                printer.append(id: entry.id, entry.document, told, to: &bytes)
            }
        }
        return listing.run(files, settings)
    }

    static let summary = Localized(
        vi: "xem Soát nhận ra tên, số, ngày, địa chỉ nào", en: "see which names, numbers and days are recognised")

    static let help = Localized(
        vi: """
            Kể những gì Soát nhận ra trong bài: tên người, học sinh, lớp, trường, số điện thoại, căn cước, tài khoản,
            địa chỉ, ngày giờ, văn bản, đường dẫn. Nhận ra chưa phải là lỗi: luật mới nói chỗ nào cần sửa.

            Cách dùng: soat entities [TỆP…|-] [tùy chọn]

              TỆP                 tệp chữ (.txt); “-” hoặc không ghi gì: đọc đầu vào chuẩn
              --input KIỂU        text (mỗi tệp một bài) hoặc jsonl (mỗi dòng một bài dạng JSON)
              --format KIỂU       text (cho người đọc), json (một mảng), jsonl (mỗi bài một dòng)
              --channel KÊNH      portal, school-page, group, staff-group, personal
              --author-role VAI   teacher, editor, secretary, deputy, principal
              --posted-on NGÀY    ngày đăng, dạng 2025-09-05 (mặc định hôm nay): ngày nào đã qua, ngày nào sắp tới
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --max-post BYTE     một bài, hay một dòng JSON, dài nhất bao nhiêu (mặc định 67108864)
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 đã đọc; 2 dùng sai hoặc không đọc được.

            """,
        en: """
            Print what Soát recognises in a text: names, pupils, classes, schools, numbers of telephones, papers and
            accounts, addresses, days, documents, links. None of it is a finding yet: rules decide that.

            Usage: soat entities [FILE…|-] [options]

              FILE                a text file (.txt); “-” or nothing: standard input
              --input KIND        text (a file is a post) or jsonl (a line is a post, in JSON)
              --format KIND       text (for people), json (one array), jsonl (a line a post)
              --channel C         portal, school-page, group, staff-group, personal
              --author-role R     teacher, editor, secretary, deputy, principal
              --posted-on DAY     the day of the post, as 2025-09-05 (default today): which days are past, which to come
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --max-post BYTES    the most that a post, or a line of JSON, may have (default 67108864)
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 read; 2 bad usage or unreadable input.

            """)
}

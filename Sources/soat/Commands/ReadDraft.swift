import ArgumentParser
import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatText

/// `soat read`: the text as it is read, with what was undone.
struct ReadDraft: Command {
    static let path = ["read"]

    @Argument var files: [String] = []
    @Option var input: String?
    @Option var format: String?
    @Option(name: .customLong("max-post")) var maxPost: Int?
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let format: DocumentListing.Format = try OptionValues.choice(format, option: "--format") ?? .text
        let settings = CheckSettings(
            input: try OptionValues.choice(input, option: "--input") ?? .text, format: .text,
            context: PostContext(postedOn: ContextChoice.today), language: console.language, jobs: 1,
            longestPost: try OptionValues.count(maxPost, option: "--max-post", most: 1 << 30)
                ?? CheckSettings.longestPostByDefault)
        if files.isEmpty && Console.isInputTerminal {
            console.tell(Self.help[console.language])
            return .failed
        }
        let printer = ReadPrinter(language: console.language, colour: console.hasColour)
        var listing = DocumentListing(format: format, console: console) { entry, format, bytes in
            let told = ReadText(entry.document)
            if format == .text {
                printer.append(name: entry.name, entry.document, told, to: &bytes)
            } else {
                printer.append(id: entry.id, entry.document, told, to: &bytes)
            }
        }
        return listing.run(files, settings)
    }

    static let summary = Localized(vi: "xem Soát đọc bài thế nào", en: "see how Soát reads a text")

    static let help = Localized(
        vi: """
            In bài như Soát đọc, rồi kể những chỗ đọc khác với chữ đã viết: chữ gõ bằng phông cũ, ký tự ẩn,
            chữ viết rời, viết tắt kiểu tin nhắn. Phần lớn là lỗi của máy hoặc thói quen gõ.

            Cách dùng: soat read [TỆP…|-] [tùy chọn]

              TỆP                 tệp chữ (.txt); “-” hoặc không ghi gì: đọc đầu vào chuẩn
              --input KIỂU        text (mỗi tệp một bài) hoặc jsonl (mỗi dòng một bài dạng JSON)
              --format KIỂU       text (cho người đọc), json (một mảng), jsonl (mỗi bài một dòng)
              --max-post BYTE     một bài, hay một dòng JSON, dài nhất bao nhiêu (mặc định 67108864)
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 đã đọc; 2 dùng sai hoặc không đọc được.

            """,
        en: """
            Print a text as Soát reads it, then what is read otherwise than written: old fonts, hidden
            characters, letters written apart, short forms of chat. Most of it is damage or habit.

            Usage: soat read [FILE…|-] [options]

              FILE                a text file (.txt); “-” or nothing: standard input
              --input KIND        text (a file is a post) or jsonl (a line is a post, in JSON)
              --format KIND       text (for people), json (one array), jsonl (a line a post)
              --max-post BYTES    the most that a post, or a line of JSON, may have (default 67108864)
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 read; 2 bad usage or unreadable input.

            """)
}

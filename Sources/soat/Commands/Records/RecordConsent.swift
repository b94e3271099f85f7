import ArgumentParser
import SoatDiagnostics
import SoatRules
import SoatStore
import SoatText

/// `soat record consent`: somebody agrees that something of theirs is published.
struct RecordConsent: RecordCommand {
    static let path = ["record", "consent"]

    @Option var from: String?
    @Option(name: .customLong("for")) var owner: String?
    @Option var capacity: String?
    @Option var covers: [String] = []
    @Option var scope: String?
    @Option var until: String?
    @Option var evidence: String?
    @Option var post: String?
    @Option var withdraw: Int?
    @Option var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        if let withdraw { return .consentWithdrawn(withdraw, reason: try RecordWords.needed(reason, "--reason")) }
        guard let capacity: Record.Capacity = try OptionValues.choice(capacity, option: "--capacity") else {
            throw .missingOption("--capacity")
        }
        return .consent(
            from: try RecordWords.needed(from, "--from"), for: try RecordWords.needed(owner, "--for"), capacity,
            covers: try chosen(covers.isEmpty ? [SoatRules.Category.personalData.rawValue] : covers),
            scope: try RecordWords.needed(scope, "--scope"), until: try OptionValues.day(until),
            evidence: try RecordWords.needed(evidence, "--evidence"), post: try RecordWords.word(post, "--post"))
    }

    /// - Throws: ``UsageError/badWord(option:)`` for what is no category and no rule: free words stay out of the ledger.
    private func chosen(_ words: [String]) throws(UsageError) -> [Cover] {
        let areCategories = words.allSatisfy { SoatRules.Category(rawValue: $0) != nil }
        let store = try school.path()
        let rules = areCategories ? [] : (try? PostDesk.nearestBook(of: store))?.rules ?? []
        let covers = words.compactMap { Cover($0, in: rules) }
        guard covers.count == words.count else { throw .badWord(option: "--covers") }
        return covers
    }

    static let summary = Localized(
        vi: "ghi sự đồng ý của gia đình, của người có tên", en: "record a consent")

    static let help = Localized(
        vi: """
            Ghi việc gia đình hoặc người có tên đồng ý cho đăng; số mục in ra dùng để khép chỗ cần xem của bài.

            Cách dùng: soat record consent --from AI --for AI --capacity TƯ-CÁCH --scope GÌ --evidence Ở-ĐÂU [tùy chọn]
                       soat record consent --withdraw SỐ-MỤC --reason LÝ-DO

              --from AI           người đồng ý
              --for AI            người có tên, ảnh trong bài
              --capacity TƯ-CÁCH  self (chính người ấy), parent (cha mẹ), guardian (người giám hộ), parent-and-child (cha mẹ
                                  và con từ 7 tuổi)
              --scope GÌ          đồng ý cho đăng những gì, ở đâu
              --covers MÃ         loại hoặc quy tắc được khép, ghi được nhiều lần (mặc định personal-data)
              --until NGÀY        đến hết ngày, dạng 2026-01-31
              --evidence Ở-ĐÂU    giấy hoặc tin nhắn đồng ý lưu ở đâu
              --post MÃ           bài mà sự đồng ý này dành cho
              --withdraw SỐ-MỤC   sự đồng ý ấy không còn nữa
              --reason LÝ-DO      vì sao
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record that a family or a person agrees to being published; its number closes findings of posts.

            Usage: soat record consent --from WHO --for WHO --capacity CAPACITY --scope WHAT --evidence WHERE [options]
                   soat record consent --withdraw NUMBER --reason REASON

              --from WHO          who agrees
              --for WHO           whose name or picture it is
              --capacity CAPACITY self, parent, guardian, parent-and-child (from 7 years on)
              --scope WHAT        what may be published, and where
              --covers ID         a category or rule that it may close; may be repeated (default personal-data)
              --until DAY         to the end of a day, as 2026-01-31
              --evidence WHERE    where the paper or message is kept
              --post ID           the post it is for
              --withdraw NUMBER   that consent has ended
              --reason REASON     why
            \(SchoolHelp.forMembers[.english])

            """)
}

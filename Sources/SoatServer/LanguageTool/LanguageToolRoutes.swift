import Hummingbird
import SoatDiagnostics
import SoatScan
import SoatText

/// What clients of LanguageTool ask: word processors, add-ons of browsers, editors.
///
/// Whoever sets one up writes the address with `/v2`, without, or twice: all are answered.
enum LanguageToolRoutes {
    static func routes(under prefixes: [String]) -> [Route] {
        prefixes.flatMap { prefix in
            [
                Route(.post, prefix + "/check", .languageTool, for: .anyone, isCheck: true) { call in
                    try await check(LanguageToolForm.fields(ofBody: call.body()), call)
                },
                Route(.get, prefix + "/check", .languageTool, for: .anyone, isCheck: true) { call in
                    try await check(call.query, call)
                },
                Route(.get, prefix + "/languages", .languageTool, for: .anyone) { _ in .json(LanguageToolReply.languages()) },
                Route(.get, prefix + "/maxtextlength", .languageTool, for: .anyone) { _ in .text("\(longestText)") },
                Route(.get, prefix + "/configinfo", .languageTool, for: .anyone) { call in
                    .json(LanguageToolReply.configuration(call.app))
                },
                Route(.get, prefix + "/info", .languageTool, for: .anyone) { call in
                    .json(LanguageToolReply.software(call.app))
                },
            ]
        }
    }

    /// What somebody sees who opens the port in a browser: there are no pages here.
    static let root = Route(.get, "/", .languageTool, for: .anyone) { call in
        .text(
            Localized(
                vi: "Soát trả lời ở đây cho LibreOffice và các chương trình dùng LanguageTool: đặt địa chỉ máy chủ là địa chỉ "
                    + "này, thêm /v2. Các trang của Soát: \(call.app.address)\n",
                en: "Soát answers LibreOffice and other clients of LanguageTool here: set the server's address to this one "
                    + "with /v2 behind it. Soát's pages: \(call.app.address)\n")[call.language])
    }

    /// UTF-16 code units.
    private static let longestText = 300_000

    private static func check(_ fields: FormFields, _ call: Call) async throws -> Response {
        let text = try LanguageToolText(fields)
        guard text.plain.utf16.count <= longestText else { throw WebFault.tooLong(limit: longestText) }
        let context = PostContext(
            channel: fields["channel"].flatMap(Channel.init(rawValue:)),
            authorRole: fields["author_role"].flatMap(AuthorRole.init(rawValue:)), postedOn: call.app.today())
        let document = Document(text.plain, context: context)
        let reply = LanguageToolReply(call.app, LanguageToolChoice(fields), text)
        // A long answer holds up nobody who is answered here.
        let (json, verdict) = await call.worker(for: text.plain).run { scanner, scratch in
            let result = scanner.check(document, scratch: &scratch)
            return (reply.matches(result, document), result.verdict.rawValue)
        }
        call.app.figures.count(verdicts: [verdict])
        return .json(json)
    }
}

/// Which rules a client wants to hear of, and what it calls the language.
struct LanguageToolChoice: Sendable {
    let language: String
    private let disabledRules: Set<String>
    private let disabledCategories: Set<String>
    private let enabledRules: Set<String>
    private let enabledCategories: Set<String>
    private let enabledOnly: Bool

    init(_ fields: FormFields) {
        let list = { (name: String) in
            Set((fields[name] ?? "").split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init))
        }
        language = fields["language"] ?? "vi-VN"
        disabledRules = list("disabledRules")
        disabledCategories = list("disabledCategories")
        enabledRules = list("enabledRules")
        enabledCategories = list("enabledCategories")
        enabledOnly = ["yes", "true"].contains(fields["enabledOnly"] ?? "")
    }

    func wants(_ finding: Finding) -> Bool {
        let (rule, category) = (finding.rule.id, finding.rule.category.rawValue)
        if enabledOnly { return enabledRules.contains(rule) || enabledCategories.contains(category) }
        return !disabledRules.contains(rule) && !disabledCategories.contains(category)
    }
}

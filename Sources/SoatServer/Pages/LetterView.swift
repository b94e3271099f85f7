import SoatDiagnostics
import SoatPrinter
import SoatScan
import SoatText

/// *Hỏi ý kiến*: a letter to a colleague about one place of a draft, to be sent by whatever way they talk.
struct LetterView: Sendable {
    let frame: Frame
    let title: String
    let quote: String
    let letter: String
    let text: String
    let channels: [String]
    let role: String
    let ignoredKeys: [String]

    init(
        _ call: Call, _ place: DraftCheck.Place, _ check: DraftCheck, _ text: String, _ setting: PrecheckPage.Setting,
        _ ignored: Set<String>
    ) {
        let language = call.language
        let words = call.app.words(in: language)
        let finding = place.finding
        let utf8 = check.document.utf8
        frame = Frame(call, current: "/")
        title = finding.rule.title[language]
        quote = String(decoding: utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
        self.text = text
        channels = setting.channels.map(\.rawValue)
        role = setting.role?.rawValue ?? ""
        ignoredKeys = ignored.sorted()
        let places = setting.channels.isEmpty ? nil : ChannelWords.list(setting.channels, language)
        let basis = finding.clauses.compactMap(words.citation).first.map(ClauseWords.label)
        let lines = [
            Localized(
                vi: "Nhờ thầy cô xem giúp một chỗ trước khi đăng\(places.map { " (\($0))" } ?? ""):",
                en: "Please look at one place before I publish this\(places.map { " (\($0))" } ?? ""):")[language],
            "“\(Self.line(around: finding.bytes, in: utf8))”",
            Localized(vi: "Soát lưu ý “\(quote)”: ", en: "Soát points at “\(quote)”: ")[language]
                + words.message(of: finding, in: check.document),
            basis.map { Localized(vi: "Căn cứ: \($0).", en: "Basis: \($0).")[language] },
            Localized(
                vi: "Theo thầy cô, viết thế này đăng được không, hay nên sửa thế nào?",
                en: "May it go out like this, or how should it be mended?")[language],
        ]
        letter = lines.compactMap(\.self).joined(separator: "\n\n")
    }

    /// The line that a finding stands in; of a long one what is near.
    private static func line(around bytes: ByteSpan, in utf8: [UInt8]) -> String {
        let start = utf8[..<bytes.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = utf8[bytes.end...].firstIndex(of: 0x0A) ?? utf8.count
        let line = String(decoding: utf8[start..<end], as: UTF8.self)
        guard line.count > 400 else { return line }
        let before = String(decoding: utf8[start..<bytes.start], as: UTF8.self).suffix(150)
        let quote = String(decoding: utf8[bytes.start..<bytes.end], as: UTF8.self).prefix(200)
        return "…\(before)\(quote)" + String(decoding: utf8[bytes.end..<end], as: UTF8.self).prefix(150) + "…"
    }
}

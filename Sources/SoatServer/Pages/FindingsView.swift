import SoatDiagnostics
import SoatPrinter
import SoatRules
import SoatScan
import SoatText

/// What was found in a draft, as `findings.mustache` shows it.
struct FindingsView: Sendable {
    struct Card: Sendable {
        let id: String
        /// The same for the same finding in the next version of the draft.
        let key: String
        let level: String
        let levelName: String
        /// What must be mended is never left as it is.
        let canIgnore: Bool
        let title: String
        let quote: String
        let reading: String?
        let message: String
        let advice: String?
        /// The places where it holds, where these are not all that were chosen.
        let only: String?
        let start: Int
        let end: Int
        let hasFix: Bool
        let isRemoval: Bool
        let suggestion: String
        let rule: String
        let hasBasis: Bool
        let basis: String
        let clauses: [ClauseLine]
    }

    struct ClauseLine: Sendable {
        let summary: String
        let label: String
        let isForeign: Bool
    }

    let verdict: String
    let icon: String
    let name: String
    let say: String
    let errors: Int
    let warnings: Int
    let notes: Int
    let safeFixes: Int
    let hasSafeFixes: Bool
    let unfinished: String?
    /// How many places the writer left as they are.
    let ignored: String?
    let cards: [Card]
    let hasCards: Bool
    let isClean: Bool
    let isEmpty: Bool

    /// Before anything was written.
    init(emptyIn language: Language) {
        (verdict, icon) = ("none", "i-eye")
        name = Localized(vi: "Sẵn sàng", en: "Ready")[language]
        say = Localized(vi: "Soát đọc ngay khi thầy cô gõ.", en: "Soát reads as you type.")[language]
        (errors, warnings, notes, safeFixes, hasSafeFixes) = (0, 0, 0, 0, false)
        (unfinished, ignored, cards, hasCards, isClean, isEmpty) = (nil, nil, [], false, false, true)
    }

    init(_ check: DraftCheck, _ words: FindingWords, _ language: Language) {
        let count = { (level: Level) in check.places.count { $0.finding.level == level } }
        (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
        verdict = check.verdict.rawValue
        let shown = VerdictWords(check.verdict)
        icon = shown.icon
        name = shown.name[language]
        say = VerdictWords.sentence(check, errors: errors, warnings: warnings, notes: notes)[language]
        safeFixes = check.places.count { $0.finding.suggestion != nil }
        hasSafeFixes = safeFixes > 1
        unfinished = check.unfinished > 0 ? String(check.unfinished) : nil
        ignored = check.left > 0 ? String(check.left) : nil
        cards = check.places.enumerated().map { index, place in
            Card(place, number: index + 1, in: check, words, language)
        }
        hasCards = !cards.isEmpty
        isClean = cards.isEmpty && check.unfinished == 0 && check.left == 0
        isEmpty = false
    }
}

extension FindingsView.Card {
    fileprivate init(
        _ place: DraftCheck.Place, number: Int, in check: DraftCheck, _ words: FindingWords, _ language: Language
    ) {
        let finding = place.finding
        let utf8 = check.document.utf8
        id = "f\(number)"
        quote = String(decoding: utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
        key = place.key
        canIgnore = finding.level != .error
        level = finding.level.rawValue
        levelName = finding.level.words[language]
        title = finding.rule.title[language]
        reading = finding.reading
        message = words.message(of: finding, in: check.document)
        let advised = words.advice(of: finding, in: check.document)
        advice = advised.isEmpty ? nil : advised
        let isEverywhere = place.channels.count == check.channels.count
        only = isEverywhere ? nil : ChannelWords.list(check.channels.filter(place.channels.contains), language)
        (start, end) = (finding.span.start, finding.span.end)
        hasFix = finding.suggestion != nil
        suggestion = finding.suggestion ?? ""
        isRemoval = suggestion.isEmpty
        rule = finding.rule.id
        let citations = finding.clauses.compactMap(words.citation)
        hasBasis = !citations.isEmpty
        basis = citations.first.map(ClauseWords.label) ?? ""
        clauses = citations.map {
            FindingsView.ClauseLine(summary: $0.summary, label: ClauseWords.label($0), isForeign: $0.isForeign)
        }
    }
}

/// A verdict as people read it.
struct VerdictWords {
    let name: Localized
    let icon: String

    init(_ verdict: Verdict) {
        switch verdict {
        case .block: (name, icon) = (Localized(vi: "Chưa được đăng", en: "Not to be published yet"), "i-pause")
        case .review: (name, icon) = (Localized(vi: "Cần xem lại", en: "To be looked at"), "i-eye")
        case .pass: (name, icon) = (Localized(vi: "Được đăng", en: "May be published"), "i-tick")
        }
    }

    /// What is left to do, looking ahead; where the places differ, which one asks most.
    static func sentence(_ check: DraftCheck, errors: Int, warnings: Int, notes: Int) -> Localized {
        let strict = check.channels.filter { check.verdicts[$0] == check.verdict }
        if check.verdict == .block, strict.count < check.channels.count {
            return Localized(
                vi: "Ở \(ChannelWords.list(strict, .vietnamese).lowercased()) thì chưa được. Còn \(errors) chỗ cần sửa.",
                en: "Not on \(ChannelWords.list(strict, .english).lowercased()): \(errors) to mend.")
        }
        if errors > 0 {
            return Localized(vi: "Còn \(errors) chỗ cần sửa trước khi đăng.", en: "\(errors) to mend before it goes out.")
        }
        if warnings > 0 {
            return Localized(vi: "Còn \(warnings) chỗ nên xem lại.", en: "\(warnings) to look at.")
        }
        if notes > 0 { return Localized(vi: "Chỉ còn \(notes) lưu ý.", en: "Only \(notes) to bear in mind.") }
        if check.unfinished > 0 { return Localized(vi: "Có quy tắc chưa chạy xong.", en: "Some rules did not finish.") }
        return Localized(vi: "Chưa thấy điều gì cần sửa.", en: "Nothing to mend was seen.")
    }
}

/// A clause as a teacher cites it.
enum ClauseWords {
    /// `185/PGDĐT, mục 1, đoạn 2`; in a regulation or law, `Điều 17 khoản 1 điểm c`.
    static func label(_ citation: FindingWords.Citation) -> String {
        let document = citation.number.isEmpty ? citation.document : citation.number
        var parts = citation.clause.text.drop { $0 != "/" }.dropFirst().split(separator: ".").map(String.init)
        // The decision and the regulation that it issues.
        if ["qd", "qc"].contains(parts.first) { parts.removeFirst() }
        guard let first = parts.first, first.first?.isNumber ?? false else { return document }
        if letters.contains(citation.clause.document) {
            return "\(document), mục \(first)" + (parts.count > 1 ? ", đoạn \(parts[1])" : "")
        }
        return parts.dropFirst().reduce("\(document), Điều \(first)") { cited, part in
            cited + (part.first?.isNumber ?? false ? " khoản \(part)" : " điểm \(part)")
        }
    }

    /// Letters without articles: their sections and paragraphs are counted.
    private static let letters: Set = ["185-2018", "361-2017", "bacgiang-2022", "laocai-2024"]
}

/// The places where posts stand, as the precheck lists them.
enum ChannelWords {
    /// The name alone, as on a button.
    static func name(_ channel: Channel, _ language: Language) -> String {
        let title = channel.title[language]
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    static func list(_ channels: [Channel], _ language: Language) -> String {
        channels.map { name($0, language) }.joined(separator: ", ")
    }
}

/// Who writes, as the precheck names them.
enum RoleWords {
    static func name(_ role: AuthorRole) -> Localized {
        switch role {
        case .teacher: Localized(vi: "Giáo viên", en: "Teacher")
        case .editor: Localized(vi: "Biên tập", en: "Editor")
        case .secretary: Localized(vi: "Thư ký", en: "Secretary")
        case .deputy: Localized(vi: "Phó hiệu trưởng", en: "Deputy head")
        case .principal: Localized(vi: "Hiệu trưởng", en: "Head")
        }
    }
}

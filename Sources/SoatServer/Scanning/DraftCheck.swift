import SoatRules
import SoatScan
import SoatText

/// A draft, judged for every place where it is to stand.
struct DraftCheck: Sendable {
    /// A finding, and on which of the places it holds.
    struct Place: Sendable {
        /// As on the place where it weighs most.
        let finding: Finding
        let channels: Set<Channel>
        /// The same for the same finding in the next version of the draft.
        let key: String
    }

    let document: Document
    let channels: [Channel]
    /// In the order of start, end, rule.
    let places: [Place]
    let verdict: Verdict
    /// By channel: what it comes to there alone.
    let verdicts: [Channel: Verdict]
    /// Rules that did not finish somewhere.
    let unfinished: Int
    /// Places that the writer chose to leave as they are.
    var left = 0

    /// How long a draft may be read; the channels that are left then are not, and somebody should read the post.
    private static let longest = Duration.seconds(10)

    /// Checks a draft once for each channel.
    static func run(
        _ text: String, _ channels: [Channel], _ role: AuthorRole?, on day: CalendarDate, _ scanner: Scanner,
        _ scratch: inout ScanScratch
    ) -> DraftCheck {
        var worst: [Key: (finding: Finding, channels: Set<Channel>)] = [:]
        var verdict = Verdict.pass
        var verdicts: [Channel: Verdict] = [:]
        var unfinished: Set<String> = []
        let end = ContinuousClock.now + longest
        for (index, channel) in asked(channels).enumerated() {
            if index > 0, ContinuousClock.now > end {
                unfinished.insert(channel?.rawValue ?? "")
                verdict = max(verdict, .review)
                if let channel { verdicts[channel] = .review }
                continue
            }
            let context = PostContext(channel: channel, authorRole: role, postedOn: day)
            let result = scanner.check(Document(text, context: context), scratch: &scratch)
            verdict = max(verdict, result.verdict)
            if let channel { verdicts[channel] = result.verdict }
            unfinished.formUnion(result.failures.map(\.rule))
            for finding in result.findings {
                let key = Key(start: finding.span.start, end: finding.span.end, rule: finding.rule.id)
                var known = worst[key] ?? (finding, [])
                if finding.level > known.finding.level { known.finding = finding }
                if let channel { known.channels.insert(channel) }
                worst[key] = known
            }
        }
        let document = Document(text, context: PostContext(authorRole: role, postedOn: day))
        var seen: [String: Int] = [:]
        let places = worst.sorted { $0.key < $1.key }.map { _, found in
            let finding = found.finding
            let quote = String(decoding: document.utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
            let same = "\(finding.rule.id) \(quote)"
            seen[same, default: 0] += 1
            return Place(finding: finding, channels: found.channels, key: "\(same) \(seen[same] ?? 0)")
        }
        return DraftCheck(
            document: document, channels: channels, places: places, verdict: verdict, verdicts: verdicts,
            unfinished: unfinished.count)
    }

    /// Without the places that the writer chose to leave as they are; what must be mended stays.
    ///
    /// - Parameter keys: as ``Place/key``.
    func leaving(_ keys: Set<String>) -> DraftCheck {
        let kept = places.filter { $0.finding.level == .error || !keys.contains($0.key) }
        guard kept.count < places.count else { return self }
        func worst(_ places: [Place]) -> Verdict {
            max(Verdict(worst: places.map(\.finding.level).max()), unfinished > 0 ? .review : .pass)
        }
        let byChannel = channels.map { channel in (channel, worst(kept.filter { $0.channels.contains(channel) })) }
        return DraftCheck(
            document: document, channels: channels, places: kept, verdict: worst(kept),
            verdicts: Dictionary(byChannel) { first, _ in first }, unfinished: unfinished, left: places.count - kept.count)
    }

    /// A draft with suggestions made: all that hold together on every channel, or those of one place.
    ///
    /// - Parameter span: `nil`: all.
    static func mended(
        _ text: String, at span: SourceSpan?, _ channels: [Channel], _ role: AuthorRole?, on day: CalendarDate,
        _ scanner: Scanner, _ scratch: inout ScanScratch
    ) -> String {
        var utf8 = Array(text.utf8)
        let end = ContinuousClock.now + longest
        for channel in asked(channels) where ContinuousClock.now < end {
            let context = PostContext(channel: channel, authorRole: role, postedOn: day)
            guard let span else {
                utf8 = allMended(utf8, context, until: end, scanner, &scratch)
                continue
            }
            let document = Document(utf8: utf8, context: context)
            let result = scanner.check(document, scratch: &scratch)
            guard let finding = result.findings.first(where: { $0.span == span && $0.suggestion != nil }),
                let suggestion = finding.suggestion
            else { continue }
            utf8 = Edit.applied([tidied(Edit(finding.bytes, replacement: suggestion), utf8)], to: utf8)
            break
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    /// Makes what holds together, then what holds in the mended text, until nothing is left to make.
    private static func allMended(
        _ utf8: [UInt8], _ context: PostContext, until end: ContinuousClock.Instant, _ scanner: Scanner,
        _ scratch: inout ScanScratch
    ) -> [UInt8] {
        var utf8 = utf8
        for _ in 0..<mostRounds where ContinuousClock.now < end {
            let document = Document(utf8: utf8, context: context)
            let edits = scanner.fixes(of: document, scanner.check(document, scratch: &scratch), scratch: &scratch)
            if edits.isEmpty { break }
            utf8 = Edit.applied(edits.map { tidied($0, utf8) }, to: utf8)
        }
        return utf8
    }

    private static let mostRounds = 16

    /// What is taken away from between two spaces takes one of them along.
    private static func tidied(_ edit: Edit, _ utf8: [UInt8]) -> Edit {
        let (start, end) = (edit.bytes.start, edit.bytes.end)
        guard edit.replacement.isEmpty, start > 0, end < utf8.count, utf8[start - 1] == 0x20, utf8[end] == 0x20 else {
            return edit
        }
        return Edit(ByteSpan(start: start, end: end + 1), replacement: "")
    }

    private static func asked(_ channels: [Channel]) -> [Channel?] { channels.isEmpty ? [nil] : channels }

    private struct Key: Hashable, Comparable {
        let start: Int
        let end: Int
        let rule: String

        static func < (a: Key, b: Key) -> Bool { (a.start, a.end, a.rule) < (b.start, b.end, b.rule) }
    }
}

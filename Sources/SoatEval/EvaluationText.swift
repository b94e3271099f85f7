public import SoatDiagnostics
internal import SoatRules
internal import SoatScan

/// An evaluation as a person reads it.
public struct EvaluationText: Sendable {
    private let language: Language

    public init(language: Language) {
        self.language = language
    }

    public func text(of metrics: Metrics) -> String {
        [
            head(metrics), pairs(metrics), spans(metrics), verdicts(metrics), groups(metrics),
        ].joined(separator: "\n")
    }

    // MARK: Parts

    private func head(_ metrics: Metrics) -> String {
        var text = say(
            "Đã đo \(metrics.posts) bài, trong đó \(metrics.alarmed.total) bài sạch.\n",
            "\(metrics.posts) posts measured, \(metrics.alarmed.total) of them clean.\n")
        if metrics.unfinished > 0 {
            text += say(
                "\(metrics.unfinished) bài có quy tắc chạy chưa xong.\n",
                "On \(metrics.unfinished) posts a rule did not finish.\n")
        }
        return text
    }

    private func pairs(_ metrics: Metrics) -> String {
        var table = TextTable(
            "", say("đúng", "hits"), say("nhầm", "alarms"), say("sót", "misses"), say("chính xác", "precision"), "95 %",
            say("tìm ra", "recall"), "95 %", "F1", "95 %")
        func add(_ name: String, _ counts: PairCounts, _ interval: Interval?) {
            table.add(
                name, "\(counts.hits)", "\(counts.alarms)", "\(counts.misses)", number(counts.precision.value),
                words(counts.precision.interval), number(counts.recall.value), words(counts.recall.interval),
                number(counts.f1), words(interval))
        }
        for part in metrics.categories { add(part.category.rawValue, part.counts, part.f1Interval) }
        add(say("tất cả", "all"), metrics.micro, metrics.microF1Interval)
        var text =
            say(
                "Cặp (bài, loại) từ mức cảnh báo trở lên:\n", "Pairs of post and category, at level warning or error:\n")
            + table.text
            + say("  F1 trung bình của các loại: ", "  Mean F1 of the categories: ") + number(metrics.macroF1) + "\n"
        if metrics.notes != PairCounts() {
            let notes = metrics.notes
            text += say(
                "  Mức nhắc nhở, tính riêng: đúng \(notes.hits), nhầm \(notes.alarms), sót \(notes.misses)\n",
                "  At level note, counted apart: \(notes.hits) hits, \(notes.alarms) alarms, \(notes.misses) misses\n")
        }
        return text
    }

    private func spans(_ metrics: Metrics) -> String {
        say("Chỗ gạch chân:\n", "Spans:\n")
            + "  " + say("chạm chỗ đã đánh dấu: ", "overlap their label: ") + words(metrics.overlapping) + "\n"
            + "  " + say("số, tên trùng khít: ", "entities exactly as labelled: ") + words(metrics.exactEntities) + "\n\n"
            + say("Báo nhầm trên bài sạch: ", "Alarms on clean posts: ")
            + say(
                "\(number(metrics.alarmed.value.map { $0 * 100 })) trên 100 bài",
                "\(number(metrics.alarmed.value.map { $0 * 100 })) per 100 posts")
            + " (\(metrics.alarmed.count)/\(metrics.alarmed.total))\n"
    }

    private func verdicts(_ metrics: Metrics) -> String {
        var table = TextTable(say("nhãn \\ Soát", "label \\ Soát"), "pass", "review", "block")
        for labelled in Verdict.allCases {
            let row = Verdict.allCases.map { "\(metrics.posts(labelled: labelled, given: $0))" }
            table.add(labelled.rawValue, row[0], row[1], row[2])
        }
        return say("Kết luận đúng: ", "Verdicts that are right: ") + words(metrics.verdicts) + "\n" + table.text
    }

    private func groups(_ metrics: Metrics) -> String {
        PostGroup.Kind.allCases.compactMap { kind in
            let parts = metrics.groups.filter { $0.group.kind == kind }
            guard !parts.isEmpty else { return nil }
            var table = TextTable(
                "", say("bài", "posts"), say("đúng", "hits"), say("sót", "misses"), say("tìm ra", "recall"), "95 %",
                say("bài sạch báo nhầm", "alarmed clean posts"))
            for part in parts {
                table.add(
                    part.group.title[language], "\(part.posts)", "\(part.counts.hits)", "\(part.counts.misses)",
                    number(part.counts.recall.value), words(part.counts.recall.interval),
                    "\(part.alarmed.count)/\(part.alarmed.total)")
            }
            return kind.title[language] + ":\n" + table.text
        }.joined(separator: "\n")
    }

    // MARK: Words

    /// What was won and lost since an earlier run.
    public func text(of comparison: EvaluationComparison) -> String {
        var text =
            "\n"
            + say(
                "So với lần trước, trên \(comparison.compared) bài chung", "Since the last run, on \(comparison.compared) posts"
            )
            + say(" (\(comparison.new) bài mới):\n", " (\(comparison.new) new):\n")
        text += "  F1 \(number(comparison.before.f1)) → \(number(comparison.now.f1)); "
        text += say(
            "được \(comparison.won), mất \(comparison.lost)\n", "\(comparison.won) won, \(comparison.lost) lost\n")
        for kind in EvaluationComparison.Change.Kind.allCases {
            let changes = comparison.changes.filter { $0.kind == kind }
            guard !changes.isEmpty else { continue }
            text += "  \(title(of: kind)[language]): \(changes.count)\n"
            for change in changes {
                text += "    \(TerminalWidth.printable(change.post))  \(change.category.rawValue)\n"
            }
        }
        return text
    }

    private func title(of kind: EvaluationComparison.Change.Kind) -> Localized {
        switch kind {
        case .foundNow: Localized(vi: "được: nay tìm ra", en: "won: found now")
        case .quietNow: Localized(vi: "được: thôi báo nhầm", en: "won: no alarm any more")
        case .missedNow: Localized(vi: "mất: nay bỏ sót", en: "lost: missed now")
        case .alarmNow: Localized(vi: "mất: nay báo nhầm", en: "lost: an alarm now")
        }
    }

    private func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }

    /// Two decimals, with the language's own sign; a dash for what is undefined.
    private func number(_ value: Double?) -> String {
        guard let value else { return "–" }
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100)" + say(",", ".") + (rest < 10 ? "0\(rest)" : "\(rest)")
    }

    private func words(_ interval: Interval?) -> String {
        guard let interval else { return "" }
        return "\(number(interval.low))–\(number(interval.high))"
    }

    private func words(_ share: Share) -> String { "\(number(share.value)) (\(share.count)/\(share.total))" }
}

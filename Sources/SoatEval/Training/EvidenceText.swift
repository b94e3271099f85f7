public import SoatDiagnostics
internal import SoatRules

/// What a trained model is worth, in words and tables: its card.
public struct EvidenceText: Sendable {
    private let language: Language

    public init(language: Language) {
        self.language = language
    }

    public func text(of trained: TrainedEvidence) -> String {
        let bars = trained.bars
        var text = say(
            "\(bars.postCount) bài (\(bars.cleanCount) bài sạch), \(trained.weights.wordCount) tiếng, "
                + "\(trained.weights.featureCount) đặc trưng, \(trained.weights.file.count) B.\n\n",
            "\(bars.postCount) posts (\(bars.cleanCount) clean), \(trained.weights.wordCount) syllables, "
                + "\(trained.weights.featureCount) features, \(trained.weights.file.count) B.\n\n")
        text += say(
            "Trên bài chưa đọc, ở mỗi mức at-least: chính xác / tìm ra; sau cùng là mức thấp nhất mà 20 lần có 19 lần đúng:\n",
            "On posts that were not read, at each at-least: precision / recall; last the lowest that is right 19 times of 20:\n"
        )
        var table = TextTable([""] + EvidenceBars.bars.map { "\($0)" } + [say("19/20", "19 of 20")])
        for ((category, lines), sure) in zip(bars.lines, bars.sure) {
            table.add([category.rawValue] + lines.map(pair) + [sure.map { "\(hundredths($0.bar)): \(pair($0))" } ?? "–"])
        }
        table.add([say("tất cả", "all")] + bars.all.map(pair))
        table.add([say("bài không dấu", "posts without marks")] + bars.unmarked.map(pair))
        table.add(
            [say("báo nhầm / 100 bài sạch", "alarms / 100 clean posts")]
                + bars.all.map { line in
                    bars.cleanCount > 0 ? tenths(Double(line.cleanPosts) * 100 / Double(bars.cleanCount)) : "–"
                })
        return text + table.text
    }

    private func pair(_ line: EvidenceBars.Line) -> String {
        "\(hundredths(line.precision)) / \(hundredths(line.recall))"
    }

    private func hundredths(_ share: Double?) -> String {
        guard let share else { return "–" }
        let whole = Int((share * 100).rounded())
        return whole == 100 ? "1" : "." + (whole < 10 ? "0\(whole)" : "\(whole)")
    }

    private func tenths(_ number: Double) -> String {
        let whole = Int((number * 10).rounded())
        return "\(whole / 10).\(whole % 10)"
    }

    private func say(_ vietnamese: String, _ english: String) -> String {
        Localized(vi: vietnamese, en: english)[language]
    }
}

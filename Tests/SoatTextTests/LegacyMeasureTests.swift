import FoundationEssentials
import SoatTestSupport
import Testing

@testable import SoatText

/// Measured on public texts that lie beside the package, where they are at hand.
@Suite("Legacy encodings, measured", .enabled(if: PublicTexts.areAtHand)) struct LegacyMeasureTests {
    /// Clean sentences of four sources, every so many.
    static let sentences: [String] = {
        let sources = ["news-unc/dev.jsonl", "viwiki/dev.jsonl", "xcopa-vi/dev.jsonl", "legal/dev.jsonl"]
        return sources.flatMap { source -> [String] in
            let all = PublicTexts.texts(in: source).flatMap(PublicTexts.sentences)
            let step = max(1, all.count / (PublicTexts.isThorough ? 500 : 120))
            return stride(from: 0, to: all.count, by: step).map { all[$0] }
        }
    }()

    @Test(
        "Sentences in an old encoding are found and read",
        arguments: [
            (LegacyEncoder.tcvn3, 99.0, 97.0), (.vni, 99, 97), (.viscii, 96, 93), (.windows1258, 97, 95), (.viqr, 95, 75),
            (.utf8AsWindows1252, 99.5, 99), (.utf8AsLatin1, 99.5, 99), (.utf8Twice, 99.5, 99),
        ])
    func detection(_ encoder: LegacyEncoder, found: Double, exact: Double) {
        var counts = (all: 0, signs: 0, found: 0, exact: 0)
        var missed: [String] = []
        for sentence in Self.sentences {
            let damaged = encoder.encode(sentence)
            guard damaged != sentence else { continue }
            counts.all += 1
            if LegacyReading.showsSign(damaged) { counts.signs += 1 }
            let reading = LegacyReading(damaged)
            if !reading.disguises.isEmpty { counts.found += 1 }
            if LegacyReading.folded(reading.plain) == LegacyReading.folded(sentence) {
                counts.exact += 1
            } else {
                missed.append(Self.difference(sentence, reading.plain))
            }
        }
        let foundShare = 100 * Double(counts.found) / Double(counts.all)
        let exactShare = 100 * Double(counts.exact) / Double(counts.all)
        let figures = "\(encoder) \(counts), found \(foundShare) %, exact \(exactShare) %; \(missed.prefix(40))"
        if PublicTexts.isThorough { print(figures) }
        #expect(counts.all > 400)
        #expect(foundShare >= found, "\(figures)")
        #expect(exactShare >= exact, "\(figures)")
    }

    @Test("Genuine texts stay as they are")
    func genuine() {
        var texts = 0
        var signs = 0
        var repaired: [String] = []
        for text in PublicTexts.genuine {
            texts += 1
            guard LegacyReading.showsSign(text) else { continue }
            signs += 1
            let reading = LegacyReading(text)
            guard !reading.disguises.isEmpty else { continue }
            let places = reading.text.repairs.map { repair in
                let bytes = Int(repair.origin.start)..<Int(repair.origin.end)
                return
                    "\(repair.disguise) \(String(decoding: reading.original[bytes], as: UTF8.self).prefix(60)) → \(reading.plain(ofBytes: bytes).prefix(60))"
            }
            repaired.append("\(places)")
        }
        if PublicTexts.isThorough { print("genuine", texts, "with a sign", signs, "repaired", repaired.count, repaired) }
        #expect(texts > 8_000)
        #expect(repaired.count <= max(1, texts / 10_000), "\(repaired)")
    }

    /// The words that were read otherwise.
    private static func difference(_ sentence: String, _ read: String) -> String {
        let wanted = sentence.split(separator: " ")
        let got = read.split(separator: " ")
        guard wanted.count == got.count else { return "…" }
        return zip(wanted, got).filter { LegacyReading.folded(String($0)) != LegacyReading.folded(String($1)) }
            .map { "\($0)→\($1)" }.joined(separator: " ")
    }
}

import Glibc
import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatRules
import SoatScan
import SoatText

/// Times the core on posts made by rule, and on real text where a folder of it is named.
///
/// Every figure is a ratio to the decode loop of the same round, on the thread's own processor time: a lone
/// figure says more of the machine than of Soát.
@main struct SoatBench {
    static func main() {
        let folder = CommandLine.arguments.dropFirst().first
        var generator = PostGenerator(seed: 20_261_121)
        let phrases = generator.phrases(2_000)
        let scanner = BenchRules.scanner(BenchRules.phrases(phrases))
        var failures = 0

        if !CommandLine.arguments.contains("--real-only") {
            var generated: [String] = []
            for _ in 0..<100_000 { generated.append(generator.post(violatingWith: phrases)) }
            let posts = Load(name: "generated", texts: generated)
            let isAll = CommandLine.arguments.contains("--all-only")
            if !isAll { failures += report(posts, scanner, aimText: 0.5, aimStream: 0.3, expected: expectedFindings) }
            // What stance, entities and patterns add, each by itself and all together.
            let phraseRules = BenchRules.phrases(phrases)
            let more: [(name: String, rules: [Rule], aim: Double)] = [
                ("with the stance of each finding", BenchRules.assertedPhrases(phrases), 0),
                ("with all entities", phraseRules + BenchRules.entities, 0.3),
                ("with a bare rule for every kind of entity", phraseRules + BenchRules.everyKind, 0),
                ("with 60 patterns", phraseRules + BenchRules.patterns, 0),
                (
                    "with stance, entities and patterns",
                    BenchRules.assertedPhrases(phrases) + BenchRules.entities + BenchRules.patterns, 0.15
                ),
            ]
            // `--phrases-only`: no more than what plain phrases cost, with stance and without; `--all-only`: no more than
            // what comes with entities, and with everything.
            let isShort = CommandLine.arguments.contains("--phrases-only")
            for (name, rules, aim) in isShort ? Array(more.prefix(1)) : isAll ? more.filter({ $0.aim > 0 }) : more {
                let load = Load(name: "generated, \(name)", of: posts)
                failures += report(load, BenchRules.scanner(rules), aimText: 0, aimStream: aim, expected: nil, rounds: 3)
            }
            if isShort || isAll { exit(failures == 0 ? 0 : 1) }
            let some = generated.enumerated().map { $0 % 20 == 0 ? PostGenerator.spelledOut($1) : $1 }
            failures += report(
                Load(name: "generated, 5 posts in 100 disguised", texts: some), scanner, aimText: 0, aimStream: 0,
                expected: nil, rounds: 1
            )
        }

        if let folder {
            for name in ["news-unc/dev.jsonl", "news-binhvq/dev.jsonl", "viwiki/dev.jsonl"] {
                let path = folder + "/" + name
                guard let texts = Load.texts(ofJSONLines: path) else { continue }
                // Small sets are read again and again, so that a round lasts; the cache is no better off than by their size.
                let load = Load(name: name, texts: Array(repeatElement(texts, count: max(1, 20_000 / texts.count)).joined()))
                failures += report(load, scanner, aimText: 0.5, aimStream: 0.3, expected: nil)
            }
        }
        exit(failures == 0 ? 0 : 1)
    }

    /// What the scanner finds in the generated posts: a benchmark with the wrong count is void.
    static let expectedFindings = 10_964

    /// - Returns: the number of bars missed.
    static func report(_ load: Load, _ scanner: Scanner, aimText: Double, aimStream: Double, expected: Int?, rounds: Int = 9)
        -> Int
    {
        var text: [Double] = []
        var warm: [Double] = []
        var stream: [Double] = []
        var decodeRates: [Double] = []
        var found = 0
        for _ in 0..<rounds {
            let decode = Timing.seconds { load.decode() }
            // The first pass begins with an empty cache, as a new process does; the second as a long sweep goes on.
            var scratch = scanner.makeScratch()
            let check = Timing.seconds { found = load.check(scanner, &scratch) }
            let again = Timing.seconds { found = load.check(scanner, &scratch) }
            let lines = Timing.seconds { load.checkLines(scanner) }
            decodeRates.append(Double(load.byteCount) / 1e6 / decode)
            text.append(decode / check)
            warm.append(decode / again)
            // The stream carries keys and escapes as well: its rate is that of the text inside.
            stream.append(decode / lines)
        }
        let rates = (decodeRates.median, text.median, stream.median)
        print(
            """
            \(load.name): \(load.documents.count) posts, \(load.byteCount / 1_000_000) MB, \(found) findings
              decode \(Int(rates.0)) MB/s; text core with phrases \(rates.1.rounded3) of it (bar \(aimText)), \
            with a warm cache \(warm.median.rounded3); JSON lines to findings \(rates.2.rounded3) (bar \(aimStream))
            """)
        var missed = (rates.1 < aimText ? 1 : 0) + (rates.2 < aimStream ? 1 : 0)
        if let expected, expected != found {
            print("  expected \(expected) findings: this run is void")
            missed += 1
        }
        return missed
    }
}

extension [Double] {
    var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

extension Double {
    var rounded3: Double { (self * 1000).rounded() / 1000 }
}

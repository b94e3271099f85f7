import SoatDiagnostics
import SoatRules
import SoatScan
import SoatText

@main struct SoatBench {
    static func main() {
        var generator = PostGenerator(seed: 20_261_121)
        let phrases = generator.phrases(2_000)
        var posts: [[UInt8]] = []
        for _ in 0..<100_000 { posts.append(Array(generator.post(violatingWith: phrases).utf8)) }
        let bytes = posts.reduce(0) { $0 + $1.count }
        print("posts \(posts.count), MB \(bytes / 1_000_000)")
        let position = FilePosition(file: "bench", line: 1, column: 1)
        let rules = phrases.enumerated().map { index, phrase in
            Rule(
                id: "bench.p\(index)", title: Localized(vi: "b", en: "b"), category: .form, level: .note, clauses: [],
                match: Condition(.phrase(PhraseCondition([phrase])), at: position), message: Localized(vi: "b", en: "b"),
                advice: Localized(vi: "b", en: "b"), position: position)
        }
        let clock = ContinuousClock()
        var scanner: Scanner?
        let compile = clock.measure { scanner = Scanner(RuleBook(packs: [RulePack(name: "bench", title: Localized(vi: "", en: ""), rules: rules)], documents: [])) }
        print("compile \(compile)")
        guard let scanner else { return }
        var scratch = scanner.makeScratch()
        let day = CalendarDate(secondsSince1970: 1_790_000_000)
        let documents = posts.map { Document(utf8: $0, context: PostContext(postedOn: day)) }
        for _ in 0..<5 {
            var sum: UInt64 = 0
            let decode = clock.measure { sum = Yardstick.decode(posts) }
            var found = 0
            let check = clock.measure {
                for document in documents { found += scanner.check(document, scratch: &scratch).findings.count }
            }
            func rate(_ d: Duration) -> Double { Double(bytes) / 1e6 / (Double(d.components.attoseconds) / 1e18 + Double(d.components.seconds)) }
            print("decode \(Int(rate(decode))) MB/s  check \(Int(rate(check))) MB/s  ratio \(rate(check) / rate(decode)) findings \(found) \(sum & 1)")
        }
    }
}

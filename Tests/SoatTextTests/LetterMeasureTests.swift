import Foundation
import SoatText
import Testing

@Suite("Letter measure") struct LetterMeasureTests {
    @Test func measure() throws {
        guard let root = ProcessInfo.processInfo.environment["SOAT_MEASURE"] else { return }
        let base = URL(filePath: root)
        for folder in try FileManager.default.contentsOfDirectory(atPath: base.path).sorted() {
            let dir = base.appending(path: folder)
            guard let files = try? FileManager.default.contentsOfDirectory(atPath: dir.path) else { continue }
            var tokens = 0, texts = 0, signs = 0
            var kinds: [String: Int] = [:]
            var samples: [String] = []
            for file in files.sorted() where file.hasSuffix(".jsonl") || file.hasSuffix(".tsv") {
                let isJSON = file.hasSuffix(".jsonl")
                for line in try String(contentsOf: dir.appending(path: file), encoding: .utf8).split(separator: "\n") {
                    var strings: [String] = []
                    if isJSON, let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] {
                        strings = object.values.compactMap { $0 as? String }.filter { $0.contains(" ") }
                    } else { strings = line.split(separator: "\t").map(String.init) }
                    for string in strings {
                        texts += 1
                        tokens += string.utf8.count { $0 == 0x20 } + 1
                        let hasApostrophe = string.unicodeScalars.contains { "'’`´-".unicodeScalars.contains($0) }
                        guard string.unicodeScalars.contains(where: { $0.value > 0xBF }) || hasApostrophe else { continue }
                        let reading = LetterReading(string)
                        let shows = reading.showsSign
                        if shows { signs += 1 }
                        for (repair, source) in zip(reading.text.repairs, reading.repaired) {
                            kinds[repair.disguise.rawValue, default: 0] += 1
                            let words = reading.text.words().filter { w in reading.text.origins[w.range].contains { $0.start >= repair.origin.start && $0.end <= repair.origin.end } }
                            let read = words.map { String(decoding: reading.text.scalars[$0.range].flatMap { Array(String(Unicode.Scalar($0)!).utf8) }, as: UTF8.self) }.joined(separator: " ")
                            samples.append("\(repair.disguise.rawValue)\t\(source.prefix(60))\t\(read.prefix(60))\t\(shows)")
                        }
                        if shows, reading.text.repairs.isEmpty { samples.append("signonly\t\(string.prefix(90))") }
                    }
                }
            }
            print("MEASURE \(folder) texts \(texts) tokens \(tokens) texts with sign \(signs) \(kinds)")
            for sample in samples.prefix(150) { print("SAMPLE \(folder)\t\(sample)") }
        }
    }
}

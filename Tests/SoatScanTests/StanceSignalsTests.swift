import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

@Suite("Signals of stance") struct StanceSignalsTests {
    @Test("What is read near a place is what the whole post says of it, and no ban comes unannounced")
    func agreement() {
        let pieces =
            StanceMarkers.all.flatMap { $0.phrases.split { ";\n".contains($0) }.map(String.init) }
            + ["khong", "đừng", "các em", "1. không", "bán sách", "Mai nghỉ học", "lớp 6A", "không", "ai"]
        let joints = [" ", " ", " ", ", ", ". ", "? ", ": ", "\n", "\n\n", " “", "” ", "\n- ", " 🎉 Mai ", ",", "😊", "…"]
        for _ in 0..<300 {
            let seed = UInt64.random(in: 0 ... .max)
            var generator = SeededRandom(seed: seed)
            let text = (0..<Int.random(in: 2...14, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
                    + joints[Int.random(in: 0..<joints.count, using: &generator)]
            }.joined()
            var near = StanceDesk.shared.reader(text)
            var whole = StanceDesk.shared.reader(text, signals: .unknown)
            let signals = StanceDesk.shared.signals(text)
            let count = text.utf8.count
            for start in stride(from: 0, to: count, by: 5) {
                for length in [1, 9, 40] {
                    let place = ByteSpan(start: start, end: min(count, start + length))
                    let reading = near.reading(at: place)
                    #expect(reading == whole.reading(at: place), "seed \(seed) at \(start), \(length): \(text)")
                    let isBan = reading.stance == .forbidden || reading.stance == .warned
                    let (first, last) = signals.text.syllables(in: place)
                    #expect(
                        !isBan || signals.signals.mayForbid(first: first, last: last),
                        "seed \(seed) at \(start), \(length): \(text)")
                }
            }
        }
    }
}

import CEvidence
import Glibc
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// A network that reads words in their order.
@Suite("Network") struct SequenceNetworkTests {
    /// Without anything that speaks for or against a breach.
    static func network(keys: [UInt64]) -> SequenceNetwork {
        let layers = SequenceNetwork.inputs.map { inputs in
            SequenceNetwork.Layer(
                kernels: Array(repeating: 0, count: inputs * SequenceNetwork.gates),
                scales: Array(repeating: 0.001, count: SequenceNetwork.gates),
                biases: Array(repeating: 0, count: SequenceNetwork.gates))
        }
        let lanes = EvidenceInputs.Lanes.scalarCount
        return SequenceNetwork(
            keys: keys, words: Array(repeating: 0, count: (keys.count + SequenceNetwork.specialRows) * SequenceNetwork.width),
            layers: layers, outputs: Array(repeating: 0, count: SequenceNetwork.units * lanes),
            bases: Array(repeating: 0, count: lanes))
    }

    static func weight(_ layer: inout SequenceNetwork.Layer, input: Int, gate: Int, _ weight: Int8) {
        layer.kernels[(input / 4 * SequenceNetwork.gates + gate) * 4 + input % 4] = weight
    }

    /// Of word 2 the first number is 50, of word 3 the second.
    ///
    /// Unit 0 holds three quarters where word 2 stands right before word 3, and less than nothing elsewhere: category 0.
    /// Unit 1 holds almost one from word 2 on, unit 65 up to it: categories 1 and 2.
    private static let reader: NetworkReader = {
        let plain = network(keys: [1 << 40, 2 << 40, 3 << 40])
        let (width, units) = (SequenceNetwork.width, SequenceNetwork.units)
        var words = plain.words
        words[2 * width] = 100
        words[3 * width + 1] = 100
        var layers = plain.layers
        for gate in 0..<units { layers[0].biases[gate] = -4 }
        weight(&layers[0], input: 0, gate: units, 100)
        weight(&layers[0], input: width + 1, gate: units, 100)
        layers[0].scales[units] = 0.0003
        layers[0].biases[units] = -2
        for unit in [1, 65] {
            weight(&layers[0], input: width, gate: unit, -100)
            layers[0].scales[unit] = 0.0016
            layers[0].biases[unit] = 4
            weight(&layers[0], input: width, gate: units + unit, 100)
            layers[0].scales[units + unit] = 0.0003
        }
        var outputs = plain.outputs
        for (lane, unit) in [0, 1, 65].enumerated() {
            outputs[unit * EvidenceInputs.Lanes.scalarCount + EvidenceInputs.place(of: lane)] = 4
        }
        return NetworkReader(
            SequenceNetwork(keys: plain.keys, words: words, layers: layers, outputs: outputs, bases: plain.bases))
    }()

    private static func scores(_ rows: [Int32], lane: Int) -> [Float] {
        reader.scores(of: rows.map { NetworkReader.Token(bare: $0, marked: 0) }).map { $0[EvidenceInputs.place(of: lane)] }
    }

    @Test(
        "Words are found in their order, wherever they stand",
        arguments: [
            ([2, 3], 3), ([2, 3, 4, 4, 4], 3), ([4, 1, 4, 2, 3], 3), ([3, 2], -1.75), ([2, 1, 3], -1.75), ([4], -4),
        ] as [([Int32], Float)])
    func order(_ row: (words: [Int32], score: Float)) throws {
        let strongest = try #require(Self.scores(row.words, lane: 0).max())
        #expect(abs(strongest - row.score) < 0.05, "\(strongest)")
        // A category that it has not learnt.
        #expect(Self.scores(row.words, lane: 3).allSatisfy { $0 == 0 })
    }

    @Test("What a word leaves is held to the end of the text, and to its beginning")
    func memory() {
        let words: [Int32] = [4, 4, 2] + Array(repeating: 4, count: 30)
        let isAfter = words.indices.map { $0 >= 2 }
        #expect(Self.scores(words, lane: 1).map { $0 > 3.5 } == isAfter)
        #expect(Self.scores(words, lane: 2).map { $0 > 3.5 } == words.indices.map { $0 <= 2 })
    }

    @Test("A word counts as its letters and its marks together; what fills the last eight words up counts nothing")
    func marks() {
        let marked = NetworkReader.Token(bare: 4, marked: 2)
        let next = NetworkReader.Token(bare: 3, marked: 0)
        #expect(Self.reader.scores(of: [marked, next]).count == 2)
        #expect(Self.reader.scores(of: [marked, next])[1][EvidenceInputs.place(of: 0)] > 2.5)
        #expect(Self.reader.scores(of: []).isEmpty)
        for count in 1...17 {
            let words = [2, 3] + Array(repeating: Int32(4), count: count)
            #expect(Self.scores(words, lane: 0).prefix(2) == Self.scores([2, 3, 4], lane: 0).prefix(2))
        }
    }

    @Test(
        "Signs are read between words, alike ones as one, a row of the same once",
        arguments: [
            ("a, b", ["a", ",", "b"]), ("“a” «b»", ["\"", "a", "\"", "b", "\""]), ("a!!! b", ["a", "!", "b"]),
            ("a – b—c", ["a", "-", "b", "-", "c"]), ("a ❤️🎉", ["a", "❤", "🎉"]), ("a\u{200B}. .b", ["a", ".", "b"]),
            ("a :)", ["a", ":", ")"]), ("a，b．", ["a", ",", "b", "."]),
            ("(a", ["(", "a"]), ("", []),
        ])
    func signs(_ row: (text: String, read: [String])) {
        let utf8 = Array(row.text.utf8)
        let words = Set("abc".utf8)
        var read: [String] = []
        var signs = SignReader(utf8, from: 0)
        for (place, byte) in utf8.enumerated() where words.contains(byte) {
            signs.signs(until: place) { read.append(Self.sign($0)) }
            read.append(String(decoding: [byte], as: UTF8.self))
            signs.skip(to: place + 1)
        }
        signs.signs(until: utf8.count) { read.append(Self.sign($0)) }
        #expect(read == row.read)
    }

    private static func sign(_ word: NetworkWord) -> String {
        let known = ",\"!-❤🎉.:)(".unicodeScalars.first {
            NetworkWord(sign: $0.value, ByteSpan(start: 0, end: 0)).bare == word.bare
        }
        return known.map { String($0) } ?? "?"
    }

    // MARK: On every machine

    @Test("However many products are added at a time, words are given the same")
    func sameGates() {
        var random = SeededRandom(seed: 11)
        let gates = SequenceNetwork.gates
        let starts = (0..<gates).map { _ in Int32.random(in: -100_000...100_000, using: &random) }
        let scales = (0..<gates).map { _ in Float.random(in: 1e-6...1e-4, using: &random) }
        let biases = (0..<gates).map { _ in Float.random(in: -3...3, using: &random) }
        for inputs in SequenceNetwork.inputs {
            let kernels = (0..<inputs * gates).map { _ in Int8.random(in: -127...127, using: &random) }
            for rows in [4, 8, 40] {
                let step = 64
                // The largest and smallest that there are, then all between.
                let input = (0..<(rows + 3) * step).map { index in
                    index < 200 ? [1, 127][index % 2] : UInt8.random(in: 1...127, using: &random)
                }
                for unit in stride(from: 0, to: SequenceNetwork.units, by: Int(soat_sequence_group)) {
                    var plain = [Float](repeating: 0, count: rows * Int(soat_sequence_group_gates))
                    var fast = plain
                    unsafe soat_sequence_layer_plain(
                        input, step, rows, inputs / 4, kernels, starts, scales, biases, unit, &plain)
                    unsafe soat_sequence_layer(input, step, rows, inputs / 4, kernels, starts, scales, biases, unit, &fast)
                    #expect(plain.contains { $0 > 0.1 && $0 < 0.9 })
                    #expect(fast == plain)
                    #if arch(x86_64)
                        if soat_sequence_has_avx2() {
                            var other = [Float](repeating: 0, count: plain.count)
                            unsafe soat_sequence_layer_avx2(
                                input, step, rows, inputs / 4, kernels, starts, scales, biases, unit, &other)
                            #expect(other == plain)
                        }
                    #endif
                }
            }
        }
    }

    @Test("However many fractions are multiplied at a time, products and what units hold are the same")
    func sameFractions() {
        var random = SeededRandom(seed: 12)
        let (rows, depth, columns) = (72, 19, 32)
        let numbers = (0..<rows * depth).map { _ in Float.random(in: -1...1, using: &random) }
        let weights = (0..<depth * columns).map { _ in Float.random(in: -1...1, using: &random) }
        var plain = [Float](repeating: 0.25, count: rows * columns)
        var fast = plain
        unsafe soat_sequence_multiply_body(numbers, depth, 1, rows, depth, weights, columns, &plain)
        unsafe soat_sequence_multiply(numbers, depth, 1, rows, depth, weights, columns, &fast)
        #expect(plain == fast)
        var sum: Float = 0.25
        for place in 0..<depth { sum += numbers[71 * depth + place] * weights[place * columns + 31] }
        #expect(plain[71 * columns + 31] == sum)
        var opened = (0..<rows * SequenceNetwork.gates).map { _ in Float.random(in: -5...5, using: &random) }
        var other = opened
        unsafe soat_sequence_open_body(&opened, rows)
        unsafe soat_sequence_open(&other, rows)
        #expect(opened == other)
        let units = SequenceNetwork.units
        var held = [Float](repeating: 0, count: rows * units)
        var same = held
        unsafe soat_sequence_run_body(opened, 3, 70, 0, units, &held)
        unsafe soat_sequence_run(opened, 3, 70, 0, units, &same)
        #expect(held == same && held.contains { $0 > 0.5 } && held.allSatisfy { abs($0) <= 1 })
        // Some units by themselves hold the same, whichever way they run.
        var inGroups = [Float](repeating: 0, count: rows * units)
        for first in stride(from: 0, to: units, by: 32) {
            let own = (0..<rows).flatMap { row in
                let kept = row * SequenceNetwork.gates + first
                return opened[kept..<kept + 32] + opened[kept + units..<kept + units + 32]
            }
            unsafe soat_sequence_run(own, 3, 70, first, 32, &inGroups)
        }
        #expect(inGroups == held)
    }

    @Test("The exponential is that of the C library")
    func exponential() {
        for number in stride(from: -690.0, through: 690, by: 0.37) {
            #expect(abs(Exponential.of(number) / exp(number) - 1) < 1e-12)
        }
        #expect(Exponential.of(0) == 1)
        #expect(Exponential.of(-1_000) == 0)
        #expect(Exponential.of(1_000).isFinite)
    }
}

internal import CEvidence

/// A ``SequenceNetwork`` ready to read posts.
package struct NetworkReader: Sendable {
    /// A word or sign as the network has it: the rows of its letters, and of its letters with marks; 0: it has none of them.
    package struct Token: Sendable, Hashable {
        package let bare: Int32
        package let marked: Int32

        package init(bare: Int32, marked: Int32) {
            self.bare = bare
            self.marked = marked
        }
    }

    /// What no word comes to less than, and none to more.
    package static let least: Float = -6
    package static let most: Float = 8

    private let network: SequenceNetwork
    /// By layer: what its gates begin with.
    private let starts: [[Int32]]
    /// Rows by key, from 1; 0: an empty place. The size is a power of two.
    private let slots: [Int32]
    private let shift: UInt64

    /// - Complexity: O(words), some tenths of a millisecond for ours.
    package init(_ network: SequenceNetwork) {
        self.network = network
        starts = network.layers.map { Self.starts(of: $0.kernels) }
        var log2: UInt64 = 4
        while 1 << log2 < network.keys.count * 2 { log2 += 1 }
        shift = 64 - log2
        var slots = [Int32](repeating: 0, count: 1 << Int(log2))
        for (row, key) in network.keys.enumerated() {
            var slot = Int(key >> shift)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(row + 1)
        }
        self.slots = slots
    }

    /// What takes away that numbers of the input are kept with something added.
    private static func starts(of kernels: [Int8]) -> [Int32] {
        var starts = [Int32](repeating: 0, count: SequenceNetwork.gates)
        unsafe soat_sequence_starts(kernels, kernels.count / (4 * SequenceNetwork.gates), &starts)
        return starts
    }

    /// The word as the network has it; `nil` for a sign that it has never seen.
    package func token(of word: NetworkWord) -> Token? {
        let bare = row(ofKey: word.bare)
        if bare == 0, word.isSign { return nil }
        return Token(
            bare: bare == 0 ? Int32(SequenceNetwork.unknownRow) : bare, marked: word.marked == 0 ? 0 : row(ofKey: word.marked))
    }

    /// The row of a key; 0: the network has none.
    private func row(ofKey key: UInt64) -> Int32 {
        var slot = Int(key >> shift)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if network.keys[number] == key { return Int32(number + SequenceNetwork.specialRows) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// What each word of a text comes to for each category.
    ///
    /// Products are of whole numbers, and fractions are never fused: the same on every machine.
    /// - Complexity: O(words): for each 82,000 products, of which a processor does 16 to 128 at a time.
    package func scores(of tokens: [Token]) -> [EvidenceInputs.Lanes] {
        guard !tokens.isEmpty else { return [] }
        let (width, units) = (SequenceNetwork.width, SequenceNetwork.units)
        // Eight words are reckoned at a time.
        let rows = (tokens.count + 7) / 8 * 8
        // Nothing stands before the first word and behind the last.
        var bytes = [UInt8](repeating: UInt8(soat_sequence_zero), count: max((rows + 2) * width, rows * units))
        for (index, token) in tokens.enumerated() { write(token, to: &bytes, at: (index + 1) * width) }
        let lower = run(0, bytes, step: width, tokens.count, rows)
        unsafe soat_sequence_shorten(lower, tokens.count * units, &bytes)
        var upper = run(1, bytes, step: units, tokens.count, rows)
        unsafe soat_sequence_add(&upper, lower, upper.count)
        var sums = [Float](repeating: 0, count: rows * EvidenceInputs.Lanes.scalarCount)
        unsafe soat_sequence_multiply(
            upper, units, 1, rows, units, network.outputs, EvidenceInputs.Lanes.scalarCount, &sums)
        let bases = EvidenceInputs.Lanes(network.bases)
        return unsafe sums.withUnsafeBytes { sums in
            tokens.indices.map { index in
                var lanes = unsafe sums.loadUnaligned(
                    fromByteOffset: index * MemoryLayout<EvidenceInputs.Lanes>.stride, as: EvidenceInputs.Lanes.self)
                lanes += bases
                lanes.replace(with: Self.least, where: lanes .< Self.least)
                lanes.replace(with: Self.most, where: lanes .> Self.most)
                return lanes
            }
        }
    }

    private func write(_ token: Token, to bytes: inout [UInt8], at place: Int) {
        let width = SequenceNetwork.width
        unsafe network.words.withUnsafeBufferPointer { words in
            unsafe bytes.withUnsafeMutableBufferPointer { bytes in
                guard let words = words.baseAddress, let bytes = bytes.baseAddress else { return }
                unsafe soat_sequence_word(
                    bytes + place, words + Int(token.bare) * width,
                    token.marked == 0 ? nil : words + Int(token.marked) * width, width)
            }
        }
    }

    /// What the units of a layer hold at each word.
    ///
    /// - Parameters:
    ///   - bytes: of each word its numbers, `step` behind those of the word before.
    ///   - count: of words.
    ///   - rows: the same and what fills up; there the units hold nothing.
    private func run(_ layer: Int, _ bytes: [UInt8], step: Int, _ count: Int, _ rows: Int) -> [Float] {
        let own = network.layers[layer]
        let group = Int(soat_sequence_group)
        var gates = [Float](repeating: 0, count: rows * Int(soat_sequence_group_gates))
        var states = [Float](repeating: 0, count: rows * SequenceNetwork.units)
        for unit in stride(from: 0, to: SequenceNetwork.units, by: group) {
            unsafe soat_sequence_layer(
                bytes, step, rows, SequenceNetwork.inputs[layer] / 4, own.kernels, starts[layer], own.scales, own.biases, unit,
                &gates)
            unsafe soat_sequence_run(gates, 0, count, unit, group, &states)
        }
        return states
    }
}

internal import CEvidence

/// A ``SyllableNetwork`` ready to read posts.
package struct NetworkReader: Sendable {
    /// A word as the network has it: the rows of its letters, and of its letters with marks; 0: it has none of them.
    package struct Token: Sendable, Hashable {
        package let bare: Int32
        package let marked: Int32

        package init(bare: Int32, marked: Int32) {
            self.bare = bare
            self.marked = marked
        }

        package static let sentenceEnd = Token(bare: Int32(SyllableNetwork.sentenceEndRow), marked: 0)
    }

    /// What no post comes to less than, and none to more.
    package static let least: Float = -6
    package static let most: Float = 8

    private let network: SyllableNetwork
    /// By reach, as ``soat_network_highest`` wants them.
    private let kernels: [[Int16]]
    /// Rows by key, from 1; 0: an empty place. The size is a power of two.
    private let slots: [Int32]
    private let shift: UInt64

    /// - Complexity: O(words), some tenths of a millisecond for ours.
    package init(_ network: SyllableNetwork) {
        self.network = network
        kernels = zip(network.filters, SyllableNetwork.reaches).map { filters, reach in
            let values = reach * SyllableNetwork.width
            var pairs = [Int16](repeating: 0, count: SyllableNetwork.filtersOfReach * values)
            for filter in 0..<SyllableNetwork.filtersOfReach {
                for value in 0..<values {
                    pairs[(value / 2 * SyllableNetwork.filtersOfReach + filter) * 2 + value % 2] =
                        Int16(filters.kernels[filter * values + value])
                }
            }
            return pairs
        }
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

    package func token(of word: EvidenceWord) -> Token {
        Token(bare: row(ofKey: word.bare), marked: word.marked == 0 ? 0 : row(ofKey: word.marked))
    }

    /// The row of a key; 0: the network has none.
    private func row(ofKey key: UInt64) -> Int32 {
        var slot = Int(key >> shift)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if network.keys[number] == key { return Int32(number + SyllableNetwork.specialRows) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// What a text comes to for each category.
    ///
    /// Whole numbers until each filter has come to its most: the same on every machine.
    /// - Parameter tokens: words, and the ends of sentences between them; at least one.
    /// - Complexity: O(words): some 300 steps of the processor each, where it adds eight products at a time.
    package func sums(of tokens: [Token]) -> EvidenceInputs.Lanes {
        let (width, filterCount) = (SyllableNetwork.width, SyllableNetwork.filtersOfReach)
        // Nothing stands before the first word and behind the last.
        let margin = SyllableNetwork.reaches.max() ?? 1
        var input = [Int16](repeating: 0, count: (tokens.count + 2 * margin) * width)
        var total = [Int32](repeating: 0, count: width)
        for (index, token) in tokens.enumerated() {
            let place = (index + margin) * width
            let (bare, marked) = (Int(token.bare) * width, Int(token.marked) * width)
            for number in 0..<width {
                var value = Int16(network.words[bare + number])
                if token.marked != 0 { value += Int16(network.words[marked + number]) }
                input[place + number] = value
                total[number] += Int32(value)
            }
        }
        var pool: [Float] = []
        pool.reserveCapacity(SyllableNetwork.poolCount)
        for ((reach, filters), kernels) in zip(zip(SyllableNetwork.reaches, network.filters), kernels) {
            var highest = [Int32](repeating: .min, count: filterCount)
            unsafe input.withUnsafeBufferPointer { input in
                unsafe kernels.withUnsafeBufferPointer { kernels in
                    unsafe highest.withUnsafeMutableBufferPointer { highest in
                        guard let input = input.baseAddress, let kernels = kernels.baseAddress,
                            let highest = highest.baseAddress
                        else { return }
                        unsafe soat_network_highest(
                            input + (margin - reach / 2) * width, width, tokens.count, reach * width / 2, kernels, highest)
                    }
                }
            }
            for filter in 0..<filterCount {
                pool.append(
                    max(0, Float(highest[filter]) * filters.steps[filter] * network.wordStep + filters.biases[filter]))
            }
        }
        let root = Float(max(tokens.count, 1)).squareRoot()
        for number in total { pool.append(Float(number) * network.wordStep / root) }
        var sums = EvidenceInputs.Lanes(repeating: Self.least)
        for (lane, weights) in network.outputs.enumerated() {
            var sum = network.bases[lane]
            for (value, weight) in zip(pool, weights) { sum += value * weight }
            sums[EvidenceInputs.place(of: lane)] = min(max(sum, Self.least), Self.most)
        }
        return sums
    }
}

internal import CEvidence

/// A small network that reads the words and signs of a post in their order, where the linear model counts which stand in it.
///
/// Each word is told by 64 numbers, those of its letters and those of its letters with marks. Two layers run over them, half
/// of their units forwards and half backwards, each unit keeping some of what it held and taking some of what is new. Each
/// word then comes to a number for each category; what the strongest comes to is one more input of the probabilities
/// (``EvidenceInputs``).
/// - Source: J. Bradbury et al., "Quasi-recurrent neural networks" (ICLR 2017); docs/decisions/0007.
package struct SequenceNetwork: Sendable, Hashable {
    /// Numbers of a word.
    package static let width = 64
    /// Words that the first layer sees at once.
    package static let reach = 3
    package static let units = Int(soat_sequence_units)
    package static let gates = Int(soat_sequence_gates)
    /// Numbers that each layer sees of a word and its neighbours.
    package static let inputs = [reach * width, units]
    /// The row of a word that the network has never seen; the first row of a key is the next.
    package static let unknownRow = 1
    /// The row of what is nothing, and of one never seen.
    package static let specialRows = 2
    /// Words and signs of a post that are read; what stands behind them is left to the linear model.
    package static let longestText = 400

    /// What words are given by a layer.
    package struct Layer: Sendable, Hashable {
        /// By four numbers of the input, then by gate, its four weights: as they are multiplied.
        package var kernels: [Int8]
        /// By gate: one step of its weights, times one step of the input.
        package var scales: [Float]
        package var biases: [Float]

        package init(kernels: [Int8], scales: [Float], biases: [Float]) {
            self.kernels = kernels
            self.scales = scales
            self.biases = biases
        }
    }

    /// Of the words, with their marks and without, and of signs, ascending: the row of the first is ``specialRows``.
    package let keys: [UInt64]
    /// By row, `width` numbers.
    package let words: [Int8]
    /// The lower first.
    package let layers: [Layer]
    /// By unit, then at ``EvidenceInputs/place(of:)`` for each category: what it counts.
    package let outputs: [Float]
    /// At the same places: what is added.
    package let bases: [Float]

    package init(keys: [UInt64], words: [Int8], layers: [Layer], outputs: [Float], bases: [Float]) {
        self.keys = keys
        self.words = words
        self.layers = layers
        self.outputs = outputs
        self.bases = bases
    }
}

/// A small network that reads the words of a post in their order, where the linear model counts which stand in it.
///
/// Each word is told by 32 numbers, those of its letters and those of its letters with marks. Filters look at one, two and
/// three words in a row; of each filter counts the most that it comes to anywhere in the post (max pooling), and beside
/// them the mean of the words. What they come to is one more input of the probabilities (``EvidenceInputs``).
/// - Source: Y. Kim, "Convolutional neural networks for sentence classification" (EMNLP 2014).
package struct SyllableNetwork: Sendable, Hashable {
    /// Numbers of a word.
    package static let width = 32
    /// Words that filters see, and how many filters see so many.
    package static let reaches = [1, 2, 3]
    package static let filtersOfReach = 64
    /// What the categories are told from: what each filter comes to, and the mean of the words.
    package static let poolCount = reaches.count * filtersOfReach + width
    /// Rows of words that are not words: one that the network has never seen, and the end of a sentence.
    package static let unknownRow = 0
    package static let sentenceEndRow = 1
    package static let specialRows = 2
    /// Words of a post that are read; what stands behind them is left to the linear model.
    package static let longestText = 2_048

    /// The filters of one reach.
    package struct Filters: Sendable, Hashable {
        /// By filter, then word, then number: `filtersOfReach * reach * width`.
        package var kernels: [Int8]
        /// By filter: one step of its weights, in steps of the words' numbers.
        package var steps: [Float]
        package var biases: [Float]

        package init(kernels: [Int8], steps: [Float], biases: [Float]) {
            self.kernels = kernels
            self.steps = steps
            self.biases = biases
        }
    }

    /// Of the words, with their marks and without, ascending: the row of the first is ``specialRows``.
    package let keys: [UInt64]
    /// By row, `width` numbers.
    package let words: [Int8]
    /// One step of them.
    package let wordStep: Float
    /// By reach.
    package let filters: [Filters]
    /// By lane: what each of the pool counts, then what is added.
    package let outputs: [[Float]]
    package let bases: [Float]

    package init(
        keys: [UInt64], words: [Int8], wordStep: Float, filters: [Filters], outputs: [[Float]], bases: [Float]
    ) {
        self.keys = keys
        self.words = words
        self.wordStep = wordStep
        self.filters = filters
        self.outputs = outputs
        self.bases = bases
    }
}

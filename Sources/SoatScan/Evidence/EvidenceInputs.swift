internal import CEvidence

/// What the probabilities of a post are made of: what it, its strongest sentence and its strongest clause come to for each
/// category, what the network makes of it, how long it is, and whether it has marks.
///
/// What the post and its sentences come to for one category is an input of all: what looks like one breach may be another.
/// Training and reading take the inputs from here, in one order.
package struct EvidenceInputs: Sendable {
    /// A number a category, at ``place(of:)``.
    package typealias Lanes = SIMD16<Float>

    /// Inputs that are not there for each category.
    package enum Single: Int, CaseIterable, Sendable {
        /// Of the category itself.
        case clause, network
        case words, sentences, unmarked
    }

    package static let count = 2 * EvidenceModel.laneLimit + Single.allCases.count
    /// What a post without any sentence comes to: nothing speaks for a breach.
    private static let least: Float = -4

    package var post = Lanes(repeating: least)
    private var sentence = Lanes(repeating: least)
    private var clause = Lanes(repeating: least)
    private var hasClauses = false
    /// What the network makes of the strongest word of the post.
    private var network = Lanes(repeating: NetworkReader.least)
    /// The logarithms of one more than how many there are.
    private let words: Float
    private let sentences: Float
    private let unmarked: Float

    /// Of nearly all posts that were learnt from; shorter and longer ones are taken for such.
    private static let usualWords = 15...200
    private static let mostSentences = 20

    package init(words: Int, sentences: Int, hasMarks: Bool) {
        self.words = NaturalLogarithm.of(
            Float(1 + min(max(words, Self.usualWords.lowerBound), Self.usualWords.upperBound)))
        self.sentences = NaturalLogarithm.of(Float(1 + min(sentences, Self.mostSentences)))
        unmarked = hasMarks ? 0 : 1
    }

    /// Adds what a sentence comes to.
    package mutating func add(sentence sum: Lanes) { sentence.raise(to: sum) }

    /// Adds what a clause comes to, one of several of a sentence. Without such the strongest sentence stands for it.
    package mutating func add(clause sum: Lanes) {
        clause.raise(to: sum)
        hasClauses = true
    }

    /// Adds what the network makes of a word, or of the strongest of several.
    package mutating func add(network score: Lanes) { network.raise(to: score) }

    /// Whether the network is asked: where nothing speaks for a breach, it would not speak for one either.
    package var asksNetwork: Bool {
        var highest = post
        highest.raise(to: sentence)
        if hasClauses { highest.raise(to: clause) }
        return EvidenceModel.lanePlaces.contains { highest[$0] > Self.leastForNetwork }
    }

    /// Of ten harmless posts five come to less, of fifty breaches one: posts by folds.
    private static let leastForNetwork: Float = -0.4

    // MARK: In their order

    /// Where a category stands in lanes: as in half a row of the model.
    package static func place(of lane: Int) -> Int { EvidenceModel.postPlace + lane }

    package static func ofPost(_ lane: Int) -> Int { 2 * lane }
    package static func ofSentence(_ lane: Int) -> Int { 2 * lane + 1 }
    package static func of(_ single: Single) -> Int { 2 * EvidenceModel.laneLimit + single.rawValue }

    /// - Parameter take: is given the number of an input, and what it is for each category.
    @inline(__always) package func forEach(_ take: (_ input: Int, _ values: Lanes) -> Void) {
        for lane in 0..<EvidenceModel.laneLimit {
            take(Self.ofPost(lane), Lanes(repeating: post[Self.place(of: lane)]))
            take(Self.ofSentence(lane), Lanes(repeating: sentence[Self.place(of: lane)]))
        }
        take(Self.of(.clause), hasClauses ? clause : sentence)
        take(Self.of(.network), network)
        take(Self.of(.words), Lanes(repeating: words))
        take(Self.of(.sentences), Lanes(repeating: sentences))
        take(Self.of(.unmarked), Lanes(repeating: unmarked))
    }
}

extension EvidenceInputs.Lanes {
    /// Puts the higher of two numbers in each place.
    mutating func raise(to other: Self) {
        unsafe withUnsafeMutablePointer(to: &self) { numbers in
            unsafe withUnsafePointer(to: other) { others in
                unsafe soat_evidence_raise(
                    UnsafeMutableRawPointer(numbers).assumingMemoryBound(to: Float.self),
                    UnsafeRawPointer(others).assumingMemoryBound(to: Float.self))
            }
        }
    }
}

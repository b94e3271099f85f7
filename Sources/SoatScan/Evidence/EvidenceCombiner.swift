/// Makes a logit for each category of what a post comes to: the inputs, each as much as it counts.
struct EvidenceCombiner: Sendable {
    typealias Lanes = EvidenceInputs.Lanes

    /// By input.
    private let weights: [Lanes]
    private let base: Lanes
    /// How much a category's own strongest sentence counts, and its own strongest clause; never less than nothing, so that
    /// of two sentences the one that comes to more is the more probable.
    private let ofSentence: Lanes
    private let ofClause: Lanes
    /// The same of the strongest word as the network has it.
    private let ofNetwork: Lanes

    init(_ lanes: [EvidenceWeights.Lane]) {
        var weights = [Lanes](repeating: .zero, count: EvidenceInputs.count)
        var (base, ofSentence, ofClause, ofNetwork) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
        for (index, lane) in lanes.enumerated() {
            let place = EvidenceInputs.place(of: index)
            for (input, weight) in zip(weights.indices, lane.weights) { weights[input][place] = weight }
            base[place] = lane.base
            ofSentence[place] = max(0, weights[EvidenceInputs.ofSentence(index)][place])
            ofClause[place] = max(0, weights[EvidenceInputs.of(.clause)][place])
            ofNetwork[place] = max(0, weights[EvidenceInputs.of(.network)][place])
        }
        self.weights = weights
        self.base = base
        self.ofSentence = ofSentence
        self.ofClause = ofClause
        self.ofNetwork = ofNetwork
    }

    func logits(of inputs: EvidenceInputs) -> Lanes {
        var logits = base
        let weights = weights.span
        inputs.forEach { input, values in logits += weights[input] * values }
        return logits
    }

    /// What a sentence adds to the logits if it is the strongest of its post.
    ///
    /// - Parameter clause: what the strongest of its clauses comes to.
    func strength(ofSentence sentence: Lanes, clause: Lanes) -> Lanes { ofSentence * sentence + ofClause * clause }

    /// The same of what the network makes of it, beside that.
    func strength(ofNetwork strongest: Lanes) -> Lanes { ofNetwork * strongest }
}

internal import Dispatch
internal import SoatDiagnostics
public import SoatRules
public import SoatScan
internal import Synchronization

/// Makes a model of evidence from labelled posts. The same posts in the same files, and the same seed, give the same bytes.
///
/// Posts are parted into folds by the files they stand in (a file is an author). Each fold is judged by a model that has
/// not seen it; from those figures come the probabilities, and the table of what each bar is worth.
/// - Source: design §5, "Evidence".
public struct EvidenceTrainer: Sendable {
    public var seed: UInt64
    public var folds: Int
    /// Features that are kept, those that weigh most.
    public var features: Int
    /// What a mistake on a clause costs; on a post or a sentence 1. Clauses teach where in a sentence a breach stands.
    private static let clauseCost: Float = 0.3
    /// How much more a breach weighs than what is none: there are far fewer.
    private static let positiveCost: Float = 3
    /// Rounds of the fit, and of the first one that only chooses features.
    private static let rounds = 15
    private static let choosingRounds = 5

    /// Times that a rule's example is learnt in each round: they are few, and short.
    private static let exampleRepeats = 3

    public static let usualFolds = 7

    public static let usualFeatures = 98_304
    public static let mostFeatures = EvidenceModel.featureLimit

    public init(seed: UInt64 = 1, folds: Int = usualFolds, features: Int = usualFeatures) {
        self.seed = seed
        self.folds = max(2, folds)
        self.features = max(1, min(features, Self.mostFeatures))
    }

    /// - Parameters:
    ///   - posts: in the order of their files.
    ///   - book: rules whose own examples the network learns beside the posts; no fold is judged by them.
    public func train(_ posts: [LabelledPost], examplesOf book: RuleBook? = nil) -> TrainedEvidence {
        let examples = EvidenceExamples(posts, examples: book.map { RuleExample.all(of: $0) } ?? [], seed: seed)
        let parts = parts(of: posts)
        let (unseen, all) = fits(examples, parts)
        var fitted = all
        var probabilities = [[Double]](repeating: [], count: posts.count)
        for lane in fitted.lanes.indices {
            let bit = UInt16(1) << UInt16(lane)
            let combination = EvidenceCombination(
                unseen, lane: lane, isBreach: examples.labels[..<posts.count].map { $0 & bit != 0 }, parts: parts)
            fitted.lanes[lane].weights = combination.weights
            fitted.lanes[lane].base = combination.base
            for (post, probability) in combination.probabilities.enumerated() { probabilities[post].append(probability) }
        }
        return TrainedEvidence(
            weights: fitted.weights(words: examples.words),
            bars: EvidenceBars(
                posts, Array(EvidenceExamples.categories), probabilities, haveMarks: examples.haveMarks))
    }

    /// What each post comes to by a model that has not seen its fold, and a model of all posts.
    ///
    /// Folds know nothing of each other: as many are fitted at once as the machine has processors, and come to the same.
    private func fits(_ examples: EvidenceExamples, _ parts: [Int]) -> (unseen: [EvidenceInputs], all: FittedEvidence) {
        let present = (0..<folds).filter { parts.contains($0) }
        let words = WordVectors(examples.lessons.texts, seed: seed).values
        let unseen = Mutex(examples.emptyInputs)
        let whole = Mutex<FittedEvidence?>(nil)
        DispatchQueue.concurrentPerform(iterations: present.count + 1) { job in
            guard job < present.count else {
                return whole.withLock { [all = fit(examples, words: words) { _ in true }] in $0 = all }
            }
            let learnt = fit(examples, words: words) { parts[$0] != present[job] }
            var own = examples.emptyInputs
            learnt.judge(examples, into: &own) { parts[$0] == present[job] }
            unseen.withLock { for post in parts.indices where parts[post] == present[job] { $0[post] = own[post] } }
        }
        return (unseen.withLock { $0 }, whole.withLock { $0 } ?? fit(examples, words: words) { _ in true })
    }

    /// The fold of each post: by its file, or one after another where there are too few files.
    func parts(of posts: [LabelledPost]) -> [Int] {
        var numbers: [String: Int] = [:]
        for post in posts where numbers[post.position.file] == nil { numbers[post.position.file] = numbers.count }
        let isByFile = numbers.count >= folds
        return posts.enumerated().map { ($0.element.position.file, $0.offset) }.map { file, index in
            (isByFile ? numbers[file] ?? 0 : index) % folds
        }
    }

    /// - Parameters:
    ///   - words: what the network knows of words before it learns.
    ///   - isChosen: of a post.
    func fit(_ examples: EvidenceExamples, words: [Float], _ isChosen: (Int) -> Bool) -> FittedEvidence {
        let chosen = examples.owners.indices.filter { isChosen(examples.owners[$0]) }
        var kept = Array(0..<Int32(examples.keys.count))
        if kept.count > features {
            let fits = separators(examples, examples.rows, chosen, featureCount: kept.count, rounds: Self.choosingRounds)
            let weight = kept.map { feature in
                let heaviest = [fits.posts, fits.sentences].map { fit in
                    let weights = fit.weights[Int(feature)]
                    return max(weights.max(), -weights.min())
                }
                return max(heaviest[0], heaviest[1]) * Float(examples.telling[Int(feature)]).squareRoot()
            }
            kept.sort { (weight[Int($0)], $1) > (weight[Int($1)], $0) }
            kept = kept.prefix(features).sorted()
        }
        var numbers = [Int32](repeating: -1, count: examples.keys.count)
        for (number, feature) in kept.enumerated() { numbers[Int(feature)] = Int32(number) }
        let telling = kept.map { examples.telling[Int($0)] }
        let rows = examples.rows.keeping(numbers, telling: telling)
        let fits = separators(examples, rows, chosen, featureCount: kept.count, rounds: Self.rounds)
        let network = NetworkFit(
            examples.lessons, words: words,
            chosen: (0..<examples.lessons.postCount).filter(isChosen)
                + (0..<Self.exampleRepeats).flatMap { _ in examples.lessons.examples }, seed: seed)
        return FittedEvidence(
            keys: kept.map { examples.keys[Int($0)] }, telling: telling, rows: rows, fits, network.network)
    }

    private func separators(
        _ examples: EvidenceExamples, _ rows: SparseRows, _ chosen: [Int], featureCount: Int, rounds: Int
    ) -> FittedEvidence.Separators {
        let costs = examples.units.map { $0 == .clause ? Self.clauseCost : 1 }
        func fit(_ chosen: [Int]) -> LinearSeparators {
            LinearSeparators(
                rows, chosen: chosen, labels: examples.labels, costs: costs, positiveCost: Self.positiveCost,
                featureCount: featureCount, rounds: rounds, seed: seed)
        }
        return FittedEvidence.Separators(
            posts: fit(chosen.filter { examples.units[$0] == .post }),
            sentences: fit(chosen.filter { examples.units[$0] != .post }))
    }
}

/// A trained model and what it is worth.
public struct TrainedEvidence: Sendable {
    public let weights: EvidenceWeights
    public let bars: EvidenceBars
}

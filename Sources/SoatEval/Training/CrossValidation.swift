public import SoatRules
public import SoatScan

extension Evaluation {
    /// Judges posts by rules that use evidence, each post with a model that was made of the others: what the rules are
    /// worth on posts that the model has not read.
    ///
    /// - Complexity: that of `folds` trainings.
    public init(_ posts: [LabelledPost], rules book: RuleBook, folds: Int, seed: UInt64 = 1) {
        let trainer = EvidenceTrainer(seed: seed, folds: folds)
        let parts = trainer.parts(of: posts)
        var outcomes: [(index: Int, outcome: EvaluatedPost)] = []
        for part in Set(parts).sorted() {
            let others = posts.indices.filter { parts[$0] != part }.map { posts[$0] }
            let model = EvidenceModel(trainer.train(others).weights)
            let scanner = Scanner(book, evidence: model)
            var scratch = scanner.makeScratch()
            for index in posts.indices where parts[index] == part {
                outcomes.append((index, EvaluatedPost(posts[index], scanner.check(posts[index].document, scratch: &scratch))))
            }
        }
        self.init(outcomes.sorted { $0.index < $1.index }.map(\.outcome))
    }
}

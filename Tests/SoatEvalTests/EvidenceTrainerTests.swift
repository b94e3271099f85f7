import SoatDiagnostics
import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatEval
@testable import SoatScan

/// What `soat train` learns, and that it learns the same each time.
@Suite("Training") struct EvidenceTrainerTests {
    /// Posts of four hands: some tell of an illness, some of a sports day.
    static let posts: [LabelledPost] = {
        let names = ["Lan", "Huệ", "Cúc", "Mai", "Đào", "Sen"]
        let breaches = ["lại lên cơn co giật ngay giữa giờ", "vừa đi khám về, bác sĩ bảo động kinh", "bị động kinh từ bé"]
        let others = ["được giải nhất hội khỏe", "mang bóng đến sân tập", "hát tốp ca chiều nay"]
        return (0..<48).map { index in
            let isBreach = index % 2 == 0
            let told = (isBreach ? breaches : others)[index / 2 % 3]
            let name = names[index % names.count]
            let text = "Cả lớp chú ý. Con chị \(name) \(told). Hẹn gặp mọi người."
            let document = TestRules.document(text)
            let start = text.utf8.count - " Hẹn gặp mọi người.".utf8.count - told.utf8.count - 1
            let place = ByteSpan(start: start, end: start + told.utf8.count)
            return LabelledPost(
                name: "\(index)", position: FilePosition(file: "p\(index % 4).jsonl", line: index + 1, column: 1),
                document: document, verdict: isBreach ? .block : .pass,
                labels: isBreach ? [Label(category: .personalData, quote: told, places: [place])] : [])
        }
    }()

    @Test("The same posts and seed give the same bytes")
    func reproducible() {
        let trainer = EvidenceTrainer(seed: 7, folds: 4)
        #expect(trainer.train(Self.posts).weights.file == trainer.train(Self.posts).weights.file)
    }

    @Test("What was learnt tells posts that were not read, and finds the clause")
    func learns() throws {
        let model = EvidenceModel(EvidenceTrainer(folds: 4).train(Self.posts).weights)
        let book = try TestRules.book("match: {evidence: personal-data, at-least: 0.6}")
        let scanner = Scanner(book, evidence: model)
        let text = "Tin buồn cả nhà ơi. Bé Tú bị động kinh từ bé, thương lắm."
        let found = scanner.check(TestRules.document(text)).findings
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.words.contains { "bị động kinh từ bé".contains($0) } })
        #expect(scanner.check(TestRules.document("Bé Tú hát tốp ca chiều nay.")).findings.isEmpty)
    }

    @Test("What was learnt from posts with marks tells posts without them")
    func learnsWithoutMarks() throws {
        let model = EvidenceModel(EvidenceTrainer(folds: 4).train(Self.posts).weights)
        let scanner = Scanner(try TestRules.book("match: {evidence: personal-data, at-least: 0.6}"), evidence: model)
        #expect(scanner.check(TestRules.document("Con chi Lan vua di kham ve, bac si bao dong kinh.")).findings.count == 1)
        #expect(scanner.check(TestRules.document("Con chi Lan hat top ca chieu nay.")).findings.isEmpty)
    }

    @Test("Half of the posts with marks are copied without them: no more features, and the posts stand first")
    func copies() {
        let examples = EvidenceExamples(Self.posts, seed: 3)
        #expect(examples.haveMarks.allSatisfy { $0 })
        #expect(examples.owners.prefix(48) == Array(0..<48)[...])
        let copies = examples.owners.indices.filter { examples.areCopies[$0] }
        let copied = copies.filter { examples.units[$0] == .post }
        #expect((12...36).contains(copied.count))
        for copy in copied {
            let post = examples.owners[copy]
            let features = Set(examples.rows.features[examples.rows.range(of: post)])
            let kept = Set(examples.rows.features[examples.rows.range(of: copy)])
            #expect(kept.isStrictSubset(of: features) && !kept.isEmpty)
            #expect(examples.labels[copy] == examples.labels[post])
        }
        for unit in [EvidenceExamples.Unit.sentence, .clause] {
            let all = examples.owners.indices.filter {
                examples.units[$0] == unit && copied.map { examples.owners[$0] }.contains(examples.owners[$0])
            }
            #expect(all.count { examples.areCopies[$0] } * 2 == all.count)
        }
    }

    @Test("A post comes to the same when it is learnt from as when it is read")
    func agreement() {
        let examples = EvidenceExamples(Self.posts, seed: 1)
        var fitted = EvidenceTrainer(folds: 4).fit(
            examples, words: WordVectors(examples.lessons.texts, seed: 1).values
        ) { _ in true }
        for lane in fitted.lanes.indices {
            fitted.lanes[lane].weights = (0..<EvidenceInputs.count).map { Float(($0 + lane) % 5) * 0.03 }
            fitted.lanes[lane].base = -0.5
        }
        var inputs = examples.emptyInputs
        fitted.judge(examples, into: &inputs) { _ in true }
        let (reader, vocabulary) = EvidenceReader.alone(EvidenceModel(fitted.weights(words: examples.words)))
        let text = FoldedText()
        for (post, inputs) in zip(Self.posts, inputs) {
            text.fold(post.document.utf8, with: vocabulary)
            let reading = reader.reading(of: text, post.document.utf8, TextStructure(post.document.utf8))
            for (index, lane) in fitted.lanes.enumerated() {
                let logit = zip(lane.weights, inputs.values(ofLane: index)).reduce(Double(lane.base)) {
                    $0 + Double($1.0) * $1.1
                }
                let probability = Logistic.probability(logit)
                #expect(probability < 0.8)
                #expect(reading.mayAnswer(EvidenceQuestion(lane: index, atLeast: probability - 1e-5)))
                #expect(!reading.mayAnswer(EvidenceQuestion(lane: index, atLeast: probability + 1e-5)))
            }
        }
    }

    @Test("Files are kept together when posts are parted; too few files are not")
    func parts() {
        let parts = EvidenceTrainer(folds: 4).parts(of: Self.posts)
        #expect(Set(zip(Self.posts, parts).map { "\($0.position.file) \($1)" }).count == 4)
        #expect(Set(EvidenceTrainer(folds: 6).parts(of: Self.posts)).count == 6)
    }

    @Test("Each part is judged by a model that has not read it")
    func crossValidated() throws {
        let book = try TestRules.book("match: {evidence: personal-data, at-least: 0.6}")
        let metrics = Metrics(Evaluation(Self.posts, rules: book, folds: 4))
        #expect(metrics.micro.hits + metrics.micro.misses == 24)
        #expect(metrics.micro.hits >= 20)
        #expect(metrics.micro.alarms == 0)
    }

    @Test("Without a breach, or without posts, there is a model that finds nothing")
    func nothingToLearn() throws {
        let clean = Self.posts.filter(\.isClean)
        let book = try TestRules.book("match: {evidence: personal-data, at-least: 0.01}")
        for posts in [clean, []] {
            let model = EvidenceModel(EvidenceTrainer(folds: 2).train(posts).weights)
            #expect(Scanner(book, evidence: model).check(Self.posts[0].document).findings.isEmpty)
        }
    }

    @Test("The table counts hits, alarms and misses at each bar")
    func bars() {
        let bars = EvidenceTrainer(folds: 4).train(Self.posts).bars
        #expect(bars.postCount == 48)
        for line in bars.all { #expect(line.hits + line.misses == 24) }
        #expect(bars.sure.count == bars.lines.count)
        for sure in bars.sure { #expect(sure.map { $0.precision ?? 0 >= EvidenceBars.surePrecision } ?? true) }
        #expect(zip(bars.all, bars.all.dropFirst()).allSatisfy { $0.hits >= $1.hits && $0.alarms >= $1.alarms })
    }
}

import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// What a rule sees of the model of evidence.
@Suite("Evidence") struct EvidenceTests {
    /// A model that knows two words of private matters and one of harmless ones.
    static let weights: EvidenceWeights = {
        let weights: [(String, Int)] = [("co giật", 6), ("động kinh", 7), ("hội khỏe", -6)]
        let words = Set(weights.flatMap { bare($0.0) } + bare("con nhà chị bị lên cơn ở lớp mai cả trường"))
            .sorted { $0.lexicographicallyPrecedes($1) }
        var lane = EvidenceWeights.Lane(.personalData)
        (lane.post.step, lane.sentence.step) = (0.02, 0.02)
        lane.weights[EvidenceInputs.ofPost(0)] = 1
        lane.weights[EvidenceInputs.ofSentence(0)] = 2
        lane.base = -1
        let (reader, vocabulary) = EvidenceReader.alone(
            EvidenceModel(EvidenceWeights(lanes: [], words: words, features: [])))
        let folded = FoldedText()
        let features = weights.map { text, grade in
            let utf8 = Array(text.utf8)
            var keys: [UInt64] = []
            folded.fold(utf8, with: vocabulary)
            for sentence in reader.split(folded, utf8, TextStructure(utf8)) {
                EvidenceGrams.forEach(reader.words, sentence.words) { key, _, count in if count == 2 { keys.append(key) } }
            }
            let grade = WeightGrade(grade)
            return EvidenceWeights.Feature(key: keys[0], telling: 15, ofPost: [grade], ofSentence: [grade])
        }
        return EvidenceWeights(
            lanes: [lane], words: words, features: features.sorted { $0.key < $1.key },
            network: SequenceNetworkTests.network(keys: features.map(\.key).sorted()))
    }()
    static let model = EvidenceModel(weights)

    private static func bare(_ text: String) -> [[UInt8]] {
        let utf8 = Array(text.utf8)
        let folded = FoldedText()
        folded.fold(utf8, with: Vocabulary())
        return (0..<folded.count).map { folded.bareForm(of: $0, in: utf8) }
    }

    private static func findings(_ body: String, _ text: String) throws -> [Finding] {
        Scanner(try TestRules.book(body), evidence: model).check(TestRules.document(text)).findings
    }

    static let alone = "match: {evidence: personal-data, at-least: 0.8}"
    static let rows: [(body: String, text: String, found: [String])] = [
        (alone, "Hôm qua ở lớp mình, con nhà chị lên cơn co giật, cô sợ quá.", ["con nhà chị lên cơn co giật"]),
        (alone, "Hom qua o lop minh, con nha chi len con CO GIAT, co so qua.", ["con nha chi len con CO GIAT"]),
        (alone, "Mai cả trường dự hội khỏe.", []),
        (alone, "Mai cả trường nghỉ.", []),
        (alone, "", []),
        // Two sentences that are both probable.
        (alone, "Bé bị động kinh. Mai nghỉ. Bé co giật mãi.", ["Bé bị động kinh", "Bé co giật mãi"]),
        ("match: {evidence: personal-data, at-least: 0.999999}", "Bé bị co giật.", []),
        // The model knows nothing of it.
        ("match: {evidence: defamation, at-least: 0.1}", "Bé bị co giật.", []),
        (
            "match: {near: [{evidence: personal-data, at-least: 0.8}, {phrase: con nhà chị, as: who}], within: sentence}\nmark: who",
            "Con nhà chị lại lên cơn co giật.", ["Con nhà chị"]
        ),
        (
            "match: {all: [{evidence: personal-data, at-least: 0.8, as: e}, {phrase: lớp 2C}], within: document}\nmark: e",
            "Lớp 2C. Có bé lên cơn co giật.", ["Có bé lên cơn co giật"]
        ),
        (
            "match: {all: [{evidence: personal-data, at-least: 0.8, as: e}, {phrase: lớp 2C}], within: sentence}\nmark: e",
            "Lớp 2C. Có bé lên cơn co giật.", []
        ),
    ]

    @Test("The clause that weighs most is found, where the model is sure enough", arguments: rows)
    func found(_ row: (body: String, text: String, found: [String])) throws {
        let document = TestRules.document(row.text)
        let quotes = try Self.findings(row.body, row.text).map {
            String(decoding: document.utf8[$0.bytes.start..<$0.bytes.end], as: UTF8.self)
        }
        #expect(quotes == row.found)
    }

    @Test("A finding names the words that weighed, as they are written")
    func words() throws {
        let found = try Self.findings(Self.alone, "Bé bị Động Kinh rồi co giật ở lớp.")
        #expect(found.map(\.words) == [["Động Kinh", "co giật"]])
        #expect(try Self.findings("match: {phrase: co giật}", "Bé co giật.").map(\.words) == [[]])
    }

    @Test("A floor under other words names none: those words are underlined")
    func floor() throws {
        let parts = "{evidence: personal-data, at-least: 0.05}, {phrase: lớp 2C, as: who}"
        let body = "match: {all: [\(parts)], within: document}\nmark: who"
        #expect(try Self.findings(body, "Bé bị co giật ở lớp 2C.").map(\.words) == [[]])
    }

    @Test("why-not tells how probable it is and what the rule asks")
    func trace() throws {
        let book = try TestRules.book("match: {evidence: personal-data, at-least: 0.999999}")
        let rule = try #require(book.rules.first)
        let trace = try #require(Scanner(book, evidence: Self.model).trace(rule, TestRules.document("Bé bị co giật.")))
        let sign = try #require(trace.signs.first)
        guard case .evidence(.personalData, let probability, let words) = sign.wanted else {
            Issue.record("no evidence among the signs")
            return
        }
        #expect(probability >= 0.8 && probability < 0.999999)
        #expect(words == ["co giật"])
        #expect(sign.obstacle == .improbable(bar: 0.999999))
    }

    @Test("A long post weighs as the same words do in a short one, within bounds, and never overflows")
    func long() throws {
        let text = String(repeating: "Bé bị co giật động kinh. ", count: 20_000)
        #expect(try Self.findings(Self.alone, text).count == 20_000)
    }

    // MARK: Sums

    private static let texts = [
        ("Bé bị co giật, bé bị động kinh; bé bị co giật. Hội khỏe: bé bị động kinh, mai nghỉ.", true),
        ("bị, bị, bị, co giật bị co, giật, bị co giật.\nbị co giật\n- động kinh – động kinh (động kinh)", true),
        ("Mai cả trường nghỉ.", true), ("Chúc cả nhà cuối tuần vui vẻ.", false), (", ; : . !", false), ("", false),
    ]

    @Test("A sentence and its clauses come to what they do by themselves, whatever was read before", arguments: texts)
    func sums(_ text: String, asksNetwork: Bool) throws {
        let document = TestRules.document(text)
        let structure = TextStructure(document.utf8)
        let model = try #require(EvidenceModel.builtin)
        let (reader, vocabulary) = EvidenceReader.alone(model)
        let folded = FoldedText()
        folded.fold(document.utf8, with: vocabulary)
        // What the network makes of each sentence, of the whole post at once.
        let network = try #require(model.network)
        let words = reader.networkWords(of: reader.split(folded, document.utf8, structure).map(\.words), document.utf8)
        var scores = network.scores(of: words.joined().compactMap { network.token(of: $0) })[...]
        let ofNetwork = words.map { own in
            let count = own.count { network.token(of: $0) != nil }
            defer { scores = scores.dropFirst(count) }
            return scores.prefix(count).reduce(EvidenceInputs.Lanes(repeating: NetworkReader.least)) { pointwiseMax($0, $1) }
        }
        for _ in 0..<2 {
            for (number, sentence) in reader.reading(of: folded, document.utf8, structure).sentences.enumerated() {
                let clauses = reader.clauses(of: sentence.words, structure)
                #expect(clauses.flatMap { $0 } == Array(sentence.words))
                #expect(reader.sum(of: sentence.words).total(model.ofSentence) == sentence.sum)
                let strongest = clauses.map { reader.sum(of: $0).total(model.ofSentence) }.reduce(nil) { strongest, sum in
                    strongest.map { pointwiseMax($0, sum) } ?? sum
                }
                let alone = model.combiner.strength(ofSentence: sentence.sum, clause: strongest ?? sentence.sum)
                // Of a post in which nothing speaks for a breach it is not asked.
                #expect(
                    sentence.strength == (asksNetwork ? alone + model.combiner.strength(ofNetwork: ofNetwork[number]) : alone))
            }
        }
    }

    @Test("Of the sentences of a post the one that comes to most is as probable as the post, the others less so")
    func order() throws {
        let document = TestRules.document("Bé bị co giật mãi ở lớp mai cả. Bé bị động kinh ở lớp mai cả trường. Mai nghỉ.")
        let (reader, vocabulary) = EvidenceReader.alone(Self.model)
        let folded = FoldedText()
        folded.fold(document.utf8, with: vocabulary)
        let reading = reader.reading(of: folded, document.utf8, TextStructure(document.utf8))
        let told = reading.sentences.indices.map { reading.probability(of: $0, lane: 0) }
        #expect(told[1] > told[0] && told[0] > told[2])
        #expect(reading.mayAnswer(EvidenceQuestion(lane: 0, atLeast: told[1])))
        #expect(!reading.mayAnswer(EvidenceQuestion(lane: 0, atLeast: told[1] + 1e-6)))
    }

    /// The same model, and a network to which one word is strong.
    private static func model(strong word: String) -> EvidenceModel {
        let (reader, vocabulary) = EvidenceReader.alone(model)
        let utf8 = Array(word.utf8)
        let folded = FoldedText()
        folded.fold(utf8, with: vocabulary)
        _ = reader.split(folded, utf8, TextStructure(utf8))
        let plain = SequenceNetworkTests.network(keys: reader.words.map(\.bare))
        let (width, units) = (SequenceNetwork.width, SequenceNetwork.units)
        var (words, layers, outputs) = (plain.words, plain.layers, plain.outputs)
        words[SequenceNetwork.specialRows * width] = 100
        layers[0].biases[0] = -4
        SequenceNetworkTests.weight(&layers[0], input: width, gate: units, 100)
        outputs[EvidenceInputs.place(of: 0)] = 4
        var lane = weights.lanes[0]
        lane.weights[EvidenceInputs.of(.network)] = 1
        return EvidenceModel(
            EvidenceWeights(
                lanes: [lane], words: weights.words, keys: weights.keys, rows: weights.rows,
                network: SequenceNetwork(keys: plain.keys, words: words, layers: layers, outputs: outputs, bases: plain.bases)))
    }

    @Test(
        "Of clauses that weigh the same the one with the network's strongest word is underlined",
        arguments: [("trường", 1), ("lớp", 0)])
    func strongestWord(_ word: String, _ clause: Int) throws {
        let clauses = ["Bé bị co giật ở lớp", "bé bị co giật ở trường"]
        let scanner = Scanner(try TestRules.book(Self.alone), evidence: Self.model(strong: word))
        let document = TestRules.document(clauses.joined(separator: ", ") + ", mai nghỉ.")
        let found = scanner.check(document).findings.map {
            String(decoding: document.utf8[$0.bytes.start..<$0.bytes.end], as: UTF8.self)
        }
        #expect(found == [clauses[clause]])
    }

    @Test(
        "A masked number is no word, and signs in it are none; a number, a century and a code are words",
        arguments: [
            ("gọi 09xx xxx 678 nhé", ["gọi", "nhé"]),
            ("gọi: 0912.***.678, nhé", ["gọi", ":", ",", "nhé"]),
            ("gọi 0912-678-*** nhé", ["gọi", "-", "*", "nhé"]),
            ("gọi **** **** 2266 nhé", ["gọi", "*", "nhé"]),
            ("gọi 0912XX", ["gọi"]),
            ("gọi 0912 345 678 nhé", ["gọi", "0912", "345", "678", "nhé"]),
            ("thế kỷ XX nhé", ["thế", "kỷ", "XX", "nhé"]),
            ("từ 10 * 2 và 7B nhé", ["từ", "10", "*", "2", "và", "7B", "nhé"]),
        ] as [(String, [String])])
    func masked(_ text: String, _ left: [String]) {
        let (reader, vocabulary) = EvidenceReader.alone(Self.model)
        let utf8 = Array(text.utf8)
        let folded = FoldedText()
        folded.fold(utf8, with: vocabulary)
        let sentences = reader.split(folded, utf8, TextStructure(utf8)).map(\.words)
        let read = reader.networkWords(of: sentences, utf8).joined().map {
            String(decoding: utf8[$0.bytes.start..<$0.bytes.end], as: UTF8.self)
        }
        #expect(read == left)
    }

    // MARK: The file

    @Test("Of a post without end the network reads the first words only", arguments: [" ", ". "])
    func endless(_ between: String) {
        let (reader, vocabulary) = EvidenceReader.alone(Self.model)
        let utf8 = Array(String(repeating: "bé bị co giật\(between)", count: 1_000).utf8)
        let text = FoldedText()
        text.fold(utf8, with: vocabulary)
        let sentences = reader.split(text, utf8, TextStructure(utf8)).map(\.words)
        #expect(reader.words.count == 4_000)
        let read = reader.networkWords(of: sentences, utf8)
        #expect(read.count == sentences.count)
        #expect(read.joined().count == SequenceNetwork.longestText)
        #expect(read[0].count == (between == " " ? SequenceNetwork.longestText : 5))
    }

    @Test("A model is what its file says, byte for byte")
    func file() throws {
        let file = Self.weights.file
        #expect(try EvidenceWeights(file: file) == Self.weights)
        #expect(try EvidenceWeights(file: file).file == file)
    }

    @Test("Broken files are refused, never read beyond their end")
    func broken() throws {
        let file = Self.weights.file
        let withoutNetwork = EvidenceWeights(
            lanes: Self.weights.lanes, words: Self.weights.words, keys: Self.weights.keys, rows: Self.weights.rows, network: nil
        )
        #expect(try EvidenceWeights(file: withoutNetwork.file) == withoutNetwork)
        let end = withoutNetwork.file.count
        for count in [0, 7, 8, 11, 30, 60, end - 1, end, end + 3, end + 20, end + 900, file.count - 1] {
            #expect(throws: EvidenceModelError.self) { try EvidenceWeights(file: Array(file.prefix(count))) }
        }
        #expect(throws: EvidenceModelError.truncated) { try EvidenceWeights(file: file + [0]) }
        for version: UInt8 in [1, 2, 3, 4, 6] {
            #expect(throws: EvidenceModelError.version(UInt32(version))) {
                var other = file
                other[8] = version
                return try EvidenceWeights(file: other)
            }
        }
    }

    @Test("Numbers that cannot be reckoned with are refused", arguments: [Float.nan, .infinity, -.infinity])
    func unreal(_ number: Float) throws {
        for place in [\EvidenceWeights.Lane.base, \.post.step, \.sentence.bias, \.weights[3]] {
            var weights = Self.weights
            weights.lanes[0][keyPath: place] = number
            #expect(throws: EvidenceModelError.truncated) { try EvidenceWeights(file: weights.file) }
        }
    }

    @Test("Whatever bytes are changed, the file is refused or what it says is read")
    func changed() {
        let file = Self.weights.file
        var random = SeededRandom(seed: 5)
        let document = TestRules.document("Bé bị co giật, động kinh. Mai cả trường dự hội khỏe.")
        for _ in 0..<500 {
            var changed = file
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                changed[Int.random(in: changed.indices, using: &random)] = .random(in: 0...255, using: &random)
            }
            guard let weights = try? EvidenceWeights(file: changed) else { continue }
            let (reader, vocabulary) = EvidenceReader.alone(EvidenceModel(weights))
            let text = FoldedText()
            text.fold(document.utf8, with: vocabulary)
            #expect(reader.reading(of: text, document.utf8, TextStructure(document.utf8)).sentences.count == 2)
        }
    }

    @Test("A weight is kept as the nearest of seven grades, lighter ones finer, and no heavier than the heaviest")
    func grades() {
        for grade in -WeightGrade.most...WeightGrade.most {
            let weight = WeightGrade(grade).weight
            #expect(WeightGrade(ofWeight: weight) == WeightGrade(grade))
            #expect(WeightGrade(Float(weight), heaviest: 127) == WeightGrade(grade))
        }
        #expect(WeightGrade(-5, heaviest: 1) == WeightGrade(-7))
        #expect(WeightGrade(0.25, heaviest: 1).weight == 41 && WeightGrade(0.004, heaviest: 1).weight == 0)
    }

    // MARK: Marks

    /// The keys of a post's only sentence.
    private static func keys(of text: String) -> [UInt64] {
        let (reader, vocabulary) = EvidenceReader.alone(model)
        let utf8 = Array(text.utf8)
        let folded = FoldedText()
        folded.fold(utf8, with: vocabulary)
        var keys: [UInt64] = []
        for sentence in reader.split(folded, utf8, TextStructure(utf8)) {
            EvidenceGrams.forEach(reader.words, sentence.words) { key, _, _ in keys.append(key) }
        }
        return keys
    }

    @Test("Of a post without marks only what has none is weighed, and that is the same as with them")
    func unmarked() {
        #expect(Self.keys(of: "bị động kinh").count == 3 + 2 + 1 + 3 + 2)
        #expect(Self.keys(of: "bi dong kinh").count == 3 + 2 + 1)
        #expect(Set(Self.keys(of: "bi dong kinh")).isSubset(of: Self.keys(of: "bị động kinh")))
        // One word in ten has a mark; one in eleven.
        #expect(Self.keys(of: "bị con con con con con con con con con").count == 10 + 9 + 8 + 10 + 9)
        #expect(Self.keys(of: "bị con con con con con con con con con con").count == 11 + 10 + 9)
    }

    @Test("The program carries a model for every category that posts can breach")
    func builtin() throws {
        let model = try #require(EvidenceModel.builtin)
        for category in SoatRules.Category.allCases where category != .form { #expect(model.knows(category)) }
    }

    @Test("The more a post, a sentence and a clause come to for a category, the more probable it is")
    func rises() throws {
        for (index, lane) in try #require(EvidenceModel.builtin).lanes.enumerated() {
            for input in [EvidenceInputs.ofPost(index), EvidenceInputs.ofSentence(index), EvidenceInputs.of(.clause)] {
                #expect(lane.weights[input] > 0, "\(lane.category) \(input)")
            }
        }
    }
}

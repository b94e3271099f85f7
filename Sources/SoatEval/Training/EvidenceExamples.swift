internal import SoatRules
internal import SoatScan
internal import SoatText

/// Labelled posts as a model of evidence learns from them: each post a row of features, each of its sentences, and each
/// clause of a sentence that has several. Of half the posts with marks a copy without them is learnt as well.
struct EvidenceExamples {
    /// Bare syllables that stand in two posts or more, sorted.
    let words: [[UInt8]]
    /// The features that stand in two posts or more, by their keys, ascending.
    let keys: [UInt64]
    /// How telling each is: the logarithm of how rare it is, as the model keeps it.
    let telling: [Int8]
    private(set) var rows = SparseRows()
    /// What each row is. The posts come first, in their order.
    private(set) var units: [Unit] = []
    /// The post of each row.
    private(set) var owners: [Int] = []
    /// The words and signs of posts and of rules' examples in their order.
    let lessons: NetworkLessons
    /// Whether each row is of a copy: for learning only.
    private(set) var areCopies: [Bool] = []
    /// The categories of each row, a bit for each of ``categories``.
    private(set) var labels: [UInt16] = []
    /// Of each post.
    let haveMarks: [Bool]
    /// Of each post: how long it is, and nothing that it comes to yet.
    let emptyInputs: [EvidenceInputs]

    enum Unit {
        case post, sentence, clause
    }

    /// A sentence or a clause.
    private struct Part {
        let post: Int
        let unit: Unit
        let isCopy: Bool
        let labels: UInt16
        let keys: [UInt64]
    }

    /// Those that posts can breach; reminders about form are told by rules alone.
    static let categories = Category.allCases.filter { $0 != .form }.prefix(EvidenceModel.laneLimit)

    /// Posts that a word or a feature must stand in.
    private static let leastPosts = 2

    /// - Parameters:
    ///   - examples: of rules, for the network.
    ///   - seed: of the choice of posts that are copied.
    init(_ posts: [LabelledPost], examples: [RuleExample] = [], seed: UInt64) {
        words = Self.words(of: posts)
        let (parts, spread, lengths, read) = Self.parts(of: posts, words, seed: seed)
        lessons = NetworkLessons(
            posts: read, breaches: posts.map { Self.labels(of: $0, within: nil) }, examples: examples, words: words,
            leastPosts: Self.leastPosts)
        haveMarks = lengths.map(\.hasMarks)
        emptyInputs = lengths.map { EvidenceInputs(words: $0.words, sentences: $0.sentences, hasMarks: $0.hasMarks) }
        keys = spread.filter { $0.value >= Self.leastPosts }.keys.sorted()
        var numbers: [UInt64: Int32] = [:]
        numbers.reserveCapacity(keys.count)
        var telling: [Int8] = []
        for (number, key) in keys.enumerated() {
            numbers[key] = Int32(number)
            let rarity = Rarity.of(spread[key] ?? 1, among: posts.count) * EvidenceModel.tellingScale
            telling.append(Int8(max(1, min(127, rarity.rounded()))))
        }
        self.telling = telling
        let known = parts.map { part in Self.distinct(part.keys.compactMap { numbers[$0] }) }
        for isCopy in [false, true] {
            var whole = [[Int32]?](repeating: isCopy ? nil : [], count: posts.count)
            for (part, features) in zip(parts, known) where part.isCopy == isCopy {
                whole[part.post] = (whole[part.post] ?? []) + features
            }
            for (index, features) in whole.enumerated() {
                guard let features else { continue }
                add(.post, of: index, isCopy, Self.distinct(features), Self.labels(of: posts[index], within: nil))
            }
        }
        for (part, features) in zip(parts, known) {
            add(part.unit, of: part.post, part.isCopy, features, part.labels)
        }
    }

    /// How long a post is, and how it is written.
    private struct Length {
        let words: Int
        let sentences: Int
        let hasMarks: Bool
    }

    /// The sentences and clauses of posts and of their copies, in how many posts each feature stands, and how long the
    /// posts are.
    private static func parts(
        of posts: [LabelledPost], _ words: [[UInt8]], seed: UInt64
    ) -> (parts: [Part], spread: [UInt64: Int], lengths: [Length], read: [[NetworkTexts.Word]]) {
        let (reader, vocabulary) = EvidenceReader.alone(
            EvidenceModel(EvidenceWeights(lanes: [], words: words, features: [])))
        let text = FoldedText()
        var chance = SeededChance(seed: seed)
        var parts: [Part] = []
        var spread: [UInt64: Int] = [:]
        var lengths: [Length] = []
        var read: [[NetworkTexts.Word]] = []
        for (index, post) in posts.enumerated() {
            let utf8 = post.document.utf8
            let structure = TextStructure(utf8)
            text.fold(utf8, with: vocabulary)
            var stretches: [(unit: Unit, words: Range<Int>)] = []
            let sentences = reader.split(text, utf8, structure)
            for sentence in sentences {
                stretches.append((.sentence, sentence.words))
                let clauses = reader.clauses(of: sentence.words, structure)
                if clauses.count > 1 { stretches += clauses.map { (.clause, $0) } }
            }
            read.append(
                reader.networkWords(of: sentences.map(\.words), utf8).joined().map { word in
                    NetworkTexts.Word(word: word, quotes: labels(of: post, within: word.bytes))
                })
            func add(isCopy: Bool) {
                for (unit, words) in stretches {
                    var keys: [UInt64] = []
                    EvidenceGrams.forEach(reader.words, words) { key, _, _ in keys.append(key) }
                    let labels = labels(of: post, within: reader.bytes(of: words))
                    parts.append(
                        Part(
                            post: index, unit: unit, isCopy: isCopy, labels: labels, keys: keys))
                }
            }
            let first = parts.count
            add(isCopy: false)
            for key in Set(parts[first...].lazy.flatMap(\.keys)) { spread[key, default: 0] += 1 }
            lengths.append(
                Length(
                    words: reader.words.count, sentences: sentences.count, hasMarks: reader.hasMarks))
            if chance.coin(), reader.hasMarks {
                reader.dropMarks()
                add(isCopy: true)
            }
        }
        return (parts, spread, lengths, read)
    }

    /// Ascending, each once.
    private static func distinct(_ features: [Int32]) -> [Int32] {
        var distinct: [Int32] = []
        distinct.reserveCapacity(features.count)
        for feature in features.sorted() where distinct.last != feature { distinct.append(feature) }
        return distinct
    }

    private mutating func add(_ unit: Unit, of post: Int, _ isCopy: Bool, _ features: [Int32], _ labels: UInt16) {
        rows.append(features, telling: telling)
        units.append(unit)
        owners.append(post)
        areCopies.append(isCopy)
        self.labels.append(labels)
    }

    private static func words(of posts: [LabelledPost]) -> [[UInt8]] {
        let text = FoldedText()
        let nothing = Vocabulary()
        var spread: [[UInt8]: Int] = [:]
        for post in posts {
            text.fold(post.document.utf8, with: nothing)
            var own: Set<[UInt8]> = []
            for index in 0..<text.count where !text[index].isNumeral {
                own.insert(text.bareForm(of: index, in: post.document.utf8))
            }
            for word in own where word.count < 256 && !word.isEmpty { spread[word, default: 0] += 1 }
        }
        return spread.filter { $0.value >= leastPosts }.keys.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// - Parameter bytes: `nil`: the whole post.
    private static func labels(of post: LabelledPost, within bytes: ByteSpan?) -> UInt16 {
        var labels: UInt16 = 0
        for label in post.labels where !label.isNote {
            guard let lane = categories.firstIndex(of: label.category) else { continue }
            if let bytes, !label.places.contains(where: { $0.start < bytes.end && bytes.start < $0.end }) { continue }
            labels |= 1 << UInt16(lane)
        }
        return labels
    }
}

/// How rare something is: the natural logarithm of one in so many.
enum Rarity {
    static func of(_ count: Int, among all: Int) -> Float {
        NaturalLogarithm.of(Float(all + 1)) - NaturalLogarithm.of(Float(max(1, count)))
    }
}

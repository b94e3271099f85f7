internal import SoatScan

/// Labelled texts as a network learns from them: their words and signs in their order, and which of them lie in the quotes.
struct NetworkTexts {
    /// Of the words that the network has, ascending.
    private(set) var keys: [UInt64] = []
    private(set) var tokens: [NetworkReader.Token] = []
    /// Of each token the categories that it is quoted for, a bit each.
    private(set) var quotes: [UInt16] = []
    /// By post: its tokens.
    private(set) var ranges: [Range<Int>] = []

    /// A word as it was read, and the categories that it is quoted for.
    struct Word {
        let word: NetworkWord
        let quotes: UInt16
    }

    init(keys: [UInt64] = []) {
        self.keys = keys
    }

    /// - Parameters:
    ///   - posts: of each its words.
    ///   - leastPosts: that a word must stand in.
    init(_ posts: [[Word]], leastPosts: Int) {
        var spread: [UInt64: Int] = [:]
        for post in posts {
            var own: Set<UInt64> = []
            for read in post { own.formUnion([read.word.bare, read.word.marked]) }
            for key in own where key != 0 { spread[key, default: 0] += 1 }
        }
        keys = spread.filter { $0.value >= leastPosts }.keys.sorted()
        var rows: [UInt64: Int32] = [:]
        for (number, key) in keys.enumerated() { rows[key] = Int32(number + SequenceNetwork.specialRows) }
        for post in posts {
            var own: [NetworkReader.Token] = []
            var quotes: [UInt16] = []
            for read in post {
                let row = rows[read.word.bare]
                if row == nil, read.word.isSign { continue }
                own.append(
                    NetworkReader.Token(
                        bare: row ?? Int32(SequenceNetwork.unknownRow), marked: rows[read.word.marked] ?? 0))
                quotes.append(read.quotes)
            }
            add(own, quotes: quotes)
        }
    }

    /// Adds a post.
    mutating func add(_ tokens: [NetworkReader.Token], quotes: [UInt16]) {
        ranges.append(self.tokens.count..<self.tokens.count + tokens.count)
        self.tokens += tokens
        self.quotes += quotes
    }
}

/// The chat forms of ``Teencode/table`` by their first word.
struct TeencodeLexicon: Sendable {
    static let shared = TeencodeLexicon(Teencode.table.description)

    /// A word as phrases compare it.
    struct Key: Sendable, Hashable {
        let bare: [UInt8]
        let marks: SyllableMarks

        init(_ word: RepairWord) {
            bare = word.bare
            marks = word.marks
        }

        init?(_ word: some StringProtocol) {
            guard let word = RepairText.word(word.unicodeScalars.map(\.value)) else { return nil }
            self.init(word)
        }
    }

    /// One written form.
    struct Entry: Sendable {
        /// The words behind the first, each with the scalar before it: a space or a slash.
        let rest: [(separator: UInt32, word: Key)]
        /// Scalars, the likeliest reading first.
        let readings: [[UInt32]]
        /// Words near it that decide for a reading.
        let cues: [Cue]
        /// The form is a word of its own; its first reading is itself.
        let isWord: Bool
        /// Behind a number it is a unit.
        let isUnit: Bool
        /// It means the same in capitals within ordinary text.
        let isUsualInCapitals: Bool
        /// Letters of the whole form.
        let letterCount: Int
    }

    /// A word that decides for a reading where it stands near.
    struct Cue: Sendable {
        enum Place: Sendable { case rightBefore, rightAfter, near }
        let reading: Int
        let place: Place
        /// `nil`: any number.
        let word: Key?
    }

    private let entries: [Key: [Entry]]

    /// The forms that begin with a word, the longest first.
    func entries(of word: RepairWord) -> [Entry] { entries[Key(word)] ?? [] }

    private init(_ table: String) {
        var entries: [Key: [Entry]] = [:]
        for line in table.split(separator: "\n") {
            guard let (key, entry) = Self.entry(line) else { continue }
            entries[key, default: []].append(entry)
        }
        self.entries = entries.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }

    private static func entry(_ line: Substring) -> (Key, Entry)? {
        let flags = line.prefix { $0 == "~" || $0 == "*" || $0 == "^" }
        let halves = line.dropFirst(flags.count).split(separator: "=", maxSplits: 1)
        guard halves.count == 2, let form = halves.first, let right = halves.last else { return nil }
        // Readings hold no slash; what decides for them stands behind " / ".
        var parts: [Substring] = []
        var rest = right
        while let slash = rest.firstIndex(of: "/") {
            parts.append(rest[..<slash])
            rest = rest[rest.index(after: slash)...]
        }
        parts.append(rest)
        let readings = parts[0].split(separator: ";").map(trimmed)
        guard let (first, others) = words(of: form), !readings.isEmpty else { return nil }
        let entry = Entry(
            rest: others, readings: readings.map { $0.unicodeScalars.map(\.value) },
            cues: parts.dropFirst().flatMap { cues($0, readings) }, isWord: flags.contains("~"),
            isUnit: flags.contains("*"), isUsualInCapitals: flags.contains("^"), letterCount: form.unicodeScalars.count)
        return (first, entry)
    }

    private static func words(of form: Substring) -> (Key, [(separator: UInt32, word: Key)])? {
        var keys: [(separator: UInt32, word: Key)] = []
        var separator: UInt32 = 0x20
        var word = Substring()
        func close() {
            if let key = Key(word) { keys.append((separator, key)) }
        }
        for character in form {
            if character == " " || character == "/" {
                close()
                separator = character == "/" ? 0x2F : 0x20
                word = Substring()
            } else {
                word.append(character)
            }
        }
        close()
        guard let first = keys.first else { return nil }
        return (first.word, Array(keys.dropFirst()))
    }

    /// `reading: word <word >word #`.
    private static func cues(_ part: Substring, _ readings: [Substring]) -> [Cue] {
        let halves = part.split(separator: ":", maxSplits: 1)
        guard halves.count == 2, let reading = readings.firstIndex(of: trimmed(halves[0])) else { return [] }
        return halves[1].split(separator: " ").compactMap { written in
            if written == "#" { return Cue(reading: reading, place: .rightAfter, word: nil) }
            let place: Cue.Place = written.hasPrefix("<") ? .rightBefore : written.hasPrefix(">") ? .rightAfter : .near
            guard let key = Key(place == .near ? written : written.dropFirst()) else { return nil }
            return Cue(reading: reading, place: place, word: key)
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0 == " " }
        return start.last == " " ? start.dropLast() : start
    }
}

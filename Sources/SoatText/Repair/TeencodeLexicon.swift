/// The chat forms of ``Teencode/table`` by their first word.
struct TeencodeLexicon: Sendable {
    static let shared = TeencodeLexicon(Teencode.table)

    /// A word as phrases compare it.
    struct Key: Sendable, Hashable {
        let bare: [UInt8]
        let marks: SyllableMarks

        init(_ word: RepairWord) {
            bare = word.bare
            marks = word.marks
        }

        /// - Parameter word: UTF-8.
        init?(_ word: ArraySlice<UInt8>) {
            var folder = RawTokenFolder()
            unsafe word.withUnsafeBufferPointer { unsafe folder.fold($0) }
            guard folder.pieces.count == 1, let piece = folder.pieces.first else { return nil }
            bare = piece.bare
            marks = piece.marks
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

    /// The bare first words of all forms, sorted: what the generated keys must be.
    static var firstWords: [String] {
        Set(shared.entries.keys.map { String(decoding: $0.bare, as: UTF8.self) }).sorted()
    }

    /// Read as bytes: it is read at the first word of the first post, and walking through characters costs milliseconds.
    private init(_ table: StaticString) {
        let bytes = table.withUTF8Buffer { unsafe [UInt8]($0) }
        var entries: [Key: [Entry]] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let (key, entry) = Self.entry(line) else { continue }
            entries[key, default: []].append(entry)
        }
        self.entries = entries.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }

    private static func entry(_ line: ArraySlice<UInt8>) -> (Key, Entry)? {
        let flags = line.prefix { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "^") }
        let halves = line.dropFirst(flags.count).split(separator: UInt8(ascii: "="), maxSplits: 1)
        guard halves.count == 2, let form = halves.first, let right = halves.last else { return nil }
        // Readings hold no slash; what decides for them stands behind " / ".
        let parts = right.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let readings = parts[0].split(separator: UInt8(ascii: ";")).map(trimmed)
        guard let (first, others) = words(of: form), !readings.isEmpty else { return nil }
        let entry = Entry(
            rest: others, readings: readings.map { String(decoding: $0, as: UTF8.self).unicodeScalars.map(\.value) },
            cues: parts.dropFirst().flatMap { cues($0, readings) }, isWord: flags.contains(UInt8(ascii: "~")),
            isUnit: flags.contains(UInt8(ascii: "*")), isUsualInCapitals: flags.contains(UInt8(ascii: "^")),
            letterCount: form.count { $0 & 0xC0 != 0x80 })
        return (first, entry)
    }

    private static func words(of form: ArraySlice<UInt8>) -> (Key, [(separator: UInt32, word: Key)])? {
        var keys: [(separator: UInt32, word: Key)] = []
        var separator: UInt32 = 0x20
        var start = form.startIndex
        for index in form.indices where form[index] == UInt8(ascii: " ") || form[index] == UInt8(ascii: "/") {
            if let key = Key(form[start..<index]) { keys.append((separator, key)) }
            separator = UInt32(form[index])
            start = index + 1
        }
        if let key = Key(form[start...]) { keys.append((separator, key)) }
        guard let first = keys.first else { return nil }
        return (first.word, Array(keys.dropFirst()))
    }

    /// `reading: word <word >word #`.
    private static func cues(_ part: ArraySlice<UInt8>, _ readings: [ArraySlice<UInt8>]) -> [Cue] {
        let halves = part.split(separator: UInt8(ascii: ":"), maxSplits: 1)
        guard halves.count == 2, let reading = readings.firstIndex(of: trimmed(halves[0])) else { return [] }
        return halves[1].split(separator: UInt8(ascii: " ")).compactMap { written in
            let place: Cue.Place
            switch written.first {
            case UInt8(ascii: "#") where written.count == 1: return Cue(reading: reading, place: .rightAfter, word: nil)
            case UInt8(ascii: "<"): place = .rightBefore
            case UInt8(ascii: ">"): place = .rightAfter
            default: place = .near
            }
            guard let key = Key(place == .near ? written : written.dropFirst()) else { return nil }
            return Cue(reading: reading, place: place, word: key)
        }
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = text.drop { $0 == UInt8(ascii: " ") }
        return start.last == UInt8(ascii: " ") ? start.dropLast() : start
    }
}

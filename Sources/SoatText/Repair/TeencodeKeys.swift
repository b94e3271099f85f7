/// The bare first words of all chat forms, without the forms: what every new word of a post is asked first.
///
/// Reading the whole lexicon takes milliseconds, and most posts never need it.
package struct TeencodeKeys: Sendable {
    package static let shared = TeencodeKeys()

    private let words: Set<[UInt8]>

    private init() {
        words = Set(Self.generated.withUTF8Buffer { unsafe [UInt8]($0) }.split(separator: 0x20).map(Array.init))
    }

    func holds(_ bare: [UInt8]) -> Bool { words.contains(bare) }

    /// What the generated file must hold.
    package static func current() -> String { TeencodeLexicon.firstWords.joined(separator: " ") }
}

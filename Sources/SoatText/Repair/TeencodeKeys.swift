/// The bare first words of all chat forms, without the forms: what every new word of a post is asked first.
///
/// Reading the whole lexicon takes milliseconds, and most posts never need it.
package struct TeencodeKeys: Sendable {
    package static let shared = TeencodeKeys()

    private let words = ShortWords(generated)

    private init() {}

    func holds(_ bare: [UInt8]) -> Bool { words.contains(bare) }

    /// What the generated file must hold.
    package static func current() -> String { TeencodeLexicon.firstWords.joined(separator: " ") }
}

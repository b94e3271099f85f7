import SoatText
import Testing

@testable import SoatScan

@Suite("Syllables of our own lexicons") struct OwnVocabularyTests {
    @Test("The generated syllables are those of the lexicons; else: swift run soat-tables own")
    func fresh() { #expect(OwnVocabulary.words.listing == OwnVocabulary.current()) }
}

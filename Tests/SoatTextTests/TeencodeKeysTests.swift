import Testing

@testable import SoatText
@testable import soat_tables

@Suite("First words of chat forms") struct TeencodeKeysTests {
    @Test("The generated words are those of the table; else: swift run soat-tables chat")
    func fresh() {
        let generated = TeencodeKeys.generated.withUTF8Buffer { String(decoding: unsafe Array(unsafe $0), as: UTF8.self) }
        #expect(generated == TeencodeKeys.current())
    }
}

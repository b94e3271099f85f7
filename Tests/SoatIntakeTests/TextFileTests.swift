import Foundation
import SoatText
import Testing

@testable import SoatIntake

@Suite("A draft as a file") struct TextFileTests {
    static let texts: [([UInt8], String)] = [
        (Array("Chào các em".utf8), "Chào các em"),
        ([0xEF, 0xBB, 0xBF] + Array("Chào".utf8), "Chào"),
        ([0xFF, 0xFE, 0x43, 0x00, 0xC1, 0x1E], "C\u{1EC1}"),
        ([0xFE, 0xFF, 0x00, 0x43, 0x1E, 0xC1], "C\u{1EC1}"),
        ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], "😀"),
        ([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00], "\u{FFFD}A"),
        ([0xFF, 0xFE, 0x41, 0x00, 0x42], "A\u{FFFD}"),
        ([0x61, 0xE1, 0xBB, 0x62], "a\u{FFFD}b"),
        ([0x20], " "),
    ]

    @Test("Text comes in as it was meant", arguments: texts)
    func text(_ bytes: [UInt8], _ text: String) throws {
        #expect(try read(bytes) == text)
    }

    static let refused: [([UInt8], @Sendable (String) -> IntakeError)] = [
        ([], { .empty($0) }),
        ([0xEF, 0xBB, 0xBF], { .empty($0) }),
        ([0xFF, 0xFE], { .empty($0) }),
        ([0x61, 0x00, 0x62], { .binary($0, .unknown) }),
        ([0x50, 0x4B, 0x03, 0x04, 0x14], { .binary($0, .zip) }),
        (Array("%PDF-1.7".utf8), { .binary($0, .pdf) }),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D], { .binary($0, .image) }),
        ([0xFF, 0xD8, 0xFF, 0xE0], { .binary($0, .image) }),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], { .binary($0, .oldOffice) }),
        ([0x1F, 0x8B, 0x08], { .binary($0, .compressed) }),
        (Array(repeating: 0x61, count: 1_001), { .tooLarge($0, limit: 1_000) }),
    ]

    @Test("What is no text is refused with what it is", arguments: refused.indices)
    func refusal(_ index: Int) throws {
        let (bytes, error) = Self.refused[index]
        let file = try TemporaryFile(bytes)
        #expect(throws: error(file.path)) { try document(at: file.path) }
    }

    @Test("A missing file and a directory are told apart")
    func noFile() throws {
        #expect(throws: IntakeError.missing("/không-có/tệp.txt")) { try document(at: "/không-có/tệp.txt") }
        let directory = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        #expect(throws: IntakeError.directory(directory)) { try document(at: directory) }
    }

    @Test("A text as long as may be is read")
    func longest() throws {
        #expect(try read(Array(repeating: 0x61, count: 1_000)).count == 1_000)
    }

    private func read(_ bytes: [UInt8]) throws -> String {
        let file = try TemporaryFile(bytes)
        return String(decoding: try document(at: file.path).utf8, as: UTF8.self)
    }

    private func document(at path: String) throws -> Document {
        let today = PostContext(postedOn: CalendarDate(secondsSince1970: 0))
        return try TextFile.document(named: path, context: today, longest: 1_000)
    }
}

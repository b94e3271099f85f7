import Testing

@testable import SoatIntake

@Suite("Blocks of lines") struct LineBlockReaderTests {
    /// A piece as a test speaks of it: the first line's number and the text, or the line that was too long.
    private static func pieces(_ text: [UInt8], blockSize: Int, longest: Int) throws -> [(line: Int, text: String?)] {
        let file = try TemporaryFile(text)
        var reader = LineBlockReader(try InputDescriptor(name: file.path), blockSize: blockSize, longestLine: longest)
        var pieces: [(line: Int, text: String?)] = []
        while let piece = try reader.next() {
            switch piece {
            case .lines(let block): pieces.append((block.firstLine, String(decoding: block.bytes, as: UTF8.self)))
            case .overlong(let line): pieces.append((line, nil))
            }
        }
        return pieces
    }

    @Test("Nothing is lost and every block begins with its line", arguments: [1, 1_000, 70_000, 1 << 20])
    func whole(_ blockSize: Int) throws {
        let lines = (1...20_000).map { "\($0) " + String(repeating: "x", count: $0 % 97) }
        let text = lines.joined(separator: "\n")
        let pieces = try Self.pieces(Array(text.utf8), blockSize: blockSize, longest: 1 << 20)
        #expect(pieces.compactMap(\.text).joined() == text)
        for piece in pieces {
            let first = try #require(piece.text?.split(separator: " ").first)
            #expect(Int(first) == piece.line)
        }
    }

    @Test("A line over the limit is passed over, the lines around it are kept")
    func overlong() throws {
        let long = String(repeating: "x", count: 300_000)
        let text = "một\nhai\n\(long)\nbốn\n\(long)\n\(long)"
        let pieces = try Self.pieces(Array(text.utf8), blockSize: 1 << 17, longest: 100_000)
        #expect(pieces.map(\.line) == [1, 3, 4, 5, 6])
        #expect(pieces.map(\.text) == ["một\nhai\n", nil, "bốn\n", nil, nil])
    }

    @Test("A byte order mark at the start is no text; nothing at all is no block")
    func start() throws {
        #expect(try Self.pieces([0xEF, 0xBB, 0xBF] + Array("a\n".utf8), blockSize: 10, longest: 10).first?.text == "a\n")
        #expect(try Self.pieces([], blockSize: 10, longest: 10).isEmpty)
        #expect(try Self.pieces([0xEF, 0xBB, 0xBF], blockSize: 10, longest: 10).isEmpty)
        #expect(try Self.pieces([0x0A], blockSize: 10, longest: 10).first?.text == "\n")
    }

    @Test("UTF-16 is told apart from broken lines")
    func utf16() throws {
        let file = try TemporaryFile([0xFF, 0xFE, 0x7B, 0x00])
        #expect(throws: IntakeError.linesInUTF16(file.path)) {
            var reader = LineBlockReader(try InputDescriptor(name: file.path), longestLine: 10)
            _ = try reader.next()
        }
    }
}

import Foundation
import SoatText
import Testing

@testable import SoatIntake

/// What a line of JSON becomes: contract §3, input.
@Suite("A line of JSON lines") struct PostLineTests {
    static let today = PostContext(postedOn: day("2026-11-21"))

    struct Row: CustomTestStringConvertible, Sendable {
        let line: String
        let id: String?
        let text: String
        var testDescription: String { line }

        init(_ line: String, id: String? = "1", text: String) {
            self.line = line
            self.id = id
            self.text = text
        }
    }

    static let posts = [
        Row(#"{"id":1,"text":"Chào"}"#, text: "Chào"),
        Row(#"{"text":"Chào","id":1}"#, text: "Chào"),
        Row(#" { "id" : 1 , "text" : "a" } "#, text: "a"),
        Row("{\"id\":1,\"text\":\"a\"}\r", text: "a"),
        Row(#"{"id":"x","text":""}"#, id: #""x""#, text: ""),
        Row(#"{"id":"a\"\u0062","text":"a"}"#, id: #""a\"\u0062""#, text: "a"),
        Row(#"{"id":-1.50e+10,"text":"a"}"#, id: "-1.50e+10", text: "a"),
        Row(#"{"text":"a"}"#, id: nil, text: "a"),
        Row(#"{"id":null,"text":"a"}"#, id: nil, text: "a"),
        Row(#"{"id":1,"text":"a","text":"b"}"#, text: "b"),
        Row(#"{"id":1,"\u0074ext":"a"}"#, text: "a"),
        Row(#"{"id":1,"text":"\"\\\/\b\f\n\r\t"}"#, text: "\"\\/\u{8}\u{C}\n\r\t"),
        Row(#"{"id":1,"text":"\u0041\u1EC1\uFFFF\u0000"}"#, text: "Aề\u{FFFF}\0"),
        Row(#"{"id":1,"text":"\ud83d\ude00"}"#, text: "😀"),
        Row(#"{"id":1,"text":"a\ud83db"}"#, text: "a\u{FFFD}b"),
        Row(#"{"id":1,"text":"\ude00\ud83d"}"#, text: "\u{FFFD}\u{FFFD}"),
        Row(#"{"id":1,"text":"\ud83d\u0041"}"#, text: "\u{FFFD}A"),
        Row(#"{"id":1,"text":"\ud83d\ud83d\ude00"}"#, text: "\u{FFFD}😀"),
        Row(#"{"id":1,"x":{"text":"no","a":[{},[],{"b":[1,-0.5e3,true,false,null,"}]"]}]},"text":"a"}"#, text: "a"),
        Row(#"{"id":1,"text":"a","channel":null,"author_role":null,"posted_on":null}"#, text: "a"),
        Row(#"{"id":1,"channel":"sai","channel":"group","text":"a"}"#, text: "a"),
        Row(#"{"id":1,"":0,"Text":2,"texts":3,"text":"a"}"#, text: "a"),
    ]

    @Test("A post is read whatever its form", arguments: posts)
    func post(_ row: Row) throws {
        let line = try #require(Self.read(Array(row.line.utf8)))
        #expect(line.id.map { String(decoding: $0, as: UTF8.self) } == row.id)
        let document = try line.content.get()
        #expect(String(decoding: document.utf8, as: UTF8.self) == row.text)
    }

    static let faults: [(String, String?, LineFault)] = [
        (#"{"id":1,"text":"a""#, "1", .brokenJSON(byte: 19)),
        (#"{"id":1"#, "1", .brokenJSON(byte: 8)),
        (#"{"id":1,"text":"a"} x"#, "1", .brokenJSON(byte: 21)),
        (#"{"id":1,"text":"a",}"#, "1", .brokenJSON(byte: 20)),
        (#"{"id":1 "text":"a"}"#, "1", .brokenJSON(byte: 9)),
        (#"{id:1}"#, nil, .brokenJSON(byte: 2)),
        (#"{"id":01,"text":"a"}"#, "0", .brokenJSON(byte: 8)),
        (#"{"id":1.,"text":"a"}"#, nil, .brokenJSON(byte: 9)),
        (#"{"id":+1,"text":"a"}"#, nil, .brokenJSON(byte: 7)),
        (#"{"id":NaN,"text":"a"}"#, nil, .brokenJSON(byte: 7)),
        (#"{"id":1,"text":"\x"}"#, "1", .brokenJSON(byte: 18)),
        (#"{"id":1,"text":"\u12g4"}"#, "1", .brokenJSON(byte: 18)),
        ("{\"id\":1,\"text\":\"a\tb\"}", "1", .brokenJSON(byte: 18)),
        (#"{"id":1,"x":[1,]}"#, "1", .brokenJSON(byte: 16)),
        (#"{"id":1,"x":[}"#, "1", .brokenJSON(byte: 14)),
        (#"{"id":1,"x":{"a":1,}}"#, "1", .brokenJSON(byte: 20)),
        (#"{"id":1,"x":tru}"#, "1", .brokenJSON(byte: 13)),
        ("nope", nil, .brokenJSON(byte: 1)),
        ("[1]", nil, .notAnObject),
        (#""text""#, nil, .notAnObject),
        (#"{"id":1}"#, "1", .missingText),
        (#"{"id":1,"text":null}"#, "1", .missingText),
        (#"{"id":1,"text":["a"]}"#, "1", .textNotString),
        (#"{"id":1,"text":7}"#, "1", .textNotString),
        (#"{"id":true,"text":"a"}"#, nil, .badID),
        (#"{"id":{"a":1},"text":"a"}"#, nil, .badID),
        (#"{"id":1,"text":"a","channel":"facebook"}"#, "1", .badChannel),
        (#"{"id":1,"text":"a","channel":1}"#, "1", .badChannel),
        (#"{"id":1,"text":"a","author_role":"Teacher"}"#, "1", .badAuthorRole),
        (#"{"id":1,"text":"a","posted_on":"2026-02-29"}"#, "1", .badDate),
        (#"{"id":1,"text":"a","posted_on":"21/11/2026"}"#, "1", .badDate),
    ]

    @Test("A line that is no post says why, and whose it is", arguments: faults)
    func fault(_ line: String, _ id: String?, _ fault: LineFault) throws {
        let read = try #require(Self.read(Array(line.utf8)))
        #expect(read.id.map { String(decoding: $0, as: UTF8.self) } == id)
        #expect(throws: fault) { try read.content.get() }
    }

    @Test("Channel, role and date are taken from the line, else from what holds for all")
    func context() throws {
        let said = #"{"id":1,"text":"a","channel":"school-page","author_role":"deputy","posted_on":"2024-02-29"}"#
        let context = try #require(try Self.read(Array(said.utf8))?.content.get().context)
        #expect(context == PostContext(channel: .schoolPage, authorRole: .deputy, postedOn: Self.day("2024-02-29")))
        let unsaid = try #require(try Self.read(Array(#"{"id":1,"text":"a"}"#.utf8))?.content.get().context)
        #expect(unsaid == Self.today)
    }

    @Test("Each maximal ill-formed subpart is one U+FFFD")
    func illFormed() throws {
        let line = Array(#"{"id":1,"text":"a"#.utf8) + [0xE1, 0xBA, 0x62, 0xFF, 0xF0, 0x9F, 0x98] + Array(#""}"#.utf8)
        let document = try #require(try Self.read(line)?.content.get())
        #expect(String(decoding: document.utf8, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
    }

    @Test("An ill-formed id is mended, so that what is printed stays JSON")
    func illFormedID() throws {
        let line = Array(#"{"id":"a"#.utf8) + [0xFF] + Array(#"é","text":"a"}"#.utf8)
        #expect(try #require(Self.read(line)).id == Array("\"a\u{FFFD}é\"".utf8))
    }

    @Test("Nesting costs no stack")
    func nesting() throws {
        let depth = 200_000
        let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let document = try #require(try Self.read(Array("{\"id\":1,\"x\":\(deep),\"text\":\"a\"}".utf8))?.content.get())
        #expect(document.utf8 == Array("a".utf8))
    }

    @Test("Blank lines are counted, not reported")
    func blank() {
        var numbers: [Int] = []
        var reader = PostLineReader(unsaid: Self.today, longestLine: 1 << 20)
        let block = LineBlock(bytes: Array("\n{\"text\":\"a\"}\r\n \t\r\n\n{\"text\":\"b\"}".utf8), firstLine: 10)
        reader.read(block) { numbers.append($0.line) }
        #expect(numbers == [11, 14])
    }

    @Test("A line over the limit is a fault in its place")
    func tooLong() throws {
        var reader = PostLineReader(unsaid: Self.today, longestLine: 16)
        var results: [Bool] = []
        reader.read(LineBlock(bytes: Array("{\"text\":\"abc\"}\n{\"text\":\"abcdef\"}\n".utf8), firstLine: 1)) {
            results.append((try? $0.content.get()) != nil)
        }
        #expect(results == [true, false])
    }

    /// Our parser and Foundation's must agree on what is JSON. A comma before a closing brace, which Foundation lets
    /// pass against RFC 8259, is left out.
    @Test("What is JSON is what Foundation takes for JSON", arguments: 1...20 as ClosedRange<UInt64>)
    func agreement(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        let base = Array(#"{"id":12,"text":"ab \n c","k":[1,{"z":[],"y":-0.5e2},true,null,"q"]}"#.utf8)
        let alphabet = Array("{}[]\":,\\ n019.-+et".utf8)
        for _ in 0..<300 {
            var line = base
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                let place = Int.random(in: line.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: line.remove(at: place)
                case 1: line.insert(alphabet.randomElement(using: &random) ?? 0x20, at: place)
                default: line[place] = alphabet.randomElement(using: &random) ?? 0x20
                }
            }
            if String(decoding: line, as: UTF8.self).replacing(" ", with: "").contains(",}") { continue }
            let theirs = (try? JSONSerialization.jsonObject(with: Data(line), options: .fragmentsAllowed)) != nil
            #expect(Self.isJSON(line) == theirs, "seed \(seed): \(String(decoding: line, as: UTF8.self))")
        }
    }

    private static func isJSON(_ line: [UInt8]) -> Bool {
        guard let read = read(line), case .failure(.brokenJSON) = read.content else { return true }
        return false
    }

    private static func read(_ line: [UInt8]) -> PostLine? {
        var reader = PostLineReader(unsaid: today, longestLine: 1 << 24)
        return reader.read(line.span, number: 1)
    }

    private static func day(_ text: String) -> CalendarDate {
        CalendarDate(iso: text) ?? CalendarDate(secondsSince1970: 0)
    }
}

/// SplitMix64: numbers that a printed seed brings back.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

import Foundation
import SoatIntake
import SoatRules
import SoatText
import Testing

@testable import SoatEval

@Suite("Labelled posts") struct LabelledPostReaderTests {
    private static func read(_ lines: String...) -> LabelledPostReader {
        var reader = LabelledPostReader()
        reader.read(LineBlock(bytes: Array(lines.joined(separator: "\n").utf8), firstLine: 1), of: "thu.jsonl")
        return reader
    }

    @Test("A quote without a place may stand in several; with one it is that")
    func places() throws {
        let reader = Self.read(
            #"{"id":"a","text":"đề, đề","verdict":"block","findings":[{"category":"confidential","quote":"đề"}]}"#,
            #"{"text":"😀 đề, đề","verdict":"block","findings":[{"category":"confidential","quote":"đề","start":7}],"tags":["x"]}"#
        )
        #expect(reader.faults.isEmpty)
        let first = try #require(reader.posts.first?.labels.first)
        #expect(first.places == [ByteSpan(start: 0, end: 5), ByteSpan(start: 7, end: 12)])
        let second = try #require(reader.posts.last)
        #expect(second.labels.first?.places == [ByteSpan(start: 12, end: 17)])
        #expect(second.name == "2" && second.tags == ["x"] && second.position.line == 2)
    }

    @Test(
        "A label is a reminder by its level, its category, or its post's verdict",
        arguments: [
            (#""verdict":"pass","findings":[{"category":"personal-data","quote":"x"}]"#, true),
            (#""verdict":"block","findings":[{"category":"personal-data","quote":"x"}]"#, false),
            (#""verdict":"review","findings":[{"category":"form","quote":"x"},{"category":"authority","quote":"x"}]"#, true),
            (#""verdict":"review","findings":[{"category":"form","quote":"x","level":"warning"}]"#, false),
        ])
    func notes(_ words: String, _ isNote: Bool) throws {
        let reader = Self.read(#"{"text":"x","# + words + "}")
        #expect(reader.faults.isEmpty)
        #expect(try #require(reader.posts.first?.labels.first).isNote == isNote)
    }

    @Test("Blank lines are no posts; escapes, lone surrogates and odd shapes are no trap")
    func odd() {
        let reader = Self.read(
            "", #"{"id":1,"text":"\ud83d đề","verdict":"pass","findings":[]}"#, "  ",
            #"{"id":2,"text":"x","verdict":"pass","findings":{}}"#,
            #"{"id":3,"text":"x","verdict":"block","findings":[{"category":"authority","quote":"x","start":-1}]}"#,
            #"{"id":4,"text":"x","verdict":"block","findings":[{"category":"authority","quote":"x","start":9223372036854775807}]}"#,
            #"{"id":5,"text":"x","verdict":"block","findings":[{"category":"authority","quote":""}]}"#)
        #expect(reader.posts.map(\.name) == ["1"])
        #expect(reader.faults.compactMap { $0.position?.line } == [4, 5, 6, 7])
    }

    @Test("Every line of the development posts is a labelled post")
    func developmentPosts() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = try #require(LabelledFolder(root.appending(path: "corpus/dev").path(percentEncoded: false)))
        var reader = LabelledPostReader()
        for file in folder.files { try reader.read(file: file) }
        #expect(reader.faults == [])
        #expect(reader.posts.count >= 2434 && !folder.isSealed)
        #expect(Set(reader.posts.flatMap(\.labels).map(\.category)).count >= 12)
    }
}

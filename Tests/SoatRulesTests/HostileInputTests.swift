import Foundation
import SoatDiagnostics
import SoatRules
import SoatTestSupport
import Testing

@Suite("Rules that are no rules") struct HostileInputTests {
    static func errors(of sources: [RuleSource]) -> [Diagnostic] {
        do {
            _ = try RuleLoader.load(sources)
            return []
        } catch {
            return error.diagnostics.filter { $0.severity == .error }
        }
    }

    @Test("A directory that is missing, a file, empty, or holds law alone")
    func directories() throws {
        let empty = try RuleFolder([:])
        let lawAlone = try RuleFolder(["sources.yaml": SampleRule.law, "notes.txt": "x"])
        #expect(
            Self.errors(of: [.directory(empty.path + "/none")]).map(\.message.vietnamese) == [
                "không tìm thấy thư mục luật “\(empty.path)/none”"
            ])
        #expect(
            Self.errors(of: [.directory(lawAlone.path + "/notes.txt")]).map(\.message.vietnamese) == [
                "“\(lawAlone.path)/notes.txt” không phải là thư mục"
            ])
        #expect(Self.errors(of: [empty.source]).map(\.message.vietnamese) == ["thư mục “\(empty.path)” không có gói luật nào"])
        #expect(
            Self.errors(of: [lawAlone.source]).map(\.message.vietnamese) == ["thư mục “\(lawAlone.path)” không có gói luật nào"]
        )
        #expect(Self.errors(of: [.directory("")]).count == 1)
        #expect(Self.errors(of: [.directory("a\0b")]).count == 1)
    }

    @Test("A pack that an editor saved with .txt behind its name is told, alone or beside others")
    func misnamed() throws {
        let alone = try RuleFolder(["thu.yaml.txt": SampleRule.pack()])
        let error = try #require(Self.errors(of: [alone.source]).first)
        #expect(error.message.vietnamese == "tệp “\(alone.path)/thu.yaml.txt” không được đọc: tên không kết thúc bằng .yaml")
        #expect(error.hint?.vietnamese == "đổi tên, bỏ đuôi .txt")
        let beside = try RuleFolder([
            "a.yaml": SampleRule.pack(["clauses": nil]), "b.yml.txt": "x", "concepts/c.yaml.txt": "x", "notes.txt": "x",
        ])
        #expect(Self.errors(of: [beside.source]).count == 2)
    }

    @Test("A directory and a dangling link that call themselves packs")
    func notFiles() throws {
        let folder = try RuleFolder(["a.yaml": SampleRule.pack(["clauses": nil])])
        try FileManager.default.createDirectory(atPath: folder.path + "/d.yaml", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/l.yaml", withDestinationPath: folder.path + "/none")
        let errors = Self.errors(of: [folder.source])
        #expect(errors.count == 2)
        #expect(errors.allSatisfy { $0.message.vietnamese.hasPrefix("không đọc được") })
    }

    @Test("Bytes that are not UTF-8 are told with their place")
    func notUTF8() throws {
        let bytes = Array("pack: x\ntitle: “".utf8) + [0xC3, 0x28] + Array("\n".utf8)
        let folder = try RuleFolder(bytes: bytes, name: "a.yaml")
        let error = try #require(Self.errors(of: [folder.source]).first)
        #expect(error.message.vietnamese == "tệp không phải là UTF-8")
        #expect(error.position.map { [$0.line, $0.column] } == [2, 9])
        let utf16 = try RuleFolder(bytes: [0xFF, 0xFE, 0x61, 0x00], name: "a.yaml")
        #expect(Self.errors(of: [utf16.source]).map(\.message.vietnamese) == ["tệp không phải là UTF-8"])
    }

    @Test("A byte order mark and CR LF change no place")
    func lineEnds() throws {
        let text = SampleRule.pack(["level": "level: high"]).replacing("\n", with: "\r\n")
        let folder = try RuleFolder(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), name: "a.yml")
        let error = try #require(Self.errors(of: [folder.source]).first)
        #expect(error.position.map { [$0.line, $0.column] } == [7, 12])
        #expect(error.excerpt?.line == "    level: high")
    }

    @Test("Too much is refused before it is read: a pack of ten megabytes, aliases that multiply, a thousand brackets")
    func bombs() throws {
        let large = try RuleFolder(bytes: [UInt8](repeating: 0x23, count: 10 << 20), name: "a.yaml")
        #expect(Self.errors(of: [large.source]).map(\.message.vietnamese) == ["tệp lớn hơn 2 MiB"])

        var laughs = "a0: &a0 [x, x]\n"
        for level in 1...40 { laughs += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        laughs += "? *a40\n: x\n"
        let aliases = try RuleFolder(["a.yaml": laughs])
        #expect(
            Self.errors(of: [aliases.source]).map(\.message.vietnamese) == [
                "Soát không dùng neo của YAML (“*a0”); phần còn lại của tệp này chưa được đọc"
            ])

        for brackets in ["[", "{a: ", "- ", "? "] {
            for depth in [70, 900, 100_000] {
                let folder = try RuleFolder(["a.yaml": "rules: \n  " + String(repeating: brackets, count: depth)])
                let errors = Self.errors(of: [folder.source])
                #expect(!errors.isEmpty, "\(depth) × “\(brackets)”")
            }
        }
    }

    @Test("Texts with & and * are no aliases")
    func ampersands() throws {
        let pack = SampleRule.pack(["message": "message: \"Toán & Văn, Q&A và *lưu ý* nhé.\"", "clauses": nil])
        let folder = try RuleFolder(["a.yaml": pack])
        #expect(Self.errors(of: [folder.source]).isEmpty)
    }

    @Test(
        "Curly quotes of the text itself, and odd spaces within it, are no faults",
        arguments: [
            "“Tin” và “lời”", "\"“Tin nghe nói”\"", "'“Tin” này'", "Lời “nghe nói”", "“{quote}” là “tin”", "Tin\u{A0}nghe",
        ])
    func ownQuotes(_ title: String) throws {
        let folder = try RuleFolder(["a.yaml": SampleRule.pack(["title": "title: \(title)", "clauses": nil])])
        #expect(Self.errors(of: [folder.source]).isEmpty)
        let rule = try RuleLoader.load([folder.source]).book.rules.first
        #expect(rule?.title.vietnamese == title.trimmingCharacters(in: CharacterSet(charactersIn: "\"'")))
    }

    @Test("Hundreds of faults are cut short, and counted")
    func manyFaults() throws {
        let keys = (0..<500).map { "k\($0): x\n" }.joined()
        let folder = try RuleFolder(["a.yaml": "rules: []\n" + keys])
        let errors = Self.errors(of: [folder.source])
        #expect(errors.count == 201)
        #expect(errors.last?.message.vietnamese == "còn 300 lỗi nữa")
    }

    @Test("A pack cut, doubled or overwritten anywhere loads or is refused with a place; nothing else", arguments: 1...8)
    func mutated(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let alphabet = Array("[]{}:,-?&*!|>'\"#%@`\\ \n\tab\u{1B}ế👍".unicodeScalars)
        for _ in 0..<40 {
            var scalars = Array(RuleLoaderTests.whole.unicodeScalars)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let from = Int.random(in: 0..<scalars.count, using: &random)
                let to = min(scalars.count, from + Int.random(in: 0...12, using: &random))
                let scalar = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                switch Int.random(in: 0..<3, using: &random) {
                case 0: scalars.removeSubrange(from..<to)
                case 1: scalars.insert(contentsOf: scalars[from..<to], at: from)
                default: scalars.insert(scalar, at: from)
                }
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            let folder = try RuleFolder(["a.yaml": String(text)])
            for diagnostic in folder.diagnostics() {
                let position = try #require(
                    diagnostic.position, "seed \(seed): \(diagnostic.message.vietnamese)\n\(String(text))")
                #expect(position.line >= 1 && position.column >= 1, "seed \(seed)")
                #expect(diagnostic.rendered(in: .vietnamese, colour: true).contains(position.file))
            }
        }
    }
}

/// SplitMix64: the same numbers on every machine.
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

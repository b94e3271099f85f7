import Foundation
import SoatTestSupport
import Testing

@testable import soat

@Suite("soat train") struct TrainTests {
    private static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private static func run(_ arguments: String...) throws -> SoatCommand.Outcome {
        try SoatCommand.run(["train"] + arguments, directory: golden)
    }

    @Test("The same posts give the same file, and a table of what each bar is worth")
    func file() throws {
        let folder = try TemporaryFolder()
        let files = ["\(folder.path)/một", "\(folder.path)/hai"]
        for file in files {
            let run = try Self.run("labelled", "--out", file, "--folds", "2")
            #expect(run.status == 0 && run.errors == "")
            #expect(run.output.hasPrefix("8 bài") && run.output.contains("\n  personal-data "))
        }
        let models = try files.map { try Data(contentsOf: URL(filePath: $0)) }
        #expect(models[0] == models[1] && models[0].starts(with: Array("SOATEVID".utf8)))
    }

    @Test("Posts that are kept for measuring are refused, and so are no posts at all")
    func refused() throws {
        let folder = try TemporaryFolder()
        let test = URL(filePath: folder.path).appending(path: "test")
        try FileManager.default.copyItem(at: Self.golden.appending(path: "labelled"), to: test)
        let sealed = try Self.run(test.path)
        #expect(sealed.status == 2 && sealed.output == "" && sealed.errors.contains("mô hình không được đọc"))
        #expect(try Self.run().status == 2)
        #expect(try Self.run("labelled", "--folds", "0").status == 2)
        #expect(try Self.run("labelled", "--out", "\(folder.path)/không-có/tệp").status == 2)
    }
}

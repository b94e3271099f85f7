import Foundation
import SoatTestSupport
import Testing

/// What our pages show on the terminal is what the built binary prints.
@Suite("The commands of the pages in docs") struct WorkedDocumentTests {
    @Test(
        "Worked through from the top, every command prints what the page shows",
        arguments: [("rules.md", 8), ("configuration.md", 2)])
    func commands(page: String, least: Int) throws {
        let folder = try TemporaryFolder()
        let root = URL(filePath: folder.path)
        var count = 0
        for block in try WorkedDocument(page).blocks {
            switch block {
            case .fragment: break
            case .file(let name, let content, _):
                let file = root.appending(path: name)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(content.utf8).write(to: file)
            case .command(let command, let output, let line):
                let words = command.split(separator: " ").map(String.init)
                #expect(words.first == "soat")
                let outcome = try SoatCommand.run(Array(words.dropFirst()), directory: root)
                // The page ends its blocks without the empty lines that part an answer from the next prompt.
                let shown = (outcome.errors + outcome.output).trimmingCharacters(in: .newlines)
                #expect(shown == output.trimmingCharacters(in: .newlines), "docs/\(page):\(line)")
                count += 1
            }
        }
        #expect(count >= least)
    }
}

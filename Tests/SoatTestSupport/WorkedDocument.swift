import Foundation

/// A page of `docs` as its reader works through it: files to write, rules to try, commands to run.
public struct WorkedDocument: Sendable {
    /// A fenced block.
    public enum Block: Sendable {
        /// A file with its whole content: YAML whose first line is `# truong/xe.yaml`, or text named behind the fence.
        case file(name: String, content: String, line: Int)
        /// Keys of one rule, without the names and messages that every rule has.
        case fragment(String, line: Int)
        /// A command without `$`, and what it prints.
        case command(String, output: String, line: Int)

        /// Of the opening fence, from 1.
        public var line: Int {
            switch self {
            case .file(_, _, let line), .fragment(_, let line), .command(_, _, let line): line
            }
        }
    }

    public let text: String
    /// In the order of the page.
    public let blocks: [Block]

    private static let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs")

    /// - Parameter name: `rules.md`.
    public init(_ name: String) throws {
        try self.init(text: String(contentsOf: Self.directory.appending(path: name), encoding: .utf8))
    }

    public init(text: String) {
        self.text = text
        var blocks: [Block] = []
        var opened: (language: String, line: Int, body: [String])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated() {
            if let block = opened {
                if line == "```" {
                    blocks += Self.blocks(block.language, block.body, line: block.line)
                    opened = nil
                } else {
                    opened?.body.append(line)
                }
            } else if line.hasPrefix("```") {
                opened = (String(line.dropFirst(3)), index + 1, [])
            }
        }
        self.blocks = blocks
    }

    private static func blocks(_ language: String, _ body: [String], line: Int) -> [Block] {
        let content = body.map { $0 + "\n" }.joined()
        switch language {
        case "yaml":
            if let first = body.first, first.hasPrefix("# "), first.hasSuffix(".yaml"), !first.contains("=") {
                return [.file(name: String(first.dropFirst(2)), content: content, line: line)]
            }
            return [.fragment(content, line: line)]
        case "console":
            var commands: [Block] = []
            for (offset, text) in body.enumerated() where text.hasPrefix("$ ") {
                let output = body[(offset + 1)...].prefix { !$0.hasPrefix("$ ") }.map { $0 + "\n" }.joined()
                commands.append(.command(String(text.dropFirst(2)), output: output, line: line + 1 + offset))
            }
            return commands
        default:
            guard language.hasPrefix("text ") else { return [] }
            return [.file(name: String(language.dropFirst(5)), content: content, line: line)]
        }
    }
}

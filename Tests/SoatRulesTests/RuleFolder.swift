import Foundation
import SoatDiagnostics
import SoatRules

/// A directory of rule files that lives as long as the value.
final class RuleFolder {
    let path: String

    init(_ files: [String: String]) throws {
        try path = Self.makeDirectory()
        for (name, text) in files { try write(Array(text.utf8), to: name) }
    }

    init(bytes: [UInt8], name: String) throws {
        try path = Self.makeDirectory()
        try write(bytes, to: name)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var source: RuleSource { .directory(path) }

    /// What loading this directory alone complains of: the errors, or else the warnings.
    func diagnostics() -> [Diagnostic] {
        do {
            return try RuleLoader.load([source]).warnings
        } catch {
            return error.diagnostics
        }
    }

    private static func makeDirectory() throws -> String {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("soat-rules-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url.path
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }
}

/// A rule that lacks nothing, to be broken in one place.
enum SampleRule {
    static let law = """
        documents:
          - id: truong-2026
            number: 12/QĐ
            title: Nội quy của trường
            issuer: Trường
            from: 2026-01-01
            clauses:
              - {id: truong-2026/1, summary: Không đăng tin chưa kiểm chứng.}
              - {id: truong-2026/2, summary: Không đăng số điện thoại riêng., from: 2026-02-01}
        """

    /// - Parameter replacements: keys of the rule and what stands for them; a `nil` leaves a key out.
    static func pack(_ replacements: KeyValuePairs<String, String?> = [:]) -> String {
        var fields: [(key: String, value: String?)] = [
            ("id", "id: thu.nghe-noi"), ("title", "title: Tin nghe nói"), ("category", "category: unverified-claim"),
            ("level", "level: warning"), ("clauses", "clauses: [truong-2026/1]"), ("match", "match: {phrase: nghe nói}"),
            ("message", "message: Tin chưa kiểm chứng."), ("advice", "advice: Nêu nguồn."),
        ]
        for (key, value) in replacements {
            if let index = fields.firstIndex(where: { $0.key == key }) {
                fields[index].value = value
            } else {
                fields.append((key, value))
            }
        }
        let lines = fields.compactMap(\.value).map { $0.replacing("\n", with: "\n    ") }
        return "pack: thu\ntitle: Thử\nrules:\n  - " + lines.joined(separator: "\n    ") + "\n"
    }
}

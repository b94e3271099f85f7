internal import Foundation
public import SoatLedger
internal import Synchronization

/// The lines of an export, as they come in.
public final class ExportLines: Sendable {
    public enum Form: Sendable { case jsonLines, csv, printable(LogPage) }

    private let form: Form
    private let text: Mutex<String>

    private static let columns = ["n", "at", "kind", "by", "role", "person", "post", "ref", "facts", "texts", "hash"]

    public init(_ form: Form) {
        self.form = form
        let start =
            switch form {
            case .jsonLines: ""
            case .csv: Self.columns.joined(separator: ",") + "\r\n"
            case .printable(let page): page.start
            }
        text = Mutex(start)
    }

    public func add(_ exported: School.ExportedEntry) throws {
        let line =
            switch form {
            case .jsonLines: try Self.object(exported)
            case .csv: Self.row(exported)
            case .printable(let page): page.row(exported.stored)
            }
        text.withLock { $0 += line }
    }

    /// All of it, with what ends it.
    public func taken() -> String {
        let all = text.withLock { $0 }
        return if case .printable(let page) = form { all + page.end } else { all }
    }

    /// `{"entry":…,"hash":"…"}`: the entry stands there byte for byte.
    private static func object(_ exported: School.ExportedEntry) throws -> String {
        var line = "{\"entry\":\(exported.json),\"hash\":\"\(exported.hash)\""
        if let key = exported.key {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let texts = String(decoding: try encoder.encode(exported.stored.texts), as: UTF8.self)
            line += ",\"key\":\"\(key.hexadecimal)\",\"texts\":\(texts)"
        }
        return line + "}\n"
    }

    /// - Source: RFC 4180.
    private static func row(_ exported: School.ExportedEntry) -> String {
        let entry = exported.stored.entry
        let facts = entry.facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.shown)" }.joined(separator: "; ")
        let texts = exported.stored.texts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let cells = [
            String(entry.number), entry.time.description, entry.kind.rawValue, entry.actor?.rawValue, entry.role?.rawValue,
            entry.person?.rawValue, entry.post?.description, entry.refersTo.map(String.init), facts, texts,
            exported.hash.description,
        ]
        return cells.map { quoted($0 ?? "") }.joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ cell: String) -> String {
        // A cell that begins so would be run as a formula by a spreadsheet.
        let safe = cell.first.map { "=+-@\t\r".contains($0) } == true ? "'" + cell : cell
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}

extension Fact {
    /// As people read it.
    public var shown: String {
        if let number { return String(number) }
        if let flag { return flag ? "true" : "false" }
        return words.joined(separator: ", ")
    }
}

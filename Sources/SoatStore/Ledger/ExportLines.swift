internal import Foundation
public import SoatLedger
public import SoatGate
internal import Synchronization

/// The lines of an export, as they come in.
public final class ExportLines: Sendable {
    public enum Form: Sendable { case jsonLines, csv, printable(LogPage) }

    private let form: Form
    /// Of the people whom entries name by their ids; empty in what is masked.
    private let names: [PersonID: String]
    private let text: Mutex<String>

    private static let columns = ["n", "at", "kind", "by", "role", "person", "post", "ref", "facts", "texts", "hash"]
    /// Behind the others, so that each stands where it stands without names.
    private static let nameColumns = ["by-name", "person-name"]

    public init(_ form: Form, names: [PersonID: String] = [:]) {
        self.form = form
        self.names = names
        let start =
            switch form {
            case .jsonLines: ""
            case .csv: (Self.columns + (names.isEmpty ? [] : Self.nameColumns)).joined(separator: ",") + "\r\n"
            case .printable(let page): page.start
            }
        text = Mutex(start)
    }

    public func add(_ exported: School.ExportedEntry) throws {
        let line =
            switch form {
            case .jsonLines: try object(exported)
            case .csv: row(exported)
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
    private func object(_ exported: School.ExportedEntry) throws -> String {
        var line = "{\"entry\":\(exported.json),\"hash\":\"\(exported.hash)\""
        if let key = exported.key {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let texts = String(decoding: try encoder.encode(exported.stored.texts), as: UTF8.self)
            line += ",\"key\":\"\(key.hexadecimal)\",\"texts\":\(texts)"
        }
        let people = Set([exported.stored.entry.actor, exported.stored.entry.person].compactMap(\.self))
        let known = people.compactMap { person in names[person].map { (person.rawValue, $0) } }
        if !known.isEmpty {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let object = Dictionary(known) { first, _ in first }
            line += ",\"names\":" + String(decoding: try encoder.encode(object), as: UTF8.self)
        }
        return line + "}\n"
    }

    /// - Source: RFC 4180.
    private func row(_ exported: School.ExportedEntry) -> String {
        let entry = exported.stored.entry
        let facts = entry.facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.shown)" }.joined(separator: "; ")
        let texts = exported.stored.texts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let cells = [
            String(entry.number), entry.time.description, entry.kind.rawValue, entry.actor?.rawValue, entry.role?.rawValue,
            entry.person?.rawValue, entry.post?.description, entry.refersTo.map(String.init), facts, texts,
            exported.hash.description,
        ]
        let people = names.isEmpty ? [] : [entry.actor, entry.person].map { $0.flatMap { names[$0] } }
        return (cells + people).map { Self.quoted($0 ?? "") }.joined(separator: ",") + "\r\n"
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

import Foundation
import SoatStore

/// A form that is sent with files.
///
/// - Source: RFC 7578, RFC 2046 §5.1; how browsers write names: WHATWG HTML, "multipart form data".
struct MultipartForm: Sendable {
    private(set) var fields = FormFields()
    /// Named as they are shown: without a path, and nothing that could pass for one.
    private(set) var files: [PostFile] = []

    static let mostParts = 1_000
    private static let longestHead = 8 << 10

    /// - Parameter isWhole: `false` for the beginning of a body: its parts up to the one that is cut off.
    /// - Returns: `nil` where the body does not end as the header says it does, or a part cannot be read.
    init?(_ body: [UInt8], contentType: String, isWhole: Bool = true) {
        guard let boundary = Self.boundary(of: contentType) else { return nil }
        let data = Data(body)
        let delimiter = Data("\r\n--\(boundary)".utf8)
        // The first boundary stands at the start of the body, or behind a line that nobody reads.
        let opening = Data("--\(boundary)".utf8)
        guard var at = data.starts(with: opening) ? opening.count : data.range(of: delimiter)?.upperBound else { return nil }
        var named: [(name: String, value: String)] = []
        for _ in 0..<Self.mostParts {
            if data[at...].starts(with: Data("--".utf8)) {
                fields = FormFields(named)
                return
            }
            let end = data.range(of: delimiter, in: at..<data.count)
            if end == nil, !isWhole {
                fields = FormFields(named)
                return
            }
            guard data[at...].starts(with: Data("\r\n".utf8)), let next = end,
                let blank = data.range(of: Data("\r\n\r\n".utf8), in: at..<min(next.upperBound, at + Self.longestHead)),
                blank.lowerBound <= next.lowerBound
            else { return nil }
            let head = String(decoding: data[at..<blank.lowerBound], as: UTF8.self)
            let content = data[min(blank.upperBound, next.lowerBound)..<next.lowerBound]
            guard let disposition = Disposition(head) else { return nil }
            if let fileName = disposition.fileName {
                // A field for files that was left empty.
                if !fileName.isEmpty || !content.isEmpty {
                    files.append(PostFile(name: FileName.cleaned(fileName), bytes: Array(content)))
                }
            } else {
                named.append((disposition.name, String(decoding: content, as: UTF8.self)))
            }
            at = next.upperBound
        }
        return nil
    }

    /// - Returns: `nil` for another kind of body.
    private static func boundary(of contentType: String) -> String? {
        let parts = contentType.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
        guard let part = parts.dropFirst().first(where: { $0.lowercased().hasPrefix("boundary=") }) else { return nil }
        let boundary = part.dropFirst("boundary=".count).filter { $0 != "\"" }
        return (1...70).contains(boundary.utf8.count) ? boundary : nil
    }

    /// What a part says of itself.
    private struct Disposition {
        let name: String
        let fileName: String?

        init?(_ head: String) {
            let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
            guard let line, line.lowercased().contains("form-data"), let name = Self.value("name", in: line) else { return nil }
            self.name = name
            fileName = Self.value("filename", in: line)
        }

        /// `name="…"`, in which browsers write a quotation mark as `%22`.
        private static func value(_ parameter: String, in line: Substring) -> String? {
            guard let start = line.range(of: "; \(parameter)=\"") else { return nil }
            let rest = line[start.upperBound...]
            guard let end = rest.firstIndex(of: "\"") else { return nil }
            return rest[..<end].replacingOccurrences(of: "%22", with: "\"")
        }
    }
}

/// Names of files that somebody sends.
enum FileName {
    private static let longest = 120

    /// The last part of a path, without anything that does not show or turns the direction of writing.
    ///
    /// - Returns: never empty, `.` or `..`.
    static func cleaned(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let seen = last.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        let words = String(String.UnicodeScalarView(seen)).precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespaces)
        let plain = String(words.drop { $0 == "." })
        guard plain.count > longest else { return plain.isEmpty ? "tep" : plain }
        // What a file is stands at its end.
        let ending = plain.lastIndex(of: ".").map { plain[$0...] }.flatMap { $0.count <= 10 ? $0 : nil } ?? ""
        return String(plain.prefix(longest - ending.count)) + ending
    }
}

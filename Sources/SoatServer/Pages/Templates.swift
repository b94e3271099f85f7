import Mustache
import SoatDiagnostics

/// Why a template of ours cannot be used.
enum TemplateFault: Error, Sendable {
    case broken(String, String)
    case missing(String)
}

/// The pages' templates, a set for each language.
///
/// Both languages stand beside each other in a template, as `[[Kiểm tra|Check]]`; what a view model gives is escaped
/// by ``HTMLText``.
struct Templates: Sendable {
    private let sets: [Language: MustacheLibrary]

    init(_ assets: WebAssets) throws {
        MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
        var sets: [Language: MustacheLibrary] = [:]
        for language in Language.allCases {
            var templates: [String: MustacheTemplate] = [:]
            for file in assets.files.values where file.name.hasPrefix("templates/") {
                let name = file.name.dropFirst("templates/".count).split(separator: ".").first.map(String.init) ?? ""
                let text = Self.text(String(decoding: file.bytes, as: UTF8.self), in: language)
                do {
                    templates[name] = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(HTMLText.name)}}" + text)
                } catch {
                    throw TemplateFault.broken(file.name, String(describing: error))
                }
            }
            sets[language] = MustacheLibrary(templates: templates)
        }
        self.sets = sets
    }

    func render(_ name: String, _ view: some Sendable, in language: Language) throws -> String {
        guard let text = sets[language]?.render(view, withTemplate: name) else { throw TemplateFault.missing(name) }
        return text
    }

    /// A template's words in one language: `[[vi|en]]` becomes the one or the other.
    static func text(_ template: String, in language: Language) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
            text += rest[..<open.lowerBound]
            let sides = rest[open.upperBound..<close.lowerBound].split(
                separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            text += language == .english ? sides.last ?? "" : sides.first ?? ""
            rest = rest[close.upperBound...]
        }
        return text + rest
    }
}

/// Escapes what stands in a page's text or in a quoted attribute.
///
/// The template library's own escaping goes by character: a quotation mark with an accent after it is one character, and
/// would get through. This goes by byte.
struct HTMLText: MustacheContentType {
    static let name = "SOAT"

    func escapeText(_ text: String) -> String { Self.escaped(text) }

    static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): escaped += "&lt;".utf8
            case UInt8(ascii: ">"): escaped += "&gt;".utf8
            case UInt8(ascii: "&"): escaped += "&amp;".utf8
            case UInt8(ascii: "\""): escaped += "&quot;".utf8
            case UInt8(ascii: "'"): escaped += "&#39;".utf8
            case UInt8(ascii: "`"): escaped += "&#96;".utf8
            // A carriage return would become a line feed in the browser, and move every offset behind it.
            case 0x0D: escaped += "&#13;".utf8
            case 0x00: escaped += "\u{FFFD}".utf8
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}

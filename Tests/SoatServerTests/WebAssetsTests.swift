import Foundation
import SoatDiagnostics
import Testing

@testable import SoatServer

/// The files of `web/`, as the program carries them.
@Suite("Web assets") struct WebAssetsTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "web")

    @Test("Every file of web/ is in the program, byte for byte; else touch Sources/CWebAssets/soat_web_assets.c")
    func embedded() throws {
        let assets = WebAssets()
        var names: Set<String> = []
        for folder in ["", "templates/", "assets/"] {
            let url = Self.folder.appending(path: folder)
            for file in try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: [.isDirectoryKey])
            where try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true {
                let name = folder + file.lastPathComponent
                names.insert(name)
                #expect(assets.files[name]?.bytes == Array(try Data(contentsOf: file)), "\(name)")
            }
        }
        #expect(Set(assets.files.keys) == names)
    }

    @Test("Templates are whole in both languages, and leave nothing unescaped")
    func templates() throws {
        let assets = WebAssets()
        _ = try Templates(assets)
        for file in assets.files.values where file.name.hasPrefix("templates/") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(file.name)")
            #expect(text.split(separator: "[[").count == text.split(separator: "]]").count, "\(file.name)")
            let english = Templates.text(text, in: .english)
            // Vietnamese letters with a mark of tone stand in Vietnamese words only; the language's own name is one.
            let left = english.replacing("Tiếng Việt", with: "").replacing("Soát", with: "").unicodeScalars
                .filter { (0x1EA0...0x1EF9).contains($0.value) }
            #expect(left.isEmpty, "\(file.name): \(String(String.UnicodeScalarView(left)))")
        }
    }

    @Test("Colours keep the contrast that the design promises, in both themes")
    func contrast() throws {
        let css = WebAssets().text("assets/tokens.css").replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: "")
        for theme in ["light", "dark"] {
            let start = try #require(
                theme == "light" ? css.firstRange(of: ":root {") : css.firstRange(of: ":root[data-theme=\"dark\"] {"))
            let block = css[start.upperBound...].prefix { $0 != "}" }
            var colours: [String: String] = [:]
            for part in block.split(separator: ";") {
                let sides = part.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
                guard sides.count == 2, let name = sides[0].split(separator: "\n").last?.trimmingCharacters(in: .whitespaces)
                else { continue }
                colours[name] = sides[1]
            }
            let pairs: [(String, String, Double)] = [
                ("--ink", "--paper", 7), ("--ink", "--bg", 7), ("--ink-2", "--paper", 7), ("--ink-3", "--paper", 4.5),
                ("--accent", "--paper", 4.5), ("--on-accent", "--accent", 4.5), ("--accent", "--accent-soft", 4.5),
                ("--error", "--error-soft", 4.5), ("--warning", "--warning-soft", 4.5), ("--note", "--note-soft", 4.5),
                ("--ok", "--ok-soft", 4.5), ("--error-line", "--paper", 3), ("--warning-line", "--paper", 3),
                ("--note-line", "--paper", 3), ("--line-strong", "--paper", 3), ("--focus", "--paper", 3),
            ]
            for (ink, ground, least) in pairs {
                let ratio = try #require(Contrast.ratio(colours[ink], colours[ground]), "\(theme) \(ink)")
                #expect(ratio >= least, "\(theme): \(ink) on \(ground)")
            }
        }
    }
}

/// WCAG 2.2, relative luminance and contrast ratio.
private enum Contrast {
    static func ratio(_ a: String?, _ b: String?) -> Double? {
        guard let a = a.flatMap(luminance), let b = b.flatMap(luminance) else { return nil }
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double? {
        guard colour.hasPrefix("#"), colour.count == 7, let value = Int(colour.dropFirst(), radix: 16) else { return nil }
        let parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { byte in
            let part = Double(byte) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}

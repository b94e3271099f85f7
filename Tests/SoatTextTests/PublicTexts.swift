import FoundationEssentials

/// Public Vietnamese texts beside the package: measured on, never shipped.
enum PublicTexts {
    private struct Line: Decodable {
        let text: String
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

    static var areAtHand: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "viwiki").path) }

    /// The texts of a file of JSON lines, or the cells of a table; none where it is not at hand.
    static func texts(in name: String) -> [String] {
        guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return [] }
        if name.hasSuffix(".tsv") {
            return text.split(separator: "\n").dropFirst().flatMap { $0.split(separator: "\t").dropFirst().map(String.init) }
        }
        let decoder = JSONDecoder()
        return text.utf8.split(separator: UInt8(ascii: "\n")).compactMap {
            try? decoder.decode(Line.self, from: Data($0)).text
        }
    }

    /// Whether all of them are measured, `SOAT_MEASURE=all`, or every sixth.
    static let isThorough = ProcessInfo.processInfo.environment["SOAT_MEASURE"] == "all"

    /// Texts that people wrote in Unicode. Our own posts, with some in old encodings, are left out.
    static let genuine: [String] = {
        let files = [
            "legal/dev.jsonl", "news-binhvq/dev.jsonl", "news-binhvq/titles.jsonl", "news-unc/dev.jsonl", "safesense/dev.jsonl",
            "ud-vtb/dev.jsonl", "vfnd/dev.jsonl", "vihos/dev.jsonl", "vihos/train.jsonl", "vilexnorm/dev.tsv",
            "vilexnorm/train.tsv", "viwiki/dev.jsonl", "xcopa-vi/dev.jsonl", "admin-units/wards.tsv",
        ]
        let all = files.flatMap(texts)
        return isThorough ? all : stride(from: 0, to: all.count, by: 6).map { all[$0] }
    }()

    /// Cut at points before a space; those too short to be recognised by anybody left out.
    static func sentences(_ text: String) -> [String] {
        text.split(separator: "\n").flatMap { $0.split(separator: ". ") }.map(String.init).filter {
            $0.split(separator: " ").count >= 4
        }
    }
}

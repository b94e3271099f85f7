internal import Foundation

/// A folder of labelled posts, or one file of them.
public struct LabelledFolder: Sendable {
    /// As given.
    public let path: String
    /// Its `*.jsonl`, by name.
    public let files: [String]

    /// - Returns: `nil` where there is neither a folder nor a file.
    public init?(_ path: String) {
        self.path = path
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        guard isFolder.boolValue else {
            files = [path]
            return
        }
        let base = path.hasSuffix("/") ? path : path + "/"
        files = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
            .filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { base + $0 }
    }

    /// Whether its posts are kept for measuring: a folder named `test`, a file in one, or a link to either.
    public var isSealed: Bool {
        ([path] + files).contains { path in
            let real = URL(fileURLWithPath: path).resolvingSymlinksInPath()
            return [real, real.deletingLastPathComponent()].contains { $0.lastPathComponent.lowercased() == "test" }
        }
    }

    /// A part of the posts that stays the same from run to run: part `part` (from 1) of `count`, by a hash of the name.
    public static func isPart(_ part: Int, of count: Int, _ name: String) -> Bool {
        count > 0 && Fingerprint.of(name.utf8) % UInt64(count) == UInt64(part - 1)
    }
}

/// FNV-1a, 64 bits: the same on every machine, not for secrets.
enum Fingerprint {
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

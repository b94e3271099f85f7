import Foundation

/// A file that is there as long as it is needed.
final class TemporaryFile {
    let path: String

    init(_ bytes: [UInt8]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "soat-\(UUID().uuidString).txt")
        try Data(bytes).write(to: url)
        path = url.path(percentEncoded: false)
    }

    convenience init(_ text: String) throws {
        try self.init(Array(text.utf8))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

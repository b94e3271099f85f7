import ArgumentParser
import Foundation
import SoatRules

/// `--config FILE|none`; without it the nearest `soat.yaml` from the working directory upwards.
struct ConfigurationChoice: ParsableArguments {
    static let fileName = "soat.yaml"

    @Option(name: .customLong("config")) var file: String?

    /// - Throws: ``RuleLoadingError`` with every fault of the file.
    func read() throws(RuleLoadingError) -> SchoolConfiguration {
        switch file {
        case "none": .none
        case let file?: try RuleLoader.configuration(at: file)
        case nil: try Self.nearest().map { path throws(RuleLoadingError) in try RuleLoader.configuration(at: path) } ?? .none
        }
    }

    /// - Returns: the path from the working directory, so that messages stay short.
    private static func nearest() -> String? {
        var directory = FileManager.default.currentDirectoryPath
        var prefix = ""
        while true {
            let path = directory == "/" ? "/" + fileName : directory + "/" + fileName
            if FileManager.default.fileExists(atPath: path) { return prefix + fileName }
            guard directory != "/", let slash = directory.lastIndex(of: "/") else { return nil }
            directory = slash == directory.startIndex ? "/" : String(directory[..<slash])
            prefix += "../"
        }
    }
}

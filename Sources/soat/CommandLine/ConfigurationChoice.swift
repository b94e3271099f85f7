import ArgumentParser
import Foundation
import SoatRules

/// `--config FILE|none`; without it the nearest `soat.yaml` from a folder upwards.
struct ConfigurationChoice: ParsableArguments {
    static let fileName = "soat.yaml"

    @Option(name: .customLong("config")) var file: String?

    /// - Parameter folder: where the search begins; `nil`: the working directory.
    /// - Throws: ``RuleLoadingError`` with every fault of the file.
    func read(near folder: String? = nil) throws(RuleLoadingError) -> SchoolConfiguration {
        switch file {
        case "none": .none
        case let file?: try RuleLoader.configuration(at: file)
        case nil: try Self.found(near: folder)
        }
    }

    /// What the nearest file settles; nothing where there is none.
    static func found(near folder: String?) throws(RuleLoadingError) -> SchoolConfiguration {
        guard let path = nearest(to: folder) else { return .none }
        return try RuleLoader.configuration(at: path)
    }

    /// The folder that a school's file is in: whoever works on it, wherever they are, finds the same configuration.
    static func folder(of store: String) -> String {
        URL(filePath: store).deletingLastPathComponent().path(percentEncoded: false)
    }

    /// A folder from the root, without a slash at its end.
    private static func absolute(_ folder: String) -> String {
        let url = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
        let path = url.path(percentEncoded: false)
        return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// - Returns: from the working directory, where the search begins there, so that messages stay short.
    private static func nearest(to folder: String?) -> String? {
        let working = FileManager.default.currentDirectoryPath
        var directory = folder.map(absolute) ?? working
        let isWorking = directory == working
        var prefix = ""
        while true {
            let path = directory == "/" ? "/" + fileName : directory + "/" + fileName
            if FileManager.default.fileExists(atPath: path) { return isWorking ? prefix + fileName : path }
            guard directory != "/", let slash = directory.lastIndex(of: "/") else { return nil }
            directory = slash == directory.startIndex ? "/" : String(directory[..<slash])
            prefix += "../"
        }
    }
}

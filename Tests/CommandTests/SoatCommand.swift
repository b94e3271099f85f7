import Foundation
import Glibc

/// The built binary, run as a user runs it.
struct SoatCommand {
    struct Outcome {
        let status: Int32
        /// Whether a signal ended it: always a bug of ours.
        let crashed: Bool
        let output: String
        let errors: String
    }

    /// Runs `soat`.
    ///
    /// - Parameters:
    ///   - input: what it reads on standard input; `nil` is an empty input.
    ///   - directory: where it runs; `nil` is where the tests run.
    ///   - closed: nobody reads its output: the pipe's other end is closed before it starts.
    static func run(
        _ arguments: [String], input: Data? = nil, inputFile: String? = nil, outputFile: String? = nil,
        directory: URL? = nil, closed: Bool = false,
        environment: [String: String] = [:]
    ) throws -> Outcome {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = try binary()
        process.arguments = arguments
        if let directory { process.currentDirectoryURL = directory }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let inputPath = try inputFile ?? folder.file("input", input ?? Data())
        process.standardInput = FileHandle(forReadingAtPath: inputPath)
        let outputPath = try outputFile ?? folder.file("output", Data())
        let errorPath = try folder.file("errors", Data())
        process.standardError = FileHandle(forWritingAtPath: errorPath)
        let pipe = Pipe()
        if closed {
            try pipe.fileHandleForReading.close()
            process.standardOutput = pipe.fileHandleForWriting
        } else {
            process.standardOutput = FileHandle(forWritingAtPath: outputPath)
        }
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, crashed: process.terminationReason == .uncaughtSignal,
            output: outputFile == nil ? try String(decoding: Data(contentsOf: URL(filePath: outputPath)), as: UTF8.self) : "",
            errors: try String(decoding: Data(contentsOf: URL(filePath: errorPath)), as: UTF8.self))
    }

    /// The binary stands beside the test bundle.
    static func binary() throws -> URL {
        let bundle = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        return bundle.deletingLastPathComponent().appending(path: "soat")
    }
}

/// A folder that is there as long as it is needed.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "soat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    /// Writes a file into it.
    ///
    /// - Returns: the file's path.
    func file(_ name: String, _ content: Data) throws -> String {
        let path = "\(path)/\(name)"
        try content.write(to: URL(filePath: path))
        return path
    }

    func file(_ name: String, _ content: String) throws -> String {
        try file(name, Data(content.utf8))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

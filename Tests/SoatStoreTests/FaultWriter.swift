import Foundation
import Glibc

/// The process that writes, seen from the test that kills it.
struct FaultWriter {
    /// A record that was acknowledged.
    struct Acknowledged: Hashable {
        let number: Int
        let tag: String
    }

    struct Outcome {
        let acknowledged: [Acknowledged]
        /// What it said when it gave up by itself.
        let error: String?
        let status: Int32
    }

    static func binary() throws -> String {
        let bundle = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        return bundle.deletingLastPathComponent().appending(path: "soat-fault-writer").path(percentEncoded: false)
    }

    /// Runs a command line that ends in the writer's, and kills it.
    ///
    /// - Parameter milliseconds: after how long SIGKILL comes, counted from its first acknowledgement; `nil`: it ends by itself.
    static func run(_ command: [String], folder: String, killAfter milliseconds: Int? = nil) throws -> Outcome {
        let output = "\(folder)/acknowledged-\(UUID().uuidString)"
        guard FileManager.default.createFile(atPath: output, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        defer { try? FileManager.default.removeItem(atPath: output) }
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        if let milliseconds {
            while process.isRunning, (try? FileManager.default.attributesOfItem(atPath: output)[.size] as? Int) == 0 {
                usleep(500)
            }
            usleep(UInt32(milliseconds) * 1_000)
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        let lines = try String(decoding: Data(contentsOf: URL(filePath: output)), as: UTF8.self).split(separator: "\n")
        let acknowledged = lines.compactMap { line -> Acknowledged? in
            let parts = line.split(separator: " ")
            guard parts.count == 2, let number = Int(parts[0]) else { return nil }
            return Acknowledged(number: number, tag: String(parts[1]))
        }
        let error = lines.first { $0.hasPrefix("error ") }.map { String($0.dropFirst(6)) }
        return Outcome(acknowledged: acknowledged, error: error, status: process.terminationStatus)
    }

    /// The program of that name, where it is installed.
    static func tool(_ name: String) -> String? {
        ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }.first(where: FileManager.default.isExecutableFile)
    }
}

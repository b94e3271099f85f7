import Foundation
import Logging

/// A server that is well says nothing, and nothing of a request is ever kept, not even for a moment: only what goes badly
/// wrong is told, on standard error.
struct QuietLog: LogHandler {
    let label: String
    var logLevel: Logger.Level {
        get { .critical }
        set {}
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(
        level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String,
        function: String, line: UInt
    ) {
        guard level >= logLevel else { return }
        FileHandle.standardError.write(Data("\(label): \(message)\n".utf8))
    }
}

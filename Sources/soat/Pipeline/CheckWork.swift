import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatText

/// What one worker does at a time.
enum CheckWork: Sendable {
    case draft(name: String, Document)
    case lines(name: String, LineBlock)
    case overlong(name: String, line: Int)
    /// A file that could not be read; kept in its place among the others.
    case unreadable(name: String, Diagnostic)

    /// Bytes held while it waits.
    var size: Int {
        switch self {
        case .draft(_, let document): document.utf8.count
        case .lines(_, let block): block.bytes.count
        case .overlong, .unreadable: 0
        }
    }
}

/// What came of a ``CheckWork``.
struct CheckOutcome: Sendable {
    /// For standard output.
    var output: [UInt8] = []
    /// For standard error.
    var reports: [Diagnostic] = []
    /// For the end of a SARIF log.
    var notifications = SARIFNotifications()
    var tally = Tally()
}

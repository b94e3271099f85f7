import SoatIntake
import SoatText

/// Reads the files of a check in their order, a piece of work at a time.
final class CheckReader {
    private var names: ArraySlice<String>
    private let settings: CheckSettings
    /// The file of JSON lines being read, and its name.
    private var lines: LineBlockReader?
    private var name = ""

    init(_ names: [String], _ settings: CheckSettings) {
        self.names = names[...]
        self.settings = settings
    }

    /// Whether the next piece can be read without waiting for whoever writes it.
    var isReady: Bool {
        if let isReady = lines?.isReady { return isReady }
        return names.first != "-"
    }

    /// The next piece; `nil` at the end.
    func next() -> CheckWork? {
        while true {
            do throws(IntakeError) {
                if let piece = try lines?.next() {
                    switch piece {
                    case .lines(let block): return .lines(name: name, block)
                    case .overlong(let line): return .overlong(name: name, line: line)
                    }
                }
                lines = nil
                guard let next = names.popFirst() else { return nil }
                name = next
                switch settings.input {
                case .text:
                    let document = try TextFile.document(
                        named: name, context: settings.context, longest: settings.longestPost)
                    return .draft(name: name, document)
                case .jsonl:
                    lines = LineBlockReader(try InputDescriptor(name: name), longestLine: settings.longestPost)
                }
            } catch {
                lines = nil
                return .unreadable(name: name, error.diagnostic)
            }
        }
    }
}

import Glibc
import SoatDiagnostics

/// Where findings (standard output) and all else (standard error) go.
final class Console {
    let language: Language
    /// Whether standard output takes colours: a terminal, and `NO_COLOR` is not set (no-color.org).
    let hasColour: Bool
    private let hasErrorColour: Bool
    private var output: [UInt8] = []
    private var fault: Fault?

    private enum Fault: Equatable {
        /// Whoever read the output has gone: no reason to go on, and none to complain.
        case closed
        case failed(code: Int32)
    }

    init(language: Language) {
        self.language = language
        let isWanted = unsafe getenv("NO_COLOR").map { unsafe $0.pointee == 0 } ?? true
        hasColour = isWanted && isatty(STDOUT_FILENO) == 1
        hasErrorColour = isWanted && isatty(STDERR_FILENO) == 1
    }

    /// Whether writing on makes no sense.
    var isClosed: Bool { fault != nil }

    static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// Appends to standard output; large amounts are written at once.
    func print(_ bytes: some Collection<UInt8>) {
        output.append(contentsOf: bytes)
        if output.count >= Self.bufferSize { flush() }
    }

    func print(_ text: String) {
        print(text.utf8)
    }

    /// Writes out what was printed.
    func flush() {
        if fault == nil { fault = Self.write(output, to: STDOUT_FILENO) }
        output.removeAll(keepingCapacity: true)
    }

    /// Tells of an error or warning on standard error.
    func report(_ diagnostic: Diagnostic) {
        flush()
        tell(diagnostic.rendered(in: language, colour: hasErrorColour))
    }

    /// A line on standard error; several where `terminator` says that they bring their own ends.
    func tell(_ line: String, terminator: String = "\n") {
        _ = Self.write(Array("\(line)\(terminator)".utf8), to: STDERR_FILENO)
    }

    /// Writes out the rest; a full disk turns any status into a failure, a closed pipe leaves it as it is.
    func finish(with status: ExitStatus) -> ExitStatus {
        flush()
        guard case .failed(let code) = fault else { return status }
        let reason =
            code == ENOSPC
            ? Localized(vi: "hết chỗ trống", en: "no space left")
            : Localized(vi: "hệ thống báo mã \(code)", en: "system error \(code)")
        report(
            Diagnostic(
                message: Localized(
                    vi: "không ghi được kết quả: \(reason.vietnamese)", en: "cannot write the output: \(reason.english)")))
        return .failed
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Fault? {
        var done = 0
        while done < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return unsafe Glibc.write(descriptor, base + done, buffer.count - done)
            }
            if written < 0 {
                if errno == EINTR { continue }
                if errno == EAGAIN {
                    wait(for: descriptor)
                    continue
                }
                return errno == EPIPE ? .closed : .failed(code: errno)
            }
            done += written
        }
        return nil
    }

    /// Waits until a pipe that its owner made non-blocking takes more.
    private static func wait(for descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
    }

    private static let bufferSize = 1 << 16
}

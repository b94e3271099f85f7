import Glibc

/// Passwords and codes: typed without being shown, or read from a file descriptor. Never from the command line, where
/// everybody on the machine could see them.
enum SecretInput {
    private static let longest = 4_096

    /// A line typed at the terminal, unseen.
    ///
    /// - Throws: ``UsageError/noTerminal`` where nobody could type it.
    static func typed(_ prompt: String) throws(UsageError) -> String {
        let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { throw .noTerminal }
        defer { close(terminal) }
        var settings = termios()
        guard unsafe tcgetattr(terminal, &settings) == 0 else { throw .noTerminal }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        _ = unsafe tcsetattr(terminal, TCSAFLUSH, &silent)
        defer {
            _ = unsafe tcsetattr(terminal, TCSAFLUSH, &settings)
            write("\n", to: terminal)
        }
        write(prompt, to: terminal)
        guard let line = line(from: Int32(terminal)) else { throw .noTerminal }
        return line
    }

    /// The next line of an open file descriptor; nothing beyond the line is read.
    static func line(from descriptor: Int, option: String) throws(UsageError) -> String {
        guard let number = Int32(exactly: descriptor), number >= 0, let line = line(from: number) else {
            throw .badDescriptor(descriptor, option: option)
        }
        return line
    }

    private static func line(from descriptor: Int32) -> String? {
        var bytes: [UInt8] = []
        while bytes.count < longest {
            var byte: UInt8 = 0
            let count = unsafe read(descriptor, &byte, 1)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 || byte == UInt8(ascii: "\n") { break }
            bytes.append(byte)
        }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}

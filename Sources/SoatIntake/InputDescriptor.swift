internal import Glibc

/// An open file or standard input, read from its start to its end.
public struct InputDescriptor: ~Copyable {
    /// The path as the user gave it; `-` is standard input.
    public let name: String
    private let descriptor: Int32

    /// - Parameter name: a path, or `-` for standard input.
    public init(name: String) throws(IntakeError) {
        self.name = name
        if name == "-" {
            descriptor = STDIN_FILENO
        } else {
            descriptor = unsafe Glibc.open(name, O_RDONLY | O_CLOEXEC)
            if descriptor < 0 { throw Self.failure(errno, name: name) }
        }
        if Self.status(of: descriptor).map({ $0.st_mode & S_IFMT == S_IFDIR }) == true {
            throw .directory(name)
        }
    }

    deinit {
        if descriptor > STDIN_FILENO { close(descriptor) }
    }

    /// Bytes in a regular file; `nil` where that is not known, as for a pipe.
    var size: Int? {
        guard let status = Self.status(of: descriptor), status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// Whether a read would return at once.
    var isReady: Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&request, 1, 0) != 0
    }

    /// Appends what one read gives, at most `count` bytes.
    ///
    /// - Returns: the bytes read; 0 at the end.
    func read(upTo count: Int, appendingTo bytes: inout [UInt8]) throws(IntakeError) -> Int {
        var code: Int32 = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var got = 0
            repeat {
                got = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
            } while got < 0 && (errno == EINTR || errno == EAGAIN && waitForMore())
            if got < 0 { code = errno }
            filled = max(0, got)
        }
        if code != 0 { throw Self.failure(code, name: name) }
        bytes.append(contentsOf: chunk)
        return chunk.count
    }

    /// Waits until a pipe that its owner made non-blocking has more.
    private func waitForMore() -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&request, 1, -1) > 0
    }

    private static func status(of descriptor: Int32) -> stat? {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 ? status : nil
    }

    private static func failure(_ code: Int32, name: String) -> IntakeError {
        switch code {
        case ENOENT, ENOTDIR: .missing(name)
        case EISDIR: .directory(name)
        case EACCES, EPERM: .unreadable(name, reason: .notAllowed)
        case EIO: .unreadable(name, reason: .device)
        default: .unreadable(name, reason: .system(code: code))
        }
    }
}

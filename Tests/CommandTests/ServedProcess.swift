import Foundation
import Glibc

/// `soat serve` as a process of its own, and what bytes on its socket come to.
final class ServedProcess {
    let port: Int
    private let process = Process()
    private let folder: TemporaryFolder
    private let errorPath: String

    struct Unready: Error { let errors: String }

    /// Starts it, and waits until it answers.
    init(_ arguments: [String] = []) throws {
        folder = try TemporaryFolder()
        port = try RawConnection.freePort()
        errorPath = try folder.file("errors", Data())
        process.executableURL = try SoatCommand.binary()
        process.arguments = ["serve", "--port", "\(port)", "--no-languagetool", "--config", "none"] + arguments
        process.standardError = FileHandle(forWritingAtPath: errorPath)
        process.standardInput = FileHandle(forReadingAtPath: "/dev/null")
        try process.run()
        for _ in 0..<600 where process.isRunning {
            if errors.contains("http://127.0.0.1:\(port)") { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        process.terminate()
        throw Unready(errors: errors)
    }

    var errors: String { (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? "" }

    /// Asks it to stop, without waiting.
    func askToStop() { process.terminate() }

    /// - Returns: the exit code; a signal that ended it as a negative number.
    func stopped() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// Sends bytes on a connection of their own and reads until it is closed, or nothing has come for two seconds.
    func answer(to bytes: String) throws -> String {
        let connection = try RawConnection(port: port)
        try connection.send(bytes)
        return connection.receiveAll()
    }

    deinit { if process.isRunning { process.terminate() } }
}

/// A TCP connection to this machine that sends what it is told, well-formed or not.
final class RawConnection {
    private let descriptor: Int32

    struct Refused: Error { let code: Int32 }

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 2, tv_usec: 0)
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = Self.address(port: port)
        let code = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw Refused(code: errno) }
    }

    func send(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes {
                unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // The server may close while we still send: what it said by then counts.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func receiveAll() -> String {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { return String(decoding: all, as: UTF8.self) }
            all += buffer[..<count]
        }
    }

    deinit { close(descriptor) }

    /// A port that nobody listens on now.
    static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = address(port: 0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                let bound = unsafe bind(descriptor, $0, size)
                return unsafe bound == 0 ? getsockname(descriptor, $0, &size) : bound
            }
        }
        guard code == 0 else { throw Refused(code: errno) }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}

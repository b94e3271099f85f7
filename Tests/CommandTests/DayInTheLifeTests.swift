import Foundation
import Testing

/// `docs/day-in-the-life.sh` is what the page says it is: every step ends as written there.
@Suite("A day in the life") struct DayInTheLifeTests {
    @Test("The day at a school runs from its first step to its last")
    func runs() throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/day-in-the-life.sh")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [script.path(percentEncoded: false)]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["SOAT": try SoatCommand.binary().path(percentEncoded: false)]) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(output.suffix(2_000))")
        #expect(output.contains("== Xong một ngày"))
        // Passwords and one-time codes never reach the output.
        #expect(!output.contains("sông núi xa gần"))
    }
}

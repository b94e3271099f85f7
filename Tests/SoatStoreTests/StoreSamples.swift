import Foundation
import SoatGate
import Synchronization

@testable import SoatStore

/// A clock that stands still until it is told to go on.
final class StoppedClock: Sendable {
    private let now: Mutex<Moment>

    init(_ moment: Moment = Moment(secondsSince1970: 1_795_000_000)) { now = Mutex(moment) }

    var read: @Sendable () -> Moment { { self.now.withLock { $0 } } }

    func advance(seconds: Int) { now.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// An invented school in a folder of its own, which goes when it is no longer needed.
final class SampleSchool {
    let folder: String
    let path: String
    let clock = StoppedClock()

    static let password = "bốn từ ghép lại"

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "soat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path(percentEncoded: false)
        path = folder + "/truong.soat"
    }

    /// The school, with its head signed in.
    func founded() async throws -> (school: School, head: Member) {
        let (school, code) = try await School.found(
            at: path, SchoolSettings(name: "Trường THCS Hoa Sữa"), login: "hieu.truong", name: "Đỗ Thị Bình",
            clock: clock.read)
        let head = try await school.redeem(code: code.text, login: "hieu.truong", newPassword: Self.password)
        return (school, head)
    }

    /// The school as it was founded: nobody has a password yet, which saves the time that passwords cost.
    func foundedUnsigned() async throws -> School {
        try await School.found(
            at: path, SchoolSettings(name: "Trường THCS Hoa Sữa"), login: "hieu.truong", name: "Đỗ Thị Bình",
            clock: clock.read
        ).school
    }

    func open() throws -> School { try School(opening: path, clock: clock.read) }

    deinit { try? FileManager.default.removeItem(atPath: folder) }
}

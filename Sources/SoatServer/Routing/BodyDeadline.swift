import NIOCore
import Synchronization

/// A time by which a body must have come.
///
/// The event loop's own timer: a task that sleeps costs as much as the check of a short post.
final class BodyDeadline: Sendable {
    private let isOver = Atomic<Bool>(false)

    /// - Parameter loop: the connection's; `nil`: there is no network, and nothing to wait for.
    /// - Throws: ``WebFault/tooSlow``, or what `collect` throws.
    static func within(
        _ time: TimeAmount, on loop: (any EventLoop)?, _ collect: @escaping @Sendable () async throws -> [UInt8]
    ) async throws -> [UInt8] {
        guard let loop else { return try await collect() }
        let deadline = BodyDeadline()
        let collecting = Task(executorPreference: LoopExecutor(loop)) { try await collect() }
        let timer = loop.scheduleTask(in: time) {
            deadline.isOver.store(true, ordering: .relaxed)
            collecting.cancel()
        }
        defer { timer.cancel() }
        let collected = await withTaskCancellationHandler {
            await collecting.result
        } onCancel: {
            collecting.cancel()
        }
        // A body that was cut off looks like one that ended.
        if deadline.isOver.load(ordering: .relaxed) { throw WebFault.tooSlow }
        return try collected.get()
    }
}

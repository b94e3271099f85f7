import Dispatch
import SoatIntake
import SoatPrinter
import SoatRules
import SoatScan
import Synchronization

/// One of those that check posts, on a thread of its own and with memory of its own that it keeps from post to post.
///
/// A check is not interrupted once it began. On a thread of its own it delays other checks at most; whoever answers requests
/// waits for nobody.
final class ScanWorker: Sendable {
    private struct State {
        let rules: Scanner
        var scanner: Scanner
        var scratch: ScanScratch
        var vietnamese = JSONPrinter(language: .vietnamese)
        var english = JSONPrinter(language: .english)
    }

    private let state: Mutex<State>
    private let queue: DispatchQueue
    /// Checks that run or wait here.
    private let pending = Atomic<Int>(0)

    init(_ scanner: Scanner, number: Int) {
        state = Mutex(State(rules: scanner, scanner: scanner, scratch: scanner.makeScratch()))
        queue = DispatchQueue(label: "soat.scan.\(number)")
    }

    var load: Int { pending.load(ordering: .relaxed) }

    /// Leaves alone, from the next post on, what the school has declared to be no private matter, and cites first the
    /// documents that it follows.
    func settle(_ more: AllowList, basis: [String]) async {
        await queued { state in state.scanner = state.rules.allowing(more).citing(basis) }
    }

    /// Does something with the scanner.
    ///
    /// - Parameter isBrief: it takes less time than handing it over does.
    func run<T: Sendable>(
        isBrief: Bool = false, _ work: @escaping @Sendable (Scanner, inout ScanScratch) -> T
    ) async -> T {
        await done(isBrief) { state in work(state.scanner, &state.scratch) }
    }

    /// Does something with the scanner and a printer of JSON.
    ///
    /// - Parameter isBrief: it takes less time than handing it over does.
    func print<T: Sendable>(
        english isEnglish: Bool, isBrief: Bool = false,
        _ work: @escaping @Sendable (Scanner, inout ScanScratch, inout JSONPrinter) throws -> T
    ) async throws -> T {
        let result: Result<T, any Error> = await done(isBrief) { state in
            Result {
                if isEnglish { return try work(state.scanner, &state.scratch, &state.english) }
                return try work(state.scanner, &state.scratch, &state.vietnamese)
            }
        }
        return try result.get()
    }

    /// Does what is brief here and now if nobody waits, all else on the worker's own thread.
    private func done<T: Sendable>(_ isBrief: Bool, _ work: @escaping @Sendable (inout State) -> T) async -> T {
        if isBrief, load == 0, let result = state.withLockIfAvailable({ work(&$0) }) { return result }
        return await queued(work)
    }

    private func queued<T: Sendable>(_ work: @escaping @Sendable (inout State) -> T) async -> T {
        pending.wrappingAdd(1, ordering: .relaxed)
        return await withCheckedContinuation { continuation in
            queue.async {
                let result = self.state.withLock { state in work(&state) }
                self.pending.wrappingSubtract(1, ordering: .relaxed)
                continuation.resume(returning: result)
            }
        }
    }
}

/// The workers; each text goes to the one with least to do.
final class ScanWorkers: Sendable {
    private let workers: [ScanWorker]
    private let turn = Atomic<Int>(0)
    /// Longer texts are left to half of the workers, so that short ones always find another.
    private static let short = 16 << 10
    /// The check of so long a text takes less time, some tenths of a millisecond, than handing it to a thread and back.
    static let brief = 2 << 10

    /// - Parameter count: at least two; more than there are cores, so that a long post holds up few others.
    init(_ scanner: Scanner, count: Int) {
        workers = (0..<max(2, count)).map { ScanWorker(scanner, number: $0) }
    }

    func settle(_ more: AllowList, basis: [String]) async {
        for worker in workers { await worker.settle(more, basis: basis) }
    }

    /// - Parameter bytes: of the text that is to be checked.
    func next(forBytes bytes: Int) -> ScanWorker {
        let open = bytes > Self.short ? workers[..<(workers.count / 2)] : workers[...]
        let first = Int(UInt(bitPattern: turn.wrappingAdd(1, ordering: .relaxed).oldValue) % UInt(open.count))
        var best = open[first]
        for step in 1..<max(2, open.count) where best.load > 0 {
            let other = open[(first + step) % open.count]
            if other.load < best.load { best = other }
        }
        return best
    }
}

/// How long a text may be that somebody types into a page.
enum DraftLength {
    /// UTF-16 code units, as browsers count `maxlength`.
    static let draft = 100_000
    /// Of a text that is tried against one rule, and explained step by step.
    static let trial = 20_000

    /// - Throws: ``WebFault/draftTooLong(characters:)``.
    static func check(_ text: String, most: Int = draft) throws(WebFault) {
        guard text.utf16.count <= most else { throw .draftTooLong(characters: most) }
    }
}

extension Call {
    /// The worker for a text, which is counted as so many checks as it costs.
    ///
    /// - Parameter passes: how often it is read: once for each channel.
    func worker(for text: String, passes: Int = 1) -> ScanWorker {
        let bytes = text.utf8.count
        app.throttle.charge(client: client, checks: bytes / CheckThrottle.bytes * max(1, passes))
        return app.workers.next(forBytes: bytes)
    }
}

import SoatIntake
import SoatPrinter
import SoatRules
import SoatScan
import Synchronization

/// One of those that check posts, with memory of its own that it keeps from post to post.
actor ScanWorker {
    private let rules: Scanner
    private var scanner: Scanner
    private var scratch: ScanScratch
    private var vietnamese = JSONPrinter(language: .vietnamese)
    private var english = JSONPrinter(language: .english)

    init(_ scanner: Scanner) {
        rules = scanner
        self.scanner = scanner
        scratch = scanner.makeScratch()
    }

    /// Leaves alone, from the next post on, what the school has declared to be no private matter.
    func allow(_ more: AllowList) { scanner = rules.allowing(more) }

    /// Does something with the scanner, without waiting for anything in between.
    func run<T: Sendable>(_ work: @Sendable (Scanner, inout ScanScratch) -> T) -> T {
        work(scanner, &scratch)
    }

    /// Does something with the scanner and a printer of JSON.
    func print<T: Sendable>(
        english isEnglish: Bool, _ work: @Sendable (Scanner, inout ScanScratch, inout JSONPrinter) throws -> T
    ) rethrows -> T {
        if isEnglish { return try work(scanner, &scratch, &english) }
        return try work(scanner, &scratch, &vietnamese)
    }
}

/// The workers, taken in turn.
final class ScanWorkers: Sendable {
    private let workers: [ScanWorker]
    private let turn = Atomic<Int>(0)

    /// - Parameter count: at least one; more than there are cores, so that a long post holds up few others.
    init(_ scanner: Scanner, count: Int) {
        workers = (0..<max(1, count)).map { _ in ScanWorker(scanner) }
    }

    func allow(_ more: AllowList) async {
        for worker in workers { await worker.allow(more) }
    }

    func next() -> ScanWorker {
        let number = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        return workers[Int(UInt(bitPattern: number) % UInt(workers.count))]
    }
}

import CPages
import SoatDiagnostics
import SoatPrinter
import SoatScan

/// Takes work from a reader through the workers to the console, in the order it was read.
///
/// Memory is bounded: no more is read while too much waits to be checked or written.
struct CheckPipeline {
    private let settings: CheckSettings
    private let scanner: Scanner
    private let console: Console
    /// The printer that every worker begins with.
    private let printer: any CheckPrinter
    /// Workers that have nothing to do.
    private var idle: [CheckWorker] = []
    private var tally = Tally()
    private var notifications = SARIFNotifications()
    /// Whether nothing of the output's list has been written yet.
    private var isFirst = true

    init(_ scanner: Scanner, _ settings: CheckSettings, _ console: Console) {
        self.scanner = scanner
        self.settings = settings
        self.console = console
        printer = settings.printer(for: scanner.book, colour: console.hasColour)
    }

    /// Checks all that the reader gives, or until nobody reads the output any more.
    mutating func run(_ reader: CheckReader) async -> Tally {
        console.print(printer.head)
        await check(reader)
        console.print(printer.foot(of: CheckRun(tally: tally, notifications: notifications, isEmpty: isFirst)))
        return tally
    }

    private mutating func check(_ reader: CheckReader) async {
        // Half of the memory in use is what was needed to start; it counts where many posts follow.
        if settings.input == .jsonl { soat_pages_forget_code() }
        await withTaskGroup(of: Done.self) { group in
            var window = Window()
            while !console.isClosed {
                if !reader.isReady {
                    while !window.isEmpty { await advance(&window, &group) }
                    console.flush()
                }
                guard let work = reader.next() else { break }
                while window.isFull(for: settings.jobs) { await advance(&window, &group) }
                let number = window.add(work.size)
                let worker = idle.popLast() ?? CheckWorker(scanner, settings, printer)
                group.addTask { Done(number: number, outcome: await worker.check(work), worker: worker) }
            }
            while !window.isEmpty && !console.isClosed { await advance(&window, &group) }
        }
    }

    /// Waits for one piece of work to be done, and writes what can now be written in order.
    private mutating func advance(_ window: inout Window, _ group: inout TaskGroup<Done>) async {
        guard let done = await group.next() else { return }
        idle.append(done.worker)
        window.finish(done)
        while let next = window.takeNext() { write(next) }
    }

    private mutating func write(_ outcome: CheckOutcome) {
        tally += outcome.tally
        notifications += outcome.notifications
        if !outcome.output.isEmpty {
            console.print(isFirst && printer.hasCommas ? outcome.output.dropFirst() : outcome.output[...])
            isFirst = false
        }
        for report in outcome.reports { console.report(report) }
    }
}

/// A piece of work that is done, and who did it.
private struct Done: Sendable {
    /// Its place in the order of reading.
    let number: Int
    let outcome: CheckOutcome
    let worker: CheckWorker
}

/// The work that is under way or done and not yet written.
private struct Window {
    /// Bytes of posts that may be in it before more are read.
    private static let budget = 4 << 20

    private var sizes: [Int: Int] = [:]
    private var done: [Int: CheckOutcome] = [:]
    private var nextToWrite = 0
    private var nextToAdd = 0
    private var bytes = 0

    var isEmpty: Bool { nextToWrite == nextToAdd }

    func isFull(for jobs: Int) -> Bool {
        let underWay = nextToAdd - nextToWrite - done.count
        return underWay >= jobs || nextToAdd - nextToWrite >= 2 * jobs + 2 || bytes > Self.budget
    }

    mutating func add(_ size: Int) -> Int {
        sizes[nextToAdd] = size
        bytes += size
        nextToAdd += 1
        return nextToAdd - 1
    }

    mutating func finish(_ work: Done) {
        done[work.number] = work.outcome
    }

    mutating func takeNext() -> CheckOutcome? {
        guard let outcome = done.removeValue(forKey: nextToWrite) else { return nil }
        bytes -= sizes.removeValue(forKey: nextToWrite) ?? 0
        nextToWrite += 1
        return outcome
    }
}

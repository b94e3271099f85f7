import SoatGate
import Synchronization

/// Slows down who guesses passwords: per name, whether anybody has it or not, and per address.
///
/// Kept in memory only. The store counts wrong passwords as well, beyond a restart.
final class SignInThrottle: Sendable {
    private struct Tries {
        var failures = 0
        var last: Moment
        var blockedUntil: Moment?
    }

    private struct State {
        var tries: [String: Tries] = [:]
        var running = 0
    }

    private let state = Mutex(State())
    /// Wrong passwords that are free for a name, and for an address: behind one there may be a whole school.
    private static let (ofName, ofAddress) = (5, 40)
    /// Failures are forgotten after so many seconds without another.
    private static let memory = 1_800
    private static let most = 20_000
    /// Passwords looked at at the same time: each takes 0.1 s and 32 MiB.
    private static let mostAtOnce = 4

    /// Lets a try begin.
    ///
    /// - Returns: `nil` where it may; else after how many seconds it may.
    func begin(name: String, address: String, now: Moment) -> Int? {
        state.withLock { state in
            let blocked = [key(name: name), key(address: address)].compactMap { state.tries[$0]?.blockedUntil }.max()
            if let blocked, blocked > now { return blocked.secondsSince1970 - now.secondsSince1970 }
            guard state.running < Self.mostAtOnce else { return 2 }
            state.running += 1
            return nil
        }
    }

    /// What became of a try.
    enum Outcome: Sendable {
        /// The name's failures are forgotten.
        case right
        case wrong
        /// Nothing was guessed: a new password that is too weak is refused before the code is looked at.
        case neither
    }

    /// Tells what became of a try that began.
    func end(name: String, address: String, _ outcome: Outcome, now: Moment) {
        state.withLock { state in
            state.running -= 1
            switch outcome {
            case .neither: return
            case .right:
                state.tries[key(name: name)] = nil
                return
            case .wrong: break
            }
            if state.tries.count >= Self.most {
                state.tries = state.tries.filter { $0.value.last.adding(seconds: Self.memory) > now }
                if state.tries.count >= Self.most { state.tries.removeAll() }
            }
            for (key, free) in [(key(name: name), Self.ofName), (key(address: address), Self.ofAddress)] {
                var tries = state.tries[key] ?? Tries(last: now)
                if tries.last.adding(seconds: Self.memory) <= now { tries.failures = 0 }
                tries.failures += 1
                tries.last = now
                if tries.failures >= free {
                    tries.blockedUntil = now.adding(seconds: min(60 << min(tries.failures - free, 4), 900))
                }
                state.tries[key] = tries
            }
        }
    }

    private func key(name: String) -> String { "n " + name.lowercased().prefix(64) }
    private func key(address: String) -> String { "a " + address.prefix(64) }
}

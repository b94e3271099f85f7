import Synchronization

/// How many requests were answered, how, and how fast: by route, never by what was asked.
final class RequestFigures: Sendable {
    /// Upper bounds of the histogram, in microseconds.
    static let bounds = [250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000]

    /// What is known of one route.
    private struct RouteFigures {
        /// By hundreds of the status: what stands at 2 is of 200 to 299.
        var byStatus = [Int](repeating: 0, count: 10)
        /// Not summed up: each answer counts in one.
        var byTime = [Int](repeating: 0, count: bounds.count + 1)
        var microseconds = 0

        var isAsked: Bool { byStatus.contains { $0 > 0 } }
    }

    private struct State {
        /// In the order of ``names``.
        var routes: [RouteFigures]
        var posts = 0
        var byVerdict: [String: Int] = [:]
    }

    /// Where what no route was found for is counted.
    static let unmatched = 0
    /// Routes by their places.
    private let names: [String]
    private let places: [String: Int]
    private let state: Mutex<State>

    init(routes: [String]) {
        let names = ["none"] + Set(routes).sorted()
        self.names = names
        places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        state = Mutex(State(routes: Array(repeating: RouteFigures(), count: names.count)))
    }

    /// Where a route is counted, asked once; one that is not known is counted as none.
    func place(of route: String) -> Int { places[route] ?? Self.unmatched }

    /// - Parameter place: as ``place(of:)`` gives it.
    func count(at place: Int, status: Int, took: Duration) {
        let (seconds, attoseconds) = took.components
        let micros = Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
        let slot = Self.bounds.firstIndex { micros <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.routes[place].byStatus[min(max(status / 100, 0), 9)] += 1
            state.routes[place].byTime[slot] += 1
            state.routes[place].microseconds += micros
        }
    }

    func count(verdicts: [String]) {
        state.withLock { state in
            state.posts += verdicts.count
            for verdict in verdicts { state.byVerdict[verdict, default: 0] += 1 }
        }
    }

    /// All figures in the text format of Prometheus, version 0.0.4.
    func prometheus() -> String {
        let state = state.withLock { $0 }
        var text = """
            # HELP soat_requests_total Requests answered, by route and hundreds of the status.
            # TYPE soat_requests_total counter

            """
        let routes = zip(names, state.routes).filter { $1.isAsked }
        for (route, figures) in routes {
            for (hundreds, count) in figures.byStatus.enumerated() where count > 0 {
                text += "soat_requests_total{route=\"\(route)\",status=\"\(hundreds)xx\"} \(count)\n"
            }
        }
        text += """
            # HELP soat_request_seconds Time to answer.
            # TYPE soat_request_seconds histogram

            """
        for (route, figures) in routes { text += histogram(route, figures) }
        text += """
            # HELP soat_posts_total Posts checked, by verdict.
            # TYPE soat_posts_total counter

            """
        for (verdict, count) in state.byVerdict.sorted(by: { $0.key < $1.key }) {
            text += "soat_posts_total{verdict=\"\(verdict)\"} \(count)\n"
        }
        return text
    }

    private func histogram(_ route: String, _ figures: RouteFigures) -> String {
        var text = ""
        var sum = 0
        for (bound, count) in zip(Self.bounds, figures.byTime) {
            sum += count
            text += "soat_request_seconds_bucket{route=\"\(route)\",le=\"\(Self.seconds(bound))\"} \(sum)\n"
        }
        sum += figures.byTime[Self.bounds.count]
        text += "soat_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(sum)\n"
        text += "soat_request_seconds_sum{route=\"\(route)\"} \(Self.seconds(figures.microseconds))\n"
        return text + "soat_request_seconds_count{route=\"\(route)\"} \(sum)\n"
    }

    private static func seconds(_ microseconds: Int) -> String {
        String(Double(microseconds) / 1_000_000)
    }
}

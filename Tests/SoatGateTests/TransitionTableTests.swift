import Foundation
import SoatGate
import Testing

/// `docs/gate.md` as a reader finds it: tables of words between backquotes.
struct GatePage {
    struct Line {
        let columns: [[String]]
    }

    let lines: [Line]

    init() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/gate.md")
        let text = try String(contentsOf: url, encoding: .utf8)
        lines = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
            Line(
                columns: line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
                    let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
                    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
                })
        }
    }

    /// What the page says of one cell: the states it may lead to; `nil`: nobody mentions it.
    func next(_ state: State, _ action: Action, _ party: Party) -> Set<String>? {
        let line = lines.first {
            $0.columns.count == 4 && $0.columns[0] == [state.rawValue] && $0.columns[1] == [action.rawValue]
                && $0.columns[2].contains(party.rawValue)
        }
        return line.map { Set($0.columns[3]) }
    }
}

@Suite("The table") struct TransitionTableTests {
    @Test("The page and the code say the same of every state, action and party")
    func pageAgrees() throws {
        let page = try GatePage()
        var cells = 0
        for state in State.allCases {
            for action in Action.allCases {
                for party in Party.allCases {
                    cells += 1
                    let expected: Set<String>? =
                        switch Transitions.cell(state, action, party) {
                        case .allowed(.to(let next)): [next.rawValue]
                        case .allowed(.same): [state.rawValue]
                        case .allowed(.asLive): [State.published.rawValue, State.corrected.rawValue]
                        case .notInThisState, .notForThisParty: nil
                        }
                    #expect(page.next(state, action, party) == expected, "\(state) \(action) \(party)")
                }
            }
        }
        #expect(cells == 11 * 18 * 8)
    }

    @Test("The page lists no row twice and none that the code does not have")
    func pageHasNoMore() throws {
        let rows = try GatePage().lines.filter {
            $0.columns.count == 4 && $0.columns[0].first.flatMap(State.init(rawValue:)) != nil
        }
        #expect(rows.count == Transitions.rows.count)
        #expect(Set(Transitions.rows.map { "\($0.state) \($0.action)" }).count == Transitions.rows.count)
    }

    @Test("Every state, action and party has its line on the page")
    func everyWordIsExplained() throws {
        let first = Set(try GatePage().lines.compactMap { $0.columns.first?.first })
        for word in State.allCases.map(\.rawValue) + Party.allCases.map(\.rawValue) + Closing.Kind.allCases.map(\.rawValue) {
            #expect(first.contains(word), "\(word)")
        }
    }

    @Test("The page tells which closing closes what, and who may")
    func closingsAgree() throws {
        let lines = try GatePage().lines
        let samples: [([String], GateFinding)] = [
            (["error"], Samples.finding(1, .defamation)),
            (["error", "personal-data"], Samples.finding()),
            (["error", "strict"], Samples.finding(1, .accountSecurity, isStrict: true)),
            (["warning"], Samples.finding(1, .missingSource, .warning)),
            (["warning", "personal-data"], Samples.finding(1, .personalData, .warning)),
            (["role"], Samples.finding(1, .authority, .warning, restsOnRole: true)),
            (["note"], Samples.finding(1, .personalData, .note)),
        ]
        for (name, finding) in samples {
            let line = lines.first { $0.columns.count == 2 && $0.columns[0] == name }
            #expect(line?.columns[1] == ClosingRules.kinds(for: finding).map(\.rawValue), "\(name)")
        }
        for kind in Closing.Kind.allCases {
            let line = lines.first { $0.columns.count == 3 && $0.columns[0] == [kind.rawValue] }
            let parties = ClosingRules.parties(for: kind)
            #expect(Set(line?.columns[2] ?? []) == Set(parties.map(\.rawValue)), "\(kind)")
        }
    }

    @Test("Nothing leads out of a final state, and every other state is reached")
    func finalStatesEnd() {
        for row in Transitions.rows { #expect(!row.state.isFinal, "\(row.state) \(row.action)") }
        var reached: Set<State> = [.draft]
        for row in Transitions.rows { if case .to(let state) = row.next { reached.insert(state) } }
        #expect(reached == Set(State.allCases))
    }
}

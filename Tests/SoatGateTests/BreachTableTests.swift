import Foundation
import SoatGate
import Testing

@Suite("The table of breaches") struct BreachTableTests {
    /// The rows of `docs/violations.md` that have four columns, as words between backquotes.
    private static func page() throws -> [[[String]]] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/violations.md")
        let text = try String(contentsOf: url, encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
                let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
                return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
            }
        }
    }

    @Test("The page and the code say the same of every state, action and party")
    func pageAgrees() throws {
        let rows = try Self.page().filter { $0.count == 4 }
        var cells = 0
        for state in BreachState.allCases {
            for action in BreachAction.allCases {
                for party in BreachParty.allCases {
                    cells += 1
                    let row = rows.first {
                        $0[0] == [state.rawValue] && $0[1] == [action.rawValue] && $0[2].contains(party.rawValue)
                    }
                    let expected: [String]? =
                        if case .allowed(let next) = BreachTransitions.cell(state, action, party) { [next.rawValue] } else {
                            nil
                        }
                    #expect(row?[3] == expected, "\(state) \(action) \(party)")
                }
            }
        }
        #expect(cells == 6 * 6 * 4)
        #expect(rows.filter { !$0[0].isEmpty }.count == BreachTransitions.rows.count)
    }

    @Test("Every state and party has its line on the page")
    func everyWordIsExplained() throws {
        let first = Set(try Self.page().filter { $0.count == 2 }.compactMap { $0.first?.first })
        for word in BreachState.allCases.map(\.rawValue) + BreachParty.allCases.map(\.rawValue) {
            #expect(first.contains(word), "\(word)")
        }
    }

    @Test("Whom it is on only speaks; a colleague does nothing; nothing leads out of what was withdrawn")
    func nobodyJudgesThemselves() {
        for state in BreachState.allCases {
            for action in BreachAction.allCases {
                if case .allowed = BreachTransitions.cell(state, action, .subject) {
                    #expect([.answer, .appeal].contains(action))
                }
                #expect(BreachTransitions.cell(state, action, .colleague).next == nil)
            }
        }
        #expect(!BreachTransitions.rows.contains { $0.state == .withdrawn })
        #expect(Set(BreachTransitions.rows.map(\.next)).union([.reported]) == Set(BreachState.allCases))
    }
}

extension BreachTransitions.Cell {
    fileprivate var next: BreachState? {
        if case .allowed(let next) = self { next } else { nil }
    }
}

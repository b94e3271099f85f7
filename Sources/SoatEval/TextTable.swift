internal import SoatDiagnostics

/// Columns that stand under one another: the first to the left, the others to the right.
struct TextTable {
    private var rows: [[String]] = []

    init(_ head: String...) {
        rows = [head]
    }

    init(_ head: [String]) {
        rows = [head]
    }

    mutating func add(_ cells: String...) {
        rows.append(cells)
    }

    mutating func add(_ cells: [String]) {
        rows.append(cells)
    }

    /// Two spaces before each row and between columns.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? Self.width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - Self.width(cell))
                return column == 0 ? cell + space : space + cell
            }
            var line = "  " + cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    private static func width(_ cell: String) -> Int {
        cell.unicodeScalars.reduce(0) { $0 + TerminalWidth.columns(of: $1) }
    }
}

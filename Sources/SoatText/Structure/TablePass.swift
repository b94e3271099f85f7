/// The one pass over the lines of a text that finds tables: pasted with tabs or bars, aligned with spaces, or a list
/// of numbered names with a value behind each.
struct TablePass {
    private(set) var tables: [ByteSpan] = []

    private let utf8: [UInt8]
    private var run: Run?

    private enum Kind {
        case tabs, bars, spaces, list
    }

    /// How a line is cut into cells.
    private struct Row {
        let kind: Kind
        let cells: Int
    }

    /// Rows of one kind, one after another.
    private struct Run {
        let kind: Kind
        var cells: Int
        let start: Int
        var end: Int
        var rows: Int
    }

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// - Parameter lines: the starts of the lines, ascending.
    /// - Complexity: O(*n*).
    mutating func run(lines: [Int]) {
        for (index, line) in lines.enumerated() {
            let end = index + 1 < lines.count ? lines[index + 1] : utf8.count
            let shape = LineShape(utf8, line, end)
            guard let row = row(line, shape) else {
                endRun()
                continue
            }
            if var current = run, current.kind == row.kind, abs(current.cells - row.cells) <= 1 {
                current.cells = row.cells
                current.end = shape.end
                current.rows += 1
                run = current
            } else {
                endRun()
                run = Run(kind: row.kind, cells: row.cells, start: line, end: shape.end, rows: 1)
            }
        }
        endRun()
    }

    private mutating func endRun() {
        guard let run else { return }
        let enough =
            switch run.kind {
            case .tabs, .bars: run.rows >= 2
            // Two spaces also come from a thumb.
            case .spaces: run.rows >= (run.cells > 2 ? 2 : 3)
            case .list: run.rows >= 3
            }
        if enough { tables.append(ByteSpan(start: run.start, end: run.end)) }
        self.run = nil
    }

    private func row(_ start: Int, _ shape: LineShape) -> Row? {
        var position = start
        while position < shape.end, utf8[position] <= 0x20 { position += 1 }
        var tabs = 0
        var bars = 0
        var gaps = 0
        var spaces = 0
        let first = position
        while position < shape.end {
            switch utf8[position] {
            case 0x09:
                tabs += 1
                spaces = 0
            case 0x7C:
                if position > first, position < shape.end - 1 { bars += 1 }
                spaces = 0
            case 0x20: spaces += 1
            default:
                if spaces >= 2 { gaps += 1 }
                spaces = 0
            }
            position += 1
        }
        if tabs > 0 { return Row(kind: .tabs, cells: tabs + 1) }
        if bars > 0 { return Row(kind: .bars, cells: bars + 1) }
        if gaps > 0 { return Row(kind: .spaces, cells: gaps + 1) }
        return isListed(shape) ? Row(kind: .list, cells: 3) : nil
    }

    /// `1. Trần A - 7,5`: a number, words without digits, a sign, and a value that is short or begins with a digit.
    private func isListed(_ shape: LineShape) -> Bool {
        guard shape.opening == .number, shape.end - shape.content <= 160 else { return false }
        var position = shape.content
        var letters = 0
        while position < shape.end {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: position)
            if UTF8Reading.isDigit(scalar) || scalar == 0x2E { return false }
            if letters > 0, isSeparator(scalar, position, length) { return isValue(position + length, shape.end) }
            if UTF8Reading.isLetter(scalar) { letters += 1 }
            position += length
        }
        return false
    }

    private func isSeparator(_ scalar: UInt32, _ position: Int, _ length: Int) -> Bool {
        switch scalar {
        case 0x3A, 0x2C, 0x3B, 0x3D: true
        case 0x2D, 0x2013, 0x2014:
            position > 0 && utf8[position - 1] == 0x20 && position + length < utf8.count && utf8[position + length] == 0x20
        default: false
        }
    }

    private func isValue(_ start: Int, _ end: Int) -> Bool {
        let words = utf8[start..<end].split { $0 <= 0x20 }
        guard let first = words.first, let lead = first.first else { return false }
        return words.count <= 2 || words.count <= 6 && UTF8Reading.isDigit(UInt32(lead))
    }
}

internal import CQREncode

/// A text as a QR code (ISO/IEC 18004, level M), for paper and for the terminal.
public struct QRCode: Sendable {
    /// Modules along one side, without the quiet zone.
    public let side: Int
    /// Row by row; dark ones are `true`.
    private let modules: [Bool]

    /// Light modules around the code, as the standard asks.
    private static let quietZone = 4

    /// - Returns: `nil` where the text is too long for a code, or holds a NUL.
    public init?(_ text: String) {
        guard !text.isEmpty, !text.utf8.contains(0) else { return nil }
        let capacity = Int(SOAT_QR_LARGEST_SIDE) * Int(SOAT_QR_LARGEST_SIDE)
        var bytes = [UInt8](repeating: 0, count: capacity)
        let side = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
            unsafe soat_qr_encode(text, buffer.baseAddress, Int32(buffer.count))
        }
        guard side > 0 else { return nil }
        self.side = Int(side)
        modules = bytes.prefix(Int(side) * Int(side)).map { $0 == 1 }
    }

    /// Whether a module is dark; outside the code all are light.
    public func isDark(row: Int, column: Int) -> Bool {
        guard (0..<side).contains(row), (0..<side).contains(column) else { return false }
        return modules[row * side + column]
    }

    /// A picture of its own, one unit a module.
    public var svg: String {
        let full = side + 2 * Self.quietZone
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                guard isDark(row: row, column: column) else {
                    column += 1
                    continue
                }
                let start = column
                while column < side, isDark(row: row, column: column) { column += 1 }
                let width = column - start
                path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(width)v1h-\(width)z"
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(full) \(full)" shape-rendering="crispEdges" role="img">\
            <rect width="\(full)" height="\(full)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>

            """
    }

    /// Two rows of modules a line, in half blocks; light modules are drawn, as terminals are mostly dark.
    ///
    /// - Parameter colour: whether to set black on white, which is right on any terminal.
    public func terminal(colour: Bool) -> String {
        let range = -Self.quietZone..<side + Self.quietZone
        var text = ""
        for row in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
            var line = ""
            for column in range {
                let (above, below) = (isDark(row: row, column: column), isDark(row: row + 1, column: column))
                switch (above, below) {
                case (true, true): line += " "
                case (true, false): line += "▄"
                case (false, true): line += "▀"
                case (false, false): line += "█"
                }
            }
            text += colour ? "\u{1B}[97;40m\(line)\u{1B}[0m\n" : line + "\n"
        }
        return text
    }
}

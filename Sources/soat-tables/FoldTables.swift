import SoatText

/// Writes `FoldTable+Generated.swift` from ICU's data.
enum FoldTables {
    static let path = "Sources/SoatText/Fold/FoldTable+Generated.swift"

    /// The whole file.
    static func source() throws -> String {
        var text = ""
        for run in try runs() { run.write(to: &text) }
        var lines = """
            // Written by `swift run soat-tables fold` from the data of Unicode \(ICU.unicodeVersion); do not edit.
            // swift-format-ignore-file

            extension FoldTable {
                /// The version of the Unicode Standard whose data the table holds.
                package static let unicodeVersion = "\(ICU.unicodeVersion)"

                /// The runs of ``FoldRun``.
                static let encoded = \"""

            """
        var rest = Substring(text)
        while !rest.isEmpty {
            let line = rest.prefix(118)
            rest = rest.dropFirst(118)
            lines += "        \(line)\(rest.isEmpty ? "" : "\\")\n"
        }
        return lines + "        \"\"\"\n}\n"
    }

    /// All code points in order, neighbours that fold alike joined.
    static func runs() throws -> [FoldRun] {
        var runs: [FoldRun] = []
        for codePoint in 0...UInt32(0x10FFFF) {
            let run = run(of: try FoldRule.fold(codePoint), at: codePoint)
            if let last = runs.last, continues(run, after: last) {
                runs[runs.count - 1].length += 1
            } else {
                runs.append(run)
            }
        }
        return runs
    }

    private static func run(of fold: FoldRule.Fold, at codePoint: UInt32) -> FoldRun {
        if fold.isLookalike { return FoldRun(.lookalike) }
        let first = fold.scalars.first ?? 0
        let isSingle = fold.scalars.count == 1
        switch fold.kind {
        case .invisible: return FoldRun(.invisible)
        case .space: return FoldRun(.space)
        case .digit: return isSingle ? FoldRun(.digits, first: first - 0x30) : FoldRun(.digitPair, scalars: fold.scalars)
        case .letter where fold.scalars == [codePoint]: return FoldRun(.letterItself)
        case .letter:
            return isSingle ? FoldRun(.letterShift, first: first &- codePoint) : FoldRun(.letters, scalars: fold.scalars)
        case .mark where fold.scalars == [codePoint]: return FoldRun(.markItself)
        case .mark: return isSingle ? FoldRun(.markShift, first: first &- codePoint) : FoldRun(.marks, scalars: fold.scalars)
        case .other where fold.scalars == [codePoint]: return FoldRun(.otherItself)
        case .other: return FoldRun(.otherShift, first: first &- codePoint)
        }
    }

    private static func continues(_ run: FoldRun, after last: FoldRun) -> Bool {
        guard run.operation == last.operation, run.scalarCount == 0 else { return false }
        return run.operation == .digits ? run.first == last.first + last.length : run.first == last.first
    }
}

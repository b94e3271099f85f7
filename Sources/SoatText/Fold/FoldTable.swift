/// What every code point becomes in folded text, in a table of two stages.
///
/// A letter loses its case and its compatibility dress (full width, circled, mathematical) and parts
/// into base letters and marks: `Ế` is e, U+0302, U+0301. Nothing depends on a locale. `đ` does not
/// decompose; what only looks like it is marked as a look-alike. Letters of scripts other than Latin,
/// Greek and Cyrillic, the only ones that can pass for Latin, only lose their case.
///
/// - Source: UAX #15 and the Unicode Standard, §3.13 (`NFKC_Casefold`); UAX #44 for the kinds.
package final class FoldTable: Sendable {
    /// Unpacked at first use, in well under a millisecond.
    package static let shared = FoldTable(decoding: Array(encoded.utf8))

    /// Block number of each stretch of 128 code points.
    private let blocks: [UInt16]
    /// 128 entries a block.
    private let entries: [Entry]
    /// The scalars of the entries that stand for more than one.
    private let pool: [SIMD4<UInt32>]

    /// - Complexity: O(1), no allocation.
    package func fold(_ scalar: UInt32) -> FoldedScalar {
        guard scalar <= 0x10FFFF else { return FoldedScalar(.other, scalar) }
        let block = Int(blocks[Int(scalar >> 7)])
        let entry = entries[block << 7 | Int(scalar & 127)]
        switch entry.count {
        case 0: return FoldedScalar(entry.kind, .zero, count: 0)
        case 1:
            return FoldedScalar(entry.kind, SIMD4(entry.payload, 0, 0, 0), count: 1, isLookalike: entry.isLookalike)
        case Entry.itself: return FoldedScalar(entry.kind, scalar)
        default: return FoldedScalar(entry.kind, pool[Int(entry.payload)], count: entry.count)
        }
    }

    /// The kind alone.
    ///
    /// - Complexity: O(1), less than ``fold(_:)``.
    func kind(of scalar: UInt32) -> FoldedScalar.Kind {
        guard scalar <= 0x10FFFF else { return .other }
        return entries[Int(blocks[Int(scalar >> 7)]) << 7 | Int(scalar & 127)].kind
    }

    /// - Parameter bytes: runs as ``FoldRun`` writes them, covering all code points in order.
    init(decoding bytes: [UInt8]) {
        var builder = Builder()
        var reader = FoldRun.Reader(bytes)
        while let run = reader.next() { builder.append(run) }
        blocks = builder.blocks
        entries = builder.entries
        pool = builder.pool
    }

    /// Kind in bits 21–23, look-alike in bit 24, count from bit 25; below, the scalar or its place in the pool.
    private struct Entry: Sendable {
        /// The count of an entry that stands for its own code point.
        static let itself = 7

        private let bits: UInt32

        init(_ kind: FoldedScalar.Kind, count: Int, payload: UInt32 = 0, isLookalike: Bool = false) {
            bits = payload & 0x1FFFFF | UInt32(kind.rawValue) << 21 | (isLookalike ? 1 << 24 : 0) | UInt32(count) << 25
        }

        var count: Int { Int(bits >> 25) }
        var payload: UInt32 { bits & 0x1FFFFF }
        var isLookalike: Bool { bits >> 24 & 1 == 1 }
        var kind: FoldedScalar.Kind { FoldedScalar.Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 21 & 7)) ?? .other }
    }

    /// Lays runs out in blocks; a block that one run fills is shared by all like it.
    private struct Builder {
        var blocks: [UInt16] = []
        var entries: [Entry] = []
        var pool: [SIMD4<UInt32>] = []
        /// The block that a run of each operation fills alone.
        private var uniform = [UInt16?](repeating: nil, count: 16)
        private var next: UInt32 = 0

        init() {
            blocks.reserveCapacity(0x110000 >> 7)
            entries.reserveCapacity(32_768)
        }

        mutating func append(_ run: FoldRun) {
            let end = min(next + run.length, 0x110000)
            let start = next
            while next < end {
                if next & 127 == 0 {
                    if run.isUniform, end - next >= 128 {
                        appendUniformBlocks((end - next) >> 7, of: run)
                        continue
                    }
                    blocks.append(UInt16(truncatingIfNeeded: entries.count >> 7))
                }
                entries.append(entry(of: run, at: next, next - start))
                next += 1
            }
        }

        private mutating func appendUniformBlocks(_ count: UInt32, of run: FoldRun) {
            let operation = Int(run.operation.rawValue)
            let block = uniform[operation] ?? UInt16(truncatingIfNeeded: entries.count >> 7)
            if uniform[operation] == nil {
                entries.append(contentsOf: repeatElement(entry(of: run, at: next, 0), count: 128))
                uniform[operation] = block
            }
            blocks.append(contentsOf: repeatElement(block, count: Int(count)))
            next += count << 7
        }

        private mutating func entry(of run: FoldRun, at codePoint: UInt32, _ offset: UInt32) -> Entry {
            switch run.operation {
            case .invisible: return Entry(.invisible, count: 0)
            case .space: return Entry(.space, count: 1, payload: 0x20)
            case .letterItself: return Entry(.letter, count: Entry.itself)
            case .markItself: return Entry(.mark, count: Entry.itself)
            case .otherItself: return Entry(.other, count: Entry.itself)
            case .lookalike: return Entry(.letter, count: 1, payload: 0x111, isLookalike: true)
            case .digits: return Entry(.digit, count: 1, payload: 0x30 + run.first + offset)
            case .letterShift: return Entry(.letter, count: 1, payload: codePoint &+ run.first)
            case .markShift: return Entry(.mark, count: 1, payload: codePoint &+ run.first)
            case .otherShift: return Entry(.other, count: 1, payload: codePoint &+ run.first)
            case .letters: return pooled(.letter, run)
            case .digitPair: return pooled(.digit, run)
            case .marks: return pooled(.mark, run)
            }
        }

        private mutating func pooled(_ kind: FoldedScalar.Kind, _ run: FoldRun) -> Entry {
            pool.append(run.scalars)
            return Entry(kind, count: run.scalarCount, payload: UInt32(pool.count - 1))
        }
    }
}

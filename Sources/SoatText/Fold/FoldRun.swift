/// A stretch of code points that fold alike: the unit in which the fold table is written down.
///
/// The text form is a chain of numbers: length times 16 plus the operation, then what the operation
/// asks for. A number is written in digits of five bits, the lowest first, one ASCII character each;
/// a sixth bit says that more follow.
package struct FoldRun: Equatable {
    package enum Operation: UInt32, Sendable {
        case invisible, space, letterItself, markItself, otherItself
        /// A `đ` by its looks.
        case lookalike
        /// ASCII digits ascending from ``FoldRun/first``.
        case digits
        /// One scalar, ``FoldRun/first`` further on (modulo 2³²).
        case letterShift, markShift, otherShift
        /// ``FoldRun/scalarCount`` scalars; the run is one code point long.
        case letters, digitPair, marks
    }

    package let operation: Operation
    package var length: UInt32
    package var first: UInt32 = 0
    package var scalars: SIMD4<UInt32> = .zero
    package var scalarCount = 0

    package init(_ operation: Operation, length: UInt32 = 1, first: UInt32 = 0) {
        self.operation = operation
        self.length = length
        self.first = first
    }

    /// A run of one code point that becomes some scalars.
    package init(_ operation: Operation, scalars: [UInt32]) {
        self.init(operation)
        for (index, scalar) in scalars.prefix(4).enumerated() { self.scalars[index] = scalar }
        scalarCount = min(4, scalars.count)
    }

    /// Whether all its entries are equal and say nothing of their code point.
    var isUniform: Bool {
        switch operation {
        case .invisible, .space, .letterItself, .markItself, .otherItself, .lookalike: true
        default: false
        }
    }

    // MARK: Writing

    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-".utf8)

    package func write(to text: inout String) {
        Self.write(length << 4 | operation.rawValue, to: &text)
        switch operation {
        case .digits: Self.write(first, to: &text)
        case .letterShift, .markShift, .otherShift:
            let shift = Int32(bitPattern: first)
            Self.write(UInt32(bitPattern: shift << 1 ^ shift >> 31), to: &text)
        case .letters, .digitPair, .marks:
            Self.write(UInt32(scalarCount), to: &text)
            for index in 0..<scalarCount { Self.write(scalars[index], to: &text) }
        default: break
        }
    }

    private static func write(_ number: UInt32, to text: inout String) {
        var rest = number
        repeat {
            let digit = rest & 31
            rest >>= 5
            text.unicodeScalars.append(Unicode.Scalar(alphabet[Int(rest > 0 ? digit | 32 : digit)]))
        } while rest > 0
    }

    // MARK: Reading

    struct Reader {
        private let bytes: [UInt8]
        private var position = 0

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }

        /// The next run; `nil` at the end, or where the text is no chain of runs.
        mutating func next() -> FoldRun? {
            guard let head = number(), let operation = Operation(rawValue: head & 15) else { return nil }
            var run = FoldRun(operation, length: head >> 4)
            switch operation {
            case .digits:
                guard let first = number() else { return nil }
                run.first = first
            case .letterShift, .markShift, .otherShift:
                guard let folded = number() else { return nil }
                run.first = folded >> 1 ^ (0 &- (folded & 1))
            case .letters, .digitPair, .marks:
                guard let count = number(), count <= 4 else { return nil }
                run.scalarCount = Int(count)
                for index in 0..<run.scalarCount {
                    guard let scalar = number() else { return nil }
                    run.scalars[index] = scalar
                }
            default: break
            }
            return run
        }

        private mutating func number() -> UInt32? {
            var value: UInt32 = 0
            var shift: UInt32 = 0
            while position < bytes.count, shift < 32 {
                let digit = Self.value(of: bytes[position])
                position += 1
                value |= (digit & 31) << shift
                if digit < 32 { return value }
                shift += 5
            }
            return nil
        }

        private static func value(of byte: UInt8) -> UInt32 {
            switch byte {
            case 0x30...0x39: UInt32(byte) - 0x30
            case 0x41...0x5A: UInt32(byte) - 0x41 + 10
            case 0x61...0x7A: UInt32(byte) - 0x61 + 36
            case 0x2B: 62
            default: 63
            }
        }
    }
}

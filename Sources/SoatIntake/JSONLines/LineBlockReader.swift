internal import CSIMD

/// Some whole lines of a file, and where they stand in it.
public struct LineBlock: Sendable {
    public let bytes: [UInt8]
    /// The number of the first line, from 1.
    public let firstLine: Int

    public init(bytes: [UInt8], firstLine: Int) {
        self.bytes = bytes
        self.firstLine = firstLine
    }
}

/// Reads a file in blocks of whole lines, so that workers can share them out.
public struct LineBlockReader: ~Copyable {
    public enum Piece: Sendable {
        case lines(LineBlock)
        /// A line longer than may be; its bytes were let go.
        case overlong(line: Int)
    }

    private let input: InputDescriptor
    private let blockSize: Int
    private let longestLine: Int
    /// What is read and not given out: whole lines, then the start of one.
    private var pending: [UInt8] = []
    /// How far into `pending` its last line begins; all of it before that ends in a line feed.
    private var wholeLines = 0
    /// The number of the line that `pending` begins with.
    private var line = 1
    private var isSkipping = false
    private var isAtStart = true
    private var isAtEnd = false

    /// - Parameters:
    ///   - blockSize: bytes to gather before a block is given out; a longer line makes a longer block.
    ///   - longestLine: bytes; a line longer than that is skipped without being held.
    public init(_ input: consuming InputDescriptor, blockSize: Int = 1 << 17, longestLine: Int) {
        self.input = input
        self.blockSize = blockSize
        self.longestLine = longestLine
    }

    /// Whether the next piece can be read without waiting for whoever writes it.
    public var isReady: Bool { isAtEnd || wholeLines > 0 || input.isReady }

    /// The next piece; `nil` at the end.
    ///
    /// A block is full, or all that the writer has given so far: a slow writer's lines are not kept waiting.
    public mutating func next() throws(IntakeError) -> Piece? {
        while true {
            if wholeLines > 0 && (pending.count >= blockSize || isAtEnd || !input.isReady) {
                return .lines(takeLines(upTo: wholeLines))
            }
            if isAtEnd {
                return pending.isEmpty || isSkipping ? nil : .lines(takeLines(upTo: pending.count))
            }
            if wholeLines == 0 && !isSkipping && pending.count > longestLine {
                pending = []
                isSkipping = true
                line += 1
                return .overlong(line: line - 1)
            }
            try fill()
        }
    }

    private mutating func takeLines(upTo end: Int) -> LineBlock {
        let rest = Array(pending[end...])
        pending.removeLast(rest.count)
        let block = LineBlock(bytes: pending, firstLine: line)
        line += Self.lineFeeds(in: block.bytes)
        pending = rest
        wholeLines = 0
        return block
    }

    private mutating func fill() throws(IntakeError) {
        let searched = isAtStart ? 0 : pending.count
        if isAtStart { try readStart() } else { try read() }
        if isSkipping {
            guard let end = pending.span.firstIndex(of: Self.lineFeed, from: 0) else {
                pending.removeAll(keepingCapacity: true)
                return
            }
            pending.removeSubrange(...end)
            isSkipping = false
            wholeLines = pending.span.behindLast(Self.lineFeed, from: 0)
        } else {
            let end = pending.span.behindLast(Self.lineFeed, from: searched)
            if end > searched { wholeLines = end }
        }
    }

    private mutating func read() throws(IntakeError) {
        isAtEnd = try input.read(upTo: Self.chunk, appendingTo: &pending) == 0
    }

    /// Reads the first bytes and takes away a UTF-8 byte order mark.
    private mutating func readStart() throws(IntakeError) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        while pending.count < mark.count && !isAtEnd { try read() }
        isAtStart = false
        if UTF16Text.ByteOrder(markIn: pending) != nil { throw .linesInUTF16(input.name) }
        if pending.starts(with: mark) { pending.removeFirst(mark.count) }
    }

    private static func lineFeeds(in bytes: [UInt8]) -> Int {
        unsafe bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> Int in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe soat_count_byte(base, buffer.count, lineFeed)
        }
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let chunk = 1 << 16
}

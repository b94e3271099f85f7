/// Reads a file in memory from its start; never beyond its end.
@safe struct ByteCursor {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// - Parameter bytes: valid as long as the cursor.
    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = bytes
    }

    var isAtEnd: Bool { unsafe position == bytes.count }

    /// What has not been read yet.
    var rest: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(rebasing: bytes[position...]) }

    /// The next bytes; `nil`, and nothing read, where there are fewer.
    mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
        guard unsafe count >= 0, unsafe count <= bytes.count - position else { return nil }
        defer { position += count }
        return unsafe UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    }

    /// A number whose lowest byte comes first.
    mutating func number<N: FixedWidthInteger>(of type: N.Type) -> N? {
        guard let bytes = unsafe take(N.bitWidth / 8) else { return nil }
        return unsafe N(littleEndian: bytes.loadUnaligned(as: N.self))
    }

    /// Whether the next bytes are these; they are read then.
    mutating func skip(_ wanted: [UInt8]) -> Bool {
        guard unsafe rest.starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }
}

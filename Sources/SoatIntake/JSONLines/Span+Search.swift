internal import CSIMD
internal import Glibc

// The only pointers of reading JSON lines: bounds are checked here, once a run of bytes.
extension Span<UInt8> {
    /// The first `byte` at or after `start`; `nil` where there is none.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        precondition(start >= 0 && start <= count)
        return unsafe withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> Int? in
            guard let base = buffer.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), buffer.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(base).distance(to: found)
        }
    }

    /// The place behind the last `byte` at or after `start`; `start` where there is none.
    func behindLast(_ byte: UInt8, from start: Int) -> Int {
        precondition(start >= 0 && start <= count)
        return unsafe withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> Int in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe Int(soat_behind_last_byte(base, start, buffer.count, byte))
        }
    }

    /// The first byte at or after `start` that a JSON string cannot pass over plainly: quote, backslash or
    /// control; `count` where there is none.
    func jsonStringStop(from start: Int) -> Int {
        precondition(start >= 0 && start <= count)
        return unsafe withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> Int in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe Int(soat_json_string_stop(base, start, buffer.count))
        }
    }

    /// Undoes escapes up to a `\u`; the bytes are a string's content that the parser has accepted.
    ///
    /// - Parameters:
    ///   - at: where to begin; then the end, or the backslash of a `\u`.
    ///   - text: has room for what is left, and 16 bytes.
    /// - Returns: how many bytes were written.
    @unsafe func unescape(from at: inout Int, into text: UnsafeMutablePointer<UInt8>?) -> Int {
        unsafe withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> Int in
            guard let base = buffer.baseAddress, let text = unsafe text else { return 0 }
            return unsafe soat_json_unescape(base, buffer.count, &at, text)
        }
    }

    /// The bytes of a range as an array.
    func copied(_ range: Range<Int>) -> [UInt8] {
        unsafe extracting(range).withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> [UInt8] in
            unsafe Array(buffer)
        }
    }
}

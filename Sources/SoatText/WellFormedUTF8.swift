internal import CSIMD

/// Ill-formed UTF-8 found and mended.
enum WellFormedUTF8 {
    /// - Complexity: O(*n*), several bytes an instruction.
    static func isWellFormed(_ bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return true }
            return unsafe soat_utf8_is_well_formed(base, buffer.count)
        }
    }

    /// Each maximal subpart of an ill-formed sequence replaced by U+FFFD.
    ///
    /// `String(decoding:as:)` follows the same practice (Unicode 15.0, §3.9, table 3-8).
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
}

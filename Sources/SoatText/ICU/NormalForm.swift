import CICU

/// A normal form of Unicode text.
///
/// - Source: UAX #15; `NFKC_Casefold` is defined in the Unicode Standard, §3.13.
package enum NormalForm: Sendable {
    case nfc, nfd, nfkc, nfkd
    /// Compatibility composed, case folded, default ignorable code points dropped.
    case nfkcCasefold

    private var number: Int32 {
        switch self {
        case .nfc: Int32(SOAT_ICU_NFC.rawValue)
        case .nfd: Int32(SOAT_ICU_NFD.rawValue)
        case .nfkc: Int32(SOAT_ICU_NFKC.rawValue)
        case .nfkd: Int32(SOAT_ICU_NFKD.rawValue)
        case .nfkcCasefold: Int32(SOAT_ICU_NFKC_CASEFOLD.rawValue)
        }
    }

    /// The text in this form.
    ///
    /// - Complexity: O(*n*), with two allocations: not for the hot path.
    package func apply(to text: some StringProtocol) throws(ICUError) -> String {
        let source = Array(text.utf16)
        guard let length = Int32(exactly: source.count), length < Int32.max / 20 else {
            throw ICUError(code: ICUError.bufferOverflow)
        }
        // One unit grows to at most 18 in a normal form (U+FDFA).
        var target = [UInt16](repeating: 0, count: source.count * 18 + 1)
        let capacity = Int32(target.count)
        let count = try ICUError.check { code in
            unsafe source.withUnsafeBufferPointer { from in
                unsafe target.withUnsafeMutableBufferPointer { to in
                    unsafe soat_icu_normalize(number, from.baseAddress, length, to.baseAddress, capacity, &code)
                }
            }
        }
        return String(decoding: target.prefix(Int(count)), as: UTF16.self)
    }

    /// One scalar in this form.
    package func apply(to scalar: Unicode.Scalar) throws(ICUError) -> [Unicode.Scalar] {
        Array(try apply(to: String(scalar)).unicodeScalars)
    }
}

extension ICUError {
    /// `U_BUFFER_OVERFLOW_ERROR`.
    static let bufferOverflow: Int32 = 15
}

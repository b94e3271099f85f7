import CICU

/// ICU refused a call.
package struct ICUError: Error, Hashable {
    /// ICU's `UErrorCode`, greater than 0.
    package let code: Int32

    /// Calls a function of the shim and turns its code into a thrown error.
    static func check<R>(_ body: (inout Int32) -> R) throws(ICUError) -> R {
        var code: Int32 = 0
        let result = body(&code)
        if code > 0 { throw ICUError(code: code) }
        return result
    }
}

/// Which ICU runs here.
package enum ICU {
    /// Major and minor number of the library, `72.1`.
    package static var version: String { text(soat_icu_version()) }
    /// The version of the Unicode Standard whose data it carries, `15.0`.
    package static var unicodeVersion: String { text(soat_icu_unicode_version()) }

    private static func text(_ packed: Int32) -> String { "\(packed / 256).\(packed % 256)" }
}

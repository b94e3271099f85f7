import CICU

/// A compiled regular expression of ICU. One thread at a time.
@safe package final class RegularExpression {
    /// What ICU has against a pattern.
    package struct Fault: Error, Sendable, Hashable {
        /// ICU's `UErrorCode`.
        package let code: Int32
        /// In UTF-16 code units of the pattern; `nil` where ICU does not say.
        package let offset: Int?
    }

    /// A match did not finish within its limits.
    package struct LimitReached: Error, Sendable, Hashable {}

    private let regex: OpaquePointer

    /// - Parameter pattern: ICU's syntax.
    /// - Throws: ``Fault``.
    package init(_ pattern: String) throws(Fault) {
        let source = Array(pattern.utf16)
        var offset: Int32 = -1
        var code: Int32 = 0
        let opened = unsafe source.withUnsafeBufferPointer { buffer in
            unsafe soat_icu_regex_open(buffer.baseAddress, Int32(clamping: buffer.count), &offset, &code)
        }
        guard code <= 0, let opened = unsafe opened else { throw Fault(code: code, offset: offset < 0 ? nil : Int(offset)) }
        unsafe regex = opened
        // A step is about a millisecond; the stack bounds the memory of one match.
        unsafe soat_icu_regex_set_limits(regex, Self.steps, Self.stack, &code)
    }

    deinit {
        unsafe soat_icu_regex_close(regex)
    }

    private static let steps: Int32 = 20
    private static let stack: Int32 = 4 << 20

    /// Whether it matches a text of no letters.
    package var matchesEmptyText: Bool {
        let nothing: [UInt16] = [0]
        return unsafe nothing.withUnsafeBufferPointer { buffer in
            unsafe setText(UnsafeBufferPointer(rebasing: buffer[..<0]))
            return ((try? match(startingAt: 0..<0)) ?? nil) != nil
        }
    }

    /// The text to be matched; it must stay in place until the next one is set.
    @unsafe package func setText(_ text: UnsafeBufferPointer<UInt16>) {
        var code: Int32 = 0
        unsafe soat_icu_regex_set_text(regex, text.baseAddress, Int32(clamping: text.count), &code)
    }

    /// The match that begins exactly at the range's start and ends within it.
    ///
    /// - Throws: ``LimitReached`` after some milliseconds.
    package func match(startingAt range: Range<Int>) throws(LimitReached) -> Range<Int>? {
        var code: Int32 = 0
        let found = unsafe soat_icu_regex_looking_at(
            regex, Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound), &code)
        return try result(found, code)
    }

    /// The first match within a range; look-around sees beyond it.
    ///
    /// - Throws: ``LimitReached`` after some milliseconds.
    package func firstMatch(in range: Range<Int>) throws(LimitReached) -> Range<Int>? {
        var code: Int32 = 0
        let found = unsafe soat_icu_regex_find(
            regex, Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound), &code)
        return try result(found, code)
    }

    private func result(_ found: Int32, _ code: Int32) throws(LimitReached) -> Range<Int>? {
        if soat_icu_regex_is_limit(code) != 0 { throw LimitReached() }
        guard code <= 0, found != 0 else { return nil }
        var code: Int32 = 0
        let start = unsafe Int(soat_icu_regex_match_start(regex, &code))
        let end = unsafe Int(soat_icu_regex_match_end(regex, &code))
        return code <= 0 && start >= 0 && start <= end ? start..<end : nil
    }
}

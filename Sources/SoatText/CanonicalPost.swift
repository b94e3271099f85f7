/// A post in canonical letters, as patterns read it, and where each letter came from.
///
/// Letters are composed (NFC), in lower case, with the tone on the second vowel (`hoà`); invisible characters are gone;
/// several spaces are one. Disguises are not undone. Written as far as somebody reads, from the beginning of the post or
/// from a place in it; reused from post to post.
/// - Source: contract §5, `pattern`.
@safe package final class CanonicalPost {
    // One thread at a time has it, and no call hands it on: that is not looked after at each letter.
    @safe @exclusivity(unchecked) private var writer = CanonicalWriter()
    @safe @exclusivity(unchecked) private var utf8: [UInt8] = []
    /// UTF-8 bytes of the document: where the first unit came from.
    @safe @exclusivity(unchecked) package private(set) var origin = 0
    /// The byte whose unit was asked for last, and the unit: patterns that share a word ask for the same.
    @safe @exclusivity(unchecked) private var asked: (byte: Int, unit: Int)?

    package init() {}

    deinit { writer.deallocate() }

    /// UTF-16 code units that nothing behind them can change any more.
    package var count: Int { writer.settled }

    /// Whether the last unit is that of the document's end.
    package var isComplete: Bool { writer.next == utf8.count && writer.isSettled }

    /// The bytes up to which the document was read.
    package var end: Int { writer.next }

    /// What was written, valid until more is written.
    @unsafe package var text: UnsafeBufferPointer<UInt16> {
        unsafe UnsafeBufferPointer(start: writer.units, count: writer.settled)
    }

    package subscript(index: Int) -> UInt16 { index >= 0 && index < count ? unsafe writer.units[index] : 0 }

    /// Writes a whole document.
    ///
    /// - Complexity: O(*n*); some nanoseconds a letter.
    package func write(_ utf8: [UInt8]) {
        begin(utf8, at: 0)
        extend(to: Int.max)
    }

    /// Begins anew, at a place where units do not depend on what stands before them: at or somewhat before a byte.
    package func begin(_ utf8: [UInt8], at byte: Int) {
        self.utf8 = utf8
        asked = nil
        origin = Self.start(before: byte, in: utf8)
        writer.start(at: origin, byteCount: utf8.count)
    }

    /// Writes on until there are so many units, or the document ends.
    package func extend(to count: Int) {
        guard count > writer.settled, !isComplete else { return }
        let target = min(count, utf8.count * 4) + 32
        unsafe utf8.withUnsafeBufferPointer { bytes in
            unsafe CanonicalLetters.withTable { unsafe writer.run(bytes, $0, until: target) }
        }
    }

    /// The first unit that comes from a byte offset or from behind it, written if need be.
    ///
    /// - Parameter offset: not before ``origin``.
    package func unit(writtenAt offset: Int) -> Int {
        if let asked, asked.byte == offset { return asked.unit }
        while !isComplete, count == 0 || writer.start(of: count - 1) < offset { extend(to: count + 1 + max(0, offset - end)) }
        let unit = unit(at: offset)
        asked = (offset, unit)
        return unit
    }

    /// UTF-8 bytes of the document behind some units, half open.
    package func bytes(of range: Range<Int>) -> ByteSpan {
        guard range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return ByteSpan(start: 0, end: 0) }
        return ByteSpan(start: writer.start(of: range.lowerBound), end: writer.end(of: range.upperBound - 1))
    }

    /// The first unit that comes from a byte offset or from behind it.
    package func unit(at offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if writer.start(of: middle) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A byte whose unit is its own, whatever stands before it: ASCII, no space that could join another, and no vowel that
    /// a tone could move to.
    private static func start(before byte: Int, in utf8: [UInt8]) -> Int {
        var place = min(byte, utf8.count)
        while place > 0 {
            place -= 1
            let letter = utf8[place]
            switch letter | 0x20 {
            case 0x80...: continue
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "y"): continue
            case _ where letter == 0x09: continue
            case _ where letter == 0x20: if place > 0, 0x21...0x7E ~= utf8[place - 1] { return place }
            default: return place
            }
        }
        return 0
    }
}

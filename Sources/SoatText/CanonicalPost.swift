/// A post in canonical letters, as patterns read it, and where each letter came from.
///
/// Letters are composed (NFC), in lower case, with the tone on the second vowel (`hoà`); invisible characters are gone;
/// several spaces are one. Disguises are not undone. Reused from post to post.
/// - Source: contract §5, `pattern`.
@safe package final class CanonicalPost {
    /// UTF-16 code units.
    package private(set) var units: UnsafeMutableBufferPointer<UInt16>
    package private(set) var count = 0
    /// UTF-8 bytes of the document behind each unit: start and end.
    private var starts: [UInt32] = []
    private var ends: [UInt32] = []

    package init() {
        unsafe units = .allocate(capacity: 256)
    }

    deinit {
        unsafe units.deallocate()
    }

    /// What was written, valid until the next text.
    @unsafe package var text: UnsafeBufferPointer<UInt16> {
        unsafe UnsafeBufferPointer(rebasing: units[..<count])
    }

    package subscript(index: Int) -> UInt16 { index >= 0 && index < count ? unsafe units[index] : 0 }

    /// - Complexity: O(*n*); some nanoseconds a letter.
    package func write(_ utf8: [UInt8]) {
        if unsafe units.count < utf8.count + 8 {
            unsafe units.deallocate()
            unsafe units = .allocate(capacity: utf8.count * 2 + 64)
        }
        count = 0
        starts.removeAll(keepingCapacity: starts.capacity < 1 << 20)
        ends.removeAll(keepingCapacity: ends.capacity < 1 << 20)
        var index = 0
        while index < utf8.count {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: index)
            add(scalar, from: index, to: index + length)
            index += length
        }
        placeTones()
    }

    /// UTF-8 bytes of the document behind some units, half open.
    package func bytes(of range: Range<Int>) -> ByteSpan {
        guard range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return ByteSpan(start: 0, end: 0) }
        return ByteSpan(start: Int(starts[range.lowerBound]), end: Int(ends[range.upperBound - 1]))
    }

    /// The first unit that comes from a byte offset or from behind it.
    package func unit(at offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func add(_ scalar: UInt32, from start: Int, to end: Int) {
        if scalar < 0x80 {
            if scalar == 0x20 || scalar == 0x09 {
                if count > 0, unsafe units[count - 1] == 0x20 { return extend(to: end) }
                return append(scalar == 0x09 ? 0x09 : 0x20, start, end)
            }
            return append(UInt16(0x41...0x5A ~= scalar ? scalar | 0x20 : scalar), start, end)
        }
        if let plain = CanonicalLetters.plain(scalar) { return append(plain, start, end) }
        let folded = FoldTable.shared.fold(scalar)
        switch folded.kind {
        case .invisible: extend(to: end)
        case .space: if unsafe count == 0 || units[count - 1] != 0x20 { append(0x20, start, end) }
        case .mark:
            for offset in 0..<folded.count where !RawTokenFolder.isOverlay(folded[offset]) { compose(folded[offset], to: end) }
        case .letter, .digit, .other:
            for offset in 0..<folded.count {
                if offset > 0, (0x300...0x36F).contains(folded[offset]) {
                    compose(folded[offset], to: end)
                } else {
                    appendScalar(folded[offset], start, end)
                }
            }
        }
    }

    private func appendScalar(_ scalar: UInt32, _ start: Int, _ end: Int) {
        guard scalar > 0xFFFF else { return append(UInt16(truncatingIfNeeded: scalar), start, end) }
        let rest = scalar - 0x10000
        append(UInt16(truncatingIfNeeded: 0xD800 + (rest >> 10)), start, end)
        append(UInt16(truncatingIfNeeded: 0xDC00 + (rest & 0x3FF)), start, end)
    }

    private func append(_ unit: UInt16, _ start: Int, _ end: Int) {
        if unsafe count >= units.count { grow() }
        unsafe units[count] = unit
        count += 1
        starts.append(UInt32(truncatingIfNeeded: start))
        ends.append(UInt32(truncatingIfNeeded: end))
    }

    private func grow() {
        let larger = unsafe UnsafeMutableBufferPointer<UInt16>.allocate(capacity: units.count * 2 + 64)
        for index in 0..<count { unsafe larger[index] = units[index] }
        unsafe units.deallocate()
        unsafe units = larger
    }

    private func extend(to end: Int) {
        if !ends.isEmpty { ends[ends.count - 1] = UInt32(truncatingIfNeeded: end) }
    }

    /// A mark joins the letter before it; one that no letter of Vietnamese bears stands by itself.
    private func compose(_ mark: UInt32, to end: Int) {
        if count > 0, let composed = unsafe CanonicalLetters.composed(units[count - 1], mark) {
            unsafe units[count - 1] = composed
            extend(to: end)
        } else {
            appendScalar(mark, ends.last.map(Int.init) ?? 0, end)
        }
    }

    /// `hòa` as `hoà`, `thúy` as `thuý`.
    private func placeTones() {
        guard count > 1 else { return }
        for index in 1..<count {
            let last = unsafe units[index]
            guard last == 0x61 || last == 0x65 || last == 0x79 else { continue }
            let next = self[index + 1]
            guard !CanonicalLetters.isLetter(next),
                let pair = unsafe CanonicalLetters.toneMoved(from: units[index - 1], to: last)
            else { continue }
            unsafe units[index - 1] = pair.first
            unsafe units[index] = pair.second
        }
    }
}

/// The letters and digits that clean Vietnamese is made of, and what each folds to in one step.
///
/// ASCII letters and digits, and the 134 precomposed letters with marks. Taken from ``FoldTable``, so that the quick
/// way and the exact one agree.
final class PlainLetters: Sendable {
    static let shared = PlainLetters()

    /// What a scalar folds to; nothing for one that is not plain.
    struct Entry {
        fileprivate(set) var bits: UInt16 = 0

        var isPlain: Bool { bits != 0 }
        /// `a`–`z` or `0`–`9`.
        var letter: UInt8 { UInt8(truncatingIfNeeded: bits) }
        /// As ``MarkQuality``.
        var quality: UInt32 { UInt32(bits >> 8 & 3) }
        /// As ``Tone``.
        var tone: UInt32 { UInt32(bits >> 10 & 7) }
        var isDigit: Bool { bits & 1 << 13 != 0 }
        var isCapital: Bool { bits & 1 << 14 != 0 }
    }

    /// Code points up to U+01B0, then those from U+1EA0 to U+1EFF.
    private let entries: [UInt16]
    private static let lowEnd: UInt32 = 0x1B1
    private static let highStart: UInt32 = 0x1EA0
    private static let count = 0x1B1 + 0x60

    /// - Complexity: O(1).
    @inline(__always) subscript(scalar: UInt32) -> Entry {
        let place = scalar < Self.lowEnd ? scalar : scalar &- Self.highStart &+ Self.lowEnd
        guard scalar < Self.lowEnd || scalar >= Self.highStart, place < UInt32(entries.count) else { return Entry() }
        return Entry(bits: entries[Int(place)])
    }

    private init() {
        var entries = [UInt16](repeating: 0, count: Self.count)
        let ascii = [0x30...0x39, 0x41...0x5A, 0x61...0x7A].flatMap { $0.map(UInt32.init) }
        for scalar in ascii + VietnameseLetters.marked {
            let place = scalar < Self.lowEnd ? scalar : scalar - Self.highStart + Self.lowEnd
            entries[Int(place)] = Self.entry(of: scalar).bits
        }
        self.entries = entries
    }

    private static func entry(of scalar: UInt32) -> Entry {
        let folded = FoldTable.shared.fold(scalar)
        let isStroke = folded[0] == VietnameseLetters.d
        let letter = isStroke ? UInt8(ascii: "d") : UInt8(truncatingIfNeeded: folded[0])
        var entry = Entry(bits: UInt16(letter))
        if isStroke { entry.bits |= UInt16(MarkQuality.stroke.rawValue) << 8 }
        for index in 1..<max(1, folded.count) {
            if let quality = MarkQuality(mark: folded[index], on: letter) { entry.bits |= UInt16(quality.rawValue) << 8 }
            if let tone = Tone(mark: folded[index]) { entry.bits |= UInt16(tone.rawValue) << 10 }
        }
        if folded.kind == .digit { entry.bits |= 1 << 13 }
        if VietnameseLetters.isCapital(scalar) { entry.bits |= 1 << 14 }
        return entry
    }
}

/// A word of plain letters and digits with at most one tone: nearly every word of nearly every text.
struct PlainWord {
    /// As ``FoldedPiece/bare``.
    let bare: [UInt8]
    let marks: SyllableMarks
    let digits: Int

    /// - Returns: `nil` for an empty word, and for one that ``RawTokenFolder`` must judge.
    /// - Complexity: O(length), one allocation.
    init?(_ scalars: ArraySlice<UInt32>) {
        var index = scalars.startIndex
        self.init(atMost: scalars.count) {
            guard index < scalars.endIndex else { return nil }
            defer { index += 1 }
            return scalars[index]
        }
    }

    /// - Parameter bytes: well-formed UTF-8.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        self.init(atMost: bytes.count) {
            guard index < bytes.count else { return nil }
            let (scalar, length) = unsafe RawTokenFolder.decode(bytes, at: index)
            index += length
            return scalar
        }
    }

    @inline(__always) private init?(atMost length: Int, _ next: () -> UInt32?) {
        let table = PlainLetters.shared
        var bits: UInt32 = 0
        var digits = 0
        var isPlain = length > 0
        var bare = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            while let scalar = next() {
                let entry = table[scalar]
                let tone = entry.tone << 28
                let isSecondTone = tone != 0 && bits >> 28 != 0 && bits & 0x7000_0000 != tone
                let isFar = entry.quality != 0 && count >= SyllableMarks.letterLimit
                guard entry.isPlain, !isSecondTone, !isFar else {
                    isPlain = false
                    return
                }
                bits |= tone
                if entry.quality != 0 { bits |= entry.quality << UInt32(2 * count) }
                if entry.isDigit { digits += 1 }
                unsafe buffer[count] = entry.letter
                count += 1
            }
        }
        guard isPlain else { return nil }
        RawTokenFolder.foldFinalY(&bare)
        self.bare = bare
        self.digits = digits
        marks = SyllableMarks(bits: bits)
    }
}

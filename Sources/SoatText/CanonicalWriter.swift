/// Turns the bytes of a post into canonical letters, a stretch at a time.
///
/// A struct that its owner takes as a whole for the length of a stretch: a property of a class would be checked for
/// exclusive use at each letter, which took half of the time.
@safe struct CanonicalWriter {
    private(set) var units: UnsafeMutablePointer<UInt16>
    /// UTF-8 bytes of the document behind each unit.
    private var starts: UnsafeMutablePointer<UInt32>
    private var ends: UnsafeMutablePointer<UInt32>
    private var capacity = 1024
    private var written = 0
    /// Units before this one have their tones in place.
    private var placed = 0
    /// Units that nothing behind them can change.
    private(set) var settled = 0
    /// Whether a tone may have to move among the units that are not placed.
    private var hasMovable = false
    /// The byte that is read next.
    private(set) var next = 0

    init() {
        unsafe units = .allocate(capacity: capacity)
        unsafe starts = .allocate(capacity: capacity)
        unsafe ends = .allocate(capacity: capacity)
    }

    func deallocate() {
        unsafe units.deallocate()
        unsafe starts.deallocate()
        unsafe ends.deallocate()
    }

    /// Whether all that was written is settled.
    var isSettled: Bool { settled == written }

    func start(of unit: Int) -> Int { unsafe Int(starts[unit]) }
    func end(of unit: Int) -> Int { unsafe Int(ends[unit]) }

    /// Forgets what was written. Room made for a giant post is given back.
    mutating func start(at byte: Int, byteCount: Int) {
        written = 0
        hasMovable = false
        placed = 0
        settled = 0
        next = byte
        if capacity > 1 << 20, byteCount < capacity / 8 {
            deallocate()
            capacity = 1024
            unsafe units = .allocate(capacity: capacity)
            unsafe starts = .allocate(capacity: capacity)
            unsafe ends = .allocate(capacity: capacity)
        }
    }

    /// Writes on until so many units are written, or the bytes end.
    ///
    /// - Parameter table: ``CanonicalLetters/withTable(_:)``.
    mutating func run(_ utf8: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>, until target: Int) {
        while next < utf8.count, written < target {
            let room = Swift.min(target, capacity - 8)
            if written >= room { grow() } else { unsafe plain(utf8, table, until: room) }
            guard next < utf8.count, written < room else { continue }
            let (scalar, length) = unsafe UTF8Reading.scalar(in: utf8, at: next)
            add(scalar, to: next + length)
            next += length
        }
        settle(isAtEnd: next >= utf8.count)
    }

    /// Letters that are one unit each, up to the first that is not: nearly all of a post.
    private mutating func plain(
        _ utf8: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>, until target: Int
    ) {
        var index = next
        var count = written
        let end = utf8.count
        var previous = unsafe count > 0 ? units[count - 1] : 0
        while index < end, count < target {
            let lead = unsafe utf8[index]
            let unit: UInt16
            var behind = index + 1
            if lead < 0x80 {
                if lead == 0x20 || lead == 0x09, previous == 0x20 {
                    index = behind
                    unsafe ends[count - 1] = UInt32(truncatingIfNeeded: index)
                    continue
                }
                unit = UInt16(0x41...0x5A ~= lead ? lead | 0x20 : lead)
                if unit == 0x61 || unit == 0x65 || unit == 0x79, previous >= 0xE0 { hasMovable = true }
            } else {
                let scalar: UInt32
                if 0xC3...0xDF ~= lead && behind < end {
                    scalar = unsafe UInt32(lead & 0x1F) << 6 | UInt32(utf8[behind] & 0x3F)
                    behind += 1
                } else if lead == 0xE1 && behind + 1 < end {
                    scalar = unsafe 0x1000 | UInt32(utf8[behind] & 0x3F) << 6 | UInt32(utf8[behind + 1] & 0x3F)
                    behind += 2
                } else {
                    break
                }
                unit = unsafe table[Int(scalar)]
                if unit == 0 { break }
            }
            unsafe units[count] = unit
            unsafe starts[count] = UInt32(truncatingIfNeeded: index)
            unsafe ends[count] = UInt32(truncatingIfNeeded: behind)
            count &+= 1
            index = behind
            previous = unit
        }
        next = index
        written = count
    }

    /// What is in no table: spaces, marks, signs, other letters.
    @inline(never)
    private mutating func add(_ scalar: UInt32, to end: Int) {
        let folded = FoldTable.shared.fold(scalar)
        switch folded.kind {
        case .invisible: extend(to: end)
        case .space: if unsafe written == 0 || units[written - 1] != 0x20 { append(0x20, from: next, to: end) }
        case .mark:
            for offset in 0..<folded.count where !RawTokenFolder.isOverlay(folded[offset]) { compose(folded[offset], to: end) }
        case .letter, .digit, .other:
            for offset in 0..<folded.count {
                if offset > 0, (0x300...0x36F).contains(folded[offset]) {
                    compose(folded[offset], to: end)
                } else {
                    appendScalar(folded[offset], from: next, to: end)
                }
            }
        }
    }

    private mutating func appendScalar(_ scalar: UInt32, from start: Int, to end: Int) {
        guard scalar > 0xFFFF else { return append(UInt16(truncatingIfNeeded: scalar), from: start, to: end) }
        let rest = scalar - 0x10000
        append(UInt16(truncatingIfNeeded: 0xD800 + (rest >> 10)), from: start, to: end)
        append(UInt16(truncatingIfNeeded: 0xDC00 + (rest & 0x3FF)), from: start, to: end)
    }

    /// - Precondition: there is room.
    private mutating func append(_ unit: UInt16, from start: Int, to end: Int) {
        hasMovable = true
        unsafe units[written] = unit
        unsafe starts[written] = UInt32(truncatingIfNeeded: start)
        unsafe ends[written] = UInt32(truncatingIfNeeded: end)
        written += 1
    }

    /// What shows as nothing belongs to the unit before.
    private mutating func extend(to end: Int) {
        if written > 0 { unsafe ends[written - 1] = UInt32(truncatingIfNeeded: end) }
    }

    /// A mark joins the letter before it; one that no letter of Vietnamese bears stands by itself.
    private mutating func compose(_ mark: UInt32, to end: Int) {
        if written > 0, let composed = unsafe CanonicalLetters.composed(units[written - 1], mark) {
            unsafe units[written - 1] = composed
            extend(to: end)
        } else {
            appendScalar(mark, from: written > 0 ? self.end(of: written - 1) : 0, to: end)
        }
    }

    /// `hòa` as `hoà`, `thúy` as `thuý`, wherever the letter behind is known.
    private mutating func settle(isAtEnd: Bool) {
        let limit = isAtEnd ? written : max(placed, written - 1)
        defer {
            placed = limit
            settled = isAtEnd ? written : max(settled, limit - 1)
        }
        guard hasMovable else { return }
        for index in max(1, placed)..<max(1, placed, limit) {
            let last = unsafe units[index]
            guard last == 0x61 || last == 0x65 || last == 0x79 else { continue }
            let first = unsafe units[index - 1]
            let behind = unsafe index + 1 < written ? units[index + 1] : 0
            guard first >= 0xE0, !CanonicalLetters.isLetter(behind),
                let pair = CanonicalLetters.toneMoved(from: first, to: last)
            else { continue }
            unsafe units[index - 1] = pair.first
            unsafe units[index] = pair.second
        }
        // What is not yet in its place is looked at again.
        hasMovable = limit < written
    }

    private mutating func grow() {
        let larger = capacity * 2
        unsafe units = Self.moved(units, written, larger)
        unsafe starts = Self.moved(starts, written, larger)
        unsafe ends = Self.moved(ends, written, larger)
        capacity = larger
    }

    private static func moved<T>(_ old: UnsafeMutablePointer<T>, _ count: Int, _ capacity: Int) -> UnsafeMutablePointer<T> {
        let new = UnsafeMutablePointer<T>.allocate(capacity: capacity)
        unsafe new.moveInitialize(from: old, count: count)
        unsafe old.deallocate()
        return unsafe new
    }
}

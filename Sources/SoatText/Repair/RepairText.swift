/// A stretch of a post while it is repaired: scalars, each with the bytes of the document it stands for.
///
/// A step of the repair finds what it knows how to undo and calls ``replace(_:with:as:)``,
/// ``substitute(at:with:as:)`` or ``remove(_:as:)``; origins and the record of what was undone are kept here, so
/// that a finding in the repaired text points at the exact bytes of the original.
///
/// Made only for stretches with a sign of disguise: clean text never comes here.
package struct RepairText: Sendable {
    /// The text as it is read so far.
    package private(set) var scalars: [UInt32]
    /// The bytes of the document that each scalar stands for: half open; ascending but where ``Bidi`` turned text.
    package private(set) var origins: [Origin]
    /// What was undone, in the order it was done.
    package private(set) var repairs: [Repair] = []
    /// Whether a scalar belongs to a link, an e-mail address or a mention, which no step may change.
    package private(set) var isProtected: [Bool]

    /// Bytes of the document, half open.
    package struct Origin: Sendable, Hashable {
        package let start: UInt32
        package let end: UInt32
    }

    /// One thing that was undone.
    package struct Repair: Sendable, Hashable {
        package let disguise: Disguise
        /// Bytes of the document, half open.
        package let origin: Origin
    }

    /// - Parameters:
    ///   - utf8: the document's well-formed UTF-8.
    ///   - range: bytes of it, on scalar boundaries, half open.
    package init(_ utf8: [UInt8], range: Range<Int>) {
        var scalars: [UInt32] = []
        var origins: [Origin] = []
        scalars.reserveCapacity(range.count)
        origins.reserveCapacity(range.count)
        unsafe utf8.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                let (scalar, length) = unsafe RawTokenFolder.decode(bytes, at: index)
                scalars.append(scalar)
                origins.append(Origin(start: UInt32(index), end: UInt32(index + length)))
                index += length
            }
        }
        self.scalars = scalars
        self.origins = origins
        isProtected = Array(repeating: false, count: scalars.count)
    }

    package var count: Int { scalars.count }

    /// Forbids any change within the range: a link, an address, a mention.
    package mutating func protect(_ range: Range<Int>) {
        for index in range { isProtected[index] = true }
    }

    package func mayChange(_ range: Range<Int>) -> Bool { !isProtected[range].contains(true) }

    /// Puts scalars in the place of a stretch. As many as before: each keeps its own origin; else each stands for
    /// the whole stretch.
    package mutating func replace(_ range: Range<Int>, with new: [UInt32], as disguise: Disguise) {
        guard let whole = origin(of: range) else { return }
        let kept = new.count == range.count ? Array(origins[range]) : Array(repeating: whole, count: new.count)
        scalars.replaceSubrange(range, with: new)
        origins.replaceSubrange(range, with: kept)
        isProtected.replaceSubrange(range, with: repeatElement(false, count: new.count))
        repairs.append(Repair(disguise: disguise, origin: whole))
    }

    /// Puts scalars in the place of one.
    package mutating func substitute(at index: Int, with new: [UInt32], as disguise: Disguise) {
        replace(index..<index + 1, with: new, as: disguise)
    }

    /// Takes scalars away; those before and behind keep their origins, and a span over both covers the gap.
    package mutating func remove(_ range: Range<Int>, as disguise: Disguise) {
        replace(range, with: [], as: disguise)
    }

    /// Does what ``replace(_:with:as:)`` does in many places, in one pass.
    ///
    /// - Parameter edits: stretches, ascending, none over another.
    /// - Complexity: O(scalars of the text).
    package mutating func apply(_ edits: [(range: Range<Int>, new: [UInt32], disguise: Disguise)]) {
        if edits.count < 3 {
            for edit in edits.reversed() { replace(edit.range, with: edit.new, as: edit.disguise) }
            return
        }
        var result = (scalars: [UInt32](), origins: [Origin](), isProtected: [Bool]())
        result.scalars.reserveCapacity(count)
        result.origins.reserveCapacity(count)
        result.isProtected.reserveCapacity(count)
        var done = 0
        func keep(until end: Int) {
            result.scalars += scalars[done..<end]
            result.origins += origins[done..<end]
            result.isProtected += isProtected[done..<end]
            done = end
        }
        var undone: [Repair] = []
        for edit in edits {
            guard edit.range.lowerBound >= done, let whole = origin(of: edit.range) else { continue }
            keep(until: edit.range.lowerBound)
            result.scalars += edit.new
            if edit.new.count == edit.range.count {
                result.origins += origins[edit.range]
            } else {
                result.origins += repeatElement(whole, count: edit.new.count)
            }
            result.isProtected += repeatElement(false, count: edit.new.count)
            done = edit.range.upperBound
            undone.append(Repair(disguise: edit.disguise, origin: whole))
        }
        keep(until: count)
        rebuild(result.scalars, origins: result.origins, isProtected: result.isProtected, repairs: undone.reversed())
    }

    /// Puts a whole new text in the place of this one, for steps that rebuild it in one pass.
    ///
    /// - Parameters:
    ///   - scalars: the text; `origins` has as many elements, ascending.
    ///   - done: what was undone by it.
    package mutating func rebuild(_ scalars: [UInt32], origins: [Origin], isProtected: [Bool], repairs done: [Repair]) {
        guard scalars.count == origins.count, scalars.count == isProtected.count else { return }
        self.scalars = scalars
        self.origins = origins
        self.isProtected = isProtected
        repairs += done
    }

    /// The text as UTF-8, and for each of its bytes the scalar it belongs to.
    package func encoded() -> (utf8: [UInt8], scalarOfByte: [UInt32]) {
        var utf8: [UInt8] = []
        var owner: [UInt32] = []
        utf8.reserveCapacity(scalars.count * 2)
        owner.reserveCapacity(scalars.count * 2)
        for (index, value) in scalars.enumerated() {
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                utf8.append(byte)
                owner.append(UInt32(index))
            }
        }
        return (utf8, owner)
    }
}

internal import SoatText

/// What a post shows of the things that rules look for, told from a fold and three searches for a byte.
struct PostSigns {
    private let utf8: [UInt8]
    private let text: FoldedText
    private(set) var shown = LeafPresence.sign(.words)

    init(_ utf8: [UInt8], _ text: FoldedText) {
        self.utf8 = utf8
        self.text = text
        // A number may hide where letters are in disguise.
        if text.numeralCount > 0 || !text.suspects.isEmpty { shown.add(.sign(.number)) }
        if holdsLongNumber() { shown.add(.sign(.longNumber)) }
        if ByteSearch.first(UInt8(ascii: "@"), in: utf8) != nil { shown.add(.sign(.address)) }
        if holdsTightPoint() { shown.add(.sign(.link)) }
    }

    /// Seven digits or more in syllables next to each other, or a place where a number may be in disguise.
    private func holdsLongNumber() -> Bool {
        if !text.suspects.isEmpty { return true }
        var last = -2
        var digits = 0
        for order in 0..<text.numeralCount {
            let index = text.numeral(order)
            if index != last + 1 { digits = 0 }
            // Bytes: as many as digits, or more.
            digits += Int(text[index].end - text[index].start)
            if digits >= 7 { return true }
            last = index
        }
        return false
    }

    /// A full stop with no space on either side: every host has one.
    private func holdsTightPoint() -> Bool {
        var from = 1
        while let point = ByteSearch.first(UInt8(ascii: "."), in: utf8, from: from), point + 1 < utf8.count {
            if WebAddressReader.isHost(utf8[point - 1]), WebAddressReader.isHost(utf8[point + 1]) { return true }
            from = point + 1
        }
        return false
    }
}

/// The signs of disguise that a raw token shows by itself.
///
/// Asked once for each distinct raw token, when the cache first sees it.
enum Signs {
    /// - Parameters:
    ///   - bytes: well-formed UTF-8 of a raw token.
    ///   - piece: how it folds, when there is one word in it.
    ///   - isSyllable: of the piece.
    static func kinds(in bytes: UnsafeBufferPointer<UInt8>, foldedAs piece: FoldedPiece?, isSyllable: Bool) -> SignKinds {
        let signs = unsafe ownKinds(in: bytes, foldedAs: piece, isSyllable: isSyllable)
        guard unsafe bytes.contains(where: { $0 >= 0x80 }), unsafe OddLetters.areIn(scalars(of: bytes)) else { return signs }
        return signs.union(.dressed)
    }

    private static func ownKinds(
        in bytes: UnsafeBufferPointer<UInt8>, foldedAs piece: FoldedPiece?, isSyllable: Bool
    ) -> SignKinds {
        guard let piece else {
            let scalars = unsafe scalars(of: bytes)
            return scalars.allSatisfy(isOrdinary) ? [] : Reader.signs(scalars, nil)
        }
        var word = RepairWord(
            range: 0..<bytes.count, bare: piece.bare, marks: piece.marks, digits: piece.digits, isOdd: piece.isOdd)
        // Nearly all words of nearly all texts: a syllable, perhaps between quotation marks or beside an emoji, can
        // only be a chat spelling of another.
        if !word.isOdd, isSyllable {
            let isWhole = piece.start == 0 && piece.end == bytes.count
            let isBare = unsafe isWhole || hasOrdinarySurroundings(piece, in: bytes)
            if isBare {
                guard TeencodeKeys.shared.holds(word.bare) else { return [] }
                return unsafe Teencode.showsSign(scalars(of: bytes), word) ? .chat : []
            }
        }
        if unsafe isUnremarkable(bytes), !Teencode.mayShowSign(word.bare) {
            return unsafe HTMLEntities.isSign(bytes) ? .joint : []
        }
        let scalars = unsafe scalars(of: bytes)
        word.range = 0..<scalars.count
        return Reader.signs(scalars, word)
    }

    /// Letters of ASCII without a capital inside and none twice in a row: most names and words of other languages.
    private static func isUnremarkable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0
        for index in 0..<bytes.count {
            let byte = unsafe bytes[index]
            guard byte >= 0x41, byte < 0x80, byte | 0x20 != last | 0x20, byte >= 0x61 || last < 0x61 else { return false }
            last = byte
        }
        return true
    }

    private static func hasOrdinarySurroundings(_ piece: FoldedPiece, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let before = unsafe scalars(of: UnsafeBufferPointer(rebasing: bytes[..<piece.start]))
        let behind = unsafe scalars(of: UnsafeBufferPointer(rebasing: bytes[piece.end...]))
        return before.allSatisfy(isOrdinary) && behind.allSatisfy(isOrdinary)
    }

    /// Dashes, quotation marks, the ellipsis and emoji; not the letters in squares and circles among them.
    private static func isOrdinary(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2010...0x2027, 0x2600...0x27BF, 0xFE0F, 0x200D, 0xA0, 0x1F300...0x1FAFF: true
        default: false
        }
    }

    private static func scalars(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = unsafe RawTokenFolder.decode(bytes, at: index)
            scalars.append(scalar)
            index += length
        }
        return scalars
    }

    /// An ASCII byte that may stand inside a broken word, tight between two letters: `ti.ền`, `t!ền`, `k/h/ô`.
    @inline(__always) static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "|"),
            UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "'"), UInt8(ascii: "\\"),
            UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: ","),
            UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "#"):
            true
        default: false
        }
    }

    /// An ASCII byte that parts two words as a space would when it stands tight between them: `đề/thi`, `đề.thi`.
    @inline(__always) static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: "~"),
            UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// A sign of VIQR that gives a vowel its shape, before the one that gives it its tone.
    @inline(__always) static func shapesVowel(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "^") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*")
    }

    /// The letter that a sign of ASCII may stand for inside a word.
    static func letter(for sign: UInt8) -> UInt8? {
        switch sign {
        case UInt8(ascii: "@"): UInt8(ascii: "a")
        case UInt8(ascii: "!"), UInt8(ascii: "|"): UInt8(ascii: "i")
        case UInt8(ascii: "$"): UInt8(ascii: "s")
        default: nil
        }
    }
}

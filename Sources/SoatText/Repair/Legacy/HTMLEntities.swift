/// Letters written as HTML writes them: `h&#7885;c ph&iacute;`.
enum HTMLEntities {
    /// The longest between `&` and `;`.
    private static let longest = 8

    /// - Complexity: O(scalars).
    static func undo(in text: inout RepairText) {
        // `&amp;#7885;` was written twice.
        for _ in 0..<2 {
            var edits = LegacyEdits()
            var index = 0
            while index < text.count {
                guard text.scalars[index] == 0x26, let (scalar, end) = entity(in: text, at: index) else {
                    index += 1
                    continue
                }
                edits.replace(index..<end, with: [scalar])
                edits.record(index..<end, as: .htmlEntity)
                index = end
            }
            guard !edits.isEmpty else { return }
            edits.apply(to: &text)
        }
    }

    /// Whether a token is the name of an entity that stands for a Vietnamese letter, a space or `&`.
    static func showsSign(_ scalars: [UInt32]) -> Bool {
        scalars.allSatisfy { $0 < 0x80 } && isSign(scalars.lazy.map { UInt8(truncatingIfNeeded: $0) })
    }

    /// - Parameter name: ASCII.
    static func isSign(_ name: some Collection<UInt8>) -> Bool {
        name.count >= 2 && name.count <= longest && signs.contains(name)
    }

    private static let signs = ShortWords(
        names.filter { VietnameseLetters.all.contains($1) || $1 == 0xA0 || $1 == 0x26 }.keys.map { Array($0.utf8) })

    private static func entity(in text: RepairText, at start: Int) -> (scalar: UInt32, end: Int)? {
        guard let close = text.scalars[start...].prefix(longest + 2).firstIndex(of: 0x3B), close > start + 1,
            text.mayChange(start..<close + 1)
        else { return nil }
        let inner = text.scalars[start + 1..<close]
        guard let scalar = inner.first == 0x23 ? numbered(inner.dropFirst()) : names[name(inner)] else { return nil }
        return (scalar, close + 1)
    }

    private static func numbered(_ digits: ArraySlice<UInt32>) -> UInt32? {
        let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
        let text = name(isHex ? digits.dropFirst() : digits)
        guard text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: isHex ? 16 : 10), value >= 0x20 else { return nil }
        return Unicode.Scalar(value)?.value
    }

    private static func name(_ scalars: ArraySlice<UInt32>) -> String {
        var name = ""
        for scalar in scalars {
            guard let scalar = Unicode.Scalar(scalar) else { return "" }
            name.unicodeScalars.append(scalar)
        }
        return name
    }

    /// HTML 4's names of Latin-1, those of later standards for Vietnamese letters, and common signs.
    private static let names: [String: UInt32] = {
        var table: [String: UInt32] = [:]
        let latin1 = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml
            """
        for (name, scalar) in zip(latin1.split(separator: " "), UInt32(0xA0)...) { table[String(name)] = scalar }
        let others = """
            amp & lt < gt > quot " apos ' Abreve Ă abreve ă Dstrok Đ dstrok đ Itilde Ĩ itilde ĩ Utilde Ũ utilde ũ \
            ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • euro €
            """
        let parts = others.split(separator: " ")
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            table[String(parts[index])] = parts[index + 1].unicodeScalars.first?.value
        }
        return table
    }()
}

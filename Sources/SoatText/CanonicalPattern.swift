/// A regular expression made ready for canonical text: its letters composed, small, with the tone on the second vowel.
///
/// Escapes (`\S`, `\p{Lu}`) stay as they are.
package enum CanonicalPattern {
    package static func of(_ pattern: String) -> String {
        let composed = (try? NormalForm.nfc.apply(to: pattern)) ?? pattern
        var units: [UInt16] = []
        var isEscaped = false
        // Inside `\p{…}`, `\x{…}`, `\N{…}`.
        var isNamed = false
        for unit in composed.utf16 {
            if isNamed {
                units.append(unit)
                isNamed = unit != 0x7D
            } else if isEscaped {
                units.append(unit)
                isEscaped = false
            } else if unit == 0x7B, units.count > 1, units[units.count - 2] == 0x5C,
                [0x70, 0x50, 0x78, 0x4E].contains(units[units.count - 1])
            {
                units.append(unit)
                isNamed = true
            } else {
                isEscaped = unit == 0x5C
                units.append(lowercased(unit))
            }
        }
        placeTones(&units)
        return String(decoding: units, as: UTF16.self)
    }

    private static func lowercased(_ unit: UInt16) -> UInt16 {
        if unit < 0x80 { return 0x41...0x5A ~= unit ? unit | 0x20 : unit }
        let folded = CanonicalLetters.plain(UInt32(unit))
        return folded ?? unit
    }

    private static func placeTones(_ units: inout [UInt16]) {
        guard units.count > 1 else { return }
        for index in 1..<units.count {
            let next = index + 1 < units.count ? units[index + 1] : 0
            guard !CanonicalLetters.isLetter(next),
                let pair = CanonicalLetters.toneMoved(from: units[index - 1], to: units[index])
            else { continue }
            units[index - 1] = pair.first
            units[index] = pair.second
        }
    }
}

/// Digits and signs that are written for letters by their looks.
enum LeetSigns {
    /// The letters a digit or sign may stand for, the likelier first; `nil` when it stands for none.
    static func readings(of scalar: UInt32) -> [UInt32]? {
        switch plain(scalar) {
        // 0 o, 1 i l, 3 e, 4 a, 5 s, 6 b g, 7 t, 8 b, 9 g: ASCII or full width, and no other digits.
        case 0x30, 0xFF10: [0x6F]
        case 0x31, 0xFF11: [0x69, 0x6C]
        case 0x33, 0xFF13: [0x65]
        case 0x34, 0xFF14: [0x61]
        case 0x35, 0xFF15: [0x73]
        case 0x36, 0xFF16: [0x62, 0x67]
        case 0x37, 0xFF17: [0x74]
        case 0x38, 0xFF18: [0x62]
        case 0x39, 0xFF19: [0x67]
        // @ a, $ s, ! and | i l, € e, £ l e, ¢ c, ¥ y
        case 0x40, 0xFF20: [0x61]
        case 0x24, 0xFF04: [0x73]
        case 0x21, 0xFF01: [0x69]
        case 0x7C, 0xFF5C: [0x69, 0x6C]
        case 0x20AC: [0x65]
        case 0xA3: [0x6C, 0x65]
        case 0xA2: [0x63]
        case 0xA5: [0x79]
        default: nil
        }
    }

    /// Whether it stands for any letter: those of ``readings(of:)``.
    static func isOne(_ scalar: UInt32) -> Bool {
        switch plain(scalar) {
        case 0x30...0x39: scalar != 0x32
        case 0x61...0x7A, 0x41...0x5A: false
        case 0x40, 0x24, 0x21, 0x7C: true
        case 0..<0xA2: false
        default: readings(of: scalar) != nil
        }
    }

    static func isDigit(_ scalar: UInt32) -> Bool {
        let scalar = plain(scalar)
        return (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
    }

    /// The value of a digit; of anything else its lowest bits.
    static func value(_ scalar: UInt32) -> UInt32 { plain(scalar) & 0x0F }

    /// Digits of mathematical alphabets as ASCII; everything else as it is.
    private static func plain(_ scalar: UInt32) -> UInt32 {
        (0x1D7CE...0x1D7FF).contains(scalar) ? 0x30 + (scalar - 0x1D7CE) % 10 : scalar
    }

    static func isExclamation(_ scalar: UInt32) -> Bool { scalar == 0x21 || scalar == 0xFF01 }
    static func isStroke(_ scalar: UInt32) -> Bool { scalar == 0x7C || scalar == 0xFF5C }
    static func isAt(_ scalar: UInt32) -> Bool { scalar == 0x40 || scalar == 0xFF20 }
    static func isDollar(_ scalar: UInt32) -> Bool { scalar == 0x24 || scalar == 0xFF04 }
}

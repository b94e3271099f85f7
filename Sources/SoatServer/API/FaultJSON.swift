import SoatDiagnostics

/// A fault as programs read it: `{"error": what, "byte"?: where, "post"?: which of several}`.
enum FaultJSON {
    static func bytes(_ fault: WebFault, _ language: Language) -> [UInt8] {
        var json = JSONText()
        json.raw("{\"error\":")
        json.string(fault.title[language])
        if case .unreadable(_, let byte, let post) = fault {
            if let byte { json.raw(",\"byte\":\(byte)") }
            if let post { json.raw(",\"post\":\(post)") }
        }
        if case .tooLong(let limit) = fault { json.raw(",\"limit\":\(limit)") }
        json.raw("}")
        return json.bytes
    }
}

/// JSON that is written as it goes. RFC 8259.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    /// JSON as it stands.
    mutating func raw(_ json: String) { bytes.append(contentsOf: json.utf8) }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x00..<0x20:
                let digits = String(byte, radix: 16)
                raw("\\u00" + (digits.count < 2 ? "0" : "") + digits)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

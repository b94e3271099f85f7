/// The fields of a form, or of a query, in the order they were sent.
///
/// - Source: WHATWG URL, `application/x-www-form-urlencoded`. Ill-formed UTF-8 becomes U+FFFD.
struct FormFields: Sendable, Hashable {
    private(set) var fields: [(name: String, value: String)] = []

    init() {}

    /// - Parameter encoded: fields joined by `&`; those behind the thousandth are let go.
    init(_ encoded: some Collection<UInt8>) {
        for part in encoded.split(separator: UInt8(ascii: "&"), maxSplits: Self.most) where fields.count < Self.most {
            let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = sides.first else { continue }
            fields.append((Self.decoded(name), sides.count > 1 ? Self.decoded(sides[1]) : ""))
        }
    }

    init(_ fields: [(name: String, value: String)]) {
        self.fields = fields
    }

    /// The first value of a field.
    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// A field as it stands on a page: with the line ends of texts, and empty where it was not sent.
    func text(_ name: String) -> String { (self[name] ?? "").replacing("\r\n", with: "\n") }

    /// All values of a field that may stand several times.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// As a body or a query carries them.
    var encoded: String {
        fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        var encoded: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                encoded.append(byte)
            default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    static func == (a: FormFields, b: FormFields) -> Bool {
        a.fields.elementsEqual(b.fields) { $0.name == $1.name && $0.value == $1.value }
    }

    func hash(into hasher: inout Hasher) {
        for field in fields {
            hasher.combine(field.name)
            hasher.combine(field.value)
        }
    }

    /// Percent signs undone; one without two digits stands for itself.
    ///
    /// - Parameter plusIsSpace: as in forms and queries; in a path a plus is a plus.
    static func decoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = true) -> String {
        let bytes = Array(bytes)
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(0x20)
            case UInt8(ascii: "%"):
                if at + 2 < bytes.count, let high = hex(bytes[at + 1]), let low = hex(bytes[at + 2]) {
                    decoded.append(high << 4 | low)
                    at += 2
                } else {
                    decoded.append(bytes[at])
                }
            default: decoded.append(bytes[at])
            }
            at += 1
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static let most = 1_000
}

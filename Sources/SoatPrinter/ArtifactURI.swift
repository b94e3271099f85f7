/// How a post is called in SARIF: a URI reference. RFC 3986.
public enum ArtifactURI {
    /// A file: a relative path as it was given, an absolute one as a `file:` URI.
    public static func ofFile(_ path: String) -> String {
        (path.hasPrefix("/") ? "file://" : "") + escaped(path, keepsSlash: true)
    }

    /// A post of JSON lines. A slash in its id names no directory, so it is escaped too.
    public static func ofPost(_ id: String) -> String {
        escaped(id, keepsSlash: false)
    }

    /// Everything but the unreserved characters in percents: what looks like a scheme, a query or a host is none.
    private static func escaped(_ text: String, keepsSlash: Bool) -> String {
        var uri = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "/") where keepsSlash:
                uri += "/"
            default:
                uri += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return uri
    }
}

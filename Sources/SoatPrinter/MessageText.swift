/// The places in a rule's message that a finding fills: `{quote}` and `{reading}`.
enum MessageText {
    static func hasPlaces(_ message: String) -> Bool {
        message.utf8.contains(UInt8(ascii: "{"))
    }

    /// The message with its places filled in; other words in braces are left as they are.
    static func filled(_ message: String, quote: String, reading: String?) -> String {
        var result = ""
        var rest = message[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            if rest.hasPrefix("{quote}") {
                result += quote
                rest = rest.dropFirst("{quote}".count)
            } else if rest.hasPrefix("{reading}") {
                result += reading ?? quote
                rest = rest.dropFirst("{reading}".count)
            } else {
                result.append("{")
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}

/// The places in a rule's message that a finding fills: `{quote}`, `{reading}` and `{successor}`.
enum MessageText {
    static func hasPlaces(_ message: String) -> Bool {
        message.utf8.contains(UInt8(ascii: "{"))
    }

    /// The message with its places filled in; other words in braces are left as they are.
    static func filled(_ message: String, quote: String, reading: String?, successor: String?) -> String {
        var result = ""
        var rest = message[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            let values = [("{quote}", quote), ("{reading}", reading ?? quote), ("{successor}", successor ?? "")]
            if let (place, value) = values.first(where: { rest.hasPrefix($0.0) }) {
                result += value
                rest = rest.dropFirst(place.count)
            } else {
                result.append("{")
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}

/// The places in a rule's message that a finding fills: `{quote}`, `{reading}`, `{successor}` and `{words}`.
enum MessageText {
    static func hasPlaces(_ message: String) -> Bool {
        message.utf8.contains(UInt8(ascii: "{"))
    }

    /// The message with its places filled in; other words in braces are left as they are.
    static func filled(_ message: String, quote: String, reading: String?, successor: String?, words: [String] = []) -> String {
        var result = ""
        var rest = message[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            let values = [
                ("{quote}", quote), ("{reading}", reading ?? quote), ("{successor}", successor ?? ""),
                ("{words}", Self.listed(words)),
            ]
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

    /// The words that weighed, as a message names them.
    static func listed(_ words: [String]) -> String { words.map { "“\($0)”" }.joined(separator: ", ") }
}

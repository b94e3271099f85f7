/// Where a value stands in a line of JSON.
struct JSONValue: Sendable {
    enum Kind: Sendable {
        case null, boolean, number, object, array
        /// Nothing in it is escaped.
        case plainString
        case escapedString
    }

    let kind: Kind
    /// Bytes of the line; of a string, what stands between the quotes.
    let range: Range<Int>

    var isString: Bool { kind == .plainString || kind == .escapedString }

    /// A string's content in UTF-8, ill-formed where the line is; `nil` for other values.
    func unescaped(in line: Span<UInt8>) -> [UInt8]? {
        switch kind {
        case .plainString: line.copied(range)
        case .escapedString: JSONEscapes.removed(from: line.extracting(range))
        default: nil
        }
    }

    /// A string's content; `nil` for other values.
    func string(in line: Span<UInt8>) -> String? {
        unescaped(in: line).map { String(decoding: $0, as: UTF8.self) }
    }
}

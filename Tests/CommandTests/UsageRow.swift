import Testing

/// A wrong command line, and what must be said of it.
struct UsageRow: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let told: String
    var testDescription: String { arguments.joined(separator: " ") }

    /// - Parameter line: arguments without spaces inside, parted by spaces.
    init(_ line: String, _ told: String) {
        arguments = line.split(separator: " ").map(String.init)
        self.told = told
    }
}
